import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FRP, OTHER_CARE, ofProgram, PROGRAM, PROGRAMS, says } from './subject.js';

const CHANGE =
  /\b(?:rose|increased|improved|fell|decreased|lifts|reduced|doubled|tripled|now (?:sits|walks|lifts))\b|\bfrom \d+[a-z ]* to \d+/;

const PROGRESS = '(?:progress|improvements?|gains?|efficacy|benefits?|compliance)';

/** What the program has brought so far. */
export const programGains = signalFact(
  'program-gains-documented',
  [
    {
      cue: cue(
        '(?:subjective|objective|functional|documented|demonstrated|significant|measurable) (?:and (?:subjective|objective) )?(?:functional )?(?:gains?|efficacy|progress|improvements?)',
        'gains?\\b',
        'measures of progress',
        'measured gains',
        `progress (?:in|with|from|during|made)\\b`,
        'demonstrated efficacy',
        'improved (?:in|with|during) (?:the|this) program',
        `(?:made|shown|makes|shows) (?:(?!no |little )[a-z]+ ){0,2}?${PROGRESS}`,
        'compliance\\b',
      ),
      when: ({ clause }) =>
        ofProgram({ clause }) &&
        !/\b(?:secondary gains?|would have to be|calls? for|without evidence|physical therapy|therapy has|be documented)\b/.test(
          clause.text,
        ),
    },
    // "From 15 to 40 minutes at week two", "doubled by week two".
    {
      cue: cue(
        'at week \\d+',
        'by week \\d+',
        'after (?:the )?(?:first )?\\d+ (?:weeks|days|sessions)',
        'at discharge',
        'on discharge',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) => CHANGE.test(clause.text) && !OTHER_CARE.test(clause.text),
    },
    {
      cue: cue(
        'nothing has changed',
        'no change\\b',
        'unchanged\\b',
        'no (?:objective |functional |measurable )*gains? at all',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.05,
      when: ({ clause }) => PROGRAM.test(clause.text) || /\bweek\b|\bgains?\b/.test(clause.text),
    },
    // "15 minutes on entry and 15 minutes at week four".
    {
      cue: cue('on entry\\b', 'at entry\\b', 'on admission'),
      affirmed: false,
      negated: null,
      undocumented: null,
      when: ({ clause }) =>
        /(\d+) ?[a-z]+ (?:on|at) (?:entry|admission)[a-z, ]* \1 ?[a-z]+ (?:at|after|in) /.test(clause.text),
    },
    // Measured change within the program.
    {
      cue: cue(
        'in the program',
        'during the program',
        'of the program',
        'with the program',
        'after (?:the )?(?:first )?\\d+ (?:weeks|days|sessions)',
      ),
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) =>
        PROGRAM.test(clause.text) &&
        /\b(?:rose|increased|improved|fell|decreased|lifts|reduced|doubled|now (?:sits|walks|lifts))\b|\bfrom \d+[a-z ]* to \d+/.test(
          clause.text,
        ),
    },
  ],
  PROGRAMS,
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
