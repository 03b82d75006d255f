import { Lexicon } from '../../reading/lexicon.js';

/** What a drug is given against or for: suffering, which should be less, or sleep and mood, which should be better. */
export type Symptom = 'pain' | 'spasm' | 'stomach' | 'mood' | 'sleep';

const all = (symptom: Symptom, ...patterns: string[]) =>
  patterns.map((pattern) => [pattern, symptom] as const);

export const SYMPTOMS = new Lexicon<Symptom>([
  ...all(
    'pain',
    'pain(?:s|ful)?\\b(?! (?:management|specialist|physician|clinic|program|medic|drug|relief|contract|agreement|diagram|chapter|guideline|and suffering))(?: (?:score|level|rating|intensity|severity|index)s?)?',
    '(?:aches?|achy|aching|soreness|sore)\\b(?! (?:eyes|throat))',
    '(?:burning|burns)\\b',
    '(?:tingling|tingles|numbness|paresthesias?|dysesthesias?|allodynia|pins and needles|prickling)\\b',
    '(?:jolts?|shocks?|stabs|stabbing|shooting|throbbing|stinging|sting|twinges?)\\b',
    '(?:headaches?|migraines?|attacks?|flares?|flare-?ups?|episodes?)\\b(?: days)?',
    '(?:discomfort|symptoms?|complaints|suffering|sciatica|neuralgia|torment|misery)\\b',
    '(?:stiff|stiffness|swelling|inflammation|tenderness|hypersensitivity)\\b',
    '(?:vas|nrs)\\b(?: scores?)?',
    'sensitivity (?:to touch|of the)',
    'hurt(?:s|ing)?\\b',
  ),
  ...all('spasm', '(?:spasms?|cramps?|cramping|tightness|guarding|spasticity|knots?)\\b'),
  ...all(
    'stomach',
    '(?:heartburn|reflux|dyspepsia|indigestion|gastritis|gerd|queasiness)\\b',
    '(?:stomach|gastric|epigastric) (?:upset|pain|distress|discomfort|burning|trouble|symptoms|complaints)',
  ),
  ...all(
    'mood',
    '(?:depression|depressed|depressive symptoms|anxiety|anxious|worry|irritability|panic attacks|nightmares|crying|cries|cried|weeps|weeping|tearful|sad|sadness|gloom|flashbacks|intrusive thoughts|despair|low)\\b(?! (?:back|dose|risk|cost))',
    '(?:phq|bdi|bai|gad|hamilton|beck|madrs|zung)\\b(?:-? ?(?:\\d{1,2}|ii)\\b)?(?: (?:score|inventory|scale|depression|anxiety))*',
  ),
  ...all(
    'sleep',
    '(?:mood|spirits|outlook|energy|motivation|concentration|appetite)\\b',
    '(?:sleep|sleeps|slept|sleeping|nights?|rest at night)\\b(?! (?:stud|apnea|shift|use))',
  ),
]);

/** True where less of it is the good thing. */
export const betterLess = (symptom: Symptom): boolean => symptom !== 'sleep';
