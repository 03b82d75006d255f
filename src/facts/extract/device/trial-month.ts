import type { TreatmentId } from '../../../request/treatment.js';
import type { Context } from '../reading/context.js';
import { cue, type Match } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const STIMULATORS: readonly TreatmentId[] = ['tens', 'interferential', 'h-wave'];

const OF_DEVICE =
  /\b(?:trial|month|days|weeks|unit|device|stimulat[a-z]+|h-?wave|interferential|tens|electrodes?|pads|at home)\b/;
/** What a guideline wants, or somebody asks for, has not taken place. */
const AHEAD =
  /\b(?:requests? (?:is|was|asks)|is requested|asks? for|sought|should|guidelines?|recommended|expects?|prior to any|would be|will be|to be)\b/;
/** TENS counts for a TENS unit only: for another device it is what went before. */
const named = ({ clause }: Match<true>, { request }: Context): boolean => {
  const text = `${clause.previous?.speaker === 'record' ? clause.previous.text : ''} ${clause.text}`;
  return OF_DEVICE.test(text) && (request.treatment === 'tens' || !/\btens\b/.test(clause.text));
};
const took = (match: Match<true>, context: Context): boolean =>
  named(match, context) && !AHEAD.test(match.clause.text);
const MISSED = /^[^;]{0,24}\b(?:document|describ|record|report|mention|on file|in the file|submitted)/;
const DEVICE = '(?:unit|device|stimulator|h-?wave|machine|interferential)';

/** The month of use at home, by whatever name. */
export const trialMonth = signalFact(
  'trial-documented',
  [
    {
      cue: cue(
        'no such (?:month|trial|period|test)\\b',
        `not (?:yet )?(?:worn|used|tried|taken home) (?:the|this|a|an|any) (?:[a-z-]+ )?${DEVICE}`,
        "never (?:yet )?(?:been )?(?:in (?:the |his |her )[a-z' ]{0,12}(?:home|house|hands)|worn|put on|applied)\\b",
        'before (?:anyone|anybody|he|she|the [a-z]+) (?:has |had )?(?:ever )?(?:tried|used|worn|had)\\b',
        '(?:month|trial|period)\\b[^;]{0,50}? (?:was|has been) (?:skipped|omitted|left out|passed over|bypassed)\\b',
        '(?:month|trial|period)\\b[^;]{0,30}? (?:has|had|did) not (?:yet )?(?:preced|take|taken|come|been had|occur|happen)[a-z]*',
        '(?:is|was) (?:no|hardly a|not a|scarcely a) (?:home )?trial\\b',
        'once,? in (?:the|a) (?:clinic|office|waiting room|waiting area|gym)\\b',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.1,
      when: (match, context) => named(match, context) && !MISSED.test(match.clause.text.slice(match.end)),
    },
    // "Whether this was at home, and what it did, is not recorded."
    {
      cue: cue(
        'whether (?:this|it|that|the [a-z]+)\\b',
        'how (?:often|long|much)\\b',
        'what (?:it|the [a-z]+|this) (?:did|does|achieved|brought|changed)\\b',
        'such an? (?:month|trial|period)\\b',
        'nothing more is (?:known|said|told)\\b',
      ),
      affirmed: null,
      negated: null,
      weight: 1.2,
      when: (match, context) =>
        named(match, context) &&
        /\b(?:home|clinic|used|use|worn|unit|device|trial|month|wave)\b/.test(match.clause.text),
    },
    {
      cue: cue(
        '(?:month|days|weeks) (?:with|on|of) (?:the|a|an|this) (?:[a-z]+ )?(?:unit|device|stimulator)\\b',
        `wore (?:the|this|a|an) (?:[a-z-]+ )?${DEVICE}`,
        '(?:wrote|noted|ticked|entered|marked|written) (?:down|off) (?:every|each|use|its use|the)\\b',
        '(?:log|sheet|diary|journal|record of use|use record)\\b',
      ),
      negated: null,
      undocumented: null,
      weight: 0.85,
      when: (match, context) =>
        took(match, context) &&
        /\b(?:log|sheet|diary|journal|behind|completed?|done|took|wrote|noted|ticked|home|attached|shows?|ended)\b/.test(
          match.clause.text,
        ) &&
        !/\b(?:no|not|without|never|lack[a-z]*|pain (?:log|diary)|food)\b/.test(match.clause.text),
    },
  ],
  STIMULATORS,
);

const PAIN_FELL = /\bpain\b[a-z ]{0,20}?\b(\d{1,2})(?:\/10)?,? (?:[a-z]+ ){0,3}?(?:to|and) (\d{1,2})\b/;
const fell = (text: string): boolean | null => {
  const told = PAIN_FELL.exec(text);
  return told ? Number(told[2]) < Number(told[1]) : null;
};
const PAIN = cue('pain\\b');

/** Pain before and during the month, in figures. */
export const painInMonth = signalFact(
  'trial-benefit',
  [
    {
      cue: PAIN,
      negated: null,
      undocumented: null,
      weight: 1.05,
      when: (match, context) => took(match, context) && fell(match.clause.text.slice(match.start)) === true,
    },
    {
      cue: PAIN,
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.05,
      when: (match, context) => took(match, context) && fell(match.clause.text.slice(match.start)) === false,
    },
    {
      cue: cue(
        '(?:learns|knows|tells|says|told|learned|known) neither\\b',
        'whether (?:the |his |her )?(?:pain|function|symptoms?|anything)\\b',
      ),
      affirmed: 'not-documented',
      negated: 'not-documented',
      weight: 1.1,
      when: (match, context) =>
        named(match, context) && /\b(?:pain|function|less|better|help)/.test(match.clause.text),
    },
  ],
  STIMULATORS,
);
