import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';

const OTHER = ['other'] as const;

/** For how many months sleep has been disturbed. */
export const insomniaMonths = valueFact(
  'insomnia-months',
  [
    {
      cue: cue(
        'insomnia\\b',
        'sleep(?:less|lessness)? (?:[a-z]+ ){0,3}?(?:disturb|problem|difficult|complain|disrupt|poor|loss|trouble)[a-z]*',
        '(?:poor|disturbed|broken|interrupted|bad|little)\\b (?:[a-z]+ )?sleep',
        '(?:trouble|difficulty|problems?) (?:[a-z]+ ){0,3}?sleep[a-z]*',
        'slept (?:badly|poorly)',
        'sleeps? (?:badly|poorly|only)',
        'lies awake',
      ),
      read: ({ clause, start, end }) =>
        spanIn(clause.text.slice(start, end + 90), 'months') ??
        spanIn(clause.text.slice(Math.max(0, start - 50), start), 'months'),
    },
  ],
  [...OTHER],
);

/** Signs of a disorder that only a study can show. */
export const sleepDisorderSigns = signalFact(
  'sleep-disorder-suspected',
  [
    {
      cue: cue(
        'sleep apnea',
        'apneas?\\b',
        'apneic',
        'stops? breathing',
        'gasp(?:s|ing|ed)?\\b',
        'chok(?:es|ing) (?:at night|in (?:his|her) sleep|awake)',
        'epworth',
        'daytime (?:sleepiness|somnolence|drowsiness|hypersomnolence)',
        '(?:falls?|falling|fell|dozes?|dozing) (?:asleep|off) (?:at|while|during|behind|in|when)',
        'sleep attacks?',
        'cataplexy',
        'narcolepsy',
        'restless legs?',
        'periodic limb',
        'morning headaches?',
        'sleep-?(?:related )?(?:breathing|disordered breathing)',
        'desaturat[a-z]+',
        'mallampati',
        'neck circumference',
        'stop-?bang',
      ),
      when: ({ clause }) => !/\b(?:deny|denies|denied)\b/.test(clause.text),
    },
    {
      cue: cue(
        '(?:deny|denies|denied) (?:[a-z]+ ){0,2}?(?:snor|apnea|gasp|daytime|dozing|somnolence|sleepiness)[a-z]*',
        'does not snore',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.1,
    },
  ],
  [...OTHER],
);
