import { namedTreatment } from '../../../request/named-treatment.js';
import { assertionOf } from '../reading/assertion.js';
import { type Context, state } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import { Lexicon } from '../reading/lexicon.js';
import { type Extractor, signalFact } from '../reading/signal.js';
import { CONDITIONS } from './indication-words.js';

const TREATMENTS = ['other', 'durable-medical-equipment'] as const;

/** What the treatment is for, not what this patient has. */
const IN_GENERAL =
  /\b(?:has|have) (?:its|their) place\b|\b(?:is|are) (?:[a-z]+ )?(?:used|recommended|reserved|indicated|approved|considered|meant|supported|an option)\b|\b(?:recommends?|supports?|approves?|guidelines?|odg|mtus|acoem|fda)\b/;

/** A treatment by its name, so that one lexicon holds the conditions of all. */
const OF = new Map<string, ReturnType<typeof signalFact>>(
  Object.entries(CONDITIONS).map(([id, patterns]) => [
    id,
    signalFact('treatment-indicated', [
      {
        cue: new Lexicon(patterns.map((pattern) => [pattern, true as const])),
        weight: 0.95,
        when: ({ clause }) => !IN_GENERAL.test(clause.text),
      },
    ]),
  ]),
);

/** Whether the patient has the condition for which the guideline supports the treatment that the heading names. */
export const conditionOfTreatment: Extractor = {
  facts: ['treatment-indicated'],
  treatments: TREATMENTS,
  read(context: Context) {
    OF.get(namedTreatment(context.issue.heading))?.read(context);
  },
};

const CRITERIA =
  '(?:criteria|criterion|requirement|requirements|indication|indications|condition|conditions|recommendation|recommendations)';

/** What a reviewer says of the guideline's conditions as a whole. */
export const guidelineConditions = signalFact(
  'treatment-indicated',
  [
    {
      cue: cue(
        `(?:meet|meets|met|satisfy|satisfies|satisfied|fulfill|fulfills|fulfilled|fit|fits)\\b (?:all |each |every |both |of |the |these |those |its |this |guideline |odg |mtus )*${CRITERIA}`,
        `${CRITERIA} (?:[a-z]+ ){0,3}?(?:is|are|were|was|has been|have been|had been) (?:all |each |thus |clearly |therefore |fully |now )*(?:met|satisfied|fulfilled|present|documented|recorded|given)`,
        `(?:each|all|every 1|every) (?:of )?(?:the |these |those )?(?:${CRITERIA.slice(3, -1)}|of these|of them) (?:[a-z]+ ){0,2}?(?:is|are|was|were|has|have) (?:been )?(?:met|satisfied|fulfilled|present|documented|recorded|shown)`,
        'has (?:exactly |just |precisely |clearly )?(?:such a|that|this|these|1 of (?:these|those|them))\\b(?= (?:condition|diagnosis|indication|disorder|factor))',
        'is (?:exactly |precisely |just )?(?:such a|the kind of|what the guideline)',
        'falls? (?:squarely |well )?within (?:the |this |these )?(?:guideline|criteria|recommendation|indication)s?',
        'good candidate',
        'appropriate candidate',
      ),
    },
    {
      cue: cue(
        'no (?:[a-z]+ ){0,2}?(?:role|indication|place|evidence[- ]based (?:role|use))\\b',
        'none of (?:the|these|those|them)\\b(?= ?(?:[a-z]+ ){0,2}?(?:condition|diagnos|indication|criteri|is|was|applies|apply|,|$))',
        '(?:has|have|had) (?:neither|none|no such)\\b',
        'of neither (?:is|was) there',
        'neither (?:is|was|applies|of (?:these|them|which))\\b',
        'none (?:is|was|of which|applies|has been)\\b',
        'not (?:a )?(?:candidate|among (?:the|these|those))',
        'outside (?:the |these |those )?(?:guideline|criteria|indication|recommendation)s?',
        'off-?label',
        '(?:does|do|did) not (?:meet|satisfy|fulfill?|fit)\\b',
        `fail(?:s|ed)? to (?:meet|satisfy|fulfill?) (?:the |these |any |all )*(?:[a-z]+ )?${CRITERIA}`,
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.1,
    },
  ],
  [...TREATMENTS],
);

const MET = cue(
  `${CRITERIA} (?:[a-z]+ ){0,3}?(?:is|are|were|was|has been|have been|had been) (?:all |each |thus |clearly |therefore |fully |now |indeed )*(?:met|satisfied|fulfilled)`,
);
const IF = /\b(?:if|when|where|once|unless|until|provided|should|must|only|following)\b/;

/** "All of the criteria are met": the reviewer's verdict on the guideline that he has just told. */
export const guidelineVerdict: Extractor = {
  facts: ['treatment-indicated'],
  treatments: TREATMENTS,
  read(context: Context) {
    for (const reading of context.readings)
      for (const { clause, start, end } of MET.inIndex(reading.index)) {
        if (clause.section !== 'rationale' || clause.speaker !== 'guideline' || IF.test(clause.text))
          continue;
        const assertion = assertionOf(clause, start, end);
        if (assertion === 'affirmed') state(context, 'treatment-indicated', true, clause);
        else if (assertion === 'negated') state(context, 'treatment-indicated', false, clause);
      }
  },
};
