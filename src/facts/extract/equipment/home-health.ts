import { headingFact } from '../device/heading.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { valueFact } from '../reading/value.js';

const HOME_HEALTH = ['home-health'] as const;
const HOME = '(?:(?:the |his |her |their )?(?:home|house|residence|apartment))';

/** Confined to the home. */
export const homebound = signalFact(
  'homebound',
  [
    {
      cue: cue(
        'home-? ?bound\\b(?!, on)',
        'house-? ?bound\\b',
        'confined to (?:the |his |her |a )?(?:home|house|bed|wheelchair)',
        'bedridden',

        'bedbound',
        `leav(?:es|ing) ${HOME} (?:[a-z]+ )?(?:only|rarely|seldom)`,
        'leaves (?:the |his |her )?(?:home|house) (?:only )?for [a-z ]{0,30}only',
        `only leaves ${HOME}`,
        `rarely leaves ${HOME}`,
        `leaving ${HOME} (?:[a-z]+ ){0,3}?(?:effort|difficult[a-z]*|taxing|help|assistance|exhaust[a-z]*)`,
        'out only (?:to|for) (?:see |visit )?(?:the |his |her )?(?:doctors?|medical|appointments|physicians?)',
      ),
      when: ({ clause }) => !/\b(?:services medical|someone who|those who|patients who)\b/.test(clause.text),
      weight: 1.1,
    },
    {
      cue: cue(
        'not been out of (?:the|his|her) (?:house|home)',
        'can not get (?:down|up|out|past)\\b',
        'not be able to (?:get out|go out|leave)\\b',
        `(?:can|could|does|do) not leave ${HOME}`,
        `(?:unable|not able) to leave ${HOME}`,
        `incapable of leaving ${HOME}`,
      ),
      negated: true,
      undocumented: 'not-documented',
      weight: 1.1,
    },
    {
      cue: cue(
        'drives?\\b(?! (?:him|her)\\b)',
        'walks to\\b',
        'ambulatory\\b',
        'outpatient (?:therapy|visits)',
        'driving\\b',
        '(?:goes|walks|walking|ambulates?) (?:out\\b(?! only)|outdoors|outside|in the community|independently|out of doors)[a-z ]*',
        `able to leave ${HOME}`,
        `leaves ${HOME} (?:daily|regularly|often|freely|alone|without|every)`,
        '(?:does|doing) (?:his|her) (?:own )?(?:shopping|errands)',
        'returned to (?:full |modified |light )*(?:work|duty)',
        '(?:works|working) (?:full|part|modified|light)',
        'attends? (?:outpatient|therapy|physical therapy|church|school|the gym)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
    },
  ],
  [...HOME_HEALTH],
);

/** Days a week and hours a day, multiplied; a day without days a week is each day. */
function weeklyHours(text: string): number | null {
  const weekly =
    /(\d{1,3}) ?(?:hours?|hrs?)\.? ?(?:a|per|each|every|\/) ?(?:week|wk)\b|(\d{1,3}) weekly hours/.exec(text);
  if (weekly) return within(Number(weekly[1] ?? weekly[2]));
  const hours = /(\d{1,2}) ?(?:hours?|hrs?)\b/.exec(text) ?? /(\d{1,2})-? ?hour\b/.exec(text);
  if (!hours) return null;
  const days =
    /(\d) ?(?:x|times|days?|visits?) ?(?:a|per|each|every|\/)? ?(?:week|wk)\b/.exec(text) ??
    /(\d) ?(?:days|times)\b/.exec(text);
  if (days) return within(Number(hours[1]) * Number(days[1]));
  if (/\b(?:hours?|hrs?)\.? ?(?:a|per|each|every|\/) ?day\b|\bdaily\b|\b24 hours\b/.test(text))
    return within(Number(hours[1]) * 7);
  return null;
}

const HOURS_OF_A_WEEK = 168;
const within = (hours: number) => (hours <= HOURS_OF_A_WEEK ? hours : null);

/** Hours a week that are asked for. */
export const homeHoursInHeading = headingFact('home-hours-per-week', HOME_HEALTH, weeklyHours);
export const homeHoursPerWeek = valueFact(
  'home-hours-per-week',
  [
    {
      cue: cue('hours?\\b', 'hrs?\\b'),
      weight: 0.9,
      read: ({ clause }: { clause: Clause }) =>
        /\b(?:request\w*|asks?|asked|prescribed|ordered|sought|proposed|for)\b/.test(clause.text) &&
        !/\b(?:no more than|up to|maximum|under|limit|fewer than|less than|guideline|generally)\b/.test(
          clause.text,
        )
          ? weeklyHours(clause.text)
          : null,
    },
  ],
  [...HOME_HEALTH],
);

/** A sentence that defines what medical treatment leaves out. */
const DEFINITION =
  /\b(?:does not include|do not include|such as|like shopping|excludes?|is not medical treatment)\b/;
const said = ({ clause }: { clause: Clause }) =>
  !DEFINITION.test(clause.text) && !/\bonly care needed\b.*\bmedical treatment\b/.test(clause.text);

/** Housework and personal care, with no skilled service beside them. */
export const homemakerServicesOnly = signalFact(
  'homemaker-services-only',
  [
    {
      cue: cue(
        'homemaker(?: (?:services?|help|care|tasks))?',
        'cooking\\b',
        'laundry\\b',
        'cleaning\\b',
        'shopping\\b',
        'house-? ?(?:keeping|work|hold)(?: (?:chores|tasks|help))?',
        'chores\\b',
        'cook\\b',
        'clean\\b',
        'housekeeper',
        'meals\\b',
        'personal care',
        'custodial',
        'meal (?:preparation|prep)',
        'bathing\\b',
        'dressing\\b(?! (?:change|of))',
        'non-? ?medical (?:care|services|assistance|help)',
        'activities of daily living',
      ),
      undocumented: null,
      when: said,
    },
    {
      cue: cue('not (?:limited|restricted|confined) to (?:homemaker|house|personal)'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.2,
    },
    {
      cue: cue(
        'skilled\\b',
        'wound (?:care|vac)',
        'dressing changes?',
        'change (?:the |his |her )?dressings?',
        'intravenous',
        'iv antibiotics?',
        'nurse\\b',
        'nursing\\b(?! home)',
        'rn\\b',
        'registered nurse',
        'home (?:physical|occupational) therapy',
        'physical therapist',
        'injections? at home',
        'catheter',
        'medication (?:management|administration)',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      heading: 'also',
      weight: 1.1,
    },
    {
      cue: cue(
        'services (?:would|are|were|to)\\b',
        'what (?:the|an) (?:aide|helper|nurse|caregiver) (?:would|will|is to|does)',
        'nature of the (?:services|care)',
        'type of (?:services|care)',
        'what (?:services|care|kind)',
        'which services',
      ),
      affirmed: null,
      negated: null,
    },
  ],
  [...HOME_HEALTH],
);
