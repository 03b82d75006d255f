import type { TreatmentId } from '../../request/treatment.js';
import { assertionOf, triggersOf } from './assertion.js';
import type { Clause } from './clause.js';
import { aboutBodyPart, type Context, counts, missing, state } from './context.js';
import { type Count, countsIn } from './counts.js';
import { cue } from './lexicon.js';
import { operationOf } from './operation.js';
import type { Extractor } from './signal.js';
import { fits, means, otherSide, regionsIn, type Topic, topicOfGeneric, treatmentsIn } from './topic.js';

/** Treatments that are counted in visits; the count of an injection or study is another fact. */
const COUNTED: readonly TreatmentId[] = [
  'physical-therapy', 'occupational-therapy', 'aquatic-therapy', 'acupuncture', 'chiropractic', 'massage', 'psychotherapy', 'biofeedback',
  'work-hardening', 'functional-restoration-program',
]; // biome-ignore format: a list

const MAYBE_COUNT = cue(
  'visits?\\b',
  'sessions?\\b',
  'treatments?\\b',
  'appointments?\\b',
  'adjustments?\\b',
  'encounters?\\b',
  'physical therap(?:y|ist)',
  'occupational therap(?:y|ist)',
  'therapy\\b',
  'acupunct[a-z]+',
  'chiropr[a-z]+',
  'chiro\\b',
  'massage\\b',
  'psychotherapy',
  'total\\b',
  'completed',
  'attended',
  'number(?:s|ed|ing)?\\b',
);

/** The visits are asked for, offered or allowed, not had. */
const ASKED =
  /\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)? for|at issue|in dispute|in question|proposed|recommend(?:s|ed|ing)?|certif(?:y|ied|ication)|allow(?:s|ed|ing)?|approv(?:e|ed|al)|modif(?:ied|y)|prescrib(?:es?|ed|ing)|order(?:s|ed)|seeks?|plan(?:s|ned)?|would|will|now (?:requested|sought)|need(?:s|ed)|sought|rfa|requests:|trial of|should)\b/;
const ASKED_NEAR =
  /\b(?:additional|further|more|next|another|new|proposed|requested|these|extra) (?:[a-z-]+ )?$/;
const ASKED_AFTER =
  /^ ?(?:[a-z-]+ ){0,3}?(?:(?:now |that (?:are|is|were) |being |which (?:are|is) )?(?:requested|at issue|in dispute|sought|proposed|asked for|in question)|(?:is|are|was|were) (?:now )?(?:more than|over|above|within|in excess|beyond|less than|requested|being requested|sought|asked for|proposed|appropriate|reasonable)|exceeds?|would|more)\b/;
const HAD =
  /\b(?:had|attended|completed|completing|completion|received|receiving|underwent|undergone|participated|rendered|provided|given|finished|exhausted|administered|used|done|taken|after|following|followed by|prior|previous(?:ly)?|earlier|past|to date|so far|already|treated|has included|have included|included|includes|consisted|history|seen|since|status post|were not enough|had been|were made|are documented|ledger|logs?|flow sheets?|billing|notes? (?:show|number|list)|discharge|shows?|numbers?|through|did not|has been|previous)\b/;
const HAD_AFTER =
  /\b(?:were|was|have been|had been|has been|attended|completed|received|rendered|provided|given|used|done|taken|administered|so far|to date|did not|(?:in|of|during|from) (?:[a-z]+ )?(?:19|20)\d\d|ending|ended|already|through|for the|to the|followed|before)\b/;
const AUTHORIZED = /\b(?:authorized|approved|certified|scheduled|allotted)\b/;
const STRONG_HAD =
  /\b(?:attended|completed|finished|received|underwent|undergone|rendered|used|exhausted|already|had had|has had|to date|so far|participated|administered|were provided|was provided|given)\b/;
/** A source that counts visits one by one, which a summary does not. */
const LEDGER =
  /\b(?:ledger|flow ?sheets?|billing|travel cards?|attendance|sign-in|therapy (?:notes|records|logs)|discharge (?:summary|note|report)|treatment (?:notes|logs?|cards?)|total(?:s|ed|ing)?|in all|altogether|therapist's|daily notes|invoices?|in total|cumulative)\b/;
const REMAINING =
  /^ ?(?:[a-z'-]+ ){0,6}?(?:remain(?:s|ing)?|left|unused|outstanding|still (?:open|to be used|available|authorized|unused)|not yet (?:been )?(?:used|attended|taken|completed)|had not yet been used|have not (?:yet )?been used|were not used|still open|yet to be (?:used|completed|attended)|to go)\b/;
const REMAINING_BEFORE =
  /\b(?:remaining|unused|outstanding|left over|has|still has|leaves|leaving|balance of) $/;

/** Prior visits of the disputed treatment to the disputed part, visits authorized and not used, and visits of the discipline in all. */
export const priorVisits: Extractor = {
  facts: ['prior-visits', 'authorized-visits-remaining', 'prior-visits-this-injury'],
  treatments: COUNTED,
  read(context) {
    const operation = operationOf(context);
    const seen = new Set<Clause>();
    for (const reading of context.readings) {
      const kept: Tally[] = [];
      for (const { clause } of MAYBE_COUNT.inIndex(reading.index)) {
        if (seen.has(clause)) continue;
        seen.add(clause);
        readClause(context, clause, kept, operation);
      }
      tally(context, kept);
    }
  },
};

interface Tally {
  clause: Clause;
  count: Count;
  weight: number;
}

function readClause(
  context: Context,
  clause: Clause,
  kept: Tally[],
  operation: ReturnType<typeof operationOf>,
): void {
  if (!counts(context, clause)) return;
  const found = countsIn(clause);
  for (const [at, count] of found.entries()) {
    if (count.value === 0 || count.value > 300) continue;
    const whose = topicOf(clause, count, found[at + 1]?.start ?? clause.text.length, found[at - 1]?.end ?? 0);
    if (whose !== null && !means(whose, context.request.treatment)) continue;
    if (whose === null && !genericFits(context, clause)) continue;
    if (!partFits(context, clause, count, found[at + 1]?.start ?? clause.text.length)) continue;
    const after = clause.text.slice(count.end);
    const before = clause.text.slice(0, count.start);
    if (
      REMAINING.test(after) ||
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
  const had = HAD.test(text.slice(Math.max(0, count.start - 70), count.end)) || HAD_AFTER.test(text.slice(count.end, count.end + 60)) || count.remaining !== undefined;
  if (!had && clause.section === 'rationale') return 0;
  if (!had && whose === null) return 0;
  if (assertion === 'negated' && !/\bnot (?:enough|help|bring|sufficient|lead|improve)/.test(text)) return 0;
  if (AUTHORIZED.test(text) && !STRONG_HAD.test(text) && count.remaining === undefined) return 0.2;
  if (count.sure === 1 && whose === null && clause.section === 'summary') return 0;
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

/** The treatment a count belongs to: named inside or just after it, else before it in the clause, else `null`. */
function topicOf(clause: Clause, count: Count, next: number, previous: number): Topic | null {
  const named = treatmentsIn(clause);
  const inside = named.find((match) => match.start >= count.start && match.start < count.end);
  if (inside) return inside.value;
  const after = named.find(
    (match) =>
      match.start >= count.end &&
      match.start < next &&
      match.start - count.end <= 40 &&
      /^[^,;]{0,14}\b(?:of|for|in|with|from|prior|previous|supervised|past|the|)\b[^,;]*$/.test(
        clause.text.slice(count.end, match.start),
      ),
  );
  if (after) return after.value;
  const before = named.findLast((match) => match.end <= count.start && match.end >= previous - 40);
  if (before) return before.value;
  const any = named.find((match) => match.start >= count.end && match.start < next);
  if (any && clause.section === 'summary') return any.value;
  return topicOfGeneric(clause);
}

/** A count without a treatment's name: in the rationale the disputed one, in the summary only as the sentence before had it. */
function genericFits(_context: Context, clause: Clause): boolean {
  return clause.section === 'rationale';
}

/** The body part named nearest after the count, else before it; none named fits. */
function partFits(context: Context, clause: Clause, count: Count, next: number): boolean {
  const part = context.request.bodyPart;
  const named = regionsIn(clause);
  if (named.length === 0) return true;
  const near = named.filter((match) => match.start >= count.start && match.start < next);
  const relevant =
    near.length > 0
      ? near
      : /\b(?:for|to) the\b/.test(clause.text.slice(0, count.start)) || clause.section !== 'rationale'
        ? named.filter((match) => match.start < count.start)
        : [];
  if (relevant.length === 0) return true;
  return relevant.some((match) => fits(match.value, part) && !otherSide(clause, match.start, part));
}

function isAsked(context: Context, clause: Clause, count: Count): boolean {
  const { text } = clause;
  const before = text.slice(Math.max(0, count.start - 40), count.start);
  const within = text.slice(count.start, count.end);
  const after = text.slice(count.end);
  const had = STRONG_HAD.test(text);
  if (ASKED_AFTER.test(after) && !/^ ?(?:[a-z-]+ ){0,3}?more\b/.test(after)) return true;
  if (ASKED_NEAR.test(before) || /\b(?:additional|more|further|requested|proposed)\b/.test(within)) {
    return !(
      had &&
      (count.adds || /\b(?:another|additional|further|more)\b/.test(before + within)) &&
      !ASKED.test(text)
    );
  }
  if (ASKED.test(before)) return !STRONG_HAD.test(before) && !/\bafter\b/.test(before);
  if (!HAD_BEFORE.test(text.slice(0, count.start)) && askedBefore(clause, count.start)) return true;
  // The very number asked for, without a word that it was had.
  return (
    count.value === context.request.visits &&
    !had &&
    /\b(?:is|are|exceeds?|would|brings?|give|the)\b/.test(text) &&
    !/\b(?:prior|previous|earlier|after|had|to date)\b/.test(text) &&
    clause.section === 'rationale'
  );
}

/** The sentence so far is a request: "the plan: therapy 2x3; massage x4". */
function askedBefore(clause: Clause, at: number): boolean {
  if (ASKED_SENTENCE.test(clause.text.slice(0, at))) return true;
  for (let each = clause.previous; each && each.sentence === clause.sentence; each = each.previous) {
    if (HAD_BEFORE.test(each.text)) return false;
    if (ASKED_SENTENCE.test(each.text)) return true;
  }
  return false;
}

const ASKED_SENTENCE = /\b(?:requests?|requested|requesting|asks?|asked|plan|rfa|prescribed|recommends?|recommended|orders?|ordered|proposes?|proposed|seeks?)\b/;
const HAD_BEFORE = /\b(?:had|attended|completed|received|underwent|participated|after|following|treatment (?:to date|so far|has)|treated|already|used|given|rendered|previous|prior|earlier)\b/;

/** For therapy after an operation, visits before it do not count. */
function beforeOperation(
  clause: Clause,
  operation: NonNullable<ReturnType<typeof operationOf>>,
  count: Count,
): boolean {
  if (!operation.followedByTreatment) return false;
  const { text } = clause;
  if (
    /\bpostoperative|postsurgical|after (?:the |his |her |that )?(?:surgery|operation)|since (?:the |his |her )?(?:surgery|operation)/.test(
      text,
    )
  )
    return false;
  if (
    /\bpreoperative|before (?:the |his |her )?(?:surgery|operation)|prior to (?:the |his |her )?(?:surgery|operation)|pre-?surgical/.test(
      text,
    )
  )
    return true;
  if (operation.year === null) return false;
  const years = [
    ...text.slice(count.start).matchAll(/\b(?:\d{1,2}[/-](?:\d{1,2}[/-])?)?((?:19|20)\d{2})\b/g),
  ].map((match) => Number(match[1]));
  if (years.length > 0 && Math.max(...years) < operation.year) return true;
  return (
    operation.clause !== null &&
    clause.section === operation.clause.section &&
    clause.order < operation.clause.order
  );
}

const NUMBER_ASKED = cue(
  'number of',
  'amount of',
  'unknown amount',
  'quantity of',
  'how many',
  'how much',
  'unspecified number',
  'unknown number',
  'unclear number',
  'undisclosed number',
  'count\\b',
  'counted\\b',
  'dates of (?:service|treatment|prior)',
  'total number',
  'unspecified amount',
);
const UNCOUNTED = /\bwithout (?:any ?one )?(?:having )?(?:a count|counted|counting)\b|\bnumber of (?:occasions|times) that was not recorded/;
const EARLIER = cue(
  'previously (?:had|received|attended|undergone|been|completed|participated)',
  'any (?:prior|previous|earlier) ',
  'prior (?:treatment|visits|sessions|course)',
  'previous (?:treatment|visits|sessions|course)',
  'first-time request',
);

/** The letter complains that nobody counted the earlier visits. */
export const priorVisitsUnknown: Extractor = {
  facts: ['prior-visits'],
  treatments: COUNTED,
  read(context) {
    for (const reading of context.readings) {
      for (const match of NUMBER_ASKED.inIndex(reading.index)) {
        const { clause, start } = match;
        if (
          !counts(context, clause) ||
          !ownTopic(context, clause, match.end) ||
          !aboutBodyPart(context, clause)
        )
          continue;
        const text = clause.text.slice(start);
        if (
          /^(?:number|amount|total number) of (?:levels|injections|weeks|tablets|medications|tests|requested|days|occasions)/.test(
            text,
          )
        )
          continue;
        const assertion = assertionOf(clause, start, start + 1);
        const itself = /^(?:unknown|unspecified|unclear|undisclosed)/.test(text);
        const vague = /^how many[^:]{0,40}: [^;]{0,40}\b(?:multiple|several|numerous|unknown|not|many|some)\b/.test(text);
        if (assertion === 'undocumented' || itself || vague) missing(context, 'prior-visits', clause, 0.9);
        else if (/\bnumber of (?:occasions|times)? ?that was not recorded/.test(text))
          missing(context, 'prior-visits', clause, 0.9);
      }
      for (const match of EARLIER.inIndex(reading.index)) {
        if (!counts(context, match.clause) || !ownTopic(context, match.clause, match.end)) continue;
        if (
          /\b(?:unclear|unknown|uncertain|not (?:clear|known|stated|specified)|did not state|does not state|not state) (?:whether|if)\b/.test(
            match.clause.text.slice(0, match.start),
          )
        )
          missing(context, 'prior-visits', match.clause, 0.9);
      }
    }
  },
};

function ownTopic(context: Context, clause: Clause, from: number): boolean {
  const named = treatmentsIn(clause);
  const after = named.find((match) => match.start >= from - 1);
  const topic = after ?? named.at(-1);
  if (topic) return means(topic.value, context.request.treatment);
  const carried = topicOfGeneric(clause);
  if (carried) return means(carried, context.request.treatment);
  return clause.section === 'rationale';
}

/** Only such words stand between "no" and the treatment that was never had. */
const NEVER_HAD_GAP =
  /^ ?(?:(?:any|a|an|of|prior|previous|previously|past|earlier|documented|known|recent|formal|had|have|has|been|received|undergone|undergoing|attended|attending|ever|yet|treated|with|tried|given|history|evidence|record|documentation|mention|course|courses|sessions?|visits?|trial|supervised|first|participated|in|completed|reports?|and|or|the|such|seen|by|his|her|initial|done|individual|this|type|kind|begun|started|trials?) ?)*$/;
const EVER =
  /\b(?:prior|previous(?:ly)?|past|earlier|had|has|have|been|received|attended|undergone|tried|history|file|records?|never|to date|yet|before|so far)\b/;
const NONE_USED = cue(
  'visits? (?:used|completed|attended|to date|so far)',
  'sessions? (?:used|completed|attended|to date|so far)',
  'first (?:course|trial|request)',
  'initial (?:trial|course|request)',
  'never been treated',
  'never (?:had|attended|received|tried|undergone|begun|started)',
);

/** "No prior acupuncture", "has never attended": zero visits. */
export const noPriorVisits: Extractor = {
  facts: ['prior-visits'],
  treatments: COUNTED,
  read(context) {
    const { treatment } = context.request;
    for (const reading of context.readings) {
      for (const clause of reading.clauses) {
        if (!counts(context, clause)) continue;
        if (clause.section === 'summary' && /^no (?:prior |previous )?[a-z ]{4,24}\.?$/.test(clause.text) && treatmentsIn(clause).some((match) => means(match.value, treatment) && match.start < 14 && clause.text.length - match.end < 9)) {
          state(context, 'prior-visits', 0, clause, 1.2);
        }
        for (const trigger of triggersOf(clause)) {
          if (trigger.value.kind !== 'negation' && trigger.value.kind !== 'complaint') continue;
          const named = treatmentsIn(clause).find(
            (match) =>
              match.start >= trigger.end - 1 &&
              (means(match.value, treatment) || isSuch(match.value, clause)),
          );
          const phrase = clause.text.slice(trigger.start);
          if (
            named &&
            NEVER_HAD_GAP.test(clause.text.slice(trigger.end, named.start)) &&
            EVER.test(clause.text) &&
            !/\b(?:unclear|unknown|uncertain|unspecified|how|number|silent|missing|whether)\b/.test(
              clause.text.slice(trigger.start, named.end),
            ) &&
            aboutBodyPart(context, clause) &&
            !REMARK.test(clause.text.slice(named.end, named.end + 40))
          ) {
            state(context, 'prior-visits', 0, clause, 1.2);
          } else if (
            !named &&
            treatment !== 'other' &&
            /^(?:no (?:prior|previous|earlier) (?:visits|sessions|treatments?|courses?|care|such (?:care|program|treatment))|(?:not|never) (?:previously )?(?:had|attended|received|undergone) (?:any |this |such |a )*(?:prior |previous |such )?(?:visits|sessions|treatments?|program))\b/.test(
              phrase,
            ) &&
            generic(context, clause)
          ) {
            state(context, 'prior-visits', 0, clause, 1.2);
          }
        }
      }
      for (const match of NONE_USED.inIndex(reading.index)) {
        const { clause } = match;
        if (!counts(context, clause) || !generic(context, clause)) continue;
        const text = clause.text.slice(match.start);
        if (
          /^(?:visits?|sessions?) (?:used|completed|attended|to date|so far)[a-z ]{0,30}: none\b/.test(text)
        )
          state(context, 'prior-visits', 0, clause, 1.2);
        if (
          /^(?:this is|it is|as) (?:a |an |the )?(?:first|initial)/.test(clause.text) ||
          /\b(?:this|it|request) (?:is|was) (?:a|an|the|her|his) (?:first|initial) (?:trial|course|request)\b/.test(
            clause.text,
          )
        ) {
          if (assertionOf(clause, match.start, match.end) === 'affirmed')
            state(context, 'prior-visits', 0, clause, 1.2);
        }
        if (
          /^never been treated with/.test(text) &&
          treatmentsIn(clause).some((each) => means(each.value, treatment))
        )
          state(context, 'prior-visits', 0, clause, 1.2);
      }
    }
  },
};

/** What follows makes it a statement about a report or result, not about the treatment itself. */
const REMARK = /^ ?(?:(?:has|have) (?:helped|improved)|progress|notes?|helped|benefit|response|goals?)\b/;

/** "such a program" in the rationale of a program. */
function isSuch(topic: Topic, clause: Clause): boolean {
  return topic === 'therapy' && clause.section === 'rationale' && /\bsuch\b/.test(clause.text);
}

function generic(context: Context, clause: Clause): boolean {
  const named = treatmentsIn(clause);
  if (named.length === 0) return clause.section === 'rationale';
  return named.some((match) => means(match.value, context.request.treatment));
}
