import type { TreatmentId } from '../../../../request/treatment.js';
import type { Clause } from '../../reading/clause.js';
import { type Context, counts, state } from '../../reading/context.js';
import { cue } from '../../reading/lexicon.js';
import { type Extractor, signalFact } from '../../reading/signal.js';
import { sameHalf, WHERE_IT_MATTERS } from '../radiculopathy.js';

const GRADE = '([0-5])([-+]?)(?:/5)?';
/** "From 4/5 to 3/5". */
const FROM_TO = new RegExp(`\\bfrom ${GRADE} to ${GRADE}(?:/5)`);
/** "3/5 (4/5 in March)", "3/5, against 5/5 in May", "3/5, was 4/5". */
const NOW_THEN =
  /(?<![\d/])([0-5])([-+]?)\/5[ ,(]{1,3}(?:it |which |as |and |compared |having )?(?:was |were |against |versus |vs\.? |down from |had been |been |to |with )?([0-5])([-+]?)\/5 ?(?:in |on |at |before|earlier|previously|\)|the |last |when |a |\d|$|[.,])/;

const worth = (grade: string, sign: string) => Number(grade) + (sign === '+' ? 0.3 : sign === '-' ? -0.3 : 0);

/** Later strength against earlier, where one sentence gives both. */
function strengthFell(text: string): boolean | null {
  const path = FROM_TO.exec(text);
  if (path) return compare(worth(path[3]!, path[4]!), worth(path[1]!, path[2]!));
  const pair = NOW_THEN.exec(text);
  return pair ? compare(worth(pair[1]!, pair[2]!), worth(pair[3]!, pair[4]!)) : null;
}
const compare = (now: number, then: number): boolean => now < then;

const GRADED = cue(
  '(?:strength|ehl|biceps|triceps|quadriceps|deltoid|grip|dorsiflexion|dorsiflexors|extensors?|flexors?|abductors?|gastrocnemius|gastroc|tibialis|weakness|motor|power|hallucis|foot|toe|plantar)\\b',
);

/** Two measurements of one muscle, the later the worse. */
export const strengthOverTime: Extractor = {
  facts: ['progressive-deficit', 'significant-change'],
  treatments: WHERE_IT_MATTERS,
  read(context: Context) {
    const seen = new Set<Clause>();
    for (const { index, clauses } of context.readings)
      for (const match of GRADED.inIndex(index)) {
        const { clause } = match;
        if (seen.has(clause) || !counts(context, clause) || !sameHalf(match, context)) continue;
        seen.add(clause);
        const next = clauses[clause.order - clauses[0]!.order + 1];
        const told =
          next?.sentence === clause.sentence
            ? `${clause.text.replace(/,$/, '')}, ${next.text.replace(/^, /, '')}`
            : clause.text;
        if (strengthFell(told.slice(match.start)) !== true) continue;
        state(context, 'progressive-deficit', true, clause, 1);
        if (SCANS.includes(context.request.treatment))
          state(context, 'significant-change', true, clause, 0.6);
      }
  },
};
const SCANS: readonly TreatmentId[] = ['mri', 'emg-ncv'];

const NERVE =
  /\b(?:deficits?|weak(?:ness|er)?|numb(?:ness)?|neurolog[a-z]+|motor|strength|reflex[a-z]*|sensory|sensation|myelopath[a-z]+|cord|hand function|gait|paresis|atrophy|foot drop|grip|muscles?|biceps|triceps|quadriceps|ehl|dorsiflex[a-z]*|clumsy|hoffmann|babinski|clonus|root|dermatom[a-z]+)\b/;
/** The clause, or the one before in its sentence, speaks of nerve function. */
const ofNerve = (clause: Clause): boolean =>
  NERVE.test(clause.text) ||
  (clause.previous !== null &&
    clause.previous.sentence === clause.sentence &&
    NERVE.test(clause.previous.text));

/** Nerve function × getting worse. */
export const deficitProgresses = signalFact(
  'progressive-deficit',
  [
    {
      cue: cue(
        'progress(?:es|ed|ing|ive|ively|ion)\\b(?! (?:notes?|reports?|loading|resist|muscle|exerc|gait|ambul|walk|streng))',
        'deteriorat[a-z]+',
        'worsen(?:s|ed|ing)?\\b',
        'advanc(?:es|ed|ing)\\b',
        'increas(?:es|ed|ing)(?:ly)?\\b',
        'weaker\\b',
        'spread(?:s|ing)?\\b',
        '(?:lost|dropped|fallen|lose|loses) (?:a|1|2|another) (?:full )?grades?',
        'getting worse',
        '(?:grown|become|became|grew|turned) (?:[a-z]+ ){0,2}?(?:weak|weaker|numb|clumsy|unsteady|worse)',
        'growing (?:weak|weaker|numb|worse)',
        'not (?:there|present|noted) (?:before|earlier)',
      ),
      undocumented: null,
      weight: 0.95,
      when: (match, context) =>
        ofNerve(match.clause) &&
        sameHalf(match, context) &&
        !/\b(?:guideline|pain (?:has |is )?(?:progress|worsen|increas)[a-z]+|activit|improve[a-z]*|walking|tolerance|better)\b/.test(
          match.clause.text,
        ),
    },
    {
      cue: cue(
        '(?:stable|unchanged|static|stationary|constant)\\b',

        'no (?:[a-z]+ )?(?:progression|worsening|deterioration)',
        'not (?:[a-z]+ )?(?:progress|worsen|deteriorat|advanc)[a-z]*',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 0.9,
      when: (match, context) =>
        /\b(?:deficits?|weakness|neurolog[a-z]+|motor|strength)\b/.test(match.clause.text) &&
        sameHalf(match, context),
    },
  ],
  WHERE_IT_MATTERS,
);
