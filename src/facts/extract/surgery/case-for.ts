import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, state } from '../reading/context.js';
import { cue, type Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';

/** What a surgeon's case rests on, point by point. */
interface Point {
  /** Several words of one kind are one point. */
  kind: 'picture' | 'signs' | 'care' | 'verdict';
  for: boolean;
  words: Lexicon<true>;
  /** What the words say where the clause denies them. */
  denied?: 'against';
  /** The words hold their own negation. */
  outright?: true;
}

const POINTS: readonly Point[] = [
  {
    kind: 'picture',
    for: true,
    denied: 'against',
    words: cue(
      '(?:full|complete|massive|large|displaced|torn|severe|high-grade)\\b (?:[a-z-]+ ){0,3}?(?:tears?|stenosis|extrusion|herniation|loss|narrowing|arthritis|osteoarthritis|denervation|rupture)',
      'tears?\\b (?:of|on|at|in) ',
      'loss of (?:[a-z]+ ){0,4}?(?:joint space|cartilage)',
      'bone on bone',
      'denervation',
      'instability\\b',
      'spondylolisthesis',
      'nonunion',
      '(?:compress|press|flatten|displac)(?:es|ing|ed)\\b (?:[a-z0-9-]+ ){0,4}?(?:root|nerve|cord)',
      'surgical lesion',
    ),
  },
  {
    kind: 'signs',
    for: true,
    words: cue(
      'weak(?:ness|er)?\\b',
      'night pain',
      '(?:can|could) not (?:raise|lift|walk|climb|squat|bend|straighten|stand|grip|close)\\b',
      'locking\\b',
      'locks\\b',
      '(?:giving|gives|gave) way',
      'drop arm',
      'wasting\\b',
      'foot drop',
      'progress(?:es|ed|ing|ive)\\b',
      'claudication',
      'walks (?:only )?(?:half|1|2) (?:a )?blocks?',
    ),
  },
  {
    kind: 'care',
    for: true,
    words: cue(
      'failed\\b',
      'without (?:[a-z]+ ){0,2}?(?:relief|success|benefit|gain|effect|improvement|avail|result)',
      'of no avail',
      '(?:did|has|have) not (?:hold|held|helped?|turned?|worked?|suffice|stop|stopped)\\b',
      'had (?:their|its) turn',
      'exhausted\\b',
    ),
  },
  {
    kind: 'verdict',
    for: true,
    outright: true,
    words: cue(
      '(?:are|is|was|were) 1 and the same',
      '(?:picture|imaging|mri\\b|emg\\b|examination|root|symptoms)[a-z, ]{0,40} agrees?\\b',
      'is (?:proved|proven|supported by)\\b',
      'delay (?:costs|risks|harms)',
      'nothing (?:that would be |is |would be )?(?:gained|lost) by (?:waiting|delay)',
    ),
  },
  {
    kind: 'verdict',
    for: false,
    outright: true,
    words: cue(
      'not enough\\b',
      '(?:is|are) not (?:by (?:itself|themselves) )?(?:sufficient|an indication)',
      'does not (?:by itself )?(?:make|amount|constitute|justify|warrant)\\b',
      'within normal limits\\b',
      'not torn\\b',
      'none here\\b',
      'nothing pressing',
      '(?:degenerated|degenerative) and not\\b',
      '(?:some|others) (?:are|is) not\\b',
      'not (?:be )?the (?:right )?(?:thing|operation|procedure) to\\b',
      '(?:without|before) (?:any|an?) (?:real )?(?:trial|attempt|course) of',
      '(?:has|have|had) (?:never|not) (?:yet )?been (?:tried|attempted|begun|given|started|used)\\b',
      'conservative care (?:is |was |has )?(?:not|never) (?:yet )?(?:been )?(?:spent|exhausted|tried|run|complete[d]?)',
      'nor has (?:conservative |non-?operative )?(?:care|treatment|therapy) run its course',
      'no (?:therapy|injection|exercise)[a-z ]{0,20} (?:has|have|was|were) (?:been )?(?:given|tried|attempted|provided|had)',
      'not (?:gone|been) to a single (?:session|visit)',
      'symptoms (?:are|were) absent',
      'only at the start of (?:therapy|treatment)',
    ),
  },
];

/** The case for the operation as the reviewer goes through it: lesion, signs and failed care make one, a missing piece unmakes it. */
export const caseForSurgery: Extractor = {
  facts: ['surgery-indicated'],
  treatments: ['surgery'],
  read(context: Context) {
    const pro = new Map<Point['kind'], Clause>();
    const contra: Clause[] = [];
    for (const reading of context.readings)
      for (const point of POINTS)
        for (const { clause, start, end } of point.words.inIndex(reading.index)) {
          if (clause.section !== 'rationale' || !counts(context, clause)) continue;
          const assertion = point.outright ? 'affirmed' : assertionOf(clause, start, end);
          if (assertion === 'affirmed') {
            if (point.for) pro.set(point.kind, clause);
            else contra.push(clause);
          } else if (assertion === 'negated' && point.denied) contra.push(clause);
        }
    if (contra.length > 0 && contra.length >= pro.size)
      state(context, 'surgery-indicated', false, contra[0]!, 0.5);
    else if (contra.length === 0 && pro.size >= 2)
      state(context, 'surgery-indicated', true, [...pro.values()].at(-1)!, 0.5);
  },
};
