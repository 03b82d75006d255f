import type { TreatmentId } from '../../request/treatment.js';
import { cue } from './lexicon.js';
import { signalFact } from './signal.js';
import { numberAt, valueFact } from './value.js';

const OPIOIDS: readonly TreatmentId[] = ['opioid', 'urine-drug-test', 'office-visit', 'specialist-referral'];

/** The four A's of opioid monitoring: analgesia, activities, adverse effects, aberrant behavior. */
export const analgesiaDocumented = signalFact('analgesia-documented', [
  { cue: cue('analgesia\\b', 'pain relief', 'pain (?:score|scores|level|levels|reduction)', 'before/after', 'before and after'), weight: 1.1, when: ({ clause, start }) => !/^analgesia, /.test(clause.text.slice(start)) },
  { cue: cue('pain (?:[a-z]+ ){0,3}?\\d{1,2}(?:/10)?(?: out of 10)? (?:without|before|off)\\b', 'pain (?:[a-z ]+ )?(?:falls|fell|comes down|came down|drops|dropped|reduced|decreased|goes|diminished|improved) (?:[a-z ]+ )?(?:from )?\\d', 'from \\d{1,2}(?:/10)? to \\d{1,2}', 'comes down to \\d', 'numbers with(?:out)?\\b', 'pain (?:is |was )?(?:improved|better|controlled|reduced)'), undocumented: 'not-documented' },
  { cue: cue('pain nor function', 'neither pain', 'pain (?:[a-z0-9/]+ ){0,4}?(?:unchanged|no better|the same)'), affirmed: false, negated: false, weight: 1.2 },
], OPIOIDS); // biome-ignore format: cues

export const activitiesDocumented = signalFact('activities-documented', [
  { cue: cue('activities\\b(?! of daily living, adverse)', 'able to (?:do|drive|walk|work|perform|shop|garden|[a-z]+)', 'functional (?:measure|benefit|improvement|gains?|status|effect)', 'what (?:the )?(?:patient|she|he|claimant|worker) (?:is|can|could)', '(?:yard|house)\\s?work', 'does (?:his|her) own', 'full[- ]time driving', 'improved function', 'function and pain', 'return(?:ed)? to work', 'works full'), when: ({ clause, start }) => !/^activities of daily living,/.test(clause.text.slice(start)) },
  { cue: cue('pain nor function', 'function (?:is |was )?(?:no better|unchanged)'), affirmed: false, negated: false, weight: 1.2 },
], OPIOIDS); // biome-ignore format: cues

export const adverseEffectsAssessed = signalFact(
  'adverse-effects-assessed',
  [
    {
      cue: cue('side[- ]effects?', 'adverse effects?', 'adverse (?:drug )?reactions?'),
      negated: true,
      weight: 1.1,
    },
    {
      cue: cue('constipation', 'sedation\\b', 'dizziness', 'nausea', 'drowsiness', 'swelling'),
      negated: true,
      undocumented: null,
      when: ({ clause }) => !/\bconscious\b/.test(clause.text),
    },
  ],
  [...OPIOIDS, 'anticonvulsant', 'antidepressant', 'nsaid', 'muscle-relaxant'],
);

export const aberrantBehaviorAssessed = signalFact('aberrant-behavior-assessed', [
  { cue: cue('cures\\b', 'pdmp\\b', '(?:pain|opioid|narcotic|signed|medication) (?:agreement|contract)', 'pill counts?', 'aberran(?:t|cy)\\b', 'drug[- ]monitoring program', 'urine (?:drug )?(?:tests?|screens?|toxicology|testing)', 'compliance checks?', 'opioid risk tool', 'early refills?'), negated: true, weight: 1.1 },
], OPIOIDS); // biome-ignore format: cues

export const aberrantBehavior = signalFact('aberrant-behavior', [
  { cue: cue('aberran(?:t|cy)\\b(?: (?:drug )?(?:behaviors?|taking))?', 'misuse', 'diversion', 'illegal (?:activity|drugs?)', 'drug[- ]seeking', 'early refills?', 'unexplained (?:positive|negative|result|test)', 'inconsistent (?:with|urine|results?|tests?)', 'missed a pill count', 'without the prescribed', 'negative for (?:oxycodone|hydrocodone|the prescribed|prescribed|norco|opioids|tramadol|morphine)', 'lost (?:medication|prescription)'), when: ({ clause, end }) => !/^[a-z ]{0,20}(?:is|are|was) (?:covered|addressed|assessed)/.test(clause.text.slice(end)) && !/^[^;]{0,6}addiction/.test(clause.text.slice(end)), undocumented: null },
  { cue: cue('as expected', 'consistent (?:with (?:the )?(?:prescription|prescribed)|results?|tests?)', 'were consistent', 'was consistent', 'cures (?:[a-z]+ )?clean', 'both consistent', 'appropriate (?:urine|results?)'), affirmed: false, negated: null, undocumented: null },
], OPIOIDS); // biome-ignore format: cues

/** Daily dose in mg of oral morphine, as the letter computes it. */
export const morphineEquivalent = valueFact('morphine-equivalent-mg', [
  { cue: cue('morphine[- ]equivalents?', 'med\\b', 'morphine equivalent', 'oral morphine', 'mme\\b'), read: ({ clause, start, end }) => {
    const before = /(\d{1,4})(?:\.\d)? ?(?:mg|milligrams?)? ?(?:(?:a|per) day )?(?:of |oral |in )*$/.exec(clause.text.slice(Math.max(0, start - 30), start));
    if (before) return Number(before[1]);
    return numberAt(/^[^;]{0,40}?(?:of|is|to|at|dose|:|=) (\d{1,4}) ?(?:mg)?\b/)({ clause, start: end, end, value: true });
  } },
], ['opioid', 'urine-drug-test']); // biome-ignore format: cues

export const opioidUse = signalFact('opioid-use', [
  { cue: cue('opioids?\\b', 'norco\\b', 'hydrocodone', 'oxycodone', 'oxycontin', 'tramadol', 'percocet', 'vicodin', 'morphine\\b(?! equiv)', 'tapentadol', 'nucynta', 'fentanyl', 'buprenorphine', 'butrans', 'methadone', 'controlled (?:medication|substance)', 'codeine'), negated: null, undocumented: null, when: ({ clause, start }) => !/\b(?:stopped|discontinued|off|prior to|not take)\b[a-z ]{0,20}$/.test(clause.text.slice(Math.max(0, start - 40), start)) },
  { cue: cue('(?:not |no longer |never )(?:taking|taken|on|prescribed|using) (?:any |an )?(?:opioids?|narcotics?|controlled)', 'no (?:opioids?|narcotics?)\\b', 'opioids? (?:is|are|were) not (?:being )?(?:prescribed|taken)'), affirmed: false, negated: false, undocumented: null, weight: 1.1 },
], ['urine-drug-test']); // biome-ignore format: cues

export const opioidInitiation = signalFact('opioid-initiation', [
  { cue: cue('(?:initiate|initiated|initiation|initiating|start|starting|begin|beginning|first|new) (?:[a-z]+ ){0,3}?(?:opioid|tramadol|norco|prescription)s?', 'trial of (?:opioids?|tramadol|norco)', 'opioid[- ]na[a-z]+ve', 'before (?:tramadol|an opioid|opioids)'), negated: false },
], ['opioid', 'urine-drug-test']); // biome-ignore format: cues

export const nonOpioidsFailed = signalFact('non-opioids-failed', [
  { cue: cue('failed? (?:a trial of )?(?:non-?opioids?|nsaids?|acetaminophen|first[- ]line|over)', 'failure of (?:a trial of )?(?:non-?opioids?|nsaids?|non-opioid)', 'non-?opioid (?:analgesics?|medications?) (?:[a-z]+ ){0,3}?(?:failed|ineffective|tried)', 'despite (?:nsaids?|acetaminophen|non-?opioids?)') },
], ['opioid']); // biome-ignore format: cues

export const opioidRisk = valueFact('opioid-risk', [
  { cue: cue('(?:low|moderate|medium|high|higher)\\b[- "]{1,2}risk', 'risk (?:[a-z]+ ){0,6}?(?:low|moderate|medium|high)\\b', 'score (?:of )?\\d+ \\((?:low|moderate|high)'), read: ({ clause, start, end }) => {
    const word = /\b(low|moderate|medium|high)/.exec(clause.text.slice(start, end))?.[1];
    return word ? (word === 'medium' ? 'moderate' : word) : null;
  } },
], ['urine-drug-test', 'opioid']); // biome-ignore format: cues

export const testsThisYear = valueFact('tests-this-year', [
  { cue: cue('no (?:urine drug |drug |urine )?(?:tests?|screens?)\\b(?: at all)?', 'not been tested'), anyAssertion: true, read: ({ clause, end }) => (/\b(?:12 months|past year|last year|this year|since then|done|performed)\b/.test(clause.text.slice(end - 4)) ? 0 : null) },
  { cue: cue('tests?\\b', 'screens?\\b'), read: ({ clause, start, end }) => {
    const span = /\b(?:in the |within the |over the )?(?:past|last|preceding|previous) (?:\d+ )?(?:months?|year)|this year/.test(clause.text);
    const before = /(?<![\d/])(\d{1,2}) (?:prior |previous |earlier |consistent |urine |drug )*$/.exec(clause.text.slice(Math.max(0, start - 40), start));
    if (span && before) return Number(before[1]);
    const dates = clause.text.slice(end, end + 60).match(/\d{1,2}\/(?:\d{1,2}\/)?\d{2,4}/g);
    return dates && dates.length > 1 && /^ ?(?:of|on|dated)? ?\d/.test(clause.text.slice(end)) ? dates.length : null;
  } },
], ['urine-drug-test']); // biome-ignore format: cues

export const intolerableAdverseEffects = signalFact(
  'intolerable-adverse-effects',
  [{ cue: cue('intolerable (?:side|adverse) effects?', 'intolerable') }],
  ['opioid'],
);
export const singlePrescriber = signalFact('single-prescriber', [
  { cue: cue('single (?:prescriber|practitioner|physician|pharmacy)', 'only (?:1 )?prescriber', 'same (?:pharmacy|prescriber)') },
  { cue: cue('multiple (?:prescribers|pharmacies|physicians|providers)', 'doctor[- ]shopping'), affirmed: false, negated: true },
], ['opioid']); // biome-ignore format: cues
export const substanceAbuse = signalFact(
  'substance-abuse-history',
  [
    {
      cue: cue(
        'substance abuse',
        'drug abuse',
        'alcohol(?:ism| abuse)',
        'history of addiction',
        'opioid abuse',
      ),
      undocumented: false,
    },
  ],
  ['interferential', 'opioid', 'urine-drug-test'],
);
