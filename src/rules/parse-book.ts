import type { z } from 'zod';
import { factDictionary } from '../facts/dictionary.js';
import { diagnosisVocabulary, treatmentVocabulary } from '../request/treatment.js';
import type { Problem } from '../source/problem.js';
import { checkYaml, readYaml } from '../source/yaml-source.js';
import { authorityRegistry, groundRegistry } from './authority.js';
import { makeBook, type Registries, type RuleBook } from './book.js';
import { type CheckContext, isRaw, type RuleSource } from './check/check.js';
import { checkConditions } from './check/conditions.js';
import { checkCycles } from './check/cycles.js';
import { checkDatesAndSources } from './check/dates-and-sources.js';
import { checkExamples } from './check/examples.js';
import { checkReferences } from './check/references.js';
import { digestOf, type RuleFile } from './rule-files.js';
import { type Rule, ruleFile } from './schema.js';

export type { RuleFile } from './rule-files.js';

const CHECKS = [checkReferences, checkConditions, checkDatesAndSources, checkExamples];

/**
 * Reads a whole rule book from its files. Every problem in every file is reported at once; the book is null where there
 * is any, since a missing rule would silently change predictions.
 *
 * @param folder - shown before each path in messages
 */
export function parseBook(
  files: readonly RuleFile[],
  folder = 'rules',
): { book: RuleBook | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const registries = readRegistries(files, folder, problems);
  if (!registries) return { book: null, problems };

  const ruleFiles = files.filter(({ path }) => path.includes('/') && path.endsWith('.yaml'));
  const sources = ruleFiles.flatMap(({ path, text }): RuleSource[] => {
    const source = readYaml(text, `${folder}/${path}`, problems);
    return source ? [{ source, expectedId: path.replace(/\.yaml$/, '') }] : [];
  });
  const context: CheckContext = { registries, ruleIds: sources.map(({ expectedId }) => expectedId) };
  const rules: Rule[] = [];
  for (const entry of sources) {
    const rule = checkYaml(entry.source, ruleFile as z.ZodType<Rule>, problems);
    if (rule) rules.push(rule);
    if (isRaw(entry.source.value)) for (const check of CHECKS) problems.push(...check(entry, context));
  }
  problems.push(...checkCycles(sources));
  if (problems.length > 0) return { book: null, problems: sorted(problems) };
  const filesById = new Map(sources.map(({ source, expectedId }) => [expectedId, source.file]));
  return { book: makeBook(rules, registries, digestOf(files), filesById), problems };
}

function readRegistries(files: readonly RuleFile[], folder: string, problems: Problem[]): Registries | null {
  const read = <T>(name: string, schema: z.ZodType<T>): T | null => {
    const file = files.find(({ path }) => path === name);
    if (!file) {
      problems.push({
        file: `${folder}/${name}`,
        line: null,
        column: null,
        code: 'file-missing',
        message: 'this registry is missing',
      });
      return null;
    }
    const source = readYaml(file.text, `${folder}/${name}`, problems);
    return source && checkYaml(source, schema, problems);
  };
  const facts = read('facts.yaml', factDictionary);
  const authorities = read('authorities.yaml', authorityRegistry);
  const grounds = read('grounds.yaml', groundRegistry);
  const treatments = read(
    'treatments.yaml',
    treatmentVocabulary as z.ZodType<Registries['vocabulary']['treatments']>,
  );
  const diagnoses = read(
    'diagnoses.yaml',
    diagnosisVocabulary as z.ZodType<Registries['vocabulary']['diagnoses']>,
  );
  if (!facts || !authorities || !grounds || !treatments || !diagnoses) return null;
  return { facts, authorities, grounds, vocabulary: { treatments, diagnoses } };
}

const sorted = (problems: Problem[]) =>
  problems.sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
