import { z } from 'zod';
import type { Problem } from '../source/problem.js';
import { checkYaml, readYaml, suggest, type YamlSource } from '../source/yaml-source.js';
import { findDiagnosis, findTreatment } from './find-name.js';
import { particularName } from './named-treatment.js';
import { type TreatmentRequest, treatmentRequest } from './request.js';
import { TREATMENTS, type Vocabulary } from './treatment.js';

/** A request as a user gives it: the request and its facts, a value stated, `not-documented` said to be missing. */
export interface RequestInput {
  request: TreatmentRequest;
  facts: Record<string, unknown>;
  /** The particular treatment that it names by a word for which the vocabulary has only a wider one; null where it does not. */
  named: string | null;
  /** Traces a problem with a fact back to its place. */
  factProblem(id: string, problem: Pick<Problem, 'code' | 'message' | 'hint'>): Problem;
}

const inputShape = treatmentRequest.extend({
  // Resolved against the vocabulary: an id, a synonym, or a CPT/HCPCS number.
  treatment: z.string(),
  facts: z.record(z.string(), z.unknown()).default({}),
});

/** Reads one request or a list of them from YAML or JSON. A bad item is reported and left out; the others are read. */
export function readRequests(
  text: string,
  file: string,
  vocabulary: Vocabulary,
  problems: Problem[],
): RequestInput[] {
  const source = readYaml(text, file, problems);
  if (!source) return [];
  if (source.value === null || source.value === undefined) {
    problems.push({
      file,
      line: null,
      column: null,
      code: 'empty-file',
      message: 'there is no request in this file',
    });
    return [];
  }
  const list = Array.isArray(source.value) ? source.value.map((_, i) => [i] as PropertyKey[]) : [[]];
  return list.flatMap((path) => readOne(at(source, path), vocabulary, problems) ?? []);
}

/** The part of a source below a path, with problems still placed in the whole. */
function at(source: YamlSource, path: PropertyKey[]): YamlSource {
  const value = path.reduce<unknown>(
    (root, key) => (root as Record<PropertyKey, unknown>)[key],
    source.value,
  );
  return {
    ...source,
    value,
    problemAt: (below, problem, atKey) => source.problemAt([...path, ...below], problem, atKey),
  };
}

function readOne(source: YamlSource, vocabulary: Vocabulary, problems: Problem[]): RequestInput | null {
  const before = problems.length;
  const raw = source.value as Record<string, unknown> | null;
  const name = typeof raw === 'object' && raw ? raw.treatment : null;
  const treatment = typeof name === 'string' ? findTreatment(name, vocabulary) : null;
  if (typeof name === 'string' && !treatment) {
    problems.push(
      source.problemAt(['treatment'], {
        code: 'unknown-treatment',
        message: `unknown treatment "${name}"`,
        hint: suggest(name.toLowerCase(), TREATMENTS),
      }),
    );
  }
  const input = checkYaml(source, inputShape as z.ZodType<z.infer<typeof inputShape>>, problems);
  if (!input || !treatment || problems.length > before) return null;
  const { facts, ...request } = input;
  const diagnosis = request.diagnosis && (findDiagnosis(request.diagnosis, vocabulary) ?? request.diagnosis);
  return {
    request: { ...request, treatment, diagnosis },
    facts,
    named: particularName(name as string, treatment),
    factProblem: (id, problem) => source.problemAt(['facts', id], problem),
  };
}

export { findDiagnosis, findTreatment } from './find-name.js';
