import type { z } from 'zod';
import { valueProblem } from '../facts/dictionary.js';
import type { RuleBook } from '../rules/book.js';
import type { Problem } from '../source/problem.js';
import { checkYaml, readYaml, suggest, type YamlSource } from '../source/yaml-source.js';
import { type CaseFile, caseFile } from './case-schema.js';

/** Reads one case file; problems are positioned. Null where it cannot be used. */
export function parseCase(text: string, file: string, book: RuleBook, problems: Problem[]): CaseFile | null {
  const before = problems.length;
  const source = readYaml(text, file, problems);
  const found = source && checkYaml(source, caseFile as z.ZodType<CaseFile>, problems);
  if (!source || !found) return null;
  const expected = file
    .split('/')
    .at(-1)
    ?.replace(/\.yaml$/, '');
  if (found.id !== expected) {
    problems.push(
      source.problemAt(['id'], {
        code: 'id-not-path',
        message: `the id is "${found.id}" but the file is "${expected}.yaml"`,
      }),
    );
  }
  found.issues.forEach((issue, i) => {
    for (const [id, entry] of Object.entries(issue.facts)) {
      for (const reading of [entry].flat())
        checkReading(source, ['issues', i, 'facts', id], id, reading.value, book, problems);
    }
    issue.grounds.forEach((label, g) => {
      if (!book.grounds[label]) {
        problems.push(
          source.problemAt(['issues', i, 'grounds', g], {
            code: 'unknown-ground',
            message: `unknown ground "${label}"`,
            hint: suggest(label, Object.keys(book.grounds)),
          }),
        );
      }
    });
    if (issue.citedEdition && !book.authorities[issue.citedEdition]) {
      problems.push(
        source.problemAt(['issues', i, 'citedEdition'], {
          code: 'unknown-authority',
          message: `unknown authority "${issue.citedEdition}"`,
          hint: suggest(issue.citedEdition, Object.keys(book.authorities)),
        }),
      );
    }
  });
  return problems.length > before ? null : found;
}

function checkReading(
  source: YamlSource,
  path: PropertyKey[],
  id: string,
  value: unknown,
  book: RuleBook,
  problems: Problem[],
) {
  const entry = book.facts[id];
  if (!entry) {
    problems.push(
      source.problemAt(
        path,
        { code: 'unknown-fact', message: `unknown fact "${id}"`, hint: suggest(id, Object.keys(book.facts)) },
        true,
      ),
    );
    return;
  }
  const wrong = value === undefined ? null : valueProblem(entry, value);
  if (wrong) problems.push(source.problemAt(path, { code: 'value-type', message: `${id}: ${wrong}` }));
}
