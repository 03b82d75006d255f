import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { before } from './subject.js';

const PLAN =
  /\b(?:goals?|wants?|wish(?:es)?|hopes?|plans?|plan is|prior to|before|until|cleared|ready|fit|unable|not able|pending|would|could|to|can|may|should|if|anticipat[a-z]+|expect[a-z]+)(?: (?:of|to|for|a|the|her|him|his))* $/;

/** Where people work. */
const PLACE =
  '(?:counter|register|desk|bench|line|floor|truck|wheel|cab|route|kitchen|classroom|shop|store|office|warehouse|dock|forklift|salon|studio|plant|site|crew|station|ward|machine|loom|press|field|yard|window|dispatch[a-z]*|job|work)';

/** The worker is back at work, in whatever duty. */
export const returnedToWork = signalFact(
  'returned-to-work',
  [
    {
      cue: cue(
        'return(?:ed|s)? to (?:[a-z-]+ ){0,4}?(?:work|duty|job|employment)\\b',
        '(?:went|gone|is|been|came) back (?:at|to) (?:[a-z-]+ ){0,3}?(?:work|duty|the job|job)\\b',
        '(?:back|remains|stays|still|continues|remained|continued|kept) (?:at|on the|on|to|in) (?:[a-z-]+ ){0,2}?(?:work|job|duty|the workforce)\\b',
        'works?\\b (?:[a-z]+ ){0,2}?(?:full|part|modified|regular|light|usual|with(?:out)? restrict|(?:\\d{1,2}|eight) hours|as a\\b|in (?:his|her)|unrestrict|on a)[a-z-]*',
        'working\\b(?! (?:diagnosis|dx|hypothesis|memory|closely|with (?:a|the|his|her) (?:therap|phys)|on (?:his|her) (?:home|exerc)|up\\b|hard))',
        'worked (?:full|part|modified|regular|through|throughout)[a-z-]*',
        '(?:full|regular|modified|light|usual|unrestricted|part)[ -](?:time|duty|duties)\\b',
        'gainfully employed',
        `(?:back|returned|went back|gone back|goes back) (?:at|behind|in|to|on|in front of) (?:the|his|her|a|its) (?:[a-z-]+ )?${PLACE}\\b`,
        '(?:has|had|have) (?:had )?(?:him|her) back\\b',
        'teaches (?:\\d|a|an|his|her|the|full|part)\\b',
        'keeps? (?:him|her|the (?:patient|worker)) (?:at work|working|employed|on the job)',
        'continues? (?:to work|working)\\b',
        'able to (?:work|continue (?:to work|working)|keep working|stay at work|hold (?:a|his|her) job|perform (?:his|her) (?:usual |regular |full )?(?:work|job|duties))\\b',
        'drives (?:a|her|his) (?:full )?(?:route|truck|bus)',
        'rtw\\b',
        'never (?:left|stopped|missed|been off|given up) (?:it|work|working|a (?:day|shift)|(?:his|her|the) (?:work|job|post|employment))\\b',
      ),
      when: (match) =>
        !/\b(?:off|out of|no|last|previously|formerly|until|prior to)\b[^;]{0,20}$/.test(before(match.clause, match.start, 24)) &&
        !/^able to/.test(match.clause.text.slice(match.start)) ? !PLAN.test(before(match.clause, match.start, 40)) : !/\b(?:off|out of) $/.test(before(match.clause, match.start, 10)),
      undocumented: 'not-documented',
    },
    {
      cue: cue(
        'off (?:of )?work\\b',
        'off duty\\b',
        'out of work\\b',
        'unemployed',
        'retired\\b',
        'temporar(?:ily|y) totally disabled',
        'total(?:ly)? temporar(?:ily|y) disab[a-z]+',
        'temporary total disability',
        'temporary disability',
        'temporarily disabled',
        'total disability',
        'permanently (?:and )?(?:totally )?disabled',
        'permanent(?:ly)? total(?:ly)? disab[a-z]+',
        '(?:has|have|had|did|does|is|was) not (?:been )?(?:yet )?(?:returned? to|worked|work|working|gone back|employed|back at)(?: (?:[a-z]+ ){0,2}?(?:work|duty|job))?',
        'unable to (?:return to )?(?:[a-z]+ )?work\\b',
        'never (?:returned|went back|gone back) to work',
        'no longer works?\\b',
        'stopped working',
        'work(?: status)? ?: ?(?:off|none)\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause, start, end }) =>
        !/\b(?:was|were|been) (?:initially |first )?(?:taken |placed |put |kept )?$/.test(before(clause, start, 30)) || !/\b(?:until|then|later|from|for \d)/.test(clause.text.slice(end, end + 40)),
      weight: 1.1,
    },
    { cue: cue('missed (?:a |an |any |1 )?(?:single )?(?:day|shift|hour)'), affirmed: null, negated: true, undocumented: null, weight: 1.1 },
    {
      cue: cue('(?:has|have|had|did|does|is) not (?:been )?(?:yet )?(?:returned? to|worked?|working|gone back|employed)'),
      affirmed: null,
      negated: null,
      undocumented: null,
    },
  ],
); // biome-ignore format: lists
