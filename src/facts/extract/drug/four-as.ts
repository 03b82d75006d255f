import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, missing, state } from '../reading/context.js';
import { cue, type Match } from '../reading/lexicon.js';
import { type Signal, signalFact } from '../reading/signal.js';
import { anaphorOf, askedFor, together } from './anaphor.js';
import { assessedFact } from './assessed.js';
import { aboutDrug, after, before } from './subject.js';

/** The four domains of monitoring an opioid: analgesia, activities, adverse effects, aberrant behavior. */
export const FOUR_AS = [
  'analgesia-documented',
  'activities-documented',
  'adverse-effects-assessed',
  'aberrant-behavior-assessed',
] as const;

const ofDrug = (match: Match<true>, context: Context) => aboutDrug(context, match.clause);

const RELIEF = [
  'analgesi[ac]\\b(?! (?:medic|drug|agent|ladder|s\\b))',
  'pain (?:relief|reduction|control)',
  'relief\\b(?! of (?:acid|reflux|gastr))',
  'relie(?:ves|ved|ving) (?:[a-z]+ ){0,3}?(?:pain|symptoms)',
  'pain (?:level |levels |score |scores |severity )?(?:is |was |are |has |have |had |been |being |partly |partially |well |adequately |better |much |significantly |somewhat )*(?:falls?|fell|drops?|dropped|decreas[a-z]+|reduc[a-z]+|lower(?:ed|s)?|comes down|came down|goes down|went down|improv[a-z]+|diminish[a-z]*|controlled|relieved|eased|less(?:ened)?|milder|lighter|gone|manageable|managed|tolerable|halved|cut in half)',
  '(?:decreas|reduc|lower|eased|eases|lessen|diminish|control|improv)[a-z]* (?:[a-z]+ ){0,4}?pain\\b',
  'less pain\\b',
  'helps? (?:[a-z]+ ){0,4}?pain\\b',
  'helped (?:[a-z]+ ){0,4}?pain\\b',
  '(?:take|takes|taking|took) the edge off',
  '(?:cut|cuts|cutting|halves|halved|halving) (?:the |his |her )?(?:[a-z]+ )?pain',
  'pain (?:is |was )?\\d{1,3}% (?:better|less|lower)',
  'change in (?:[a-z]+ ){0,2}?pain\\b',
  'not without (?:[a-z]+ )?(?:effect|benefit|use|relief|help|avail)\\b',
] as const;

const RELIEF_SIGNALS: readonly Signal[] = [
  { cue: cue(...RELIEF), when: (match, context) => ofDrug(match, context) && !WISHED.test(before(match.clause, match.start, 50)), weight: 2 },
  {
    cue: cue(
      'pain (?:is |was |has |have |level |levels |score |scores |ratings? )*(?:unchanged|the same|no (?:better|different|lower)|remain(?:s|ed)?|stay(?:s|ed)|hover(?:s|ed)|persists?|worse)',
      'pain (?:does|did|has|have|is|was) not (?:been )?(?:better|improved?|decreased?|reduced?|change|changed|lower|less)',
      'neither (?:his |her |the )?pain\\b',
    ),
    affirmed: false,
    negated: false,
    undocumented: null,
    when: (match, context) => ofDrug(match, context) && /^neither|\b(?:opioid|norco|medic|drug|regimen|dose|pills?|tablets?|it\b|them\b|on\b|with\b|despite|use|oxy|tramadol|pain nor)/.test(match.clause.text),
    weight: 1.8,
  },
  // "The notes give scores with and without it": both are there.
  {
    cue: cue('scores? (?:[a-z]+ ){0,2}?(?:with (?:and|or|versus) without|before and after|on and off)', 'pain (?:[a-z]+ )?(?:with (?:and|or|versus) without|before and after|on and off)', 'ratings? (?:with (?:and|or) without|before and after|on and off)'),
    negated: null,
    when: (match, context) => ofDrug(match, context) && RECORDS.test(match.clause.text),
    weight: 1.75,
  },
  // "No before and after", "pain scores are not given": only the complaint says something.
  {
    cue: cue(
      'before ?(?:/|and|or|to) ?after\\b',
      'pain (?:scores?|ratings?|levels?|intensity|scales?|assessments?)\\b',
      'scores? (?:with|without|before|on|off)\\b',
      'pain (?:is |was |being )?(?:graded|rated|scored|measured|quantified|gauged|put (?:in|into) (?:a )?(?:number|figure)s?)',
      'pain (?:before|with|without)\\b',
      'hurts? (?:any )?less',
      'decrease in (?:the |his |her )?pain',
      'vas\\b(?: scores?)?',
      'visual analog[a-z]*',
      'numeric[a-z]* (?:pain |rating )?(?:scores?|scales?|ratings?)',
      'how (?:much|long|far|well) (?:the |his |her )?(?:pain|relief|it|opioid|norco|medication|drug|medicine|tablets?|pills?)',
      'efficacy',
      'effectiveness',
      '(?:average|least|worst|usual|current) (?:pain|and (?:least|average|worst))\\b',
      'pain (?:with|without|on|off)\\b',
      'what (?:[a-z]+ ){0,4}?pain\\b',
      'how much the (?:tablets?|pills?|capsules?|medicines?)\\b',
      'taken? off the pain',
      '(?:number|figure)\\b(?= (?:is|was|are|were)\\b)',
      'what (?:relief|benefit|good|help)\\b',
      '(?:benefit|response|effect)\\b(?= (?:of|to|from|is|was|has|on)\\b| ?[.,:]|$)',
      '(?:benefit|response|effect)s? (?:of|to|from) (?:the )?(?:it|drug|medication|opioid|treatment|regimen)',
    ),
    affirmed: null,
    negated: 'not-documented',
    when: ofDrug,
    weight: 1.7,
  },
]; // biome-ignore format: long conditions

const RECORDS =
  /\b(?:contain|document|record|give|list|chart|note|state|set out|report|include|suppl|show|provide)(?:s|ed|es|d)?\b/;

const WISHED =
  /\b(?:for|goal|seek|seeking|wants?|desire|attempt|request(?:ed|s|ing)?|need(?:s|ed)?|prescribed|takes?|taking) (?:adequate |better |more |the |of |some )*$/;

export const analgesia = together(
  ['analgesia-documented'],
  ['opioid'],
  signalFact('analgesia-documented', RELIEF_SIGNALS),
  askedFor(
    'analgesia-documented',
    cue(...RELIEF, 'pain (?:scores?|ratings?|levels?)\\b', 'average pain', 'least (?:reported )?pain'),
    {
      negated: 'not-documented',
      weight: 1.6,
    },
  ),
);

const ACTIVITY = [
  'activit(?:y|ies)(?: of daily (?:living|life))?\\b(?! modif)',
  'daily (?:activit[a-z]+|function[a-z]*|life|living|tasks)',
  'function(?:al|ally|ing|s)?\\b(?! (?:restoration|capacity|disorder))',
  'household (?:chores|tasks|duties)',
  'housework',
  'chores\\b',
  'yard ?work',
  'self-?care',
  'quality of life',
  'daily (?:life|round|routine|tasks|work)',
  'what (?:he|she|the [a-z]+) does\\b',
  'what (?:is|was|can be) done\\b',
  'how (?:he|she|the [a-z]+) spends',
  'anything by day',
  '(?:does|do|doing|done) (?:any )?(?:more|better)\\b',
  'anything (?:more|else) (?:he|she|the [a-z]+) (?:does|can)',
  'dressing\\b(?! change)',
  'what (?:the |this )?(?:patient|worker|he|she|claimant|applicant|employee)[a-z ]{0,12} (?:is able|can|could|does)',
] as const;
const CAN_DO = [
  '(?:able|allow|allows|allowed|allowing|enables|enabled|enabling|permits|permitted|lets|helps) (?:(?:him|her|the|this|them|patient|worker|claimant|applicant|employee|injured|now|again) ){0,3}?to (?:[a-z]+)',
  '(?:lets|helps) (?:him|her) [a-z]+',
  '(?:he|she|patient|worker|claimant|applicant|employee) (?:can|now) [a-z]+',
  '(?:works|working|worked|drives|walks|cooks|cleans|shops|gardens|exercises|mows|sews|lifts|climbs|sleeps)\\b',
  'returned to (?:[a-z]+ )?(?:work|duty)',
  'remain(?:s|ed) (?:at|in) (?:work|his job|her job)',
  '(?:kept|keeps|holds|held|retains|retained) (?:down )?(?:his|her|a|the) (?:job|position|post|work|shift|hours)',
  '(?:stays|stayed|still|back) at work',
  'goes (?:to|out to) work',
  'gainfully employed',
  'full[- ]time\\b',
  '(?:made|makes) possible',
  '(?:completes|finishes|manages|gets through|carries|keeps up|keeps house|resumed|plays|stands|sits) (?:the |a |his |her )?[a-z0-9]+',
] as const;

/** "It is true that she works, but …": granted, and taken back. */
const GRANTED = /^\W*(?:it is (?:quite )?true that|granted|to be sure|admittedly|true)\b/;

export const activities = together(
  ['activities-documented'],
  ['opioid'],
  signalFact('activities-documented', [
    {
      cue: cue(...ACTIVITY),
      when: (match, context) => ofDrug(match, context) && !/^functional (?:deficit|limit|loss|goal)/.test(match.clause.text.slice(match.start, match.start + 24)),
      weight: 1.5,
    },
    { cue: cue('(?:response|benefit|effect)s?\\b(?= (?:of|to|from|is|was|has)\\b| ?[.,:]|$)'), affirmed: null, negated: null, when: ofDrug, weight: 1.2 },
    // Being able to do something counts as an effect only where the drug is named or something is compared.
    {
      cue: cue(...CAN_DO),
      negated: null,
      when: (match, context) =>
        ofDrug(match, context) && !GRANTED.test(match.clause.text) && !/\b(?:employer|goal|wants? to|hopes?|pain specialist|pharmacy)\b/.test(before(match.clause, match.start, 40)),
      weight: 1.4,
    },
  ]),
  askedFor('activities-documented', cue(...ACTIVITY), { negated: 'not-documented', weight: 1.45 }),
); // biome-ignore format: long conditions

const SIDE_EFFECTS = cue(
  'side[- ]effects?',
  'adverse(?= ?:)',
  'adverse (?:effects?|reactions?|events?|drug reactions?|side effects?)',
  'constipat[a-z]+',
  'sedat(?:ion|ed|ing)\\b',
  'drows[a-z]+',
  'somnolen[a-z]+',
  'dizz[a-z]+',
  'nausea[a-z]*',
  'itching',
  'pruritus',
  'toler(?:ates|ated|ating|able)\\b',
  'well borne\\b',
  'constipates?\\b',
  '(?:ill|untoward|unwanted) effects?',
  'sleepier\\b',
  'agrees with (?:him|her)\\b',
  'stool softener',
  'senna\\b',
  'docusate',
  'laxatives?\\b',
  'tolerability',
  'respiratory depression',
  'confusion\\b',
  'bowels?\\b',
  'stupefied',
  'itch(?:es|y)?\\b',
  'se\\b(?= ?:)',
  'sleepy\\b',
  'groggy\\b',
  'dry mouth',
  'foggy\\b',
  'weight gain',
  'gained \\d+ (?:pounds|lbs)',
  'queasy',
  'light-?headed[a-z]*',
  'vomit[a-z]*',
  'hives\\b',
  'stomach upset',
  'upset stomach',
  '(?:gastric|stomach|gastrointestinal) (?:complaints?|symptoms?|trouble)',
);

export const adverseEffects = together(
  ['adverse-effects-assessed'],
  ['opioid', 'anticonvulsant', 'antidepressant', 'nsaid', 'muscle-relaxant'],
  assessedFact('adverse-effects-assessed', SIDE_EFFECTS, { absence: 'answers', when: (match, context) => ofDrug(match, context) || match.clause.section === 'rationale', weight: 1.5 }),
  askedFor('adverse-effects-assessed', SIDE_EFFECTS, { negated: 'not-documented', weight: 1.4 }),
); // biome-ignore format: long conditions

const FOUR =
  /\b4 (?:of the )?(?:a'?s|domains|elements of (?:opioid )?monitoring|criteria for (?:on-?going|continued))(?![a-z])|\bdomains of (?:opioid )?monitoring\b/;
const MET =
  /\b(?:documented|addressed|addresses|recorded|records|met|satisfied|present|discuss(?:ed|es)|cover(?:ed|s)|noted|documents|reviewed|assessed|assesses|complete|charted|fulfilled|there|well|listed|on file|in order)\b/;
const REST =
  /^\W*(?:but |and )?the (?:other|remaining|rest)\b[^;]{0,30}\b(?:not|missing|absent|undocumented|lacking)\b/;

/** The four A's named together; a word on one of them in particular counts more. */
export const fourAs = together([...FOUR_AS, 'functional-improvement'], ['opioid'], (context) => {
  for (const { clauses } of context.readings) {
    for (const clause of clauses) {
      const said = ofFour(context, clause);
      if (said === null) continue;
      for (const fact of FOUR_AS) {
        if (said) state(context, fact, true, clause, 0.6);
        else missing(context, fact, clause, 0.6);
      }
      if (!said) missing(context, 'functional-improvement', clause, 0.6);
    }
  }
});

/** True: addressed; false: complained of; null: nothing. */
function ofFour(context: Context, clause: Clause): boolean | null {
  const named = FOUR.exec(clause.text);
  if (named && counts(context, clause)) {
    const end = named.index + named[0].length;
    const how = assertionOf(clause, named.index, end);
    if (how === 'undocumented' || how === 'negated') return false;
    const near = before(clause, named.index, 80) + after(clause, end, 80);
    if (/\b(?:not|fail|lack|missing|without|incomplete|only (?:1|one|2|3))/.test(near)) return false;
    return how === 'affirmed' && MET.test(near) ? true : null;
  }
  if (counts(context, clause) && REST.test(clause.text)) return false;
  const how = anaphorOf(clause);
  if (how === null || how === 'negated') return null;
  for (let earlier = clause.previous; earlier && clause.sentence - earlier.sentence <= 2; earlier = earlier.previous) {
    if (FOUR.test(earlier.text)) return how === 'affirmed';
  }
  return null;
} // biome-ignore format: long conditions
