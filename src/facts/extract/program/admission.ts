import type { Clause } from '../reading/clause.js';
import { signalFact } from '../reading/signal.js';
import { cue } from './cue.js';

const FRP = ['functional-restoration-program'] as const;
const CRITERION = /\b(?:requires?|asks? (?:for|that)|calls? for|conditions?, namely|must|needs? to)\b/;
const stated = ({ clause }: { clause: Clause }) => !CRITERION.test(clause.text);

/** A thorough evaluation with functional testing, against which change can be measured. */
export const baselineEvaluation = signalFact(
  'baseline-evaluation',
  [
    {
      cue: cue(
        'baseline (?:[a-z]+ ){0,2}?(?:tests?|testing|evaluations?|measures?|measurements?|assessments?|function|data)',
        '(?:multi|inter)-?disciplinary (?:[a-z]+ ){0,2}?(?:evaluations?|assessments?|consultation|conference)',
        'functional (?:tests?|testing|measures?|capacity testing|baseline)',
        '(?:adequate|thorough|comprehensive|initial) (?:and (?:adequate|thorough|comprehensive) )?(?:[a-z]+ ){0,2}?(?:evaluation|assessment)',
        'initial testing',
        'entry testing',
        'testing (?:at|on) (?:entry|admission|the outset)',
        'evaluation by (?:an? |the )?(?:team|physician|doctor)[a-z, ]*',
        '(?:team|staff) (?:measured|tested|evaluated|assessed)',
        'measured (?:function|grip|lifting|walking)[a-z, ]*',
        'functional capacity (?:evaluation|assessment)',
        'initial functional',
        'baseline\\b',
      ),
      when: (match) => stated(match) && !/\bpsychological evaluation\b/.test(match.clause.text),
    },
    {
      cue: cue('never (?:measured|tested|evaluated|assessed)', 'not (?:been )?(?:measured|tested) at'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => /\bbaseline\b|\bfunction/.test(clause.text),
    },
    // A bare "no baseline" misses it; "no baseline testing was done" denies it.
    {
      cue: cue('baseline\\b(?=[.,;]|$)'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
  ],
  FRP,
);

const HELP = '(?:help|assistance|aid)';
/** The ability to function independently has gone, to a significant degree. */
export const independentFunctionLost = signalFact(
  'independent-function-lost',
  [
    {
      cue: cue(
        'loss of (?:[a-z]+ ){0,4}?(?:independen[a-z]+|function[a-z]*)',
        'significant loss',
        'lost (?:the |his |her |much of (?:the |his |her ))?(?:ability|independence|capacity)',
        'ability to function independently (?:has|had|is|was) (?:[a-z]+ )?(?:been )?(?:lost|gone|impaired)',
        `(?:needs?|needed|requires?|required) (?:[a-z]+ )?${HELP} (?:with|to|in|for)`,
        'depend(?:s|ed|ent)? (?:on|upon) (?:his|her|others|family|the|a) ?(?:wife|husband|spouse|family|others|daughter|son|mother|partner|children|help|sister|brother)?',
        'bedridden',
        'housebound',
        'in bed\\b',
        '(?:wife|husband|daughter|son|mother|spouse|partner|family|sister|caregiver) (?:dresses|bathes|feeds|cooks|washes|shops|drives|does|has to|helps)',
      ),
      when: (match) => stated(match) && !/\bwithout (?:[a-z]+ )?help\b/.test(match.clause.text),
    },
    { cue: cue('below (?:the )?sedentary'), negated: null, undocumented: null },
    {
      cue: cue('ability to function independently', 'functions? independently', 'capacity to function'),
      affirmed: null,
      negated: null,
      when: stated,
    },
    {
      cue: cue(
        `without (?:his |her |any )?(?:[a-z']+ )?${HELP}`,
        '(?:can|could) (?:still )?not (?:[a-z]+ )?(?:dress|bathe|cook|shower|drive|shop|care for|sit|stand|walk)\\b',
        '(?:can|could) neither (?:sit|stand|dress|walk|bathe|cook)',
        'unable to (?:[a-z]+ )?(?:live|dress|bathe|cook|shower|drive|shop|care for|perform|do|function)\\b',
        'no longer (?:drives?|drove|cooks?|cooked|dresse[sd]|shops?|able)',
      ),
      negated: true,
      undocumented: null,
      weight: 0.9,
    },
    {
      cue: cue(
        'functions? independently',
        'independent (?:in|with|for) (?:[a-z]+ ){0,3}?(?:activities|adls|self|daily|care)',
        'independently (?:performs|carries|manages)',
        'works? (?:full|regular|his usual|her usual) (?:duty|time|job|work)',
        'working full (?:duty|time)',
        'lives (?:alone and|independently)',
        'drives\\b(?! (?:him|her|the patient))',
        'back at (?:full|regular|his|her)',
        'lives alone and',
        'manages (?:his|her) (?:own )?household',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 1.05,
      when: ({ clause, start }) =>
        !/\b(?:ability|loss|lost|able|no longer)\b[a-z, ]*$/.test(
          clause.text.slice(Math.max(0, start - 80), start),
        ),
    },
  ],
  FRP,
);

/** The worker wants to change, also where that costs something. */
export const motivated = signalFact(
  'motivated',
  [
    {
      cue: cue(
        'motivat(?:ed|ion)\\b',
        'eager(?:ness)?\\b',
        'keen\\b',
        'willing(?:ness)?\\b',
        'wants? (?:to (?:change|return|come|get|work|go|learn|improve|reduce|wean|taper)|(?:my|his|her) life back)',
        'wish(?:es|ed)? to (?:return|come off|reduce|wean|taper|work|change)',
        'committed to',
        'commitment\\b',
        'determined to',
        'pledged to',
        'wants to be\\b',
        'gave up (?:his|her|the) claim',
        'begun to (?:taper|wean|reduce)',
        'signed (?:a |the |an )?(?:contract|agreement)',
        'asked to (?:be weaned|be tapered|learn|stop|taper|wean)',
        'asks to (?:be weaned|learn|stop|taper|wean|come off|reduce)',
        'asked (?:[a-z]+ ){0,2}?to be weaned',
        'agreed (?:[a-z]+ ){0,3}?to (?:taper|wean|come off|forgo|give up|reduce|stop|change)',
        'asked (?:[a-z]+ ){0,3}?to (?:come off|taper|wean|be weaned|stop|train)',
        'enroll(?:s|ed) (?:with|in) (?:the |a )?(?:department|vocational|college|course|class|training|school)[a-z ]*',
        'forgo (?:secondary|disability)',
        'readiness (?:to|for) change',
        'ready to change',
      ),
      when: stated,
    },
    {
      cue: cue(
        'unwilling',
        'unmotivated',
        'poor motivation',
        'little motivation',
        'declines? to (?:taper|wean|reduce|change|attend|take part)',
        'does not want to (?:reduce|taper|wean|change|take part|attend)',
        'missed (?:most|many|several) (?:of (?:his|her|the) )?(?:appointments|sessions|visits)',
        'refuses to (?:taper|wean|reduce|change)',
        'reluctant to',
        'motivation (?:is|was) (?:lacking|low|poor|doubtful|questionable)',
        'lack of motivation',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 1.1,
    },
  ],
  [...FRP, 'biofeedback', 'work-hardening', 'psychotherapy'],
);

/** The team has taken up what speaks against success: depression, opioids, smoking, secondary gain … */
export const negativePredictors = signalFact(
  'negative-predictors-addressed',
  [
    {
      cue: cue(
        'negative predictors?',
        'predictors? (?:of|for|and|were|are|as)',
        'predictors?\\b',
        'negative (?:factors|indicators)',
        'barriers? to (?:success|recovery|treatment|improvement)',
        'predictors? of',
        'risk factors? for (?:failure|poor|a poor)',
      ),
      negated: 'not-documented',
      when: (match) => stated(match) && !/\bnothing\b|\bleft out\b/.test(match.clause.text),
    },
    {
      cue: cue('nothing\\b', 'left out\\b'),
      affirmed: null,
      negated: 'not-documented',
      when: ({ clause }) => /\bpredictors?\b/.test(clause.text),
    },
    {
      cue: cue(
        '(?:were|was|was each|were each|have been) (?:each )?taken up',
        'dealt with\\b',
        'addressed (?:by|with|in) (?:a |the )?(?:plan|treatment)',
        '(?:set|sets) out how (?:it|each|they|these) (?:would|will|is to|are to)',
        'says? how (?:it|each|they|these) (?:would|will|is to|are to)',
        'depression (?:was|is|has been) (?:acknowledged|addressed|taken up|discussed)',
        'spoke to (?:his|her|the) (?:depression|anxiety|opioid)',
        'plan for (?:his|her|the) (?:depression|opioid|smoking)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
    },
  ],
  FRP,
);

/** The program is to spare the worker an optional operation. */
export const surgeryToBeAvoided = signalFact(
  'surgery-to-be-avoided',
  [
    {
      cue: cue(
        'avoid(?:s|ed|ing|ance)? (?:of )?(?:an? |the |any |his |her )?(?:[a-z]+ ){0,2}?(?:surgery|operation|fusion|procedure|arthroplasty|replacement|surgical)',
        'avert(?:s|ed|ing)? (?:an? |the |any )?(?:[a-z]+ ){0,2}?(?:surgery|operation|fusion)',
        'spare (?:him|her|the worker|the patient) (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        '(?:operation|surgery|fusion|procedure) to (?:be )?avoid(?:ed)?',
        'alternative to (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        'instead of (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation|fusion)',
        'would rather (?:not have|avoid)[a-z ]*',
        'rather (?:not have|avoid) (?:an? |the |any )?(?:surgery|operation|fusion|it)\\b',
        'purpose: to avoid',
        'forestall (?:an? |the )?(?:[a-z]+ )?(?:surgery|operation)',
      ),
      undocumented: null,
    },
    // "The goal is to avoid surgery" is no wish only: it is the purpose that counts here.
    {
      cue: cue(
        'goal (?:[a-z]+ ){0,6}?(?:is|being) to avoid (?:[a-z]+ ){0,2}?(?:surgery|operation|fusion)',
        'hopes? (?:[a-z]+ ){0,6}?(?:avoid|spare|avert) (?:[a-z]+ ){0,3}?(?:surgery|operation|fusion)',
      ),
      undocumented: null,
    },
  ],
  FRP,
);
