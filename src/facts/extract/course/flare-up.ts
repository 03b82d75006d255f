import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

/** A flare-up, an exacerbation or a new decline of function. */
export const flareUp = signalFact('flare-up', [
  {
    cue: cue(
      'flare-? ?ups?\\b',
      'flares?\\b',
      'flared\\b',
      'exacerbat[a-z]+',
      'recurrences?\\b',
      '(?:new|acute|recent|sudden) (?:decline|worsening|deterioration|deficit|onset of)',
      'declined? (?:in |of )?function',
      'acute on chronic',
    ),
    bodyPart: true,
  },
]);

/** A new accident or injury since the one the claim is about. */
export const newInjury = signalFact('new-injury', [
  { cue: cue('new (?:injury|trauma|accident|incident)', 're-?injur(?:y|ed)', 'reinjur(?:y|ed)') },
]);

/** For a drug: is it for an acute exacerbation? */
export const acuteExacerbation = signalFact(
  'acute-exacerbation',
  [
    {
      cue: cue(
        'acute(?: [a-z]+){0,2} (?:exacerbation|flare[a-z-]*|spasms?|pain|injury|phase)',
        'exacerbat[a-z]+',
        'flare-? ?ups?\\b',
        'flare\\b',
      ),
    },
  ],
  ['muscle-relaxant', 'nsaid', 'opioid', 'topical-compound', 'durable-medical-equipment'],
);
