import type { Clause } from '../../reading/clause.js';
import { Lexicon } from '../../reading/lexicon.js';

/** Which part of functional improvement (8 CCR 9792.20) a thing belongs to; pain belongs to none. */
export type Part = 'function' | 'daily' | 'work' | 'care' | 'pain';

/** What one clause says that the treatment did. */
export interface Effect {
  part: Part;
  /** `true`: for the better; `false`: nothing, or for the worse; `missing`: the letter complains that nobody says. */
  value: boolean | 'missing';
  clause: Clause;
  weight: number;
}

/** Something that a treatment can change, and the direction in which that is good. */
export interface Capacity {
  part: Part;
  better: 'more' | 'less';
}

const all = (part: Part, better: Capacity['better'], ...patterns: string[]) =>
  patterns.map((pattern) => [pattern, { part, better }] as const);

/** What letters measure or describe before and after a treatment, each with its favourable direction. */
export const CAPACITIES = new Lexicon<Capacity>([
  // Limits named with the work they forbid come before the activity inside them.
  ...all(
    'work',
    'less',
    '(?:work|lifting|job|duty) restrictions?\\b',
    'restrictions?\\b',
    // What a work slip forbids: "the no-bending clause", "no overhead work".
    'no\\b[- ](?:lifting|bending|stooping|reaching|climbing|kneeling|squatting|twisting|driving|pushing|pulling|standing|carrying|gripping|overhead)\\b(?: (?:work|reach|reaching|lifting))?"?(?: (?:clause|rule|order|restriction|ban|condition|line|entry))?',
    '(?:ban|prohibition) (?:on|of|against)\\b',
    '(?:lifting|driving|bending|climbing|overhead|reaching|work) (?:ban|prohibition|clause|rule)s?\\b',
    '(?:job|work|duty) modifications?\\b',
    'limitations?\\b',
    'time off',
    'absences?\\b(?: from work)?',
    '(?:missed|lost|sick) (?:days|shifts|work|time)\\b',
  ),
  ...all(
    'work',
    'more',
    '(?:work|job|occupational) (?:status|capacity|ability|tolerance|hours|level)',
    'lifting (?:limit|cap|allowance|allowed|permitted)',
    '(?:allowed|permitted) (?:lift|lifting|load|weight|hours)\\b',
    '(?:her|his|the) (?:[a-z]+ )?limit\\b(?= (?:was|is|has|had|raised|went|rose|now))',
    'limit\\b(?<=\\d(?:-| )?(?:pounds?|lbs?|lb|kg) limit)',
    'modified (?:work|duty)\\b',
    'hours (?:of work|at work|worked|a shift)',
    'shifts?\\b',
    'duties\\b',
  ),
  ...all(
    'function',
    'more',
    '(?:walking|standing|sitting|driving|carrying|lifting|treadmill|typing|reading|gait) (?:tolerance|distance|time|endurance|capacity|ability|speed|limit)s?',
    'range of motion',
    '(?:motion|movement|mobility)\\b',
    '(?:flexion|extension|rotation|abduction|adduction|elevation|supination|pronation|dorsiflexion)\\b',
    'bending\\b',
    'overhead (?:reach|work)[a-z]*',
    'reach\\b',
    '(?:grip|pinch|strength|power|endurance|stamina|tolerance|conditioning|balance|dexterity|coordination|agility)\\b(?: strength)?',
    'lefs\\b',
    'lower extremity functional scale',
    'patient[- ]specific functional scale',
    'psfs\\b',
    'koos\\b',
    'lysholm',
    'function(?:al|ing)?\\b(?! (?:restoration|capacity evaluation|deficits?|limitations?|impairments?|disability))',
    'activity(?: levels?)?\\b',
    '(?:active|mobile|independent|independence|productive)\\b',
    'lifts?\\b(?= (?:from|of|to|has|rose|went|improved|increased|doubled))',
    'gait\\b',
  ),
  ...all(
    'daily',
    'more',
    'activities\\b(?: of daily living)?',
    '(?:self-care|chores|housework|housekeeping|household tasks|household chores|household duties|hygiene|yard work)\\b',
    '(?:walking|standing|sitting|driving|sleep|sleeping|climbing|dressing|bathing|lifting|carrying|kneeling|squatting)\\b',
  ),
  ...all(
    'function',
    'less',
    '(?:oswestry|odi|ndi|dash|quick-?dash|roland|womac|spadi|beck|bdi|bai|phq|gad|boston|pdi)\\b(?:-? ?(?:ii|\\d)\\b)?(?: (?:disability|morris))*(?: (?:index|score|questionnaire|inventory|scale))?',
    '(?:disabled|incapacitated|confined|inactive|impaired)\\b',
    'neck disability(?: index)?',
    'disability(?: (?:index|score|rating|level)s?)?',
    '(?:depression|anxiety|mood|impairment) (?:scores?|scales?|ratings?)',
    '(?:headache|migraine)s?\\b',
    '(?:impairment|deficits?|weakness)\\b',
  ),
  ...all(
    'care',
    'less',
    '(?:medication|opioid|opiate|narcotic|analgesic|pill|tablet|drug|norco|ibuprofen)s?\\b(?: (?:use|usage|intake|consumption|requirements?|need|dose|count))?',
    '(?:hydrocodone|oxycodone|percocet|vicodin|tramadol|naproxen|morphine|flexeril|soma)\\b',
    '(?:cane|walker|crutch|crutches|brace|sling|wheelchair|assistance|dependence|dependency|reliance)\\b',
    '(?:dependent|reliant)\\b',
    'help\\b(?= (?:with|to|in|from|for|getting|dressing)\\b)',
    '(?:emergency|er) (?:room )?visits',
    '(?:office|doctor|clinic) visits',
  ),
  ...all('pain', 'less', 'pain\\b(?: (?:score|level|rating|intensity)s?)?', 'vas\\b', 'soreness', 'ache\\b'),
]);
