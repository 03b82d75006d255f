import { DRUG } from '../reading/credit.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const RESTRICTION = '(?:work |lifting |job )?restrictions?';

/** The three parts of functional improvement in 8 CCR 9792.20, and pain, which is none of them. */
export const restrictionsReduced = signalFact('restrictions-reduced', [
  {
    cue: cue(
      '(?:limit|restriction) (?:[a-z]+ ){0,3}?(?:risen|rose|raised|gone up|went up|converted|doubled)',
      'off work to',
      'disabled to (?:light|modified|full)',
      'from (?:light|sedentary|medium) to (?:medium|heavy|light|full)',
      'hours of work (?:went|have gone) up',
      'full shift',
      'works? \\d+ hours instead',
      'cleared for (?:full|regular|modified)',
      `restrictions? (?:[a-z0-9]+ ){0,8}?(?:relaxed|lifted|reduced|eased|removed|decreased|raised|loosened|liberali[sz]ed|replaced|became|lightened)`,
      `restriction (?:[a-z]+ ){0,6}?(?:from|of) \\d+`,
      `(?:reduced|relaxed|lightened|eased|fewer) (?:[a-z]+ )?${RESTRICTION}`,
      `reduction (?:in|of) (?:the |his |her )?${RESTRICTION}`,
      'gains in [a-z, -]*restrictions',
      'return(?:ed|s)? to (?:full|regular|unrestricted|usual|modified|mod|work|seated|light)[a-z]*(?: duty| work)?',
      'went back to (?:full|regular|work|modified)',
      'released from [a-z ]{0,40}? to \\d',
      'released (?:to|from) (?:[a-z0-9-]+ ){0,9}?(?:duty|work|lifting)',
      'released (?:on|in|by|after) [a-z0-9/ -]{3,24}? (?:to|from|for) (?:[a-z0-9-]+ ){0,9}?(?:duty|work|lifting)',
      'work status (?:[a-z]+ ){0,2}?(?:went|goes|moved|changed|rose|advanced|passed|was (?:changed|raised)) from (?:[a-z0-9-]+ ){1,9}?to (?:lifting|light|modified|regular|full|[a-z]+ duty|\\d)',
      '(?:limit|limits|restriction|slip|allowance)s? (?:[a-z]+ ){0,2}?(?:was |were |is |has been )?(?:changed|raised|moved|altered|revised|rewritten|went|put up|increased) from \\d+',
      'changed from (?:temporary )?total[a-z ]* to',
    ),
    negated: false,
    when: ({ clause, start }) =>
      !/\b(?:goals?|employer|wants?|keen|plans?)\b/.test(clause.text.slice(Math.max(0, start - 40), start)),
  },
  {
    cue: cue(
      `${'restrictions?'} (?:[a-z]+ ){0,6}?(?:unchanged|the same|continue[sd]?|carried forward|reads the same|not (?:been )?(?:changed|reduced|altered|lifted|relaxed))`,
      `change (?:of|in) (?:the |his |her )?${RESTRICTION}`,
      `same (?:[a-z-]+ ){0,3}?${RESTRICTION}`,
      'off of work',
      'the same since',
      'kept (?:[a-z]+ ){0,3}?off',
      'work status (?:[a-z]+ ){0,4}?(?:unchanged|the same)',
      'limit(?:s|ed)? (?:[a-z0-9]+ ){0,4}?unchanged',
      '(?:modified|mod) (?:duty|work)[^;]{0,50}?(?:unchanged|same)',
      '(?:remains?|remained|still|continues?) (?:off work|out of work|temporarily totally|on temporary|on total)',
      'temporarily totally disabled throughout',
      'effect on work status',
      '(?:restrictions?|limits?) (?:[a-z0-9]+ ){0,6}?(?:still|remains?|remained|stays?|continues?) (?:in (?:place|force|effect)|on the (?:slip|books)|the rule|as (?:it|they) (?:was|were))',
      '(?:remains?|remained|stayed|kept|still|continues?|continued) (?:[a-z]+ )?on (?:[a-z]+ )?(?:total|temporary) (?:[a-z]+ )?disability',
      'same limits?\\b',
    ),
    affirmed: false,
    negated: false,
    undocumented: null,
  },
]);

/** Activities of daily living. */
export const adlImproved = signalFact('adl-improved', [
  {
    cue: cue(
      '(?:kneels|walks|drives|lifts|sits|stands|climbs|sleeps|dresses|cooks|shops|bathes|squats|buttons|sews|cleans) (?:[a-z]+ ){0,3}?(?:now|again|alone|twice|longer|without)\\b',
      'now (?:buttons|holds|drives|dresses|cooks|shops|walks|lifts|sits|stands|climbs|sleeps|bathes|takes)',
      'can again\\b',
      'were regained',
      'shops for (?:him|her)self',
      'goes (?:out|shopping|to the store) again',
      'walks (?:his|her) [a-z]+ to',
      '(?:can|able to|could) (?:now |again )+(?:[a-z]+)',
      'now (?:able to|can) [a-z]+',
      'allowed (?:the [a-z]+|him|her) to',
      'dresses (?:without|independently)',
      '(?:regained|resumed|recovered) (?:the ability )?[a-z]+',
      '(?:begun|started|began) to (?:cook|shop|walk|drive|garden|clean|dress)[a-z]*(?: again)?',
      'thereby enabled',
      'activities of daily living (?:have |has |are |were )?(?:improved|easier)',
      'improve(?:d|ment|ments)? (?:in|of) (?:(?:his|her|the) )?(?:activities|daily|self-care|household)',
      'gains in [a-z, -]*(?:self-care|daily|activities)',
      '(?:sitting|standing|walking) tolerance (?:[a-z]+ )?(?:grown|increased|improved|rose|doubled|went)',
      'can (?:climb|walk|sit|stand|lift|drive|dress|sleep)[a-z]* (?:[a-z0-9]+ ){0,3}?(?:flights?|miles?|blocks|minutes|hours?)',
    ),
    treatment: false,
  },
  { cue: cue('activities of daily living'), affirmed: null, negated: null },
]);

/** Less medication or care. */
export const dependencyReduced = signalFact('dependency-reduced', [
  {
    cue: cue(
      'stopped\\b',
      'off\\b(?! work)',
      'cut\\b',
      'halved\\b',
      'fell\\b',
      'dropped\\b',
      'tapered\\b',
      'weaned\\b',
      'reduced\\b',
      'discontinued\\b',
      'takes? (?:none|no\\b|less|fewer|half)',
      'gone from',
      'went from',
      'given up',
      'gave up',
      'come down',
      'came down',
      'no longer (?:takes|needs|uses|taken)',
      'lessened',
    ),
    negated: null,
    when: ({ clause }) =>
      treatmentsIn(clause).some((match) => DRUG.has(match.value)) &&
      !/\b(?:because|due to|side effects?|gastritis|rash|creatinine|ulcer|heartburn|agreed to|wants? to|plan)\b/.test(
        clause.text,
      ),
    weight: 0.9,
  },
  {
    cue: cue(
      'no less (?:reliant|dependent)',
      'as (?:reliant|dependent) as',
      'dose (?:is |was |remains )?(?:unchanged|the same)',
      'refills? (?:are |were )?unchanged',
      'as many (?:tablets|pills)',
      'as often as before',
    ),
    affirmed: false,
    negated: false,
    undocumented: null,
  },
  {
    cue: cue(
      'emergency room visits [a-z ]{0,20}(?:stopped|ceased)',
      'injection[a-z, ]{0,40} (?:cancelled|canceled|no longer needed)',
      'fewer (?:visits|pills|tablets)',
      'not needed (?:a |an )?(?:refill|visit)',
    ),
  },
  {
    cue: cue(
      '(?:stopped|discontinued|ceased|gave up|given up|off) (?:using |taking |all )*(?:tramadol|norco|opioids?|hydrocodone|[a-z]+(?:en|ol|one|ine|in)|medications?)\\b',
      'reduc(?:ed|tion in|tion of) (?:the |his |her )?(?:dependen(?:cy|ce)|medications?|use of|need for|intake)',
      'reduced dependency',
      'opioid given up',
      'decreas(?:ed|e in) (?:[a-z]+ ){0,3}?(?:medication|pill|opioid|narcotic|norco)[a-z]*',
      'weaned (?:off|from)',
      '(?:has|have|was|were) (?:been )?(?:cut|tapered|discontinued|reduced) (?:from|to|by)',
      'less (?:medication|care|dependen[a-z]+)',
      'medication is less',
      'replaced the daily',
      'now no (?:ibuprofen|norco|medication|tramadol|opioids?)',
      'fewer (?:pills|medications|visits)',
    ),
    when: ({ clause, start }) =>
      !/\b(?:agreed to|wants? to|because of|due to|side effects?)\b/.test(clause.text) ||
      /\bgiven up\b/.test(clause.text.slice(start)),
  },
  {
    cue: cue(
      '(?:refills?|medications?|medication use) (?:[a-z]+ ){0,2}?(?:unchanged|the same|as often)',
      'same medications?',
      'consumed more',
      'use had (?:[a-z,]+ ){0,3}?gone up',
      'takes? the same',
      'medications? (?:is|are|was) refilled',
      '(?:opioid|norco|oxycodone|hydrocodone|tramadol|medication|medicine|ibuprofen|morphine|dose|naproxen)s?\\b (?:use )?(?:was|were|has been|had to be|have been) (?:even )?(?:increased|raised|doubled|stepped up)',
    ),
    affirmed: false,
    negated: null,
    undocumented: null,
  },
]);

/** Pain alone. */
export const painImproved = signalFact('pain-improved', [
  {
    cue: cue(
      'pain (?:relief|reduction)',
      '(?:decreased|reduced|less|lower|diminished) (?:[a-z]+ )?pain',
      'pain (?:[a-z0-9/]+ ){0,6}?(?:decreased|reduced|improved|diminished|fell|dropped|came down|come down|eased|better|down)\\b',
      '(?:helped|helps|helping)\\b',
      'eased the pain',
      'pain scores? (?:fell|decreased|dropped)',
      'good relief',
      'drop (?:of|in|on)',
      'less for a day',
      'temporary relief',
    ),
    treatment: true,
  },
  {
    cue: cue(
      'pain (?:[a-z0-9/]+ ){0,9}?(?:unchanged|the same|as before|no better)',
      'pain before and after',
      'pain was \\d+/10 (?:at|before) [^;]{0,30}\\d+/10',
      '(?:same|unchanged) (?:pain|vas|scores?)',
    ),
    affirmed: false,
    negated: null,
    undocumented: null,
    treatment: true,
  },
]);
