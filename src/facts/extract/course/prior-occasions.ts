import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';
import { ABLATION, asksAblation, ONCE } from './occasions-told.js';

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
  const ablation = asksAblation(context.request, context.issue);
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

/** How often an evaluation, an injection or a device was had before. */
export const priorOccasions: Extractor = {
  facts: ['prior-visits'],
  treatments: ONCE,
  read(context) {
    const { treatment } = context.request;
    if (EVALUATION.has(treatment)) evaluations(context);
    else if (DEVICES.has(treatment)) devices(context);
    else if (/-injection$/.test(treatment)) injections(context);
  },
};
