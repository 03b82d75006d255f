import { assertionOf } from '../reading/assertion.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import { cue, Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';

const test = (value: string, ...patterns: string[]) => patterns.map((pattern) => [pattern, value] as const);

/** Provocation tests of the joint by their names; two names of one test count once. */
const TESTS = new Lexicon<string>([
  ...test('faber', 'faber[a-z]*', 'patrick[a-z]*', 'fabere'),
  ...test('gaenslen', 'gaenslen[a-z]*', 'gaenslan[a-z]*', 'gainslen[a-z]*'),
  ...test('thigh-thrust', 'thigh thrust', 'posterior (?:thigh|shear|pelvic)[a-z ]*'),
  ...test('compression', '(?:si|sacroiliac|pelvic|lateral) (?:joint )?compression'),
  ...test('distraction', 'distraction', '(?:pelvic|sacroiliac) (?:distraction|gapping)'),
  ...test('sacral-thrust', 'sacral thrust'),
  ...test('fortin', 'fortin[a-z]*'),
  ...test('gillet', 'gillet[a-z]*', 'stork test'),
  ...test('yeoman', 'yeoman[a-z]*'),
  ...test('cranial-shear', 'cranial shear'),
]);

const COUNTED =
  /\b(\d{1,2}) (?:of \d{1,2} )?(?:or more )?(?:positive )?(?:provocati[a-z]+ |sacroiliac |si joint |joint |physical )*(?:tests|maneuvers|signs|findings|examination findings)\b/;
const NUMBER = cue('(?:provocati[a-z]+|sacroiliac|positive|tests|maneuvers|signs|findings)\\b');
const NONE = cue(
  '(?:sacroiliac|si joint|provocati[a-z]+) (?:[a-z]+ ){0,3}?(?:tests?|testing|maneuvers?|findings?|signs?|examination)',
);

/** How many tests of the sacroiliac joint are positive: those named, or the number given. */
export const sacroiliacTests: Extractor = {
  facts: ['sacroiliac-tests'],
  treatments: ['other'],
  read(context: Context) {
    for (const reading of context.readings) {
      const positive = new Set<string>();
      for (const match of TESTS.inIndex(reading.index)) {
        const { clause, start, end, value } = match;
        if (!counts(context, clause) || assertionOf(clause, start, end) !== 'affirmed') continue;
        if (
          /\b(?:negative|normal|unremarkable|not (?:done|performed|tested))\b/.test(
            clause.text.slice(end, end + 40),
          )
        )
          continue;
        positive.add(value);
        state(context, 'sacroiliac-tests', positive.size, clause);
      }
      for (const { clause, start, end } of NUMBER.inIndex(reading.index)) {
        const given = COUNTED.exec(clause.text);
        if (!given || !counts(context, clause) || assertionOf(clause, start, end) !== 'affirmed') continue;
        state(context, 'sacroiliac-tests', Number(given[1]), clause, 1.1);
      }
      for (const { clause, start, end } of NONE.inIndex(reading.index)) {
        if (!counts(context, clause)) continue;
        const assertion = assertionOf(clause, start, end);
        if (assertion === 'undocumented') missing(context, 'sacroiliac-tests', clause);
        else if (assertion === 'negated') state(context, 'sacroiliac-tests', 0, clause, 0.9);
      }
    }
  },
};
