import { assertionOf } from '../reading/assertion.js';
import { counts, missing, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { ageIn } from './age.js';
import { askedFor, together } from './anaphor.js';
import { assertionOfHarm } from './assessed.js';
import { after, before } from './subject.js';

const GENERAL_RISK = cue(
  'gastrointestinal (?:risk|event|bleed)[a-z]*(?: factors?)?',
  'gi (?:risk|event)[a-z]*(?: factors?)?',
  'gastric (?:risk|events?)(?: factors?)?',
  'risk factors?\\b(?: for (?:[a-z]+ ){0,3}?(?:gastr|gi|ulcer|bleed)[a-z]*)?',
  'risk (?:for|of) (?:[a-z]+ ){0,4}?(?:gastr|gi\\b|ulcer|bleed|peptic)[a-z]*',
  '(?:intermediate|moderate|high|increased|elevated) risk',
  'at (?:no|low|little|some|particular|greater|special) risk\\b',
  'stomach (?:is |was |are |being )?(?:[a-z]+ )?at risk',
  'risk assessment',
);
/** "An ulcer in her mother": somebody else's. */
const KIN =
  '(?:mother|father|brother|sister|parents?|uncle|aunt|grand[a-z]+|family|wife|husband|son|daughter)';
const OF_KIN_BEFORE = new RegExp(`\\b${KIN}(?:'s)?(?: (?!not\\b|no\\b)[a-z]+){0,5} $`);
const OF_KIN_AFTER = new RegExp(`^ (?:in|of|on) (?:his|her|the) ${KIN}\\b`);
const STOMACH_WORD = /\b(?:gastr|gi\b|ulcer|bleed|peptic|risk factor|stomach)/;
const OTHER_RISK = /\b(?:cardio|heart|addict|aberr|abuse|misuse|fall|fracture|stroke|renal)/;
const NO_RISK = /\b(?:low|no|not at|minimal|without|nothing) (?:[a-z]+ ){0,2}$|\bnothing\b[^;]{0,30}$/;
const SLIGHT = /^at (?:no|low|little)\b/;

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
  '(?:bled|bleeds|bleeding|hemorrhaged) (?:from|into) (?:the |his |her )?(?:stomach|bowel|gut|ulcer|duodenum|rectum)',
  '(?:multiple|several|both) (?:different |oral )?(?:nsaids|anti-inflammator[a-z]+)\\b',
  '(?:nsaids|anti-inflammatories|anti-inflammatory drugs)\\b(?<=\\b[23] (?:different |oral )?[a-z -]+)',
  'high[- ]dose (?:of )?(?:nsaids?|anti-inflammator[a-z]+|naproxen|ibuprofen|diclofenac|aspirin)',
  'nsaids\\b(?= (?:at once|concurrently|together|simultaneously))',
  'dual nsaids?',
  '(?:two|second) nsaids?',
);
/** The guideline's age, years: above it the stomach is at risk. */
const AGE_AT_RISK = 65;
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
        if (OF_KIN_BEFORE.test(before(clause, start, 50)) || OF_KIN_AFTER.test(after(clause, end, 24))) continue;
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
        if (how === 'negated' || (how === 'affirmed' && (NO_RISK.test(before(clause, start, 40)) || SLIGHT.test(clause.text.slice(start, end))))) state(context, 'gi-risk', false, clause, 1.5);
        else if (how === 'undocumented') missing(context, 'gi-risk', clause, 1.5);
        else if (how === 'affirmed') state(context, 'gi-risk', true, clause, 1.6);
      }
      for (const clause of reading.clauses) {
        if (!counts(context, clause)) continue;
        if (clause.speaker === 'record' && (ageIn(clause) ?? 0) > AGE_AT_RISK) state(context, 'gi-risk', true, clause, 1.9);
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
