import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';
import { spanIn, valueFact } from '../reading/value.js';

/** What a cue says outright, its own negation included. */
const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: null,
  undocumented: null,
  weight,
});

export const careSpan = valueFact('conservative-care-weeks', [
  {
    cue: cue(
      '(?:therapy|exercises?|nonoperative care|bracing|rehabilitation|splinting) (?:of|for|over|during|lasting) (?=\\d)',
      '(?:days?|weeks?|months?) (?:of|with) (?:[a-z]+ ){0,4}?(?:therapy|exercises?|care|splinting|bracing|stretching)',
    ),
    read: ({ clause, start, end }) =>
      clause.text.slice(end).match(/^\d/)
        ? spanIn(clause.text.slice(end, end + 30), 'weeks')
        : spanIn(clause.text.slice(Math.max(0, start - 5), end), 'weeks'),
    weight: 0.8,
  },
]);

/** What the treatment is to reach. */
export const targets = signalFact('goals-documented', [
  {
    cue: cue(
      'targets?\\b(?! (?:symptom|date))',
      'aims?\\b(?= ?(?::|to ))',

      '(?:several|these|specific|clear|functional|no|stated) aims?\\b',
      'what (?:is|was|the (?:visits?|treatment|therapy|sessions?)) (?:[a-z]+ ){0,3}?(?:reach|reached|achieve|achieved|accomplish|accomplished|attained)',
      'objectives?\\b(?= (?:of|are|is|were|set|for))',
      '(?:functional|measurable|treatment|therapeutic) (?:targets?|objectives?|endpoints?|aims?)',
      'end ?points?\\b',
    ),
    negated: 'not-documented',
    weight: 0.9,
    when: ({ clause }) => !/\bguideline/.test(clause.text),
  },
]);

/** Why: asked, answered, or left open. */
export const reasonSaid = signalFact('reason-stated', [
  {
    cue: cue(
      'reason\\b(?! to (?:doubt|believe|think|depart|suppose))',
      'explanation\\b',
      'why (?:it|they|this|he|she|these|the [a-z]+|a [a-z]+|another|more|further) (?:is|are|was|were|should|would|needs?|wants?)',
      'what (?:the |these |this )?(?:[a-z]+ ){0,3}?(?:is|are|was|were) (?:meant|supposed|expected|intended|to) ?(?:to )?(?:accomplish|do|add|achieve|show|find|answer|learn)',
      'indication for (?:the |an? )?(?:[a-z]+ )?(?:test|study|visit|request|treatment|therapy|referral|scan)',
      'purpose (?:of|is|was|for)',
    ),
    negated: 'not-documented',
    affirmed: null,
    weight: 0.8,
    when: ({ clause }) =>
      !/\bhome exercise|exercises at home|usual number|exceed|guideline|\bdenial|\bsedation|claims administrator|no reason (?:why|to)\b|\breason enough/.test(
        clause.text,
      ),
  },
  {
    ...says(
      true,
      0.9,
      '(?:physician|provider|doctor|surgeon|report|therapist|chiropractor|she|he) (?:has |have )?(?:explains?|explained|written|writes|states?|stated|says|sets out|gives?|gave) (?:[a-z]+ ){0,2}?(?:why|reason|purpose|what for)',
    ),
  },
  {
    cue: cue('(?:nothing|nobody|no 1) (?:[a-z]+ ){0,4}?(?:explains|says why|states why)'),
    affirmed: null,
    undocumented: 'not-documented',
    weight: 1.2,
  },
]);

export const progressWatched = signalFact('monitoring-documented', [
  {
    cue: cue(
      '(?:progress|strength|range|function|response|outcome) (?:is|was|will be|has been) (?:re-?)?(?:measured|reviewed|recorded|charted|checked|remeasured|reassessed|followed|documented) (?:at|every|each|after|weekly|monthly)',
      '(?:reviews|measures|records|checks|charts|tracks|monitors) (?:the |his |her )?(?:[a-z]+ )?progress',
      '(?:remeasured|re-?measured|re-?tested|re-?checked) (?:at|every|each|after|weekly|monthly)',
      'adjusts? the (?:plan|program|treatment)',
      'monitoring\\b',
      'plan for (?:re-?assessment|re-?evaluation)',
      're-?evaluation\\b',
      're-?assessment\\b',
    ),
    negated: 'not-documented',
    weight: 0.9,
    when: ({ clause }) => !/\bguideline|\burine|\btoxicology|\bdrug|\bopioid/.test(clause.text),
  },
]);

export const frequencyFalls = signalFact('fading-planned', [
  {
    cue: cue(
      'frequency (?:is |will |would |to )*(?:goes|go|falls?|decreases?|decrease|drops?|comes|tapers?|reduced|diminish(?:es)?|lessens?|faded)(?: down| off)?',
      '(?:visits|sessions) (?:are |will |is |to be )*(?:tapers?|tapered|thin out|spaced out|fewer|faded?|spread)',
      'week(?: for [0-9]+ weeks)?,? (?:and )?then (?:once|1|2|twice)',
      'from (?:3|2|4|twice|thrice)(?: times)?(?: a week)? to (?:1|2|once|twice)(?: time)?s?(?: a week|$)?',
      'fading of',
      'taper(?:ing)? of (?:the )?(?:visits|sessions|frequency)',
      'tapering (?:frequency|schedule)',
    ),
    negated: 'not-documented',
    weight: 0.9,
    when: ({ clause }) => !/\b(?:mg|tablets?|pills?|pain|guideline|norco|vicodin|opioid)\b/.test(clause.text),
  },
  says(false, 1.1, 'frequency (?:stays|remains|is) (?:the same|constant|unchanged|level)'),
]);

/** Whose papers the reviewer had. */
export const papers = signalFact('records-supplied', [
  {
    cue: cue(
      '(?:records?|reports?|notes?) (?:from|of|by) the (?:treating|requesting|prescribing|primary|attending)',
      '(?:clinical|medical|progress|office|chart) (?:notes?|records?|reports?)',
      '(?:single|any) (?:report|record|note)',
    ),
    affirmed: null,
    negated: null,
    undocumented: false,
    weight: 0.9,
    when: ({ clause, start, end }) =>
      /\b(?:submitted|supplied|provided|received|sent|furnished|included)\b/.test(clause.text) &&
      !/\b(?:for|of|by|with) (?:the )?(?:massage|therapy|acupunct|earlier|prior)/.test(
        clause.text.slice(start - 12, end + 20),
      ),
  },
  says(
    false,
    1.1,
    '(?:no|not a single) (?:report|record|note)s? (?:of|from|by) the (?:treating|requesting|prescribing|primary|attending)',
    '(?:only|nothing but) the (?:request|request form|rfa|application|denial)\\b(?= ?(?:$|\\.|form|was|were|is|and))',
    'no (?:medical|clinical) (?:records?|notes?|reports?)(?: at all)? (?:accompany|accompanied|came|came with|are|were|was)',
  ),
]);

/** Number, frequency, duration and part: named or not. */
export const requestNames = signalFact('request-specific', [
  {
    cue: cue(
      'number of (?:visits|sessions|treatments)',
      'body part',
      'frequency',
      'duration',
      'quantity',
      'unspecified (?:number|frequency|duration|body part)',
      'gives no (?:number|frequency|duration|quantity)',
    ),
    affirmed: null,
    negated: 'not-documented',
    weight: 0.7,
    when: ({ clause }) =>
      /\b(?:request|prescription|order)\b[^;]{0,60}\b(?:gives?|names?|states?|unspecified|specif[a-z]+|lists?|includes?)\b|\b(?:named|stated|specified|given) (?:in|on) the (?:request|prescription|order)/.test(
        clause.text,
      ),
  },
]);

const DRUGS = new Set<string>([
  'medication',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'anticonvulsant',
  'antidepressant',
]);
const namesDrug = ({ clause }: { clause: Clause }) =>
  treatmentsIn(clause).some((match) => DRUGS.has(match.value)) ||
  /\b(?:tablets?|pills?|dose)\b/.test(clause.text);

export const drugsCutOrNotBorne = signalFact('medication-reduced-or-not-tolerated', [
  {
    cue: cue(
      'upsets? (?:his|her|the) stomach',
      'come off',
      'coming off',
      '(?:gone|went|goes|down|cut|lowered|reduced|fell|fallen|dropped|brought down) (?:back )?(?:from|to|by)\\b',
      '(?:cut|halved|reduced|lowered) (?:[a-z]+ ){1,3}(?:by|to|from|in half)',
      '(?:made|makes|left|leaves) (?:him|her) (?:too )?(?:dizzy|drowsy|sick|nauseous|nauseated|sleepy|foggy|ill|groggy)',
      'causes? (?:[a-z]+ )?(?:nausea|drowsiness|dizziness|constipation|vomiting|upset|sedation)',
      '(?:poorly|badly|not|ill) (?:well )?tolerated',
      'reduction or intolerance',
      'intoleran(?:ce|t)\\b',
      'reducing (?:[a-z]+ ){0,2}?(?:medication|opioids?|norco|drugs)',
      '(?:cut|cutting) (?:down|back) (?:on|his|her)',
      'off (?:the |his |her )?(?:pills|medications?|opioids?|tablets)\\b',
      'fewer (?:tablets|pills)',
      'half as (?:much|many)',
      'trying to (?:reduce|cut|stop|come off)',
    ),
    when: namesDrug,
    weight: 0.9,
  },
  {
    ...says(
      false,
      1.2,
      'dose (?:is |was |has been |remains |would )?(?:[a-z]+ )?(?:the same|unchanged)',
      '(?:medications?|drugs?|norco|dose) (?:is|are|was|were|remains?|stays?|stayed|remained) (?:the same|unchanged|stable|constant)',
      'neither (?:being )?(?:reduced|cut)[a-z ]{0,20}nor',
    ),
    when: namesDrug,
  },
]);
