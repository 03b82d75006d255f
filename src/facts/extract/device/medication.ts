import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const DRUG =
  '(?:medications?|drugs?|medicines?|nsaids?|opioids?|analgesics?|naproxen|tramadol|ibuprofen|norco|gabapentin|celecoxib|celebrex|vicodin|hydrocodone|meloxicam|diclofenac|etodolac|cyclobenzaprine|relafen|motrin|duloxetine|lyrica|pregabalin|pills?)';
const namesDrug = ({ clause }: { clause: Clause }) => new RegExp(`\\b${DRUG}\\b`).test(clause.text);
const STOPPED = '(?:stopped|discontinued|given up|withdrawn|ceased)';

/** Medication does not control the pain or is not tolerated. */
export const medicationIneffective = signalFact(
  'medication-ineffective',
  [
    {
      cue: cue(
        'ineffectively controlled',
        'no longer (?:hold|holds|reach|reaches|touch|touches|enough|do|does)\\b',
        '(?:barely|hardly|scarcely) (?:touch|touches|helps?|controls?|dents?)',
        '(?:does|do|did) (?:very )?(?:little|nothing)\\b',
        'in spite of\\b',
        'upset (?:his|her|the) stomach',
        'stomach (?:upset|pain|trouble|bleed[a-z]*)',
        '(?:poorly|inadequately|insufficiently) controlled',
        '(?:diminished|reduced|decreased|waning) effect(?:iveness)?',
        'lost (?:their|its|his|her) effect(?:iveness)?',
        'less effective',
        'ineffective\\b',
        `had to be ${STOPPED}`,
        'short-lived',
        'not tolerated',
        'contraindicated (?:by|because|due|in)',
        'contraindication to',
        'despite (?:[a-z]+ ){0,2}?(?:medications?|drugs?|pills|opioids?|nsaids?)',
        '(?:makes|make|made) (?:him|her|the patient|the worker) (?:[a-z]+ )?(?:drowsy|sick|nauseous|dizzy|nauseated|sleepy|confused|tired|ill)',
        `${'(?:stopped|discontinued|withdrawn)'} (?:for|due to|because of|owing to|on account of|secondary to)`,
        'side[- ]effects? (?:from|of|with|due to|on|to|caused by) (?:[a-z]+ )?(?:the )?(?:[a-z]+)',
        'adverse effects? (?:from|of|with|due to|on|to)',
        'intoleran(?:t|ce) (?:of|to)',
        'unable to tolerate',
        '(?:inadequate|insufficient|minimal|little|partial|incomplete) (?:pain )?(?:relief|control)',
        'medications? (?:[a-z]+ ){0,3}?failed',
      ),
      when: namesDrug,
    },
    {
      cue: cue(
        'gastritis',
        'gi\\b (?:bleed|upset)[a-z]*',
        'drowsy\\b',
        'drowsiness',
        'nausea\\b',
        'sedation\\b',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: namesDrug,
    },
    {
      cue: cue(
        '(?:does|did|do|has|have) not (?:[a-z]+ )?(?:control|controlled|relieve|relieved|help|helped|tolerate|tolerated|provide adequate)',
        'no longer (?:[a-z]+ )?(?:controls?|relieves?|helps?|works?|effective)',
        '(?:could|can) not (?:tolerate|take|use)\\b',
        'not (?:well )?(?:controlled|tolerated)',
      ),
      negated: true,
      undocumented: null,
      when: namesDrug,
      weight: 0.95,
    },
    {
      cue: cue(
        '(?:well|adequately|effectively) (?:controlled|managed)',
        'pain (?:is |was |remains )?controlled',
        'brings? (?:the |his |her )?pain (?:from|down)',
        `(?:medications?|drugs?|nsaids?|opioids?|analgesics?) (?:[a-z]+ )?(?:relieves?|controls?|helps?|are effective|is effective|are helpful)`,
        'effective and (?:well )?tolerated',
        '(?:keeps?|kept|holds?|held|brings?) (?:the |his |her )?pain (?:at|under|down|in check|to|below)',
        '(?:works?|working|does|do) well\\b',
        'good (?:relief|control|response) (?:from|with|on|to)',
        'tolerates? (?:the |his |her |all )?medications? (?:well|without)',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 0.9,
      when: namesDrug,
    },
    {
      cue: cue(
        'how (?:well|much|far) (?:[a-z]+ ){0,2}?(?:medications?|medicines?|drugs?|pills?|analgesics?)',
        '(?:effect|effectiveness|failure|efficacy) of (?:the |his |her )?(?:[a-z]+ )?(?:medications?|drugs?)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    // "None of these is present", said of the guideline's four conditions.
    {
      cue: cue('none of (?:these|those|the (?:above|criteria|conditions))'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 0.9,
      when: ({ clause }) =>
        clause.section === 'rationale' && /\b(?:medication|drugs?|side effects?)\b/.test(before(clause)),
    },
  ],
  ['interferential'],
);

/** What the reviewer said just before, in the same or the preceding two clauses. */
function before(clause: Clause): string {
  return `${clause.previous?.previous?.text ?? ''} ${clause.previous?.text ?? ''} ${clause.text}`;
}

/** Substance abuse now or earlier. A guideline's list ("…, or a history of substance abuse, or …") is no statement. */
export const substanceAbuse = signalFact(
  'substance-abuse-history',
  [
    {
      cue: cue(
        '(?:substance|drug|alcohol|opioid|narcotic|polysubstance) (?:or [a-z]+ )?(?:abuse|misuse|addiction|dependence|dependency|use disorder)',
        'alcoholi(?:c|sm)\\b',
        'addiction\\b',
        'addicted to',
        '(?:heroin|cocaine|methamphetamine) (?:use|abuse|addiction)',
        'illicit drugs?',
        'detox[a-z]*',
        'sober\\b',
        'recovering (?:addict|alcoholic)',
      ),
      when: ({ clause, start, end }) =>
        !/\bor (?:there is |there was |if )?(?:a |any )?(?:known )?(?:history of )?$/.test(
          clause.text.slice(Math.max(0, start - 45), start),
        ) && !/^,? or (?:pain|post|there|if|un|signif)/.test(clause.text.slice(end)),
    },
  ],
  ['interferential', 'opioid', 'urine-drug-test'],
);

/** Pain after an operation stands in the way of exercise. */
export const postoperativePainLimitsExercise = signalFact(
  'postoperative-pain-limits-exercise',
  [
    {
      cue: cue(
        'postoperative pain',
        'pain (?:after|from|since|following) (?:the |his |her |an? )?(?:recent )?(?:operation|surgery|procedure)',
      ),
      when: ({ clause }) =>
        /\b(?:limit\w*|prevent\w*|keeps?|kept|interfer\w*|can not|unable|hamper\w*|preclud\w*|significant|stands?)\b/.test(
          clause.text,
        ) && !/, or (?:a |there|un)/.test(clause.text),
    },
    {
      cue: cue(
        'pain so (?:severe|bad|strong)',
        'pain (?:hampers|hinders|prevents|limits|interferes|precludes)',
      ),
      negated: null,
      undocumented: null,
      when: ({ clause }) =>
        /\b(?:postoperative|post-op|status post|surgery|operation|after)\b/.test(
          `${clause.previous?.text} ${clause.text}`,
        ),
    },
    {
      cue: cue(
        'surgery (?:was|has been) (?:performed|done)',
        'no (?:recent )?(?:surgery|operation)\\b',
        '(?:had|undergone) (?:no|any) (?:surgery|operation)',
        'not (?:had|undergone) (?:surgery|an operation)',
        'pain is not an issue',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 0.9,
    },
    {
      cue: cue('postoperative (?:patient|condition|state|case|status)', 'postoperative pain'),
      affirmed: null,
      undocumented: null,
      weight: 0.9,
    },
    {
      cue: cue(
        'exercis(?:es|ing|e) without (?:difficulty|trouble|limitation)',
        '(?:participates|participating|takes part|taking part) fully',
        'tolerat(?:es|ing) (?:exercise|therapy) well',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 0.9,
    },
  ],
  ['interferential'],
);
