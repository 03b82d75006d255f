import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const DME = ['durable-medical-equipment'] as const;
/** Wanted by nobody in particular: what equipment is for, in general. */
const GENERAL = /\b(?:is|are) (?:generally )?(?:recommended|defined|indicated)\b/;
const specific = ({ clause }: { clause: Clause }) => !GENERAL.test(clause.text);

/** The record supports a medical need for the equipment. */
export const medicallyNeeded = signalFact(
  'medically-needed-equipment',
  [
    {
      cue: cue(
        'medical(?:ly)? (?:need|purpose|reason|necessity|justification|rationale|indication)(?:ed)?\\b',
        'medically needed',
        'need for (?:a |an |the |this |such |any )?(?:[a-z-]+ ){0,3}?(?:unit|brace|walker|chair|wheelchair|cane|crutches|mattress|bed|device|equipment|support|item|orthotics|kit|traction|splint|machine|sling|it)',
        'needs? (?:a|an|the|this|such|it|crutches|orthotics|support)\\b',
        'needed (?:after|for|because|to|in)\\b',
        'ordered (?:[a-z-]+ ){1,3}?(?:for use|to protect|after|because)',
        '(?:will|to) (?:protect|stabili[sz]e|immobili[sz]e|support|unload)',
        '(?:immobilization|protection|support|stabilization) (?:is|are) (?:required|needed|necessary)',
        'requires? (?:a|an|the|this|such|crutches|orthotics|support|assistance|stabili[sz]ation|immobili[sz]ation|protection)\\b',
        'necessary (?:after|for|because|to|in)\\b',
        'make(?:s)? (?:a |an |the )?[a-z]+ necessary',
        'calls? for\\b',
        'owns no\\b',
        'does not (?:have|own) (?:a|an|one|any)\\b',
        'second (?:unit|brace|device)',
      ),
      negated: false,
      when: specific,
    },
    // Findings that speak for a brace, a walker or a rail.
    {
      cue: cue(
        'lives alone',
        'stairs to climb',
        'instability\\b',
        'unstable\\b',
        'laxity\\b',
        'unsteady',
        'non-? ?weight[- ]bearing',
        'partial weight[- ]bearing',
        'protected weight[- ]bearing',
        'gait (?:instability|disturbance|imbalance|deficit)',
        'risk (?:of|for) (?:falls?|falling|dvt|thrombosis|deep)',
        'fall risk',
        'fallen\\b',
        'falls\\b',
        'foot drop',
        'nonunion',
        'non-union',
        'pseudarthrosis',
        'high risk',
      ),
      negated: false,
      weight: 0.9,
      when: specific,
    },
    {
      cue: cue(
        '(?:can|could) not (?:[a-z]+ )?(?:bear weight|walk|stand|step|ambulate|transfer|climb|bear|bathe|shower|get)\\b',
        'unable to (?:walk|stand|step|ambulate|transfer|climb|bear|bathe|shower)\\b',
        'difficulty (?:walking|standing|ambulating|transferring|bathing)',
      ),
      negated: true,
      undocumented: null,
      weight: 1.05,
    },
    {
      cue: cue(
        'convenience\\b',
        'normal gait',
        'gait (?:is|was|remains) normal',
        'walks? (?:normally|unaided|without (?:assistance|aid|difficulty|a [a-z]+))',
        'ambulates? (?:independently|unaided|without (?:assistance|difficulty|aid|a [a-z]+))',
        'already (?:has|owns|have)',
        'unaided\\b',
        'without (?:aids?|support|help|any aid)\\b',
        'of no use\\b(?! to)',
        'has no use\\b(?! to)',
        'stable\\b(?=[,.;]| on| exam)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
    },
    // "Why the brace is needed", "no reason for use beyond a week".
    {
      cue: cue(
        'why (?:the |a |an |this |such |it |he |she )',
        'what (?:the|a|this) (?:[a-z]+ ){1,2}?(?:is|would be) for',
        'need\\b(?= (?:is |was |has been )?(?:not )?(?:shown|explained|stated|documented|established|demonstrated))',
        'reason (?:for|why|to)\\b',
        'rationale (?:for|why|behind)\\b',
        'justification (?:for|of)\\b',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
      when: ({ clause }) => !/\bdecision rationale\b/.test(clause.text),
    },
  ],
  [...DME],
);

/** Equipment proper, not a comfort or household item. */
export const customarilyMedical = signalFact(
  'customarily-medical',
  [
    {
      cue: cue(
        '(?:primarily|customarily|mainly) (?:and (?:customarily|primarily) )?(?:used )?(?:to serve |for |serves? )?(?:a |its )?medical',
        'medical in nature',
        'medical equipment\\b',
        'medical (?:end|use|device)\\b',
        'primarily medical',
        'of (?:no|little) use (?:to (?:a person|someone|anyone|those) )?(?:without|in the absence)',
        'not (?:generally )?useful (?:to a person )?in the absence',
        'definition of (?:durable )?(?:medical equipment|dme)',
        'qualif(?:y|ies) as (?:durable )?(?:medical equipment|dme)',
      ),
      undocumented: null,
      when: ({ clause, start }) => !/^not /.test(clause.text.slice(start)) || clause.speaker === 'record',
    },
    {
      cue: cue(
        'comfort (?:item|or convenience|and convenience|measure)',
        'comfort\\b',
        'convenience item',
        'household (?:item|use|furniture|good)',
        'furniture',
        'people without (?:an? )?(?:illness|injury)',
        'used by (?:anyone|everyone|the healthy)',
        'useful in the absence of',
        'useful to (?:a person|someone|anyone|people) without',
        'recreational',
        'non-? ?medical',
        'personal (?:use|convenience) item',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 0.9,
    },
  ],
  ['durable-medical-equipment', 'gym-membership'],
);

/** Special equipment is needed, which a home does not offer. */
export const equipmentNeeded = signalFact(
  'equipment-needed',
  [
    {
      cue: cue(
        'need for (?:[a-z-]+ ){0,3}?(?:equipment|machines?|weights|apparatus)',
        'equipment (?:[a-z-]+ ){0,5}?(?:needed|required|necessary|available|could|to be|would)',
        '(?:special|specialized|specific|particular|certain|gym|exercise) equipment',
        'equipment\\b',
        'machines?\\b',
        'leg press',
        '(?:pool|weight) (?:access|machines?)',
      ),
      negated: false,
      when: specific,
    },
    {
      cue: cue('(?:what|which) (?:equipment|machines?|apparatus)[^.;]{0,60}?not (?:said|told|stated|named)'),
      affirmed: 'not-documented',
      undocumented: 'not-documented',
      weight: 1.15,
    },
    {
      cue: cue('what equipment', 'which equipment', 'what (?:machines?|apparatus)'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    {
      cue: cue(
        '(?:bands|home|floor) (?:[a-z]+ ){0,3}?(?:will|would) (?:do|suffice)',
        'nothing (?:[a-z]+ ){0,3}?requires? (?:a |any )?(?:machine|equipment)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.15,
    },
    {
      cue: cue(
        'without (?:any |special |specialized )?equipment',
        'available at home',
        'has the equipment at home',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => !/\b(?:not|only)\b/.test(clause.text),
    },
    {
      cue: cue('does not have at home', 'can not be (?:had|found|done) at home', 'only at a gym'),
      affirmed: true,
      negated: true,
      undocumented: null,
      weight: 1.1,
    },
  ],
  ['gym-membership'],
);
