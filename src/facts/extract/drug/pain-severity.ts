import { type Context, counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { together } from './anaphor.js';

/** On the usual scale of 0 to 10, pain of 4 and more is moderate, of 7 and more severe. */
const MODERATE = 4;
const RATING =
  /(?<![\d./-])(\d{1,2})(?:\.\d)?(?: ?(?:-|to) ?(\d{1,2}))? ?(?:\/|out of|over|on (?:a |the )?(?:scale )?(?:of )?(?:0|1)? ?-? ?) ?10\b(?!\/|\d)/g;

export const moderateToSevere = together(
  ['moderate-to-severe-pain'],
  ['nsaid', 'opioid'],
  signalFact('moderate-to-severe-pain', [
    {
      cue: cue(
        'moderate(?:ly)?[- ]to[- ]severe',
        'moderate(?:ly)? (?:severe )?(?:[a-z]+ ){0,3}?(?:pain|symptoms|osteoarthritis|arthritis)',
        'severe(?:ly)? (?:[a-z]+ ){0,3}?(?:pain|painful|symptoms|osteoarthritis|arthritis)',
        'intractable (?:[a-z]+ )?pain',
        'significant (?:[a-z]+ )?pain\\b(?! (?:relief|reduc|improve))',
        'pain (?:[a-z]+ ){0,4}?(?:moderate|severe|excruciating)',
      ),
      weight: 1.2,
    },
    {
      cue: cue('mild (?:[a-z]+ ){0,3}?pain', 'minimal (?:[a-z]+ )?pain\\b(?! relief)', 'pain (?:is |was |as |of |to be |described as |rated as |only )*(?:mild|minimal|slight|low)\\b(?! back)', 'slight (?:[a-z]+ )?pain'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 1,
    },
    {
      cue: cue('pain (?:severity|intensity|scores?|levels?|ratings?)'),
      affirmed: null,
      negated: 'not-documented',
      weight: 0.9,
    },
  ]),
  (context: Context) => {
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (!counts(context, clause) || !clause.text.includes('10')) continue;
        if (!/\b(?:pain|vas|ache|symptom|discomfort)/.test(clause.text)) continue;
        const ratings = [...clause.text.matchAll(RATING)].flatMap((match) => [Number(match[1]), Number(match[2] ?? 0)]);
        const worst = Math.max(0, ...ratings.filter((value) => value <= 10));
        if (ratings.length > 0 && (worst >= MODERATE || !/\b(?:with|on|after|from|to|best|least)\b/.test(clause.text)))
          state(context, 'moderate-to-severe-pain', worst >= MODERATE, clause, 0.8);
      }
    }
  },
); // biome-ignore format: long conditions
