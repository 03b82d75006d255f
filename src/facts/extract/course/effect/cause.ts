import type { Clause } from '../../reading/clause.js';
import type { Context } from '../../reading/context.js';
import { DRUG } from '../../reading/credit.js';
import { means, type Topic, treatmentsIn } from '../../reading/topic.js';
import { AFTER_THERAPY } from '../counted-treatments.js';
import { activitiesIn, changesIn } from './found-words.js';
import type { Sentence } from './sentence.js';

/**
 * Whether a sentence speaks of what the disputed treatment did. `named`: it names the treatment or points back to it;
 * `near`: nothing else is named, and what was last named is the disputed treatment (or, in its own rationale, nothing).
 */
export type Cause = 'named' | 'near' | null;

/** Words that stand for the treatment just spoken of. */
const BACK_REFERENCE =
  /\b(?:since then|since (?:it|they|these|those|that|the (?:trial|visits?|sessions?|course|program|start))\b|(?:with|on|without|off|under|using|before|after|from|of|by) (?:it|them|these|those|this|that)\b|thereafter|thereby|afterwards?\b|as a result|in the course of|visits?|sessions?|treatments?|course|program|trial|series|unit|device|stimulator|regimen|tablets?|pills?|patch(?:es)?|procedure|therapist|chiropractor|acupuncturist|psychologist|discharge(?:d)?|re-?evaluation|re-?examination|intake|medicated|block|shots?|at the (?:outset|start|beginning)|the physician credits|attribut|credits?|thanks to)\b|^\W*(?:and |but |yet )?(?:it|they|these|this|that|those|both|all of (?:it|them)|none of (?:it|them)|(?:the|each) (?:first|second|earlier|previous|last|whole|initial|entire) [a-z]+) (?:all |both |clearly |has |have |had )*(?:did|does|has|have|had|was|were|let|lets|gave|gives|got|gets|brought|brings|made|makes|took|takes|paid|worked|works|helped|helps|changed|served|put|puts|kept|keeps|proved|left|turned|restored|returned|allowed|enabled|accomplished|achieved|yielded|produced|enables|allows|eased|done|given|brought|made|let)\b/;

/** Studies and visits change nothing that a person can do. */
const IDLE = new Set<string>([
  'mri',
  'emg-ncv',
  'urine-drug-test',
  'functional-capacity-evaluation',
  'conservative',
  'office-visit',
]);

/** Something else that changes what a person can do. */
const TIME =
  '\\b(?:since|after|following|before|prior to|because of|due to|by|from|with|until) (?:the |his |her |this |that |a |an )?(?:new |recent |industrial |original |work |second |left |right |knee |back |lumbar |car |motor vehicle )*';
const INJURY = new RegExp(
  `${TIME}(?:injur(?:y|ies)|falls?\\b|fell\\b|accident|incident|collision|flare|exacerbation|relapse)|\\b(?:back|neck|knee|shoulder) (?:locked|seized|gave (?:way|out)|popped|went out)\\b|\\b(?:fell|slipped|was (?:hit|struck)) [^;]{0,30}\\bago\\b|\\bflare[d-]?`,
);
/** "For the first time since the accident": what is done is new. */
const FIRST_SINCE = /\bfirst (?:time )?(?:since|after) (?:the |his |her )?[a-z]+\b/g;
const OPERATION = new RegExp(
  `${TIME}(?:surger(?:y|ies)|operation|arthroplasty|fusion|laminectomy|discectomy|arthroscopy|replacement|repair)|\\b(?:surgery|operation|arthroplasty|arthroscopy|fusion|decompression|repair) (?:has |had |have )?(?:improved|helped|restored|gave|brought|let|allowed|relieved|increased|led)\\b`,
);

/** "The gains came with the H-wave": whom the sentence itself thanks. */
const CREDITED =
  /\b(?:credited to|attributed to|ascribed to|owed to|due to|thanks to|came with|come with|came from|come from|owes? (?:this |it |them |that )?to)\b/;

function creditedElsewhere(sentence: Sentence, fitsTarget: (topic: Topic) => boolean): boolean {
  for (const clause of sentence.clauses) {
    const at = CREDITED.exec(clause.text)?.index;
    if (at === undefined) continue;
    const whom = treatmentsIn(clause).find((each) => each.start > at && each.start - at < 40);
    if (whom && !IDLE.has(whom.value) && !fitsTarget(whom.value)) return true;
  }
  return false;
}

/** How far back a treatment named before is still spoken of, in sentences. */
const REACH = 4;

export function causeOf(sentence: Sentence, context: Context): Cause {
  const fitsTarget = targetTest(context);
  const named = sentence.clauses
    .flatMap((clause) => treatmentsIn(clause))
    .filter((each) => each.value !== 'medication' || means('medication', context.request.treatment));
  if (named.some((each) => fitsTarget(each.value)) && !creditedElsewhere(sentence, fitsTarget)) {
    // A summary's list of drugs tells of each what stands behind its name.
    const listed = sentence.clauses[0]!.section === 'summary' && DRUG.has(context.request.treatment);
    return listed && !sentence.clauses.some((clause) => toldOf(clause, fitsTarget)) ? null : 'named';
  }
  const others = named.filter((each) => !DRUG.has(each.value) && !IDLE.has(each.value));
  if (others.length > 0 || (named.length > 0 && DRUG.has(context.request.treatment))) return null;
  const back = BACK_REFERENCE.test(sentence.text);
  if (INJURY.test(sentence.text.replace(FIRST_SINCE, '')) || (!back && OPERATION.test(sentence.text)))
    return null;
  const carried = carriedTopic(sentence, context);
  if (carried !== null && !fitsTarget(carried)) return null;
  const rationale = sentence.clauses[0]!.section === 'rationale';
  if (carried === null && !rationale) return null;
  return back ? 'named' : nearIsEnough(sentence, context) ? 'near' : null;
}

/** Of a course of treatment a rationale tells the results; of a thing to be bought only where it speaks of that one ("the brace"). */
const nearIsEnough = ({ text }: Sentence, { request }: Context): boolean =>
  !THINGS.has(request.treatment) || THE_THING.test(text);
const THE_THING =
  /\b(?:the|this|his|her) (?:[a-z-]+ ){0,2}?(?:brace|splint|collar|bed|mattress|chair|recliner|walker|scooter|cane|cushion|sleeve|sling|orthos[ei]s|orthotics?|boots?|insoles?|pillow|traction|kit|wrap|equipment|gym|membership|pool|club)\b/;
const THINGS: ReadonlySet<string> = new Set(['durable-medical-equipment', 'gym-membership', 'other']);

/** The last drug named before what is told is the disputed one. */
function toldOf(clause: Clause, fitsTarget: (topic: Topic) => boolean): boolean {
  const at = Math.min(...[...activitiesIn(clause), ...changesIn(clause)].map(({ start }) => start));
  const before = treatmentsIn(clause).filter(({ start }) => start < at);
  return before.length > 0 && fitsTarget(before.at(-1)!.value);
}

/** The clause names treatments, and none of them is the disputed one: what it tells is theirs. */
export function tellsOfAnother(clause: Clause, context: Context): boolean {
  const fitsTarget = targetTest(context);
  const named = treatmentsIn(clause).filter(({ value }) => !IDLE.has(value) && value !== 'medication');
  if (named.length === 0 || named.some(({ value }) => fitsTarget(value))) return false;
  return DRUG.has(context.request.treatment) || named.some(({ value }) => !DRUG.has(value));
}

export function targetTest({ request }: Context): (topic: Topic) => boolean {
  return (topic) =>
    means(topic, request.treatment) ||
    (AFTER_THERAPY.has(request.treatment) && (topic === 'therapy' || topic === 'physical-therapy'));
}

/** The treatment last named before the sentence; drugs are named as what fell, so they carry only for a drug. */
function carriedTopic(sentence: Sentence, context: Context): Topic | null {
  const first = sentence.clauses[0]!;
  const fitsTarget = targetTest(context);
  for (let earlier = first.previous; earlier; earlier = earlier.previous) {
    if (first.sentence - earlier.sentence > REACH) return null;
    if (earlier.speaker === 'guideline') continue;
    const named = treatmentsIn(earlier).filter(
      (each) =>
        fitsTarget(each.value) ||
        (!IDLE.has(each.value) && (!DRUG.has(each.value) || DRUG.has(context.request.treatment))),
    );
    const own = named.find((each) => fitsTarget(each.value));
    if (own) return own.value;
    if (named.length > 0) return named.at(-1)!.value;
  }
  return null;
}
