import { CHANGES, type Change } from '../../course/effect/change-words.js';
import { MEANT } from '../../course/effect/meant.js';
import { assertionOf } from '../../reading/assertion.js';
import type { Clause } from '../../reading/clause.js';
import type { Match } from '../../reading/lexicon.js';
import { MOVES, type Move } from './relief-words.js';
import { betterLess, SYMPTOMS, type Symptom } from './symptoms.js';

/** What one clause says became of a symptom; `null` as symptom: of nothing in particular ("it does nothing"). */
export interface Relief {
  symptom: Symptom | null;
  /** `true`: for the better; `false`: nothing, or for the worse; `missing`: the letter complains that nobody says. */
  value: boolean | 'missing';
  clause: Clause;
}

/** Between "eases" and "the burning" stand only such words. */
const OF =
  /^ ?(?:(?:in|of|to|the|his|her|their|this|that|both|and|or|for|from|with|its|some|most|much|all|down|overall|daily|usual|average|worst|severe|chronic|constant|morning|night|nighttime|nocturnal|muscle|nerve|leg|legs|back|neck|low|lower|upper|arm|foot|feet|hand|hands|knee|shoulder|hip|wrist|elbow|stump|scar|right|left|level|levels|intensity|frequency|number|[a-z]+(?:ic|al|ar)) ?)*$/;
const BEFORE = 64;
const AFTER = 44;
/** A new subject, or what the symptom only goes along with. */
const BREAK = /[;:]|\b(?:although|while|despite|because|than)\b/;
/** "Is used to reduce pain": what it is for, not what it did. */
const PURPOSE =
  /(?<!able|enough|seems?|seemed|continues?|continued|helps?|helped|said|found|reported|appears?|managed) to (?:[a-z]+ )?$|\b(?:for|of) (?:the )?$/;
/** The drug is what is spoken of, by name or by a word that points to it. */
const IT =
  /\b(?:it|they|them|this|these|drugs?|medic(?:ine|ation)s?|tablets?|pills?|capsules?|patch(?:es)?|cream|gel|dose|doses|dosage|regimen|treatment|mg|use|taking|takes|prescri[a-z]+|trial|weeks|months|years)\b/;

/** Every change of a symptom that a clause tells, denies or misses. */
export function reliefIn(clause: Clause, namesDrug: boolean): Relief[] {
  const moves: Match<Move | Change>[] = [...MOVES.inClause(clause), ...CHANGES.inClause(clause)];
  if (moves.length === 0 || MEANT.test(clause.text)) return [];
  const symptoms = SYMPTOMS.inClause(clause);
  const found: Relief[] = [];
  for (const move of moves) {
    const symptom = symptomOf(move, symptoms, clause.text);
    if (!symptom && !(move.value === 'same' && (namesDrug || IT.test(clause.text.slice(0, move.start)))))
      continue;
    if (!symptom && !/nothing|dent|difference|ineffect|no longer|vain|no (?:avail|use|help)|touch|help|work/.test(clause.text.slice(move.start, move.end))) continue;
    if (PURPOSE.test(clause.text.slice(0, move.start))) continue;
    const value = judged(move, symptom, namesDrug || IT.test(clause.text));
    if (value !== null) found.push({ symptom: symptom?.value ?? null, value, clause });
  }
  return found;
} // biome-ignore format: long conditions

function symptomOf(
  move: Match<Move | Change>,
  symptoms: readonly Match<Symptom>[],
  text: string,
): Match<Symptom> | null {
  const after = symptoms.find(
    (each) =>
      each.start >= move.end && each.start - move.end <= AFTER && OF.test(text.slice(move.end, each.start)),
  );
  if (after) return after;
  return (
    symptoms.findLast(
      (each) =>
        each.end <= move.start &&
        move.start - each.end <= BEFORE &&
        !BREAK.test(text.slice(each.end, move.start)),
    ) ?? null
  );
}

function judged(
  { clause, start, end, value: move }: Match<Move | Change>,
  symptom: Match<Symptom> | null,
  drugSpokenOf: boolean,
): Relief['value'] | null {
  // "Does nothing": the words deny by themselves.
  const how = assertionOf(clause, start, move === 'same' ? start + 1 : end);
  if (how === 'supposed') return null;
  if (how === 'undocumented') return 'missing';
  if (move === 'same') return how === 'negated' || !drugSpokenOf ? null : false;
  const less = symptom ? betterLess(symptom.value) : true;
  const good = move === 'better' || (move === 'down' && less) || (move === 'up' && !less);
  if (how === 'negated') return good && drugSpokenOf ? false : null;
  return good ? true : drugSpokenOf ? false : null;
}
