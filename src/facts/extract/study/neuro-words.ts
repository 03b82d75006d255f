import type { Clause } from '../reading/clause.js';

/** The words of a neurologic examination, by what is tested and what is found. */

/** Up to five words that deny nothing. */
export const GAP = "(?: (?!no\\b|not\\b|never\\b|nor\\b|neither\\b|without\\b)[a-z0-9'/%+-]+,?){0,5}?";

/** What an arm or leg does when its strength is tested. */
export const MOVEMENT =
  '(?:dorsiflexion|dorsiflexors?|plantar flexion|(?:knee|hip|wrist|elbow|finger|toe|great toe|big toe|shoulder|ankle|foot|thumb) (?:extension|flexion|extensors?|flexors?|abduction|strength|power)|extensor hallucis[a-z ]*|ehl\\b|quadriceps|hamstrings?|biceps|triceps|deltoids?|tibialis|gastrocnemius|peroneals?|intrinsics?|interossei|thenar|grip|gluteus [a-z]+|calf|strength|power|motor)';
export const WEAK =
  '(?:weak(?:er|ness|ened)?|[0-4][-+]?/5|[34][-+]? ?(?:of|out of) ?5|reduced|decreased|diminished|impaired|down|lost|absent|deficient|paretic|gives? way|gave way|giving way|overcome)';

export const REFLEX = '(?:reflex(?:es)?|jerks?|dtrs?\\b)';
export const DULLED =
  '(?:absent|missing|lost|gone|vanished|disappeared|abolished|depressed|sluggish|diminished|decreased|reduced|hypoactive|asymmetric(?:al)?|unequal|trace|unobtainable|not obtained|0/|0\\b|1\\+|1/|weaker|down)';

export const FEELING =
  '(?:sensation|sensibility|feeling|light touch|touch|pinprick|pin prick|two-point|2-point|sensory|dermatomes?|vibration)';
export const NUMB =
  '(?:dull(?:ed|er)?|lost|loss|blunted|diminished|decreased|reduced|impaired|absent|altered|less(?:ened)?|numb|deficits?|gone|down)';
export const ROOT =
  '(?:[clst]\\d(?:[-/][clst]?\\d)?\\b|thumb|(?:index|middle|ring|little|small|great|big) (?:finger|toe)|fingers?|toes?|calf|shin|foot|sole|forearm|thigh|heel|dermatom[a-z]+|distribution|saddle)';

const COMPLAINT =
  /\b(?:complain(?:s|ed|ts?|ing)|reports?|reported|describes?|says|states|feels|symptoms of|subjective|history of|he notes|she notes|tells)\b/;
const EXAMINED =
  /\b(?:exam(?:ination|iner)?|found|finds|tested|testing|objective|palpation|\d\/5|reflex|jerk|dermatom|pinprick|spurling|straight leg)\b/;

/** What the patient says is no finding: "he complains of numbness in the foot". */
export const toldByPatient = (clause: Clause, at: number): boolean =>
  (COMPLAINT.test(clause.text.slice(0, at)) && !EXAMINED.test(clause.text)) ||
  /\b(?:he|she) says\b/.test(clause.text);
