import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

const HOME_EXERCISE = [
  'home exercises?\\b(?: programs?| regimen)?',
  'home (?:programs?|therapy program|stretching|therapy)\\b',
  'home-based (?:exercise|program)[a-z]*',
  'self-directed(?: home)?(?: exercise)?(?: program)?',
  'independent(?: home)?(?: exercise)? (?:program|exercises?)',
  'exercis(?:e|es|ing) (?:[a-z]+ ){0,4}?at home',
  'program (?:[a-z]+ ){0,3}?at home',
  'stretching exercises? daily',
  'daily (?:home )?exercise (?:program|plan|routine)',
  'exercises? (?:twice |once |\\d times )?(?:daily|a day|every day|each day)',
  'home exercise plan',
  'exercises of (?:his|her) own',
  'does (?:the|his|her|these) exercises',
  // Who keeps at exercises or stretches does them without a therapist.
  '(?:performs?|performing|practices|practicing|keeps? up|keeping up|follows|continues|maintains|carries out) (?:with )?(?:the|his|her|these|those|a|daily) (?:[a-z-]+ ){0,3}?(?:exercises?|stretch(?:es|ing)?|bands|strengthening|routine)\\b',
  '(?:exercises?|stretches|bands|squats|routine) (?:[a-z]+ ){0,4}?(?:every (?:day|morning|evening|night)|each (?:day|morning|evening)|on (?:his|her) own|by (?:him|her)self|without supervision)\\b',
  'exercises (?:that )?(?:he|she) (?:was|has been|had been) (?:taught|shown|given)',
  '(?:exercises|stretches) on (?:his|her) own',
] as const;

/** What might be, should be or is still to be learned is no program that the worker has. */
const NOT_YET =
  /\b(?:why|transition(?:ed|ing)?|progress(?:ed|ing)? to|facilitat[a-z]+|expected|encourage[a-z]*|should|review of|into|could|would|need for|importance of|advance to|inadequate|insufficient|not enough)\b/;

/** "Does no exercise at home" is a statement, not a complaint. */
const DOES_NONE = /\b(?:does|do|did|performs?) (?:not|no)\b/;

/** True: the worker has or does one; not documented: the letter complains that none is mentioned. */
export const homeProgram = signalFact('home-program', [
  {
    cue: cue(...HOME_EXERCISE),
    negated: 'not-documented',
    when: ({ clause, start, end }) =>
      !DOES_NONE.test(clause.text) &&
      !NOT_YET.test(clause.text.slice(Math.max(0, start - 60), start)) &&
      !/^ (?:has |had )?(?:failed|been ineffective)/.test(clause.text.slice(end)) &&
      !/^[^,;]{0,40}\b(?:is|are|was) (?:now )?(?:expected|appropriate|sufficient|indicated|encouraged|all that)/.test(
        clause.text.slice(end),
      ),
  },
  {
    cue: cue(...HOME_EXERCISE),
    affirmed: null,
    undocumented: null,
    when: ({ clause }) => DOES_NONE.test(clause.text),
  },
  // An exercise program that was taught or handed out is one that the worker has.
  {
    cue: cue('exercises at home\\b'),
    undocumented: true,
    negated: null,
    affirmed: null,
    when: ({ clause, end }) =>
      /\b(?:taught|printed|given|instructed|provided|shown|demonstrated)\b/.test(clause.text.slice(end)),
    weight: 1.1,
  },
]);

const HOME_SPOKEN_OF = /\bhome\b|\bself-directed\b|\bexercises?\b/;

/** Whether it is said why a home program is not enough. */
export const homeProgramInsufficient = signalFact('home-program-insufficient', [
  {
    cue: cue(...HOME_EXERCISE, 'exercises at home\\b', 'home\\b'),
    affirmed: null,
    negated: null,
    when: ({ clause, start, end }) =>
      /\bwhy\b/.test(clause.text) ||
      /\b(?:inadequate|insufficient|not (?:be )?enough|not suffic|suffice|instead)\b/.test(
        clause.text.slice(Math.max(0, start - 50), end + 50),
      ),
  },
  // "She does her exercises; nobody says why that will not do."
  {
    cue: cue(
      'why (?:that|it|this|they|these|those|such)(?: (?:exercises?|program|alone))? (?:will|would|does|do|is|are|can|should|has|have)(?: not|n.t| no longer| in)',
    ),
    affirmed: null,
    negated: 'not-documented',
    when: ({ clause }) => HOME_SPOKEN_OF.test(`${clause.previous?.text ?? ''} ${clause.text}`),
  },
  // "… what deficits remain that can not be addressed within the context of a home program."
  {
    cue: cue(
      '(?:can|could|would) (?:not|n.t) (?:be )?(?:addressed|managed|treated|met|corrected|resolved|handled|continued)',
    ),
    affirmed: null,
    negated: null,
    when: ({ clause, end }) => /^[^.;]{0,60}?(?:\bhome\b|\bindependent)/.test(clause.text.slice(end)),
  },
  // "What the home pulleys will not restore", "did not come back with them".
  {
    cue: cue(
      'home (?:[a-z]+ ){1,2}?(?:will|would|can|could|does|do|did) not (?:[a-z]+ )?(?:restore|correct|reach|achieve|provide|replace|fix|help|do|bring|change)',
      'not (?:come back|return|returned|improve|improved|recover|recovered|resolve|resolved) with (?:them|it|the (?:home )?(?:exercises?|program)|home|exercises?)',
    ),
    negated: true,
    when: ({ clause }) => HOME_SPOKEN_OF.test(`${clause.previous?.text ?? ''} ${clause.text}`),
  },
  {
    cue: cue('home exercises?(?: program)?\\b'),
    negated: null,
    undocumented: null,
    when: ({ clause, end }) =>
      /^[^.;]{0,90}?\b(?:not (?:been )?(?:enough|sufficient|adequate|able to)|insufficient|inadequate|needs? (?:spotting|hands|supervis|assist|guidance|a therapist)|can not (?:be|provide|replace|give|stretch|reach))/.test(
        clause.text.slice(end),
      ) && !/\bwhy\b/.test(clause.text),
    weight: 1.1,
  },
  {
    cue: cue('why (?:[a-z-]+ ){0,9}?home\\b', 'reasons? (?:why )?(?:the )?(?:[a-z]+ ){0,6}?home\\b'),
    affirmed: null,
    negated: 'not-documented',
  },
  {
    cue: cue(
      'home (?:exercises?|program|exercise program) (?:alone )?(?:is|are|was|has|have|had|did|does|do) (?:not (?:been )?(?:enough|sufficient|effective|adequate|help|suffice)|insufficient|inadequate|ineffective|failed)',
      '(?:self-directed|home|independent) exercises? (?:[a-z]+ ){0,5}?(?:failed|worse)',
      'plateau(?:ed)? (?:with|on|in) (?:his |her |the |a )?home',
      'failed (?:a |his |her )?home (?:exercise|program)',
    ),
    negated: null,
    weight: 1.2,
  },
]);
