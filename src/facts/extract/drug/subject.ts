import type { Clause } from '../reading/clause.js';
import type { Context } from '../reading/context.js';
import { OTHER_DRUG_NAMES } from '../reading/drug-names.js';
import { cue } from '../reading/lexicon.js';
import { DRUG_TREATMENTS, means, type Topic, treatmentsIn } from '../reading/topic.js';

export { DRUG_TREATMENTS };

const DRUG_TOPICS = new Set<Topic>([...DRUG_TREATMENTS, 'medication']);

/** How far back, in sentences, a summary may have named the drug that "it" or "he can walk" goes on about. */
const REACH = 3;

/** True where a clause can speak of the disputed drug: it names the drug or its class, or names no other drug and goes on about it. */
export function aboutDrug(context: Context, clause: Clause): boolean {
  let known = answers.get(context.request);
  if (!known) {
    known = new WeakMap();
    answers.set(context.request, known);
  }
  let answer = known.get(clause);
  if (answer === undefined) {
    answer = isAboutDrug(context, clause);
    known.set(clause, answer);
  }
  return answer;
}

/** Asked once for a clause, however many words of it are looked at. */
const answers = new WeakMap<Context['request'], WeakMap<Clause, boolean>>();

function isAboutDrug(context: Context, clause: Clause): boolean {
  if (namesDrug(context, clause)) return true;
  if (othersIn(clause).length > 0) return false;
  const { previous } = clause;
  // "Acetaminophen was tried, and did nothing": said of that drug.
  if (previous && goesOn(clause) && previous.speaker === 'record' && !aboutDrug(context, previous))
    return false;
  if (clause.section !== 'summary') return true;
  for (let earlier = clause.previous; earlier; earlier = earlier.previous) {
    if (clause.sentence - earlier.sentence > REACH) return false;
    if (earlier.speaker !== 'record') continue;
    const others = othersIn(earlier).length - drugsIn(earlier).length;
    // "Therapy, injections and medications" is no sentence about the medication.
    if (namesDrug(context, earlier)) return others === 0 || namesItself(context, earlier);
    if (othersIn(earlier).length > 0) return false;
  }
  return false;
}

const GOES_ON =
  /^\W*(?:and |but |yet )?(?:which|that|neither|none|both|it|they|did|does|was|were|has|had|have|is|are|gave|gives|brought|made|makes|helped|failed|caused|left|proved|to no|of no|without|with (?:no|little)|stopped|discontinued|given up)\b/;

/** True where a clause has no subject of its own and goes on about what the clause before it in the sentence speaks of. */
export const goesOn = (clause: Clause): boolean =>
  clause.previous?.sentence === clause.sentence && GOES_ON.test(clause.text);

/** Treatments named beside a drug; a drug test watches over the drug and is no other treatment. */
const othersIn = (clause: Clause) => [
  ...treatmentsIn(clause).filter(({ value }) => value !== 'urine-drug-test'),
  ...OTHER_DRUGS.inClause(clause),
];
const OTHER_DRUGS = cue(...OTHER_DRUG_NAMES);

/** The drug by its own name, as the heading has it. */
function namesItself(context: Context, clause: Clause): boolean {
  const name = /^[a-z]{4,}/.exec(context.request.drug?.name ?? '')?.[0];
  return name !== undefined && clause.text.includes(name);
}

/** The clause names the disputed drug, its class, or medication in general. */
export function namesDrug(context: Context, clause: Clause): boolean {
  const { treatment } = context.request;
  if (namesItself(context, clause)) return true;
  return drugsIn(clause).some(
    (topic) => means(topic, treatment) || (topic === 'medication' && treatment === 'other'),
  );
}

/** The classes of drugs that a clause names, in order. */
export function drugsIn(clause: Clause): Topic[] {
  return treatmentsIn(clause)
    .map((match) => match.value)
    .filter((topic) => DRUG_TOPICS.has(topic));
}

/** Text before and after a place, of bounded length. */
export const before = (clause: Clause, start: number, length = 60): string =>
  clause.text.slice(Math.max(0, start - length), start);
export const after = (clause: Clause, end: number, length = 60): string =>
  clause.text.slice(end, end + length);
