import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const GYM = ['gym-membership'] as const;
const HOME = /\bhome(?:-based)? (?:exercis\w+|program|regimen|stretch\w+)|\bexercis\w+ at home|\bhome\b/;
const ofHome = ({ clause }: { clause: Clause }) =>
  HOME.test(`${clause.previous?.text ?? ''} ${clause.text}`) && !/\bequipment\b|\bunless\b/.test(clause.text);

/** A home program, revised now and then, has not worked. */
export const homeExerciseFailed = signalFact(
  'home-exercise-failed',
  [
    {
      cue: cue(
        'failed\\b(?! to (?:doc|ment|ind|show|prov|demon|stat|desc|expl|spec|addr|disc|report))',
        'failure (?:of|with)\\b',
        'ineffective\\b',
        'insufficient\\b',
        'inadequate\\b',
        'unsuccessful\\b',
        'plateau(?:ed|s)?\\b',
        'such a failure',
      ),
      undocumented: 'not-documented',
      when: ofHome,
    },
    {
      cue: cue(
        '(?:did|does|has|have|had|was|were|is|are) not (?:[a-z]+ ){0,2}?(?:help|helped|effective|successful|work|worked|enough|adequate|sufficient|improve|improved)\\b',
        'without (?:[a-z]+ ){0,2}?(?:benefit|relief|improvement|success|effect)',
        'no (?:lasting |sustained |significant )*(?:benefit|relief|improvement)\\b',
        'despite (?:[a-z]+ ){0,4}?(?:home|exercise)',
        'not (?:restored|enough|sufficient|brought|sufficed)',
        'have not restored',
      ),
      affirmed: true,
      negated: true,
      undocumented: null,
      weight: 0.9,
      when: ofHome,
    },
    // "Revised three times, strength still 3/5."
    {
      cue: cue('still\\b', 'nevertheless', 'remains\\b', 'persist[a-z]*', 'such a failure'),
      negated: null,
      undocumented: null,
      weight: 0.85,
      when: ({ clause }) => {
        const said = `${clause.previous?.previous?.text} ${clause.previous?.text} ${clause.text}`;
        return /\brevis\w+/.test(said) && HOME.test(said);
      },
    },
    // "Why home exercise would not suffice": asked, and not answered.
    {
      cue: cue('why (?:[a-z-]+ ){0,6}?home', 'reason (?:why )?(?:[a-z-]+ ){0,6}?home'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    {
      cue: cue(
        'no (?:sign|indication|suggestion) that (?:the |his |her |a )?home',
        'nothing suggests that (?:the |his |her |a )?home',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.2,
    },
    {
      cue: cue(
        'home (?:exercise )?(?:program|exercises?) (?:is|are|was|has been|have been) (?:[a-z]+ )?(?:working|effective|helping|helpful|successful|sufficient|adequate)',
        'home (?:exercise )?(?:program|exercises?) (?:still )?(?:helps?|works?|effective|suffices?)',
        'still effective',
        'does well with',
        'doing well with',
        'improv(?:es|ed|ing) with (?:his |her |the |a )?home',
        'benefit(?:s|ed|ing)? from (?:his |her |the |a )?home',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ofHome,
    },
  ],
  [...GYM],
);

const SUPERVISORS =
  '(?:medical|health|physical therapist|physical therapy|licensed|professional|therapist|physician|trained|qualified|a nurse|doctor)';
/** Medical professionals monitor and administer the exercise. */
export const medicallySupervised = signalFact(
  'medically-supervised',
  [
    {
      cue: cue(
        `(?:monitored|supervised|administered|overseen|directed|guided)(?: (?:and|or) (?:administered|monitored|supervised|directed))? by (?:an? |the )?${SUPERVISORS}[a-z ]*`,
        'medical(?:ly)? (?:supervis[a-z]+|monitor[a-z]+)',
        '(?:medical|health) (?:care )?professionals?',
        'supervis(?:e|es|ed|ion|ing)\\b',
        'monitored\\b',
        'check (?:his |her |on |the )?progress',
        'under the eye of',
        'will instruct',
        'oversight\\b',
        'oversee[a-z]*',
        'personal trainer',
      ),
      when: ({ clause }) => !/\bneeds? to be\b|\bunsupervised\b|\bpersonal trainer\b/.test(clause.text),
    },
    {
      cue: cue('who (?:would|will|is to|was to) (?:supervise|monitor|oversee)', 'by whom'),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    // Who is to supervise lies ahead, so "will" and "would" affirm here.
    {
      cue: cue(
        'will supervise',
        '(?:will|would|is to|are to) be (?:medically )?(?:monitored|supervised|overseen|administered|directed)',
      ),
      weight: 1.05,
      when: ({ clause }) => new RegExp(`\\b(?:${SUPERVISORS}|medically)\\b`).test(clause.text),
    },
    {
      cue: cue(
        'would be (?:un|not )(?:supervised|monitored)',
        'be unsupervised',
        'unsupervised\\b',
        'unmonitored',
        'on (?:his|her|their) own\\b',
        'self-directed',
        'independent gym',
        'would (?:train|exercise|work out) alone',
        'train alone',
        'exercise alone',
        'nobody would supervise',
        'no one would supervise',
        'personal trainer',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 1.1,
    },
  ],
  [...GYM, 'aquatic-therapy'],
);
