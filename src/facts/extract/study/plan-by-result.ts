import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { missing, state } from '../reading/context.js';
import { cue, Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';
import { signalFact } from '../reading/signal.js';
import { STUDIES } from './result-and-plan.js';

/** What is done next, as an act or a thing. */
const PLAN =
  /\b(?:operat[a-z]+|surg[a-z]+|releas[a-z]+|decompress[a-z]*|repair[a-z]*|inject[a-z]*|splint[a-z]*|brac[a-z]+|program|therapy|referr?[a-z]*|mri|imaging|work-?up|taper[a-z]*|wean[a-z]*|discontinu[a-z]+|stop[a-z]*|detoxif[a-z]+|opioids?|implant[a-z]*|stimulator|fusion|arthroscop[a-z]+|treat(?:ed|ment|s)?|plan|care|step|course|neck|wrist|conservative|medication|prescri[a-z]+|duty|restrictions?)\b/;
const RESULT =
  /\b(?:results?|study|studies|tests?|testing|scan|mri|emg|needle|answer|outcome|findings?|evaluation|picture|positive|negative|confirm[a-z]*|shows?|found|appears?|one case|1 case|the 1\b|compress[a-z]+|torn|tear|entrap[a-z]+|root|normal|abnormal|what it)\b/;
const RULE = /\b(?:guidelines?|recommended|reserved|mtus|acoem|odg|in general|patients)\b/;

const said = (clause: Clause): string =>
  clause.previous?.sentence === clause.sentence ? `${clause.previous.text} ${clause.text}` : clause.text;
const decides = ({ clause }: { clause: Clause }): boolean => {
  const text = said(clause);
  return PLAN.test(text) && RESULT.test(text) && !RULE.test(text);
};

/** The plan hangs on the result, however the two are joined. */
export const planByResult = signalFact(
  'would-change-plan',
  [
    {
      cue: cue(
        '(?:depends?|depending|hinges?|hinging|turns?|rests?|waits?|awaits?|contingent|hangs?) (?:up)?(?:on|for|the|its|this|that)\\b',
        'according (?:to (?:the|what|which|its|whether)|as)\\b',
        'in the light of (?:the |its |what)',
        '(?:result|results|consequences?|answer) (?:of [a-z ]{0,20})?(?:differs?|is different|matters|makes a difference)\\b',
        'consequence of (?:the|its|either|each)\\b',
        'use (?:for|of) (?:the |its |this )?results?\\b',
        '(?:decides?|decide|choose|chooses|choosing) between\\b',
        '(?:lead|leads|led) to (?:an? |the )?(?:[a-z]+ )?(?:taper|operation|surgery|injection|referral|release|change|discontinuation|repair)',
      ),
      supposed: true,
      negated: false,
      weight: 0.9,
      when: decides,
    },
    // "A splint for the one, an operation for the other."
    {
      cue: cue('(?:for|in|with|of) the (?:other|second|latter)(?: case| event| instance)?\\b'),
      supposed: true,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) =>
        /\b(?:for|in|with|of) the (?:1|first|former)\b/.test(said(clause)) &&
        PLAN.test(said(clause)) &&
        !RULE.test(said(clause)),
    },
    {
      cue: cue(
        'nothing (?:would|will) (?:be done |be |change |happen )(?:differently|different|otherwise)?',
        '(?:plan|treatment|management|course) (?:[a-z]+ ){0,3}?(?:the same|unchanged|unaffected|settled already)\\b',
      ),
      affirmed: false,
      negated: null,
      undocumented: false,
      weight: 1.1,
      when: ({ clause }) => !RULE.test(clause.text),
    },
  ],
  STUDIES,
);

const CONDITION = new Lexicon<true>(
  ['if\\b', 'once\\b', 'when\\b', 'should (?:the|it|an?)\\b'].map((pattern) => [pattern, true] as const),
);
const FUTURE =
  /\b(?:will|would|can|is to|are to|to be|plans? to|intends? to|prepared to|is ready to|proposes? to)\b/;
const OF_RESULT =
  /\b(?:if|once|when|should)\b[^;]{0,60}?\b(?:positive|negative|confirm(?:s|ed)?|shows?|shown|finds?|found|reveals?|demonstrates?|compress[a-z]+|torn|tear|appears?|abnormal|normal|present|entrap[a-z]+|involved|again|a second time)\b/;

/** "If a root is compressed an injection will be offered", "will stop the opioid if alcohol appears again". */
export const planIfFound: Extractor = {
  facts: ['would-change-plan'],
  treatments: STUDIES,
  read(context) {
    for (const { index } of context.readings)
      for (const { clause, start, end } of CONDITION.inIndex(index)) {
        if (clause.section !== 'rationale') continue;
        if (clause.speaker === 'guideline' ? clause.verdict !== 'met' : clause.speaker === 'ur') continue;
        const { text } = clause;
        if (!OF_RESULT.test(text) || !FUTURE.test(text) || !PLAN.test(text) || RULE.test(text)) continue;
        const assertion = clause.speaker === 'supposition' ? 'affirmed' : assertionOf(clause, start, end);
        if (assertion === 'undocumented') missing(context, 'would-change-plan', clause, 0.8);
        else if (assertion !== 'negated') state(context, 'would-change-plan', true, clause, 0.8);
      }
  },
};
