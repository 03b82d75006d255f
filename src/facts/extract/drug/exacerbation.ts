import { aboutBodyPart } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { after, before } from './subject.js';

/** What follows these words is the work, the cost or the future, not the pain. */
const NOT_PAIN = /^ (?:of )?(?:his |her |the )?(?:depression|mood|anxiety|sleep|kidney|function of|blood)/;
const LASTING =
  /\b(?:gradual(?:ly)?|slow(?:ly)?|steadily|chronic(?:ally)?|any|without|avoid(?:s|ing)?|prevent(?:s|ing)?|for fear of) (?:[a-z]+ ){0,2}$/;

/** A sudden turn for the worse, in other words than "acute exacerbation". */
export const suddenWorsening = signalFact(
  'acute-exacerbation',
  [
    {
      cue: cue(
        '(?:worsening|worsened)\\b',
        're-?strain(?:ed|s)?\\b',
        'strained (?:his|her|the) [a-z]+ (?:again|anew|while|when|last|on)',
        'relapse(?:d|s)?\\b',
        'setback\\b',
        'flared\\b',
        '(?:threw|put) (?:his|her) back out',
        'back (?:went|gave|locked|seized) (?:out|up)',
        'seized up',
        'acutely (?:worse|painful|sore|spasmed)',
        '(?:wrenched|tweaked|jerked|sprained) (?:his|her|the) (?:[a-z]+ )?(?:back|neck|shoulder|knee)',
        '(?:awoke|woke|woken) (?:[a-z0-9]+ ){0,8}?(?:locked|list|spasms?|unable|stuck|seized)',
        '(?:back|neck) (?:was |has |had )?locked\\b',
        '(?:new|fresh|acute|recent) (?:injury|strain|flare|flare-up|worsening|spasm|attack)\\b',
        '(?:sudden|suddenly|recent|recently|abrupt|abruptly|sharp|sharply|newly) (?:onset|worse[a-z]*|increase(?:d)? (?:of|in) (?:the |his |her )?pain|aggravat[a-z]+|episode|attack|bout|strain)',
        'acute (?:episode|attack|bout|strain|on chronic|low back pain|back strain)',
      ),
      when: ({ clause, start, end }, context) =>
        aboutBodyPart(context, clause) &&
        !NOT_PAIN.test(after(clause, end, 24)) &&
        !LASTING.test(before(clause, start, 30)),
      weight: 0.9,
    },
  ],
  ['muscle-relaxant', 'nsaid', 'opioid', 'topical-compound'],
);
