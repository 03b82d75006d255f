import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { treatmentsIn } from '../reading/topic.js';

const CARE =
  /\b(?:conservative|therap|medicat|exercis|chiro|manipulat|acupunct|injection|splint|brac|nsaid|physical methods|physical medicine|stretching|rest|activity modification|immobiliz|methods|care|treatment|drug)/;

/** The clause names some treatment that could fail. */
const namesCare = ({ clause }: { clause: Clause }) =>
  CARE.test(clause.text) || treatmentsIn(clause).length > 0;

/** Conservative care was tried and did not help. */
export const conservativeCareFailed = signalFact('conservative-care-failed', [
  {
    cue: cue(
      'conservative (?:care|treatment|management|measures|therapy|modalities|methods)[^.;]{0,50}?\\b(?:failed|unsuccessful|ineffective|been exhausted)',
      'failed (?=[a-z, ]{0,40}?(?:conserv|physical|therap|stretch|nsaid|medic|chiro|acup|exerc|inject|treat|non-?oper|splint|first))',
      'failure (?:of|with) (?:[a-z]+ ){0,3}?(?:conservative|physical|therapy|medication|treatment|previous|other|non-?operative|nsaids?)',
      'unresponsive to (?:[a-z]+ ){0,3}?(?:conservative|therapy|treatment|medication|physical)',
      'refractory',
      'recalcitrant',
      'despite (?:[a-z0-9]+ ){0,4}?(?:conservative|physical|therapy|medications?|treatment|nsaids?|chiropractic|acupuncture|home|stretching|exercises?)',
    ),
    undocumented: 'not-documented',
    when: ({ clause, start, end }) => !/\b(?:not|never)\b/.test(clause.text.slice(start, end)),
    weight: 1.2,
  },
  {
    cue: cue(
      'exhausted\\b',
      'failed\\b(?! (?:back|to (?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report)))',
      'unsuccessful',
      'ineffective(?:ly)?\\b',
      'tried and failed',
      'inadequate (?:relief|response)',
    ),
    when: namesCare,
  },
  {
    cue: cue(
      '(?:did |do |does |have |has |had )not (?:[a-z]+ ){0,2}?(?:help|helped|work|worked|successful|brought|bring|provide|provided|relieve|relieved|restore|restored|respond|responded|effective|resolved?|enough|improved?)\\b',
      '(?:were |was |are |is |been )not (?:been )?(?:enough|successful|effective|helpful|sufficient)',
      'not (?:been )?(?:successful|effective|enough)\\b',
      'not successful',
      'without (?:[a-z]+ ){0,2}?(?:relief|benefit|help|success|resolution|improvement|gain)\\b',
      'with (?:little|minimal|no|only temporary|temporary) (?:lasting |sustained )?(?:change|relief|benefit|improvement|help)',
      'no (?:lasting |sustained |significant |long-term )*(?:relief|benefit|improvement)\\b',
      'without help',
      'none of which',
      'still (?:unstable|painful|symptomatic|limited|locks|gives way|in pain|hurts)',
      '(?:made|did|gave) nothing',
      '(?:gave|with) (?:only )?(?:part|partial) relief',
      '(?:to no|without) avail',
      'none of (?:them|these|which) (?:restored|helped|relieved|worked|gave|brought)',
      'no (?:[a-z]+ ){0,2}?(?:gain|gains|function back)\\b',
      'pain (?:has )?(?:unchanged|persist[a-z]*|remained)',
    ),
    negated: true,
    undocumented: null,
    when: namesCare,
  },
  {
    cue: cue('conservative (?:care|treatment|management|measures|therapy)'),
    affirmed: null,
    when: ({ clause, start }) =>
      /\b(?:trial|failure|failed|attempt|exhaust|tried|course)\b/.test(
        clause.text.slice(Math.max(0, start - 50), start + 90),
      ),
    weight: 0.9,
  },
  {
    cue: cue('(?:was|were|been) (?:tried|attempted|exhausted|worn|given)'),
    affirmed: null,
    when: namesCare,
    weight: 0.8,
  },
]);
