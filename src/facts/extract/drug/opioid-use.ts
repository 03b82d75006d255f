import { assertionOf } from '../reading/assertion.js';
import { counts, state } from '../reading/context.js';
import { OPIOID_NAMES } from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { together } from './anaphor.js';
import { after, before } from './subject.js';

const NAMES = cue(...OPIOID_NAMES, 'controlled substances?', 'controlled (?:medication|drug)s?');

const STOPPED =
  /\b(?:stopp(?:ed|ing)|discontinu(?:ed|ing)|weaned (?:off|from)|tapered off|gave up|given up|no longer|quit|ceased|off of|came off|allergic to|refus(?:ed|es)|declin(?:ed|es)|tried|failed|history of|in the past|previously|rather than|instead of|to avoid|avoid(?:s|ing|ed)?)\b[^,;]{0,40}$/;
const STOPPED_AFTER =
  /^[^,;]{0,30}\b(?:was|were|has been|had been|been) (?:stopped|discontinued|weaned|given up|declined)|^[^,;]{0,15}\b(?:given up|in the past|altogether)\b/;
const OF_A_TEST = /\b(?:negative|positive|tested|detects?|for) (?:for )?(?:[a-z]+,? (?:and )?){0,3}$/;

/** The worker takes an opioid or is about to start one; read for urine drug tests and visits for medication. */
export const opioidUse = together(
  ['opioid-use'],
  ['urine-drug-test', 'office-visit', 'other'],
  (context) => {
    for (const reading of [context.heading, ...context.readings]) {
      for (const match of NAMES.inIndex(reading.index)) {
        const { clause, start, end } = match;
        if (!counts(context, clause)) continue;
        const left = before(clause, start, 60);
        const right = after(clause, end, 60);
        const how = assertionOf(clause, start, end);
        if (how === 'affirmed') {
          if (OF_A_TEST.test(left) || /^ (?:risk|agreement|contract|guideline|misuse|abuse|naive|sparing)/.test(right)) continue;
          if (STOPPED.test(left) || STOPPED_AFTER.test(right)) state(context, 'opioid-use', false, clause, 0.4);
          else state(context, 'opioid-use', true, clause, 1);
        }
      }
    }
  },
  signalFact('opioid-use', [
    {
      cue: NAMES,
      affirmed: null,
      when: ({ clause, start, end }) =>
        /\b(?:takes?|taking|on|prescrib[a-z]+|using|uses?|receiv[a-z]+|start[a-z]*|initiat[a-z]+|currently|treated with|maintained|regimen|no|without|list(?:s|ed)?|therapy|medication)\b/.test(before(clause, start, 60) + after(clause, end, 50)) &&
        !/^ (?:misuse|abuse|agreement|contract|risk|addiction|aberran|related|induced)/.test(after(clause, end, 24)) &&
        !/\b(?:refill|agreement|negative for|positive for|early|increase in|change in|misuse of|abuse of)\b[^,;]{0,20}$/.test(before(clause, start, 40)),
      weight: 0.9,
    },
    {
      cue: cue('no longer (?:[a-z]+ ){0,3}?(?:opioid|opiate|narcotic|norco|tramadol|hydrocodone|oxycodone|controlled)[a-z]*', 'none of (?:[a-z]+ ){0,4}?(?:is|are) (?:an? )?(?:opioid|controlled)[a-z]*', 'opioid-?free', 'medications? (?:list |listed )?(?:shows?|are|is|consists? of|includes?|contains?|names?) only (?![^;]{0,80}\\b(?:norco|opioid|tramadol|hydrocodone|oxycodone|morphine|percocet))', 'not (?:an |a )?opioids?\\b'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1.1,
    },
  ]),
); // biome-ignore format: long conditions

const START: Signal = {
  cue: cue(
    'initiat(?:e|es|ed|ing|ion)\\b (?:of )?(?:[a-z]+ ){0,4}?(?:opioid|opiate|narcotic|norco|tramadol|hydrocodone|oxycodone|ultram|nucynta|butrans|morphine|percocet|therapy|treatment|drug|medication)[a-z]*',
    'start(?:s|ed|ing)?\\b (?:of |on )?(?:[a-z]+ ){0,4}?(?:opioid|opiate|narcotic|norco|tramadol|hydrocodone|oxycodone|ultram|nucynta|butrans|morphine|percocet)[a-z]*',
    'trial of (?:[a-z]+ ){0,3}?(?:opioid|opiate|narcotic|norco|tramadol|hydrocodone|oxycodone|ultram|nucynta|butrans|morphine|percocet)[a-z]*',
    '(?:first|initial|new) (?:prescription|request|trial|opioid|start)\\b',
    'new (?:drug|medication|medicine) (?:for|to) (?:him|her|the|this)',
    '(?:his|her|the) first (?:opioid|narcotic|opiate)',
    '(?:not|never) (?:yet )?(?:been )?(?:on|exposed to) (?:an? |any )?(?:opioid|opiate|narcotic)[a-z]*',
    'opioid[- ]naive',
    'newly prescribed',
    'never (?:taken|been prescribed|been on|used|had|received) (?:an |any )?(?:opioid|narcotic)[a-z]*',
    'introduc(?:e|tion of|ing) (?:an |a )?(?:opioid|tramadol)[a-z]*',
  ),
  negated: false,
  undocumented: null,
  when: ({ clause, start, end }) =>
    !/\b(?:since|after|before|prior to|months|years|ago|in \d{4}|was|were|had been)\b/.test(
      before(clause, start, 30) + after(clause, end, 30),
    ),
  weight: 1.1,
};

/** Is it the start of an opioid? What is refilled or taken for long is none. */
export const opioidInitiation = signalFact(
  'opioid-initiation',
  [
    START,
    { ...START, heading: 'only', cue: cue('initial\\b', 'initiation\\b', 'trial\\b', 'start\\b'), when: () => true },
    {
      cue: cue('(?:chronic|ongoing|continued|continuing|long[- ]term|maintenance) (?:use of )?(?:[a-z]+ )?(?:opioid|opiate|narcotic|norco|tramadol|use|therapy)[a-z]*', 'refills?\\b', 'continu(?:e|es|ed|ation of) (?:[a-z]+ ){0,3}?(?:opioid|norco|tramadol|medication|hydrocodone|oxycodone)[a-z]*', 'has (?:been )?(?:taking|taken|on|using|used|prescribed) (?:[a-z]+ ){0,2}?(?:opioid|norco|tramadol|hydrocodone|oxycodone|percocet|it|this)[a-z]* (?:since|for)'),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause, start }) => clause.section !== 'summary' && !/\b(?:early|no)\b/.test(before(clause, start, 16)),
      weight: 0.8,
    },
  ],
  ['opioid'],
); // biome-ignore format: long conditions
