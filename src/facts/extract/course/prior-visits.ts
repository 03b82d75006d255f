import { assertionOf } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { type Context, counts, state } from '../reading/context.js';
import type { Extractor } from '../reading/signal.js';
import { means, type Topic } from '../reading/topic.js';
import { beforeOperation } from '../surgery/before-operation.js';
import { type Operation, operationOf } from '../surgery/operation.js';
import { ASKED, isAsked, STRONG_HAD } from './asked-visits.js';
import { partFits, topicOf } from './count-subject.js';
import { COUNTED } from './counted-treatments.js';
import { type Count, countsIn } from './counts.js';

/** The visits were had. */
const HAD =
  /\b(?:had|attended|completed|completing|completion|received|receiving|underwent|undergone|participated|rendered|provided|given|finished|exhausted|administered|used|done|taken|after|following|followed by|prior|previous(?:ly)?|earlier|past|to date|so far|already|treated|has included|have included|included|includes|consisted|history|seen|since|status post|were not enough|had been|were made|are documented|ledger|logs?|flow sheets?|billing|notes? (?:show|number|list)|discharge|shows?|numbers?|through|did not|has been|previous|into|held|taken place|took place|attendance|document(?:s|ed)?|lists?|runs? to|came to|went|been|entries|so far|labell?ed|tried)\b/;
const HAD_AFTER =
  /\b(?:were|was|have been|had been|has been|attended|completed|received|rendered|provided|given|used|done|taken|administered|so far|to date|did not|(?:in|of|during|from) (?:[a-z]+ )?(?:19|20)\d\d|ending|ended|already|through|for the|to the|followed|before|later|into|behind (?:him|her|them)|held|took place|taken place|had|billed|tried|under (?:his|her)|done|directed|yielded|brought|helped|took|got|gave|left|let|restored|produced|achieved|accomplished|over (?:the )?(?:past |last )?\d+ (?:years|months))\b/;
/** "10 treatments had been authorized, of which 9 …". */
const AUTHORIZED_ONLY =
  /^ ?(?:[a-z]+ ){0,4}?(?:authorized|approved|certified)\b(?! and (?:attended|completed|used))/;
const AUTHORIZED = /\b(?:authorized|approved|certified|scheduled|allotted)\b/;
/** A list of what was done so far. */
const TO_DATE =
  /\b(?:treatments?|care|treated|therapies|treatment history) (?:to date|so far|(?:has|have) (?:included|consisted)|with)\b/;
/** A source that counts visits one by one, which a summary does not. */
const LEDGER =
  /\b(?:ledger|flow ?sheets?|billing|travel cards?|attendance|sign-in|therapy (?:notes|records|logs)|discharge (?:summary|note|report)|treatment (?:notes|logs?|cards?)|total(?:s|ed|ing)?|in all|altogether|therapist's|daily notes|invoices?|by count|in total|cumulative)\b/;
const REMAINING =
  /^ ?(?:[a-z'-]+ ){0,6}?(?:remain(?:s|ing)?|left(?= ?(?:$|[.,;)]|on\b|to use|over\b|from\b))|unused|outstanding|still (?:open|to be used|available|authorized|unused)|not yet (?:been )?(?:used|attended|taken|completed)|had not yet been used|have not (?:yet )?been used|were not used|still open|yet to be (?:used|completed|attended)|to go)\b/;
const REMAINING_BEFORE = /\b(?:remaining|unused|outstanding|left over|still has|leaves|leaving|balance of) $/;

/** Prior visits of the disputed treatment to the disputed part, visits authorized and not used, and visits of the discipline in all. */
export const priorVisits: Extractor = {
  facts: ['prior-visits', 'authorized-visits-remaining', 'prior-visits-this-injury'],
  treatments: COUNTED,
  read(context) {
    const operation = operationOf(context);
    for (const reading of context.readings) {
      const kept: Tally[] = [];
      for (const clause of reading.clauses) readClause(context, clause, kept, operation);
      tally(context, kept);
    }
  },
};

/** The count is said to cover the whole claim. */
const ALL_PARTS =
  /\b(?:all body parts|every body part|since the (?:date of )?injury|for (?:this|the) (?:claim|injury)|life of the claim)\b/;

interface Tally {
  clause: Clause;
  count: Count;
  weight: number;
}

function readClause(context: Context, clause: Clause, kept: Tally[], operation: Operation | null): void {
  if (!counts(context, clause)) return;
  const found = countsIn(clause);
  for (const [at, count] of found.entries()) {
    if (count.value === 0 || count.value > 300) continue;
    const whose = topicOf(clause, count, found[at + 1]?.start ?? clause.text.length, found[at - 1]?.end ?? 0);
    if (whose !== null && !means(whose, context.request.treatment)) continue;
    // A count without a treatment's name: in the rationale it is the disputed one's.
    if (whose === null && clause.section !== 'rationale') continue;
    if (ALL_PARTS.test(clause.text) && !isAsked(context, clause, count))
      state(context, 'prior-visits-this-injury', count.value, clause);
    if (!partFits(context, clause, count, found[at + 1]?.start ?? clause.text.length)) continue;
    const after = clause.text.slice(count.end);
    const before = clause.text.slice(0, count.start);
    if (
      REMAINING.test(after) ||
      /\b(?:remaining|unused|outstanding)\b/.test(clause.text.slice(count.start, count.end)) ||
      (REMAINING_BEFORE.test(before) &&
        /^[^;]{0,40}\b(?:remain|left|unused)/.test(clause.text.slice(count.start)))
    ) {
      state(context, 'authorized-visits-remaining', count.value, clause);
      continue;
    }
    if (count.remaining !== undefined) {
      if (count.remaining > 0 && !/\bremain/.test(after))
        state(context, 'authorized-visits-remaining', count.remaining, clause);
    } else if (isAsked(context, clause, count)) continue;
    if (operation && beforeOperation(clause, operation, count)) continue;
    const weight = weightOf(clause, count, whose);
    if (weight > 0) kept.push({ clause, count, weight });
  }
}

/** How much a count deserves trust: a ledger or total over a plain count, a part of a course least. */
function weightOf(clause: Clause, count: Count, whose: Topic | null): number {
  const { text } = clause;
  const assertion = assertionOf(clause, count.start, count.end);
  if (assertion === 'supposed') return 0;
  const had =
    HAD.test(text.slice(Math.max(0, count.start - 70), count.end)) ||
    TO_DATE.test(text.slice(0, count.start)) ||
    HAD_AFTER.test(text.slice(count.end, count.end + 60)) ||
    count.remaining !== undefined;
  if (!had && clause.section === 'rationale') return 0;
  if (!had && whose === null) return 0;
  if (
    assertion === 'negated' &&
    !/\bno more than $/.test(text.slice(0, count.start)) &&
    !/\bnot (?:enough|help|bring|sufficient|lead|improve)/.test(text)
  )
    return 0;
  if (AUTHORIZED_ONLY.test(text.slice(count.end))) return 0.2;
  if (AUTHORIZED.test(text) && !STRONG_HAD.test(text) && count.remaining === undefined) return 0.2;
  if (count.sure === 1 && whose === null && clause.section === 'summary') return 0;
  // A total with the visits asked for.
  if (/\btotal[a-z]* (?:of |is |at |to )?$/.test(text.slice(0, count.start)) && ASKED.test(text)) return 0;
  const ledger = LEDGER.test(text) ? 0.5 : 0;
  if (count.subset) return 0.3;
  return (count.sure === 1 ? 0.8 : 1) + ledger;
}

/** The best counts of one section; counts of successive periods add up. */
function tally(context: Context, kept: readonly Tally[]): void {
  const best = Math.max(...kept.map((each) => each.weight), 0);
  let sum: number | null = null;
  for (const { clause, count, weight } of kept) {
    if (weight < Math.min(best, 1)) continue;
    if (weight < best && best > 1) continue;
    sum = count.adds && sum !== null ? sum + count.value : count.value;
    state(context, 'prior-visits', sum, clause, weight);
  }
}
