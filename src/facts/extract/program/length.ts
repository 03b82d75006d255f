import { headingFact } from '../device/heading.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';
import { ofProgram, PROGRAM, PROGRAMS } from './subject.js';

/** Weeks that the heading asks for. */
export const programWeeksRequested = headingFact('program-weeks-requested', PROGRAMS, (heading) => {
  const found =
    /(?<![\d/.])(\d{1,2}) ?(?:\(\d{1,2}\) ?)?(?:additional |more |initial |full |further )?(weeks?|months?)\b/.exec(
      heading,
    );
  if (!found) return null;
  return found[2]!.startsWith('month') ? spanIn(`${found[1]} months`, 'weeks') : Number(found[1]);
});

/** Full-day sessions in all, where the letter works out the total. */
export const programSessionsTotal = valueFact(
  'program-sessions-total',
  [
    {
      anyAssertion: true,
      cue: cue(
        'full-? ?day (?:sessions?|equivalents?)?',
        'full days',
        'sessions? in (?:all|total)',
        'total\\b',
      ),
      read: ({ clause }) => {
        if (!/\b(?:total|in all|altogether|amounts? to|equivalent|would make)\b/.test(clause.text))
          return null;
        const brought = /\b(?:bring|brings|brought) the total to (\d{1,3})\b(?! (?:weeks|hours))/.exec(
          clause.text,
        );
        if (brought) return Number(brought[1]);
        if (/\b(?:should|exceed|no more than|maximum|limit)\b/.test(clause.text)) return null;
        const found =
          /(?<![\d/.])(\d{1,3}) (?:full-? ?day )(?:sessions?|days?|equivalents?)?|(?<![\d/.])(\d{1,3}) full days|total (?:of |would be |to )?(\d{1,3}) sessions|(?<![\d/.])(\d{1,3}) sessions (?:in all|in total|altogether)/.exec(
            clause.text,
          );
        const digits = found?.slice(1).find((group) => group !== undefined);
        return digits === undefined ? null : Number(digits);
      },
    },
  ],
  ['functional-restoration-program'],
);

/** Weeks of the program itself that are done. */
export const programWeeksCompleted = valueFact(
  'program-weeks-completed',
  [
    {
      cue: cue(
        '(?:completed|finished|attended|undergone|underwent|done|had) (?:[a-z]+ ){0,4}?(?:\\d+|a) (?:weeks?|months?)',
        '(?:first|initial) \\d+ (?:weeks?|months?)',
        'to date:? \\d+ (?:weeks?|months?)',
        'after (?:the )?(?:first |initial )?\\d+ (?:weeks?|months?)',
      ),
      read: ({ clause, start, end }) =>
        ofProgram({ clause }) && PROGRAM.test(clause.text)
          ? spanIn(clause.text.slice(start, end).replace(/\ba (?=week|month)/, '1 '), 'weeks')
          : null,
    },
    {
      cue: cue('weeks? of\\b', 'weeks? in\\b', 'months? of\\b'),
      read: ({ clause, start, end }) =>
        ofProgram({ clause }) &&
        PROGRAM.test(clause.text) &&
        /\b(?:completed|attended|finished|been done|undergone|done|behind (?:him|her)|to date)\b/.test(
          clause.text,
        )
          ? spanIn(clause.text.slice(Math.max(0, start - 4), end), 'weeks')
          : null,
    },
  ],
  PROGRAMS,
);

/** Weeks in all, with those requested, where the letter adds them up. */
export const programWeeksTotal = valueFact(
  'program-weeks-total',
  [
    {
      cue: cue('total\\b', 'in all\\b', 'altogether'),
      anyAssertion: true,
      read: ({ clause }) =>
        /\b(?:should|exceed|no more than|maximum|limit|up to)\b/.test(clause.text) ||
        !/\bweeks?\b/.test(clause.text)
          ? null
          : spanIn(clause.text, 'weeks'),
    },
  ],
  PROGRAMS,
);

/** Hours a day for which the worker can take part. */
export const programHoursTolerated = valueFact(
  'program-hours-tolerated',
  [
    {
      cue: cue(
        'hours? (?:a|per|each) day',
        'hours? daily',
        'hours? of activity',
        'hrs? (?:a|per|each) day',
        'hrs? (?:daily|of activity)',
      ),
      anyAssertion: true,
      read: ({ clause, start }) => {
        if (
          !/\b(?:tolera\w+|lasts|take part|participat\w+|manag\w+|able|capable|can|withstand|endure)\b/.test(
            clause.text,
          )
        )
          return null;
        if (/\b(?:must|should|be able to)\b/.test(clause.text)) return null;
        const found = /(\d{1,2})(?: ?(?:to|-) ?\d{1,2})? $/.exec(
          clause.text.slice(Math.max(0, start - 80), start),
        );
        return found ? Number(found[1]) : null;
      },
    },
  ],
  ['work-hardening'],
);

const SUCH =
  '(?:program|work hardening|work conditioning|functional restoration(?: program)?|pain program|multidisciplinary program)';

/** The same or a similar program was done before. */
export const repeatProgram = signalFact(
  'repeat-program',
  [
    {
      cue: cue(
        `(?:graduated from|went through|been through|been in) (?:[a-z]+ ){0,3}?${SUCH}`,
        `such (?:a )?${SUCH}`,
        `(?:second|third) (?:[a-z]+ )?${SUCH}`,
        `(?:attended|completed|undergone|underwent|done|had|participated in|finished) (?:[a-z]+ ){0,3}?(?:similar |same |earlier |previous |prior |such (?:a )?)(?:[a-z]+ ){0,3}?${SUCH}`,
        `(?:already|previously|before|earlier) (?:been )?(?:attended|completed|had|underwent|undergone|participated in|done|gone through|through) (?:[a-z]+ ){0,3}?${SUCH}`,
        `(?:earlier|previous|prior) (?:[a-z]+ ){0,2}?${SUCH}`,
        `(?:similar|same) (?:[a-z]+ )?${SUCH}`,
        'attended (?:such a program|work hardening|work conditioning)',
        'would be a (?:repeat|repetition)',
        'repeat (?:of )?(?:the |a |the same |this )?(?:[a-z]+ )?program',
        'repetition of',
      ),
      when: ({ clause }) =>
        !/\bneither re-?enrol|\brepetition of the same or (?:a )?similar\b|\bwas (?:authorized|approved|denied)\b/.test(
          clause.text,
        ),
    },
    {
      cue: cue('first (?:[a-z]+ )?program', 'first of its kind', 'first time'),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
    },
  ],
  PROGRAMS,
);
