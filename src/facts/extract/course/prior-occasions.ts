import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import {
  aboutBodyPart,
  type Candidate,
  type Context,
  counts,
  SECTION_WEIGHT,
  state,
} from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

/** Given or made once at a time rather than in a course of visits. */
const ONCE: readonly TreatmentId[] = [
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

/** Readers of these facts run before: an earlier study, injection or program is one occasion at least, the first of its kind none. */
function fromOthers(context: Context): void {
  const best = (fact: string): Candidate | null => {
    let found: Candidate | null = null;
    for (const each of context.found) {
      if (each.fact !== fact) continue;
      if (!found || rank(each) >= rank(found)) found = each;
    }
    return found?.status === 'stated' ? found : null;
  };
  for (const fact of BEFORE) {
    const told = best(fact);
    // A block before an ablation is an earlier injection, but no earlier ablation.
    if (told && !(told.value === true && asksAblation(context)))
      state(context, 'prior-visits', told.value === true ? 1 : 0, told.clause, 0.5);
  }
  const tests = best('tests-this-year');
  // None this year may still be some before.
  if (typeof tests?.value === 'number' && (tests.value > 0 || EVER.test(tests.clause.text)))
    state(context, 'prior-visits', tests.value, tests.clause, 0.6);
}

const ABLATION = /\b(?:ablation|radiofrequency|rhizotom|neurotom|denervation|rfa)/i;
const asksAblation = ({ issue, request }: Context) =>
  request.treatment === 'facet-injection' && ABLATION.test(issue.heading);

const EVER = /\b(?:never|ever|first|none|no (?:prior|previous|earlier|such))\b/;
const rank = ({ clause, weight }: Candidate) => SECTION_WEIGHT[clause.section] * 100 + weight;

const EVALUATION: ReadonlySet<string> = new Set([
  'psychological-evaluation',
  'functional-capacity-evaluation',
]);
const WHAT = '(?:evaluation|assessment|screening|testing|fce|functional capacity evaluation|examination)s?';
const DONE = '(?:done|made|performed|carried out|completed|obtained|held|conducted|undertaken|had)';
/** An evaluation that was made before, in so many words. */
const MADE = cue(
  `(?:evaluation|evaluations|assessment|screening|testing|examination|fce) (?:was|had been|has been|has already been|was already) (?:already |recently )?${DONE}`,
  `(?:done|made|performed|completed|carried out) (?:on|in) (?:\\d|(?:january|february|march|april|may|june|july|august|september|october|november|december))`,
  `(?:second|repeat) ${WHAT}`,
  'had 1 not been made',
);
const NEVER = cue(
  `no (?:[a-z]+ ){0,3}?${WHAT} (?:has|had|was|have) (?:ever |yet |previously )?(?:been )?${DONE}`,
  `no (?:previous|prior|earlier) (?:[a-z]+ ){0,2}?${WHAT}`,
  'would be (?:the|his|her) first',
  'has had none\\b',
  'never been (?:evaluated|assessed|tested)\\b',
  `not (?:yet )?been (?:evaluated|assessed|seen) by (?:a |any )?(?:mental|psycholog|psychiatr)[a-z]*`,
);

function evaluations(context: Context): void {
  for (const { index } of context.readings) {
    for (const [lexicon, value] of [
      [MADE, 1],
      [NEVER, 0],
    ] as const) {
      for (const { clause, start, end } of lexicon.inIndex(index)) {
        if (!counts(context, clause) || !namesEvaluation(clause)) continue;
        const assertion = assertionOf(clause, start, value ? end : start + 1);
        if (assertion === 'affirmed') state(context, 'prior-visits', value, clause, value ? 0.9 : 1.1);
      }
    }
  }
}

/** In the summary, which serves all issues, the evaluation must be named. */
const namesEvaluation = ({ text, section }: Clause) =>
  section === 'rationale' || /\b(?:psych|evaluat|capacity|mental)/.test(text);

const HAD =
  /\b(?:had|has|have|underwent|undergone|received|given|gave|performed|done|status post|included|history|tried|treated|after|prior|previous|earlier|failed|helped|relief|to date|so far|on|in|dated|with)\b/;
const ASKED =
  /\b(?:request|ask|recommend|propos|plan|order|prescri|allow|no more than|up to|maximum|per year|per session|limit)/;

/** "Two caudal injections": how many were given. */
function injections(context: Context): void {
  const ablation = asksAblation(context);
  for (const reading of context.readings) {
    for (const clause of reading.clauses) {
      if (ablation && !ABLATION.test(clause.text)) continue;
      if (!counts(context, clause) || ASKED.test(clause.text) || !HAD.test(clause.text)) continue;
      for (const { start, end, value } of treatmentsIn(clause)) {
        if (value !== context.request.treatment || !aboutBodyPart(context, clause)) continue;
        const number =
          /(?<![\d/.,-])\b([1-9]) (?:(?!(?:levels?|weeks?|months?|days?|years?|points?) )[a-z][a-z-]* ){0,3}$/.exec(
            clause.text.slice(Math.max(0, start - 50), start),
          );
        const times = /^ ?(?:injections? )?x ?([1-9])\b(?! ?(?:weeks|levels))/.exec(clause.text.slice(end));
        const count = Number(number?.[1] ?? times?.[1] ?? Number.NaN);
        if (count > 0 && assertionOf(clause, start, end) === 'affirmed')
          state(context, 'prior-visits', count, clause, 0.8);
      }
    }
  }
}

/** A device worn or used on one occasion ("used in the clinic once"). */
const USED_ONCE =
  /\b(?:used|tried|applied|worn|had)\b[^;.]{0,50}?\b(?:once|1 time|a single time)\b|\b(?:1|a single) (?:application|use|treatment|session)\b/;

function devices(context: Context): void {
  for (const { clauses } of context.readings) {
    for (const clause of clauses) {
      if (!USED_ONCE.test(clause.text) || !counts(context, clause)) continue;
      if (treatmentsIn(clause).some(({ value }) => value === context.request.treatment))
        state(context, 'prior-visits', 1, clause, 0.9);
    }
  }
}

const DEVICES: ReadonlySet<string> = new Set(['h-wave', 'interferential', 'tens']);

/** How often a study, an evaluation, an injection or a program was had before. */
export const priorOccasions: Extractor = {
  facts: ['prior-visits'],
  treatments: ONCE,
  read(context) {
    const { treatment } = context.request;
    if (EVALUATION.has(treatment)) evaluations(context);
    else if (DEVICES.has(treatment)) devices(context);
    else if (/-injection$/.test(treatment)) injections(context);
    fromOthers(context);
  },
};
