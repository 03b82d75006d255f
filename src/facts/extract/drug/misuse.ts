import { assertionOf } from '../reading/assertion.js';
import { counts, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { assertionOfHarm, assessedFact } from './assessed.js';
import { after, before } from './subject.js';

const INSTRUMENTS = cue(
  'cures\\b',
  'pdmp\\b',
  'pmp\\b',
  '(?:state|pharmacy|narcotics|prescribing|opioid|prescription) (?:drug )?(?:database|registry|monitoring)',
  'database (?:query|queries|check|search|report)',
  'pills? (?:is |are |were |have been |being )?count(?:s|ed)?\\b',
  'screens?\\b(?= (?:lacked|lacks|showed|shows|was|were|of|from|on|came|contained|confirmed|found))',
  'screened\\b(?! (?:for depress|positive for depress))',
  'aberrancy\\b',
  'prescription (?:drug |medication )?(?:monitoring|database)(?: [a-z]+)?',
  '(?:pain|opioid|opiate|narcotic|medication|treatment|controlled substances?|drug) (?:management |treatment |use |pain )?(?:agreements?|contracts?)',
  '(?:signed|written) (?:[a-z]+ ){0,3}?(?:agreement|contract)',
  'urine (?:drug |toxicology )?(?:tests?|testing|screens?|screening|toxicology|samples?|results?)',
  'urinalysis',
  'toxicology',
  'drug (?:tests?|testing|screens?|screening|monitoring)\\b',
  'pill counts?',
  '(?:tablets|pills|patches) (?:is |are |were |was |have been |being )?(?:counted|tallied)\\b',
  'count of (?:the |his |her )?(?:tablets|pills)',
  '(?:agreement|contract)\\b(?= (?:of|from|was|is|dated|renewed|signed|in (?:the|his|her) (?:chart|file)) ?)',
  'opioid risk tool',
  'soapp[a-z-]*',
  'screener and opioid',
  'complian(?:ce|t)\\b(?= (?:with|monitor|check|is|was|has|test|to)| ?[,.)]|$)',
  'random (?:drug |urine )',
);
const BEHAVIOR = cue(
  'aberran[a-z]+(?: (?:drug|medication|opioid)[a-z-]*)?(?: (?:taking|seeking|related))?(?: behaviou?rs?)?',
  'drug[- ]seeking',
  'doctor shopping',
  'misus(?:e|ed|ing)\\b',
  'abus(?:e|ed|ing)\\b(?! deterrent)',
  'diver(?:sion|ted|ting)\\b',
  'overus(?:e|ed|ing)\\b',
  'addict(?:ion|ive)\\b',
  'early refills?',
  'lost (?:prescriptions?|medications?|pills)',
  'escalat(?:ion|ing|ed) (?:of |the |his |her |in )*(?:dos|use|medic|opioid)[a-z]*',
  'non-?complian(?:ce|t)',
  'illicit (?:drugs?|substances?)',
  'illegal (?:drugs?|activit[a-z]+|substances?)',
);

/** A check that is asked for, or is itself the dispute, has not been made. */
const WANTED =
  /\b(?:request(?:ed|s|ing)? (?:for |is |a |an )*|recommend(?:ed|s)? (?:that |a |an )*|order(?:ed|s)? (?:a |an )*|pending |await(?:s|ing) |plan(?:s|ned)? (?:for |a |to (?:obtain|order|do|get) )*(?:a |an )*|need(?:s|ed)? (?:for |a )*|obtain (?:a |an )?|to (?:check|obtain|review|get) (?:a |the |an )*)$/;

export const aberrantBehaviorAssessed = together(
  ['aberrant-behavior-assessed'],
  ['opioid'],
  assessedFact('aberrant-behavior-assessed', INSTRUMENTS, {
    absence: 'is missing',
    when: ({ clause, start }) => !WANTED.test(before(clause, start, 40)),
    weight: 1.5,
  }),
  assessedFact('aberrant-behavior-assessed', BEHAVIOR, { absence: 'answers', weight: 1.5 }),
  askedFor(
    'aberrant-behavior-assessed',
    cue('aberran[a-z]+', 'cures\\b', 'urine drug', 'drug (?:test|screen)[a-z]*', 'misuse', 'pain (?:agreement|contract)', 'risk assessment'),
    { negated: 'not-documented', weight: 1.4 },
  ),
); // biome-ignore format: lists

const UNEXPECTED = cue(
  'inconsisten(?:t|cy|cies)\\b',
  'unexpected(?:ly)?\\b',
  'unexplained\\b',
  'aberran(?:t|cy)\\b',
  'abnormal (?:urine|drug|test|result|screen)[a-z]*',
  'discrepan[a-z]+',
  'positive for (?:[a-z]+ ){0,3}?(?:cocaine|marijuana|cannab[a-z]+|thc|methamphetamine|amphetamines?|heroin|alcohol|ethanol|benzodiazepines?|illicit|illegal|non-?prescribed|unprescribed|fentanyl|pcp|(?:a |any )?(?:drug|substance|opioid|medication)s? (?:that (?:was|were|is|are) )?not prescribed)',
  'negative for (?:[a-z]+ ){0,3}?(?:hydrocodone|oxycodone|morphine|tramadol|opiates?|opioids?|prescribed|the prescribed|norco|methadone|fentanyl|codeine|hydromorphone|tapentadol|oxymorphone)',
  'without (?:the |any )?prescribed (?:drug|opioid|medication)s?',
  '(?:lacks|lacked|lacking) (?:the |his |her |any )?prescribed',
  'not prescribed (?:to|for) (?:him|her|the)',
  'un-?prescribed',
  'non-?prescribed',
  '(?:nobody|no 1|none of [a-z ]{0,24}) (?:has |had )?prescribed',
  'without (?:a )?prescription',
  'thc\\b',
  'marijuana',
  'cannab[a-z]+',
  'alcohol\\b',
  'cocaine\\b',
  'methamphetamine\\b',
  'heroin\\b',
  'missed (?:a |his |her |the |2 |two )*(?:pill counts?|drug tests?|urine [a-z]+)',
  'refus(?:ed|es|al of|al to) (?:[a-z]+ ){0,4}?(?:urine|drug test|test|screen|pill count)[a-z]*',
  'fail(?:ed|s) (?:a |his |her |the |to (?:bring|appear|give) )?(?:urine|drug test|drug screen|pill count)[a-z]*',
  'early refills?',
  'days early\\b',
  '(?:weeks?|days) (?:before|ahead of) (?:it was|they were|the refill|his refill|her refill) [a-z]+',
  'no (?:hydrocodone|oxycodone|morphine|tramadol|opiates?|opioids?|methadone|fentanyl|codeine|hydromorphone|tapentadol|oxymorphone|buprenorphine|metabolites?) (?:was|were|is|has been) (?:found|detected|present|seen|shown|recovered)\\b(?= (?:in|on|by))',
  '(?:runs?|ran|running|run) (?:short|out)\\b(?: [a-z]+){0,3}? (?:early|before|too soon|ahead)',
  '(?:several|multiple|various|many) (?:[a-z]+ )?(?:prescribers|doctors|pharmacies|clinics)\\b',
  '(?:prescribers|doctors|pharmacies|clinics)\\b(?<=\\b[2-9] (?:[a-z]+ )?[a-z]+)',
  '(?:lost|stolen) (?:his |her |the )?(?:prescriptions?|medications?|pills)',
  'ran out (?:of (?:[a-z]+ ){1,3})?early',
  'runs out (?:of (?:[a-z]+ ){1,3})?early',
  'more (?:pills |tablets |medication |opioid |often |of it )*than (?:was |is |were |as )?prescribed',
  'from (?:\\d|several|multiple|various|different|other) (?:different |other )?(?:physicians|doctors|prescribers|providers|pharmacies|practitioners)',
  'doctor shopping',
  'drug[- ]seeking',
  'misus(?:e|ed|ing)\\b',
  'diver(?:sion|ted|ting)\\b',
  'overus(?:e|ed|ing)\\b',
  'abus(?:e|ed|ing)\\b(?! (?:deterrent|potential|risk))',
  'violat(?:ed|ion|ions|es) (?:of )?(?:the |his |her )?(?:[a-z]+ )?(?:agreement|contract)',
  'illegal (?:drugs?|activit[a-z]+)',
  'illicit (?:drugs?|substances?)',
  'non-?complian(?:ce|t)\\b',
  'red flags?\\b',
  'reported stolen',
  'loss of (?:the |his |her |some )?(?:tablets|pills|medication|prescription)[a-z]*',
  'lost (?:tablets|pills)',
  'trace of (?:the |his |her )?(?:[a-z]+ )?(?:prescribed|drug prescribed|oxycodone|hydrocodone|morphine|tramadol)',
);
const EXPECTED = cue(
  'consistent\\b',
  'as (?:was |were )?expected\\b',
  'expected (?:results?|findings?)',
  'appropriate(?:ly)?\\b(?= (?:for|positive|results?|with))',
  'complian(?:ce|t)\\b',
  'clean\\b',
  'unremarkable\\b',
  'adheren(?:t|ce)\\b',
  'ok\\b',
  'in order\\b',
  '(?:behaviou?r|conduct|use) (?:[a-z,]+ ){0,8}?(?:correct|proper|exemplary|appropriate|beyond reproach|as agreed)\\b',
  '(?:nothing|anything|never) but (?:correct|proper|appropriate)\\b',
  'no other (?:prescriber|prescribers|provider|doctor|source|controlled)[a-z]*',
  'no surprises?\\b',
  'nothing (?:else|more|other|besides)\\b',
  '(?:come|comes|came|is|are) (?:out )?right\\b',
  'as (?:it|they|he|she) should\\b',
  '(?:prescriber|physician|doctor|office) (?:alone|only)\\b',
  '(?:shows|showed|show) only (?:the|what|his|her)\\b',
  'free of surprises',
);
const CHECK =
  /\b(?:behavio|database|aberran|cures|pdmp|urine|drug (?:test|screen)|toxicolog|monitoring|uds|tests?\b|screens?\b|pill count|agreement|contract|complian|rx|prescri|medication)/;
const HISTORY =
  /\b(?:history of|past|remote|years ago|in the past|family|risk (?:of|for|factors?)|potential (?:for|of)|prone to|to (?:detect|identify|rule out|prevent|deter|check for|monitor|avoid|screen for|minimi[sz]e)|detection of|signs of|tool|(?:screen|test|check|look|monitor|assess|watch|risk)[a-z]* for|assess[a-z]*)\b[^,;]{0,30}$/;

/** Substances that say something only where a test speaks of them. */
const SUBSTANCE = /^(?:thc|marij|cannab|alcohol|un-?presc|non-?presc|without)/;
const TESTED = /\b(?:urine|screens?|tests?|tested|positive|detected|toxicolog[a-z]*|samples?|specimens?)\b/;

/** Tablets that went to somebody else. */
const OTHER_PERSON = cue(
  'nephew', 'niece', 'cousin', 'brother', 'sister', 'son\\b', 'daughter', 'relatives?\\b', 'neighbou?rs?\\b', 'friends?\\b', 'wife\\b', 'husband', 'spouse', 'roommate', 'co-?workers?\\b', '(?:somebody|someone|anybody|anyone) else', 'family member', 'others\\b',
); // biome-ignore format: a list
const PILLS =
  /\b(?:tablets?|pills?|medications?|medicines?|opioids?|oxycodone|hydrocodone|norco|percocet|prescription|capsules?|patch(?:es)?)\b/;
const PASSED_ON =
  /\b(?:obtain(?:ed|s)|bought|buys|borrow(?:ed|s)|got|gets|receive[sd]|taken|took|takes|stole|stolen|gave|given|gives|shar(?:ed|es|ing)|sold|sells|lent|passed)\b/;

/** Misuse that was found, or was looked for and not found. A complaint that nobody looked is the other fact's. */
export const aberrantBehavior = together(
  ['aberrant-behavior'],
  ['opioid', 'urine-drug-test'],
  (context) => {
    for (const reading of context.readings) {
      for (const match of UNEXPECTED.inIndex(reading.index)) {
        const { clause, start } = match;
        if (!counts(context, clause)) continue;
        const how = assertionOfHarm(match);
        const left = before(clause, start, 50);
        const word = clause.text.slice(start, match.end);
        if (SUBSTANCE.test(word) && !TESTED.test(clause.text)) continue;
        if (/^(?:trace|no [a-z])/.test(word)) {
          if (how !== 'affirmed' && TESTED.test(clause.text)) state(context, 'aberrant-behavior', true, clause, 1.5);
          continue;
        }
        if (/^red fl/.test(word) && !CHECK.test(clause.text)) continue;
        if (how === 'negated') state(context, 'aberrant-behavior', false, clause, 1.2);
        else if (how === 'affirmed' && !HISTORY.test(left) && isMisuse(word, clause.text, after(clause, match.end, 50))) {
          state(context, 'aberrant-behavior', true, clause, 1.5);
        }
      }
    }
  },
  (context) => {
    for (const reading of context.readings) {
      for (const { clause, start, end } of OTHER_PERSON.inIndex(reading.index)) {
        if (!counts(context, clause) || !PILLS.test(clause.text) || !PASSED_ON.test(clause.text)) continue;
        if (assertionOf(clause, start, end) === 'affirmed') state(context, 'aberrant-behavior', true, clause, 1.4);
      }
    }
  },
  signalFact('aberrant-behavior', [
    {
      cue: EXPECTED,
      affirmed: false,
      negated: true,
      undocumented: null,
      when: ({ clause, end }) => CHECK.test(clause.text) && !/^ with (?:the )?(?:guidelines?|mtus|odg)/.test(clause.text.slice(end, end + 30)),
      weight: 1,
    },
  ]),
); // biome-ignore format: lists

/** Words that mean misuse only beside a drug test; "aberrant behavior is covered" is a heading, "aberrant behavior was found" a finding. */
function isMisuse(word: string, text: string, right: string): boolean {
  if (/^(?:inconsist|unexp|abnorm|discrep|red fl)/.test(word)) return CHECK.test(text);
  if (/^trace/.test(word)) return false;
  if (/^aberran/.test(word)) {
    // "Aberrancy: CURES clean" is a heading.
    if (/^ ?:/.test(right)) return false;
    return (
      /^[^;]{0,40}?\b(?:is|was|has been|were|are) (?:[a-z]+ )?(?:found|noted|suspected|evident|present|observed|seen|identified|shown|reported)|\b(?:urine|test|screen|result|cures)/.test(right) ||
      /\b(?:shows?|showed|displays?|displayed|evidence of|history of|engaged in|signs of) (?:[a-z]+ ){0,2}?aberran|aberrant (?:urine|drug (?:test|screen)|result)/.test(text)
    ) && !/\b(?:assess|cover|address|discuss|none|document|\(none)/.test(right);
  }
  if (/^(?:misus|abus|diver|overus|doctor|drug|illegal|illicit|early|escal)/.test(word)) return !/^[^;]{0,25}\b(?:assess|address|discuss|cover|denied|none|documented|:? ?no\b)|^ (?:risk|potential|screening)/.test(right);
  return true;
} // biome-ignore format: long conditions
