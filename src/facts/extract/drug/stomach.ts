import type { TreatmentId } from '../../../request/treatment.js';
import { assertionOf } from '../reading/assertion.js';
import { counts, missing, state } from '../reading/context.js';
import { NSAID_NAMES } from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { assertionOfHarm } from './assessed.js';
import { after, before } from './subject.js';

const STOMACH: readonly TreatmentId[] = ['proton-pump-inhibitor', 'nsaid', 'topical-compound'];

const STOPPED =
  /\b(?:stopp(?:ed|ing)|discontinu(?:ed|ing)|off|failed|could not (?:take|tolerate)|can not (?:take|tolerate)|no longer|allergic to|avoid(?:s|ed|ing)?|intoleran(?:t|ce) (?:to|of)|history of|previously|in the past|quit|instead of|rather than|tried|topical|prior to|risk(?:s)? of|unable to (?:take|tolerate)|contraindicat[a-z]+|switched from|caused by|due to|secondary to|from)\b[^,;]{0,30}$/;
const STOPPED_AFTER =
  /^[^,;]{0,30}\b(?:was|were|has been|had been|had to be) (?:stopped|discontinued|held|withdrawn)|^ (?:d\/c|discontinued|stopped|gel|cream|patch|topical|[0-9.]+% gel|induced|related|allergy|intolerance)/;
const TAKES =
  /\b(?:takes?|taking|on|uses?|using|prescri[a-z]+|receiv[a-z]+|given|daily|mg\b|medications?|regimen|continues?|concurrent|along with|together with|with|current|therapy|use|refill|dispens[a-z]+|was begun|begins?|starts?|started|starting|is being taken)\b/;

const NAMES = cue(...NSAID_NAMES);
const IT_STOPPED =
  /\b(?:it|they|this|that) (?:was|were|has been|had been|is|are) (?:since |later |then |now )?(?:stopped|discontinued|withdrawn|given up|no longer (?:taken|prescribed|refilled)|not (?:being )?(?:refilled|renewed|taken))\b/;

/** An NSAID is being taken; one that was stopped or not tolerated is none. */
export const nsaidUse = together(
  ['nsaid-use'],
  ['proton-pump-inhibitor'],
  (context) => {
    for (const reading of context.readings) {
      for (const { clause, start, end } of NAMES.inIndex(reading.index)) {
        if (!counts(context, clause)) continue;
        const left = before(clause, start, 50);
        const right = after(clause, end, 60);
        const how = assertionOf(clause, start, end);
        if (how === 'undocumented') missing(context, 'nsaid-use', clause, 0.9);
        else if (how === 'negated') {
          // "No steroid or anticoagulant, single NSAID": the negation ended at the comma.
          if (/\b(?:no|not|without|nor|neither|never|den(?:y|ies|ied))\b[^,;]*$/.test(left)) state(context, 'nsaid-use', false, clause, 1);
        }
        else if (how === 'affirmed') {
          if (STOPPED.test(left) || STOPPED_AFTER.test(right)) {
            if (!/\bfrom\b|due to|secondary to|caused by|risk/.test(left)) state(context, 'nsaid-use', false, clause, 0.5);
          } else state(context, 'nsaid-use', true, clause, TAKES.test(left + right) ? 1.2 : 0.8);
        }
      }
    }
  },
  signalFact('nsaid-use', [
    {
      cue: cue('no longer (?:[a-z]+ ){0,3}?(?:nsaids?|naproxen|ibuprofen|anti-inflammator|meloxicam|diclofenac|etodolac)[a-z]*', '(?:nsaids?|naproxen|ibuprofen|meloxicam|diclofenac|etodolac|anti-inflammatories) (?:is|are|was|were) (?:no longer|not) (?:being )?(?:taken|prescribed|used|on)'),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
    },
  ]),
  // "The list shows ibuprofen, but the note says it was stopped."
  (context) => {
    for (const { clauses } of context.readings) {
      for (const clause of clauses) {
        if (!counts(context, clause) || !IT_STOPPED.test(clause.text)) continue;
        const { previous } = clause;
        if (previous && clause.sentence - previous.sentence <= 1 && NAMES.inClause(previous).length > 0)
          state(context, 'nsaid-use', false, clause, 1.25);
      }
    }
  },
  askedFor('nsaid-use', cue('nsaids?\\b', 'anti-inflammator[a-z]+'), { weight: 0.7 }),
); // biome-ignore format: long conditions

const GENERAL_RISK = cue(
  'gastrointestinal (?:risk|event|bleed)[a-z]*(?: factors?)?',
  'gi (?:risk|event)[a-z]*(?: factors?)?',
  'gastric (?:risk|events?)(?: factors?)?',
  'risk factors?\\b(?: for (?:[a-z]+ ){0,3}?(?:gastr|gi|ulcer|bleed)[a-z]*)?',
  'risk (?:for|of) (?:[a-z]+ ){0,4}?(?:gastr|gi\\b|ulcer|bleed|peptic)[a-z]*',
  '(?:intermediate|moderate|high|increased|elevated) risk',
  'risk assessment',
);
const STOMACH_WORD = /\b(?:gastr|gi\b|ulcer|bleed|peptic|risk factor|stomach)/;
const OTHER_RISK = /\b(?:cardio|heart|addict|aberr|abuse|misuse|fall|fracture|stroke|renal)/;
const NO_RISK = /\b(?:low|no|not at|minimal|without) (?:[a-z]+ ){0,2}$/;

const FACTOR = cue(
  'aspirin\\b',
  'asa\\b',
  'anticoagula[a-z]+',
  'warfarin',
  'coumadin',
  'plavix',
  'clopidogrel',
  'blood thinners?',
  'xarelto',
  'rivaroxaban',
  'eliquis',
  'apixaban',
  'heparin',
  'corticosteroids?\\b(?! injections?)',
  'prednisone',
  'oral steroids?',
  'ulcers?\\b(?: disease)?',
  'peptic (?:ulcer )?disease',
  '(?:gastrointestinal|gi|gastric|stomach|upper gi|rectal) (?:tract )?(?:bleed[a-z]*|hemorrhage|perforation)',
  'perforation',
  'melena',
  'h\\.? pylori',
  'helicobacter',
  'multiple (?:nsaids?|anti-inflammator[a-z]+)',
  'high[- ]dose (?:of )?(?:nsaids?|anti-inflammator[a-z]+|naproxen|ibuprofen|diclofenac|aspirin)',
  'nsaids\\b(?= (?:at once|concurrently|together|simultaneously))',
  'dual nsaids?',
  '(?:two|second) nsaids?',
);
/** The worker's own age, where it alone is the risk: "is 71 years old", "the 71-year-old". */
const OLD =
  /\b(6[6-9]|[789]\d)[- ]years?(?:-| )old\b|\baged? (6[6-9]|[789]\d)\b|\b(?:he|she|patient|worker) (?:is|was) (6[6-9]|[789]\d)(?: years| ?[,.;]|$)/;
const AGED =
  /\b(?:over|older than|above|greater than|past|beyond|exceeds|more than|>) ?(?:the )?(?:age (?:of )?)?65\b/;

/** One of the guideline's risk factors for stomach and bowel, or all of them denied. */
export const giRisk = together(
  ['gi-risk'],
  ['proton-pump-inhibitor', 'nsaid'],
  (context) => {
    for (const reading of context.readings) {
      for (const match of FACTOR.inIndex(reading.index)) {
        const { clause, start, end } = match;
        if (!counts(context, clause) || /\b(?:skin|foot|pressure|diabetic|decubitus|leg) $/.test(before(clause, start, 12))) continue;
        const how = assertionOfHarm(match);
        if (how === 'affirmed' && !/\b(?:risk of|risk for|prevent(?:ion of|s|ing)?|avoid(?:ing)?|epidural|injection of|injected) (?:[a-z]+ ){0,3}$/.test(before(clause, start, 40)) && !/^ (?:injection|prophylaxis|cream|prevention)/.test(after(clause, end, 16)))
          state(context, 'gi-risk', true, clause, 2);
        else if (how === 'negated') state(context, 'gi-risk', false, clause, 0.8);
        else if (how === 'undocumented') missing(context, 'gi-risk', clause, 0.9);
      }
      for (const match of GENERAL_RISK.inIndex(reading.index)) {
        const { clause, start, end } = match;
        const near = before(clause, start, 40) + clause.text.slice(start, end) + after(clause, end, 50);
        if (!counts(context, clause) || OTHER_RISK.test(clause.text.slice(start, end) + after(clause, end, 24))) continue;
        if (!STOMACH_WORD.test(near) && clause.section === 'summary') continue;
        const how = assertionOf(clause, start, end);
        if (how === 'negated' || (how === 'affirmed' && NO_RISK.test(before(clause, start, 20)))) state(context, 'gi-risk', false, clause, 1.5);
        else if (how === 'undocumented') missing(context, 'gi-risk', clause, 1.5);
        else if (how === 'affirmed') state(context, 'gi-risk', true, clause, 1.6);
      }
      for (const clause of reading.clauses) {
        if (!counts(context, clause)) continue;
        if (OLD.test(clause.text)) state(context, 'gi-risk', true, clause, 1.9);
        const aged = AGED.exec(clause.text);
        if (!aged) continue;
        const how = assertionOf(clause, aged.index, aged.index + aged[0].length);
        if (how === 'affirmed') state(context, 'gi-risk', true, clause, 1.9);
        else if (how === 'negated') state(context, 'gi-risk', false, clause, 0.7);
      }
    }
  },
  askedFor('gi-risk', cue('ulcers?\\b', 'bleeding', 'peptic', 'gastrointestinal', 'aspirin', 'anticoagula[a-z]+', 'risk (?:factors?|of|for)'), { weight: 1.4 }),
); // biome-ignore format: long conditions

const SYMPTOMS = [
  'heartburn', 'pyrosis', 'dyspep[a-z]+', 'indigestion', 'epigastric (?:[a-z]+ )?(?:burning|pain|distress|discomfort|tenderness|upset)', 'gastritis', 'gerd\\b', 'gastro-?esophageal reflux[a-z ]*', 'acid reflux', 'reflux\\b(?! sympathetic)',
  '(?:gastric|epigastric|stomach|abdominal|gastrointestinal|gi) (?:(?!no )[a-z]+ )?(?:upset|pain|distress|discomfort|irritation|symptoms?|complaints?|problems?|issues?|side[- ]effects?|intolerance|burning|disturbance|ailments?)', '(?:burns|upsets|irritates|irritated|hurts|bothers) (?:his|her|the) stomach', 'upset stomach', 'nausea\\b', 'esophagitis',
] as const; // biome-ignore format: a list

const SYMPTOM = cue(...SYMPTOMS);

export const giSymptoms = together(
  ['gi-symptoms'],
  STOMACH,
  (context) => {
    for (const reading of context.readings) {
      for (const match of SYMPTOM.inIndex(reading.index)) {
        const { clause, start } = match;
        if (!counts(context, clause) || /\b(?:nsaids?,?|risk (?:of|for)|prevent(?:ion of|s|ing)?|prophylaxis (?:of|for|against)|treat(?:ment of|s)?|indicated for|used for|protect(?:s|ion)? (?:against|from)|to avoid) (?:[a-z]+ ){0,3}$/.test(before(clause, start, 40))) continue;
        const how = assertionOfHarm(match);
        if (how === 'affirmed') state(context, 'gi-symptoms', true, clause, 1.2);
        else if (how === 'negated') state(context, 'gi-symptoms', false, clause, 1);
        else if (how === 'undocumented') missing(context, 'gi-symptoms', clause, 1);
      }
    }
  },
  // "Asked about his stomach, he said it was fine."
  signalFact('gi-symptoms', [
    {
      cue: cue('(?:stomach|gi|gastrointestinal)\\b(?: symptoms)? ?[:,] ?"?(?:no complaints?|none|negative|denied|denies|normal|nil|fine|quiet|well|silent|unremarkable)\\b', 'stomach (?:[a-z]+,? ){0,8}?(?:fine|well|quiet|untroubled|no trouble|no complaints?|nothing)\\b', 'no (?:stomach|gastric|gi|bowel) [a-z]+', 'neither (?:[a-z]+ ){1,6}?nor (?:[a-z]+ ){0,2}?symptoms'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 0.95,
    },
  ]),
  askedFor('gi-symptoms', SYMPTOM, { weight: 0.7 }),
); // biome-ignore format: long conditions
