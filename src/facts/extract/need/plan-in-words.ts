import { counts, state } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import { type Extractor, signalFact } from '../reading/signal.js';

const GUIDELINE = /\bguideline/;
const notGuideline = ({ clause }: { clause: { text: string } }) => !GUIDELINE.test(clause.text);

/** A doing that therapy can restore. */
const DOING =
  '(?:lift|sit|stand|walk|climb|carry|reach|drive|work|return|resume|regain|restore|sleep|grip|bend|kneel|squat|dress|cook|get|raise|recover|increase|improve|type|write|turn|open|hold|run|play)';

/** What the care is to reach, told without the word "goal". */
export const meantToReach = signalFact(
  'goals-documented',
  [
    {
      cue: cue(
        `(?:visits|sessions|therapy|treatment|course|plan|program) (?:is|are|was|were) (?:now |all )?(?:to|meant to|intended to|designed to|supposed to|expected to) (?:[a-z]+ ){0,4}?${DOING}`,
        '(?:directed|aimed|geared|targeted|pointed) (?:at|to|toward|towards) (?:an? |the |his |her )?(?:[a-z]+ ){0,3}?(?:return|restor|regain|lift|work|recover|function|increas|improv|full|walk|reach|range|strength)[a-z]*',
        `with (?:the |a )?(?:view|aim|object|intention|purpose) (?:to|of) (?:[a-z]+ )?(?:${DOING}|restor|return|regain|lift)[a-z]*`,
        `what (?:he|she|the [a-z ]{3,20}?) (?:is|was) (?:meant|supposed|expected|hoped|intended) to (?:get|gain|do|reach|achieve|be able)`,
        '(?:end|object|objective|target|aim|hope) (?:in view )?(?:is|was|being) (?:to|that|the|an?)\\b',
        '(?:functional|measurable|specific|written|concrete|definite) (?:[a-z]+ )?(?:ends?|objectives?|targets?|aims?|endpoints?|expectations?|milestones?)',
        'milestones?\\b',
      ),
      negated: 'not-documented',
      supposed: true,
      when: notGuideline,
      weight: 0.85,
    },
  ],
); // biome-ignore format: lists

/** The reason, told or left out, without the word. */
export const becauseOf = signalFact('reason-stated', [
  {
    cue: cue(
      `(?:request|therapy|treatment|visits|sessions|course) (?:[a-z]+ ){0,3}?(?:follows|followed|arises|arose|comes|came|was made|is made|responds|stems|grew) (?:up)?(?:on|upon|from|after|because|to|out of|since|when)`,
      '(?:asks?|asked|requests?|requested|orders?|ordered|prescribes?|prescribed|wants|wanted|seeks|sought) (?:for )?(?:it|them|this|these|the [a-z]+|more|further|additional|another|[0-9]+ (?:more |further |additional )?(?:visits|sessions)) (?:[a-z]+ ){0,4}?(?:because|since|as the|as he|as she|owing to|on account of|after (?:a|the|his|her)|due to|in view of|in light of)',
    ),
    negated: null,
    undocumented: null,
    weight: 0.8,
  },
  {
    cue: cue(
      'justif(?:ication|ied|y|ies)\\b',
      'why\\b',
      'what (?:another|further|more|a second|the additional|additional|a) (?:[a-z0-9]+ ){0,3}?(?:would|could|should|is to|are to|might) (?:do|add|achieve|bring|accomplish|change|show)\\b',
      'what (?:it|this|that) is for\\b',
      'what (?:the |an? )?(?:[a-z]+ )?(?:test|study|visit|referral|scan|evaluation|consultation) is for\\b',
      'for (?:which|what) (?:complaint|purpose|reason|end|problem)\\b',
      'what question\\b',
      'reasons?\\b(?= (?:is|was|are|were|has been|being)? ?(?:assigned|advanced|offered|given|stated|put|furnished|supplied|alleged|adduced|provided|apparent))',
      'grounds?\\b(?= (?:is|was|are|were)? ?(?:assigned|advanced|offered|given|stated|put|for the request))',
      'what (?:prompted|occasioned|led to|is behind|lies behind) (?:the |this )?(?:request|treatment|referral|visit|study)',
      'the need for (?:it|this|the|these|further|more|additional)',
    ),
    affirmed: null,
    negated: 'not-documented',
    weight: 0.75,
    when: ({ clause }) =>
      !/\bhome exercise|exercises at home|usual number|exceed|guideline|\bdenial|\bsedation|claims administrator|no reason (?:why|to)\b|\bsee (?:no reason )?why\b|\boral\b/.test(clause.text),
  },
]); // biome-ignore format: long conditions

const ASKED =
  /\b(?:asks?|asked|requests?|requested|orders?|ordered|prescribes?|prescribed|wants?|wanted|seeks?|sought|refers?|referred)\b/;

/** "The physician asks for it because stiffness has returned." */
export const askedBecause: Extractor = {
  facts: ['reason-stated'],
  read(context) {
    for (const { clauses } of context.readings) {
      for (const clause of clauses) {
        const { previous } = clause;
        if (!counts(context, clause) || !/^,? ?because\b/.test(clause.text)) continue;
        if (
          previous?.speaker === 'record' &&
          previous.sentence === clause.sentence &&
          ASKED.test(previous.text)
        )
          state(context, 'reason-stated', true, clause, 0.8);
      }
    }
  },
};

/** Visits that grow fewer. */
export const growingFewer = signalFact('fading-planned', [
  {
    cue: cue(
      '(?:falling|going|dropping|tapering|declining|reducing|easing|decreasing|lessening|thinning|sinking|coming|stepping|cutting|spacing) (?:down |off |out )?to (?:1|once|weekly|every (?:other|2|second)|a single|fewer|less)\\b',
      '(?:falls?|goes|drops?|tapers?|declines?|eases?|steps?|sinks?|cut|reduced|spaced|thinned) (?:down |off |out |back )?to (?:1|once|weekly|every (?:other|2|second)|a single)\\b',
      '(?:taper|fade|fewer|less often|wider apart|farther apart|spread out|thin out) (?:[a-z]+ ){0,3}?(?:as|over|toward|with|visits|sessions)',
      'tapering\\b',
      'twice (?:a week|weekly) (?:for \\d+ weeks?)?,? ?(?:and )?(?:then|later|afterwards) (?:once|1|weekly)',
    ),
    negated: 'not-documented',
    weight: 0.85,
    when: ({ clause }) => !/\b(?:mg|tablets?|pills?|pain|guideline|norco|vicodin|opioid|dose|gabapentin|medication|drug|medicine)\b/.test(clause.text),
  },
]); // biome-ignore format: long conditions

const PHYSICIAN = '(?:physician|provider|doctor|treater|therapist|chiropractor|surgeon|acupuncturist|he|she)';
/** Somebody watches how the worker fares. */
export const watchedOver = signalFact('monitoring-documented', [
  {
    cue: cue(
      `${PHYSICIAN} (?:sees|saw|reviews?|reviewed|examines?|examined|follows|followed|rechecks?|reassess(?:es|ed)|re-examines?|checks?|tracks?|watches) (?:him|her|the [a-z]+|progress|how)[a-z ]{0,30}?(?:monthly|weekly|every|each|at|regularly|after|closely|and (?:adjust|chang|alter|modif)[a-z]*)`,
      '(?:progress|response|course|results?) (?:[a-z]+ ){0,6}?(?:followed|watched|monitored|tracked|supervised|overseen|reviewed|rechecked|charted)\\b',
      '(?:monitored|watched|followed|supervised|overseen) (?:[a-z]+ )?(?:by|for|at|with|progress)\\b',
      '(?:plan|program|treatment) (?:is |was |will be |has been |to be )?(?:adjusted|altered|modified|revised|changed) (?:by|according|as|with|when|depending|on)',
    ),
    negated: 'not-documented',
    weight: 0.85,
    when: ({ clause }) => !/\bguideline|\burine|\btoxicology|\bdrug|\bopioid|\bmedication/.test(clause.text),
  },
]); // biome-ignore format: long conditions

/** What the reviewer had before him. */
export const whatWasSent = signalFact('records-supplied', [
  {
    cue: cue(
      `(?:clinical|medical|progress|office|chart|treating|treatment|physician's) (?:notes?|records?|reports?|file) (?:[a-z]+ ){0,3}?(?:missing|absent|lacking|wanting|withheld|not (?:here|among|in))\\b`,
      '(?:only|nothing but|nothing beyond|no more than|consists of|consist of|limited to) (?:the |a )?(?:denial|determination|application|request|rfa|review|letter|form)[a-z ]{0,20}',
      'no (?:records?|notes?|reports?|documents?|papers) (?:at all|whatever|whatsoever|from|of|by|were|was|came|accompan)[a-z]*',
    ),
    affirmed: false,
    negated: false,
    undocumented: false,
    weight: 1,
    when: ({ clause }) => /\b(?:submitted|supplied|provided|received|sent|furnished|file|missing|before|holds?|contains?|accompan|came|packet|records)/.test(clause.text) && !/\b(?:of|from|for) (?:the )?(?:massage|therapy|physical|acupunct|earlier|prior|chiropract)/.test(clause.text),
  },
  {
    cue: cue(
      '(?:notes|records|reports) (?:supplied|submitted|provided|received|sent|before me|on file) (?:run|span|cover|are|were|go|show|include|extend|begin|document|describe)[a-z]*',
    ),
    undocumented: null,
    negated: null,
    weight: 0.5,
  },
]); // biome-ignore format: long conditions

/** How many, how often, for what: named, or left open. */
export const requestLeftOpen = signalFact('request-specific', [
  {
    cue: cue(
      'open[- ]ended',
      '(?:frequency|duration|number|quantity|body part)[a-z, ]{0,40}? (?:is|are|was|were) (?:not|nowhere|neither|never) (?:specified|stated|given|named|indicated|set out|set|mentioned|defined)',
      '(?:request|prescription|order|rfa) (?:names|gives|states|specifies|has|mentions|sets) (?:neither|no|nothing)\\b',
      '(?:unspecified|unstated|indefinite|unlimited) (?:number|frequency|duration|quantity|body part|course|period)',
      'without (?:a |any )?(?:stated |specified )?(?:frequency|duration|number of|quantity|end date|limit)',
    ),
    affirmed: 'not-documented',
    negated: 'not-documented',
    weight: 0.75,
    when: ({ clause }) =>
      !/\bguideline|\b(?:prior|previous|earlier|completed|past|to date)\b/.test(clause.text),
  },
]);
