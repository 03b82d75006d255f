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
      'set-? ?backs?\\b',
      'relapse[sd]?\\b',
      'turn for the worse',
      '(?:worsening|deterioration|aggravation)\\b(?! (?:disease|arthritis|degeneration))',
      '(?:new|fresh|renewed|recent|sudden|abrupt|acute) (?:[a-z]+ )?(?:episode|bout|spell|attack|loss|drop|increase|return|aggravation|event|insult|setback|upsurge)\\b',
      '(?:acutely|suddenly|abruptly|markedly|sharply) (?:worse|worsened|increased|aggravated)',
      '(?:worsened|worse|aggravated) (?:acutely|suddenly|abruptly|again)',
      'set (?:the |his |her )?(?:[a-z]+ )?off again',
      '(?:woke|awoke|wakes?|awakened) with (?:the |his |her )?(?:[a-z]+ ){1,3}?(?:locked|seized|stiff|frozen|in spasm)',
      '(?:back|neck) (?:seized|locked|went out|gave way)',
    ),
    bodyPart: true,
    weight: 0.95,
  },
  // What had gone is there again, since an event.
  {
    cue: cue(
      '(?:pain|symptoms?|headaches?|spasms?|numbness|stiffness) (?:has |have |had )?(?:returned|recurred|come back|came back|flared)\\b(?! to (?:baseline|normal))',
    ),
    negated: false,
    undocumented: null,
    bodyPart: true,
    weight: 0.7,
    when: ({ clause }) =>
      /\b(?:after|since|following|when|again|from|upon)\b/.test(clause.text) &&
      !/\b(?:injection|block|epidural|ablation|relief|wore off)/.test(clause.text),
  },
  // The state is the usual one.
  {
    cue: cue(
      '(?:symptoms?|pain|condition|complaints?) (?:is|are|was|were|has been|have been|remains?|remained|stays?) (?:[a-z]+ ){0,2}?(?:at (?:his |her |the |its )?baseline|stable|steady|as (?:ever|always|before)|at (?:his|her|the) usual)',
    ),
    affirmed: false,
    negated: null,
    undocumented: null,
    weight: 0.6,
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
