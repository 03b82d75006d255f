import { type Signal, signalFact } from '../reading/signal.js';
import { cue } from './cue.js';

const FRP = ['functional-restoration-program'] as const;
const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: null,
  undocumented: null,
  weight,
});

const CHANGE =
  '(?:chang|return|work|learn|reduc|taper|wean|improv|get(?:ting)? (?:better|off|back)|tak(?:e|ing) part|participat|go(?:ing)? back|rehabilit|help (?:him|her)self|recover)[a-z]*';

/** Wanting to change, in words of will, interest and conduct. */
export const willToChange = signalFact(
  'motivated',
  [
    {
      cue: cue(
        `(?:interest|interested|desire|desires|wish|wishes|will|ambition|resolve|resolved|ready|prepared|enthusias[a-z]+) (?:[a-z]+ )?(?:in|to|for|about) ${CHANGE}`,
        'desire to change',
        'enthusias[a-z]+',
        'anxious (?:only )?to (?:return|go|get|work|improve)',
      ),
      weight: 0.9,
    },
    says(
      true,
      0.85,
      '(?:attended|attends|kept) (?:every|each|all)\\b',
      'never missed',
      '(?:perfect|faithful|regular) attendance',
      '(?:diligent|conscientious|cooperative|punctual)[a-z]*',
    ),
    says(false, 1.1, '(?:indifferent|uninterested|resistant|resists|uncooperative|disengaged)\\b', 'no (?:wish|interest|desire|intention)\\b'),
  ],
  [...FRP, 'biofeedback', 'work-hardening', 'psychotherapy'],
); // biome-ignore format: lists

const PREDICTORS =
  /\b(?:smok|tobacco|depress|anxiety|distress|litigat|secondary gain|opioid|dissatisf|employer|pessimis|poor outlook|disability|pre-?treatment pain|work relation|predictor|obstacle|barrier)/;
/** The obstacles themselves, and what was done about them. */
export const obstacles = signalFact(
  'negative-predictors-addressed',
  [
    {
      cue: cue(
        '(?:obstacles?|hindrances?|impediments?|unfavorable factors|prognostic factors|prognostic signs|yellow flags) (?:[a-z]+ ){0,4}?(?:addressed|considered|weighed|discussed|dealt with|taken up|met|treated|reviewed|resolved|examined)',
        '(?:considered|weighed|discussed|addressed|examined|reviewed|treated|managed|resolved|worked through|taken into account|gone into|spoken of)\\b',
      ),
      negated: 'not-documented',
      when: ({ clause }) => (clause.text.match(new RegExp(PREDICTORS.source, 'g'))?.length ?? 0) >= 2,
      weight: 0.85,
    },
    {
      cue: cue('(?:obstacles?|barriers?|hindrances?|impediments?|prognostic factors|prognostic signs)\\b'),
      affirmed: null,
      negated: null,
      weight: 0.8,
    },
    {
      cue: cue('(?:obstacles?|barriers?|hindrances?|impediments?|prognostic factors|prognostic signs)\\b'),
      negated: null,
      undocumented: null,
      when: ({ clause }) =>
        /\b(?:addressed|considered|weighed|discussed|dealt with|taken up|treated|reviewed|resolved|examined)\b/.test(
          clause.text,
        ),
      weight: 0.8,
    },
  ],
  FRP,
);

const DAILY =
  '(?:dress|bath[ei]|wash|shower|cook|shop|drive|clean|toilet|groom|walk|stand|sit|lift|care for (?:him|her)self|look after (?:him|her)self|do (?:his|her) (?:own )?[a-z]+|live alone|get out of (?:bed|a chair)|leave (?:the|his|her) house)';
/** Whether daily life still goes without help. */
export const dailyLifeAlone = signalFact(
  'independent-function-lost',
  [
    says(
      true,
      1,
      `(?:can|could) (?:no longer|not|hardly|scarcely|barely|never) ${DAILY}`,
      `(?:incapable of|unable to|not able to|no longer able to) ${DAILY}`,
      '(?:needs?|requires?|relies|relied|rely|leans?|depends?|dependent) (?:[a-z]+ ){0,3}?(?:others|family|wife|husband|mother|daughter|son|spouse|sister|caregiver|aide|neighbor|neighbour)\\b',
      '(?:others|family|wife|husband|mother|daughter|son|spouse|sister|caregiver) (?:must|has to|have to|now) ',
      'no longer independent',
      '(?:spends|spent|stays|lies) (?:[a-z]+ ){0,5}?in bed',
    ),
    says(
      false,
      1.06,
      '(?:remains|is|was|still) (?:fully |quite |entirely |largely |completely )?independent\\b',
      '(?:self-sufficient|self-reliant)\\b',
      '(?:cares|looks after|fends|shifts) (?:for )?(?:him|her)self',
      '(?:does|do) (?:all )?(?:his|her) own\\b',
      'lives alone\\b',
    ),
  ],
  FRP,
);

const WHAT_WAS_GAINED = cue('gained\\b', 'achieved\\b', 'accomplished\\b', 'attained\\b', 'outcomes?\\b', 'results? (?:of|from|so far|to date)\\b', 'effects? of the program', 'response to the program', 'progress reports?\\b', 'how (?:he|she|the [a-z]+) (?:fared|did|has done)'); // biome-ignore format: a list
const MEASURED =
  /\b(?:lifts?|lifted|walks?|walked|sits?|sat|stands?|stood|climbs?|carries|grip|range|score|inventory|index|dose|tablets|minutes|pounds|hours)\b[^;]{0,60}\b(?:more|longer|farther|further|higher|lower|less|fewer|fallen|risen|up (?:from|by)|down (?:from|by)|doubled|trebled|tripled|twice|increased|decreased|improved|rose|fell|halved)\b/;

/** What the program has brought, measured or missed. */
export const programBrought = signalFact(
  'program-gains-documented',
  [
    { cue: WHAT_WAS_GAINED, affirmed: null, negated: 'not-documented', weight: 0.85, when: ({ clause }) => /\bprogram|\bhours|\bweeks|\bsessions|\bpart\b|\brestoration/.test(clause.text) },
    {
      cue: cue('(?:after|in|during|over|within|by|since) (?:the |his |her |these |those )?(?:first |initial |last |past )?(?:half|part|portion|\\d+) ?(?:of the program|weeks?|hours|sessions|days)?', 'since (?:he|she|admission|entry|entering|beginning|starting)', 'so far\\b', 'to date\\b', 'midway\\b', 'in (?:the|this) program'),
      negated: null,
      undocumented: null,
      when: ({ clause }) => MEASURED.test(clause.text) && !/\b(?:physical therapy|acupuncture|chiropractic|would|should|expected)\b/.test(clause.text),
      weight: 0.85,
    },
    says(false, 1, '(?:nothing|little) to show for', 'no better (?:off )?(?:than|after|for)', '(?:same|unchanged|identical) (?:[a-z]+ ){0,4}?(?:as|since|from) (?:at |on |the )?(?:entry|admission|start|outset|beginning)'),
  ],
  [...FRP, 'work-hardening'],
); // biome-ignore format: lists

/** Biofeedback with or without a therapy of the mind. */
export const withTherapyOfMind = signalFact(
  'part-of-cbt',
  [
    says(
      false,
      1.1,
      'on (?:its|their) own\\b',
      'by itself\\b',
      '(?:apart|separate|aside|detached|divorced) from (?:any |all |other )?(?:psycholog|cognitive|therap|psychother|talk)[a-z]*',
      'without (?:any )?(?:accompanying |concurrent |other )?(?:psycholog|cognitive|psychother|talk)[a-z]*',
      'unaccompanied\\b',
      'independent of\\b',
    ),
    {
      cue: cue('(?:psychological|behavioral|talk|coping[- ]skills?) (?:treatment|therapy|program|training)'),
      when: ({ clause }) =>
        /\b(?:within|part of|together|along|alongside|combin|adjunct|accompan|during|in conjunction)/.test(
          clause.text,
        ),
      weight: 0.8,
    },
  ],
  ['biofeedback'],
);
