import type { LetterIssue } from '../../../letter/parsed-letter.js';
import type { TreatmentRequest } from '../../../request/request.js';
import type { TreatmentId } from '../../../request/treatment.js';
import type { Candidate } from '../reading/context.js';

/** Given or made once at a time rather than in a course of visits. */
export const ONCE: readonly TreatmentId[] = [
  'mri',
  'emg-ncv',
  'urine-drug-test',
  'psychological-evaluation',
  'functional-capacity-evaluation',
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'work-hardening',
  'functional-restoration-program',
  'h-wave',
  'interferential',
  'tens',
];

/** Facts that tell of an earlier occasion of the same thing. */
const BEFORE: readonly string[] = ['prior-study', 'earlier-injection', 'repeat-program'];

export const ABLATION = /\b(?:ablation|radiofrequency|rhizotom|neurotom|denervation|rfa)/i;
type Asked = Pick<LetterIssue, 'heading'>;
export const asksAblation = (request: TreatmentRequest, { heading }: Asked): boolean =>
  request.treatment === 'facet-injection' && ABLATION.test(heading);

const EVER = /\b(?:never|ever|first|none|no (?:prior|previous|earlier|such))\b/;

/**
 * Earlier visits that other facts tell of: an earlier study, injection or program is one occasion at least, the first of its kind none.
 *
 * @param best - what was read of each fact
 */
export function occasionsTold(
  best: ReadonlyMap<string, Candidate>,
  request: TreatmentRequest,
  issue: Asked,
): Candidate[] {
  if (!ONCE.includes(request.treatment)) return [];
  const told = (fact: string) => {
    const found = best.get(fact);
    return found?.status === 'stated' ? [found] : [];
  };
  const visits = (value: number, { clause }: Candidate, weight: number): Candidate => ({
    fact: 'prior-visits',
    status: 'stated',
    value,
    clause,
    weight: clause.verdict ? weight / 2 : weight,
  });
  const counted = told('prior-visits').some(({ value }) => typeof value === 'number' && value > 0);
  return [
    // A block before an ablation is an earlier injection, but no earlier ablation.
    ...BEFORE.flatMap(told)
      .filter(({ value }) => !(value === true && asksAblation(request, issue)))
      // An earlier one says no more than a count does.
      .filter(({ value }) => !(value === true && counted))
      .map((before) => visits(before.value === true ? 1 : 0, before, 0.5)),
    // None this year may still be some before.
    ...told('tests-this-year')
      .filter(({ value, clause }) => typeof value === 'number' && (value > 0 || EVER.test(clause.text)))
      .map((tests) => visits(tests.value as number, tests, 0.6)),
  ];
}
