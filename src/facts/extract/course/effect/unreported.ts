import { credited } from '../../reading/credit.js';
import { cue } from '../../reading/lexicon.js';
import type { Signal } from '../../reading/signal.js';

/** What would tell whether the treatment did anything. */
const RESULT = cue(
  'respon(?:se|ses|ds?|ded)\\b(?<!twitch response)(?! to (?:the )?(?:request|denial))',
  'benefit(?:s|ed|ted)?\\b',
  'results?\\b(?! of (?:the )?(?:mri|x-ray|test|injury))',
  'outcomes?\\b',
  'efficacy',
  'effect(?:s|ive|iveness)?\\b(?! of gravity)(?<!side effects)(?<!adverse effects)',
  '(?:gain|gains|gained)\\b',
  'progress\\b(?! (?:notes?|reports?) (?:of|dated|from))',
  'improv(?:ed|es|ing|ement|ements)\\b(?! in (?:pain|symptoms)\\b(?! (?:and|or)))',
  '(?:any|what|the|further|a|much) (?:headway|difference|good|change)\\b',
  'what (?:good|benefit|effect|result|it did|they did|was achieved|was gained|was accomplished)',
  "what (?:(?:[a-z'-]+|\\d+) ){1,8}?(?:accomplish(?!\\b)|achiev|brought|yielded|done|did|enabl|allow|lets?|can|could|able|do\\b|does|gave|led|produced|amounted)[a-z]*",
  'accomplish(?:ed|es|ment|ments)\\b',
  '(?:does|do|did|doing) more\\b',
  'hurts? less\\b',
  'help\\b(?! (?:with|in|from|at home|that)\\b)',
  'quantification\\b',
  'achiev(?:e|ed|ement|ements)\\b',
  'fared\\b',
  'what (?:came|has come) of',
  'before[- ]and[- ]after',
  'before and (?:after|since)',
  '(?:pre|post)-? ?(?:and post-?)?treatment',
  '(?:objective|functional|baseline|comparative|quantified|outcome) (?:measures?|measurements?|figures?|scores?|data|findings|comparisons?|evidence)',
  'measure(?:s|ments?)? of (?:function|progress|the|improvement|grip|motion|what|his|her)',
  'measurements?\\b',
  'able to do\\b',
  'before or after',
  'could not do before',
  '(?:any|much|some|him|her) good\\b',
  'relief\\b(?= (?:a|the|each|it|they))',
  'helped\\b',
  'better\\b',
  'changed\\b',
  'change in (?:range of motion|work|activit|strength|the|his|her)[a-z ]*',
  'function(?:al|ally|ing)?\\b',
  'activit(?:y|ies)\\b(?: of daily living)?',
  '(?:grip|pinch|work capacity|strength|range of motion) (?:or [a-z]+ )?(?:figures?|measures?|measurements?|numbers?|values|testing)',
);

const DECLINE = /\b(?:declin[a-z]*|loss|lost|decreas[a-z]*|deteriorat[a-z]*)(?: of| in)? $/;
const OTHER_FUNCTION =
  /^function[a-z]* (?:capacity|restoration|goals?|deficits?|limitations?|testing|loss|decline)/;

/** A complaint that nobody says what the treatment did. */
export const resultUnknown: Signal = {
  cue: RESULT,
  affirmed: null,
  negated: null,
  when: (match, context) =>
    credited(match, context) &&
    !DECLINE.test(match.clause.text.slice(0, match.start)) &&
    !OTHER_FUNCTION.test(match.clause.text.slice(match.start)),
  weight: 2.5,
};
