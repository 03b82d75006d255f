import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

/** The device alone, or together with exercise, work and other treatment. */
export const isolatedIntervention = signalFact(
  'isolated-intervention',
  [
    {
      cue: cue(
        'isolated (?:intervention|treatment|modality|therapy|use)?',
        'would be (?:used )?(?:as )?(?:an? |the )?(?:isolated|stand-? ?alone|sole|only) (?:intervention|treatment|modality|therapy)',
        'isolation\\b',
        'stand-? ?alone',
        'sole (?:treatment|intervention|modality|therapy)',
        'only (?:treatment|therapy|intervention|modality) (?:planned|given|proposed|being|offered|requested)',
        'only treatment\\b',
      ),
      undocumented: null,
      when: ({ clause }) => !/\bnot (?:generally )?recommended\b|\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        'nothing else (?:is|was) (?:being )?(?:planned|given|proposed|offered|requested|done|used|under way|going on|combined)\\b',
        'by itself\\b',
        'no other (?:treatment|therapy|modality|intervention|care)',
        'without (?:any )?(?:other|concurrent|accompanying) (?:treatment|therapy|exercise|modalit[a-z]+)',
        'not (?:accompanied|combined|paired)',
      ),
      negated: true,
      undocumented: true,
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        '(?:together|along|alongside|combined|concurrent|concurrently|conjunction|tandem) (?:with )?(?:the |a |an |his |her |other |ongoing )*(?:home|exercis[a-z]*|therapy|active|program|physical|medication|return|stretch[a-z]*|work|rehabilitation|functional)',
        'adjunct(?:ive|ively)?\\b',
        'supplements? (?:to )?(?:a |the |his |her )?(?:home|exercise|active|therapy)',
        'goes with (?:an? |the |his |her )?(?:home|exercise|active|therapy)',
        'does (?:his |her |the |a )?(?:home|bands|stretch)',
        'in addition to (?:the |a |an |his |her )*(?:home|exercis[a-z]*|therapy|active|physical|medication)',
        'continues? (?:with )?(?:the |his |her )?(?:[a-z]+ ){0,2}?exercis[a-z]*',
        '(?:does|doing|performs|performing) (?:[a-z]+ ){0,2}?exercis[a-z]*',
        'does (?:a |his |her )?home exercise',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
    },
  ],
  ['tens', 'interferential', 'h-wave'],
);
