import { cue } from './lexicon.js';
import { signalFact } from './signal.js';
import { numberAt, valueFact } from './value.js';

export const homebound = signalFact('homebound', [
  { cue: cue('home-?bound', 'house-?bound', 'confined to (?:the |his |her )?home', '(?:can not|unable to|does not) leave (?:the |his |her )?home', 'leaves (?:the house |home )?only'), undocumented: 'not-documented', negated: false, when: ({ clause }) => !/\bservices medical\b|\bsomeone who\b/.test(clause.text), weight: 1.1 },
  { cue: cue('can not leave the home', 'unable to leave (?:the |his |her )?home'), negated: true, affirmed: true, weight: 1.2 },
  { cue: cue('goes out of doors', 'drives to', 'goes out\\b', 'leaves the house (?:daily|regularly)', 'still drives', 'ambulat[a-z]+ (?:independently|outdoors)'), affirmed: false, negated: null },
], ['home-health']); // biome-ignore format: cues

export const homeHours = valueFact('home-hours-per-week', [
  { cue: cue('hours? (?:a|per|each) week', 'hours?\\b', 'hours? (?:a|per) day'), heading: 'also', read: ({ clause, start }) => {
    const text = clause.text;
    const weekly = /(\d{1,3}) hours? (?:a|per|each|\/) ?week/.exec(text) ?? /(\d{1,3}) hours?\/week/.exec(text);
    if (weekly) return Number(weekly[1]) <= 168 && !/\bno more than|\bunder\b.{0,12}$/.test(text.slice(0, weekly.index)) ? Number(weekly[1]) : null;
    if (clause.section !== 'heading') return null;
    const hours = numberAt(/(\d{1,2}) hours?\b/)({ clause, start: 0, end: start, value: true });
    const days = /(\d) ?(?:x|times|days?) ?(?:a|per|each|\/)? ?week/.exec(text) ?? /(\d) days/.exec(text);
    if (hours === null) return null;
    if (/hours? (?:a|per) day/.test(text) && !days) return hours * 7;
    return days ? hours * Number(days[1]) : null;
  } },
], ['home-health']); // biome-ignore format: cues

export const homemakerOnly = signalFact('homemaker-services-only', [
  { cue: cue('homemaker (?:services|help|care)?', 'cooking\\b', 'laundry', 'cleaning\\b', 'shopping\\b', 'housekeeping', 'household chores', 'personal care', 'custodial', 'meal preparation', 'help with bathing'), negated: false, undocumented: null, when: ({ clause }) => !/\bdoes not include\b|\bonly care needed\b|\bsuch as\b/.test(clause.text) || /\bnot homemaker\b/.test(clause.text) },
  { cue: cue('skilled (?:nursing|medical|care|service)', 'wound (?:care|vac)', 'dressing changes?', 'iv antibiotics?', 'home (?:physical )?therapy visits', 'nurse\\b'), affirmed: false, negated: true, heading: 'also', weight: 1.1 },
], ['home-health']); // biome-ignore format: cues

export const homeExerciseFailed = signalFact('home-exercise-failed', [
  { cue: cue('home (?:exercises?|exercise program|program) (?:[a-z]+ ){0,3}?(?:failed|ineffective|not (?:been )?effective|unsuccessful)', 'failed (?:a |the )?home', 'why home exercise', 'home exercise would not suffice', 'home program failed'), negated: false, undocumented: 'not-documented' },
  { cue: cue('no sign that (?:the )?home'), affirmed: false, negated: false, undocumented: false, weight: 1.2 },
], ['gym-membership']); // biome-ignore format: cues

export const equipmentNeeded = signalFact('equipment-needed', [
  { cue: cue('need (?:for|of) (?:[a-z]+ ){0,3}?equipment', 'equipment (?:[a-z]+ ){0,3}?(?:needed|required|necessary)', 'special(?:ized)? equipment', 'what equipment', 'specific equipment', 'equipment\\b'), undocumented: 'not-documented' },
], ['gym-membership', 'durable-medical-equipment']); // biome-ignore format: cues

export const medicallySupervised = signalFact('medically-supervised', [
  { cue: cue('(?:monitored|supervised|administered)(?: and (?:administered|monitored|supervised))? by (?:a |the )?(?:medical|health|physical therapist|licensed|professional)[a-z ]*', 'medical(?:ly)? (?:supervis[a-z]+|professionals?|monitor[a-z]+)', 'who would supervise', 'supervision\\b', 'supervised by'), negated: false, undocumented: 'not-documented', when: ({ clause }) => !/\bneeds to be\b/.test(clause.text) },
], ['gym-membership', 'aquatic-therapy']); // biome-ignore format: cues

export const reducedWeightBearing = signalFact('reduced-weight-bearing', [
  { cue: cue('reduced weight[- ]bearing', 'extreme obesity', 'morbid(?:ly)? obes[a-z]+', 'obes(?:e|ity)\\b', 'body mass index (?:of |above |over |is )?(?:[a-z]+ )?(?:3[5-9]|[4-9]\\d)', 'bmi (?:of |is |above )?(?:3[5-9]|[4-9]\\d)', '(?:can not|unable to|could not) (?:bear weight|tolerate land)', 'non-? ?weight[- ]bearing', 'land(?:-based)? therapy (?:[a-z]+ ){0,3}?(?:failed|not tolerated)', 'arthritic knee'), undocumented: 'not-documented', negated: false },
  { cue: cue('it is not here', 'normal (?:weight|gait)', 'gait (?:is |was )?normal', 'land visits without trouble', 'without trouble'), affirmed: false, negated: null, undocumented: null },
], ['aquatic-therapy', 'gym-membership']); // biome-ignore format: cues

/** The surgeon prescribed the therapy. */
export const surgeonPrescribed = signalFact(
  'surgeon-prescribed',
  [
    {
      cue: cue(
        '(?:requested|prescribed|ordered|proposed) by (?:the |his |her )?(?:[a-z]+ )?surgeon',
        "surgeon(?:'s)? (?:[a-z0-9/ ]+ )?(?:requests?|requested|prescribes?|prescribed|orders?|ordered|proposes?|proposed|asks?|recommends?)",
      ),
    },
  ],
  ['physical-therapy', 'occupational-therapy', 'aquatic-therapy'],
);
export const postInjection = signalFact(
  'post-injection',
  [
    {
      cue: cue(
        'post-? ?injection',
        '(?:after|following) (?:the |an? |his |her )?(?:[a-z]+ ){0,2}?(?:epidural|injection)',
      ),
      heading: 'also',
      negated: null,
      undocumented: null,
    },
  ],
  ['physical-therapy', 'aquatic-therapy', 'chiropractic'],
);
export const electroacupuncture = signalFact(
  'electroacupuncture',
  [
    {
      cue: cue('electro-? ?acupuncture', 'acupuncture with electrical', 'electrical stimulation', 'infrared'),
      heading: 'also',
    },
  ],
  ['acupuncture'],
);
