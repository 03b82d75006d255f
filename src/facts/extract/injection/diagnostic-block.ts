import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { counts, missing } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import type { Extractor } from '../reading/signal.js';
import { valueFact } from '../reading/value.js';

const BLOCK = /\b(?:medial branch|diagnostic|facet) (?:[a-z]+ )?(?:blocks?|injections?)|\bblocks?\b/;
/** The block is named here or in the two sentences before. */
function ofBlock(clause: Clause): boolean {
  for (let each: Clause | null = clause; each && clause.sentence - each.sentence <= 2; each = each.previous)
    if (each.speaker === 'record' && BLOCK.test(each.text)) return true;
  return false;
}

const HOURS = /(?<![\d.-])(\d{1,3})(?: ?(?:-|to) ?\d{1,3})? ?(?:hours?|hrs?)\b/;
const DAY = /\b(?:a|an|1|the) (?:full |whole |entire )?day\b/;
/** How long the block worked: hours, or a whole day. */
export const blockHoursTold = valueFact(
  'diagnostic-block-relief-hours',
  [
    {
      cue: cue('hours?\\b', 'hrs?\\b', 'day\\b'),
      weight: 0.95,
      read: ({ clause }) => {
        if (!ofBlock(clause) || /\b(?:requires?|at least \d+ hours (?:is|are))\b/.test(clause.text))
          return null;
        const hours = HOURS.exec(clause.text);
        if (hours) return Number(hours[1]);
        return DAY.test(clause.text) &&
          /\b(?:relief|free|without|better|lasted|held|less)\b/.test(clause.text)
          ? 24
          : null;
      },
    },
  ],
  ['facet-injection'],
);

const ASKED = cue(
  'how (?:much|long|far|well)\\b',
  '(?:duration|degree|amount|extent|percentage|response|result|outcome|effect|relief)\\b',
);
/** What a report ought to say of a diagnostic block. */
export const blockUntold: Extractor = {
  facts: ['diagnostic-block-relief-percent', 'diagnostic-block-relief-hours'],
  treatments: ['facet-injection'],
  read(context) {
    for (const reading of context.readings) {
      for (const { clause, start, end } of ASKED.inIndex(reading.index)) {
        if (!counts(context, clause) || !ofBlock(clause)) continue;
        if (assertionOf(clause, start, end) !== 'undocumented') continue;
        const words = clause.text.slice(start, end);
        if (!/^(?:how long|duration)/.test(words))
          missing(context, 'diagnostic-block-relief-percent', clause, 0.8);
        if (!/^(?:how much|degree|amount|extent|percentage)/.test(words))
          missing(context, 'diagnostic-block-relief-hours', clause, 0.8);
      }
    }
  },
};
