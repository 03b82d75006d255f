import type { Assertion } from '../reading/assertion.js';
import type { Clause } from '../reading/clause.js';
import { ClauseMemo } from '../reading/clause-memo.js';
import { type Context, missing, state } from '../reading/context.js';
import type { Lexicon } from '../reading/lexicon.js';
import type { Extractor } from '../reading/signal.js';

const DOCUMENTED =
  '(?:[a-z]+ly )?(?:documented|described|mentioned|recorded|addressed|provided|shown|given|stated|found|noted|discussed|reported|established|demonstrated|in the (?:record|file|chart)s?|on file|here)';
const THESE =
  '(?:these|this|those|them|which|that|the (?:above|foregoing|same)|the (?:elements|items|factors|criteria|requirements)(?: (?:above|named|listed))?)';
const THING =
  '(?: (?:elements?|items?|factors?|criteria|requirements?|things?|points?|information|documentation|indications?|conditions?|domains?|risks?|diagnos[ei]s))?';

/** "None of this is documented", "which the notes do not show", "such documentation is missing". */
const UNDOCUMENTED = new RegExp(
  `\\bnot (?:a single )?1\\b(?: of (?:${THESE}|the \\d)${THING})? (?:is|are|was|can|could|appears?|has been)[^;]{0,40}\\b(?:met with|found|present|told|charted|${DOCUMENTED.slice(3, -1)})|\\b(?:contain|show|give|address|record|mention|document|cover|discuss)(?:s|es|ed)? none\\b|\\ball (?:\\d|of (?:${THESE}|the \\d)) (?:is|are|was|were) (?:missing|absent|lacking|undocumented|wanting|blank)|\\b(?:searched|looked|look|search)\\b[^;]{0,60}\\b(?:empty|in vain|found (?:none|nothing|neither)|without (?:success|finding))|\\bnone of the \\d\\b[^;]{0,30}\\b(?:documented|charted|found|addressed|recorded)|\\b(?:none|neither|nothing) (?:of ${THESE}${THING} )?(?:is|are|was|were|has been|have been|can be|appears?|do|does) ?${DOCUMENTED}|\\b(?:none|neither) of ${THESE}${THING} (?:appears?|can be found|is|are|was|were|has been|have been) ?(?:in the|${DOCUMENTED})|^\\W*(?:here |in this case,? |however,? |and |but )*${THESE}${THING} (?:is|are|was|were|has|have|had) (?:all )?not (?:been )?(?:all )?${DOCUMENTED}|\\b(?:which|this|that|these) (?:the )?(?:[a-z]+ ){1,3}?(?:do|does|did|has|have) not (?:say|show|document|mention|describe|state|address|record|contain|provide|give|discuss)|^\\W*(?:here |however,? )*(?:such|the required|the necessary|this|that) (?:documentation|information|evidence|assessment|history|record|account) (?:is|was|has been|were) (?:missing|lacking|absent|not)\\b|\\bno such (?:documentation|evidence|information|history|finding|diagnosis|factor|record|account|assessment|statement|failure|trial)s?\\b(?=[^;]{0,40}\\b(?:documented|described|mentioned|recorded|provided|found|submitted|file|records?|notes?|report))`,
);
/** "This patient has none", "which is not the case here", "neither applies". */
const NEGATED =
  /\b(?:patient|worker|claimant|applicant|employee|he|she|man|woman|individual)(?: of \d\d)? (?:has|have|had|meets?|fits?) (?:none|neither|no such)\b|\b(?:which|that|and|this) (?:this |the )?(?:injured )?(?:patient|worker|claimant|applicant|employee|he|she|man|woman|individual)? ?(?:does|did|do) not (?:have|apply|fit|suffer)\b|\b(?:none|neither) of (?:these|those|them|which|the (?:rest|others?|other [a-z]+|[a-z]+))(?: [a-z]+)? (?:is|are|was|were|holds?|fits?|applies|apply)(?: (?:present|the case|true|at issue|met|found|his|hers|here|so)|\b ?[.,;]?$| (?:of|for|to|in) (?:him|her|this|the))|\b(?:none|neither) (?:of (?:these|those|them|which)(?: [a-z]+)? )?(?:applies|apply|exists?|fits?)\b|\b(?:which|this|that|such) (?:is|was) not (?:the|so|true)\b(?: case| situation)?|\b(?:neither|none) (?:is|are) (?:present|the case)|\bno such (?:condition|diagnosis|disease|risk|factor|history|complaint)\b/;
/** "Both are documented here", "as is the case here". */
const AFFIRMED =
  /\b(?:all|both|each|every one) (?:of (?:these|those|them|which|the above)(?: [a-z]+)? )?(?:is|are|was|were|has been|have been) (?:[a-z]+ly )?(?:documented|described|recorded|addressed|present|met|satisfied|shown|covered|fulfilled)\b|\ball \d (?:is|are|was|were|have been) (?:in (?:the )?(?:chart|file|records?|notes)|documented|addressed|recorded|met|charted|there|present)\b|\b(?:patient|worker|claimant|applicant|employee|he|she|man|woman|individual) (?:has|have|had|meets) (?:both|all|each)\b|\b(?:as|which|that|this) is (?:exactly |precisely |just )?(?:the case|so|the situation) (?:here|in this|with this)|^\W*(?:these|this|those) (?:is|are|was|were|has been|have been) (?:all |both |clearly |well )*(?:documented|met|satisfied|present|fulfilled)\b/;

const cache = new ClauseMemo<Assertion | null>();

/** How a clause that only points back ("none of this is documented") speaks of what the guideline just asked for; null where it does not. */
export function anaphorOf(clause: Clause): Assertion | null {
  let found = cache.get(clause);
  if (found === undefined) {
    found =
      clause.speaker === 'ur' || clause.section === 'heading'
        ? null
        : UNDOCUMENTED.test(clause.text)
          ? 'undocumented'
          : NEGATED.test(clause.text)
            ? 'negated'
            : AFFIRMED.test(clause.text)
              ? 'affirmed'
              : null;
    cache.set(clause, found);
  }
  return found;
}

/** "Topical NSAIDs are indicated for tendinitis": nobody's patient is meant. */
const GENERAL_USE =
  /\b(?:is|are) (?:[a-z]+ ){0,2}?(?:indicated|recommended|supported|reserved|approved|used|intended|meant) (?:only |mainly |primarily )?(?:for|in|after|when|where|if)\b/;
const SENTENCES_BACK = 2;
const CLAUSES_BACK = 8;

/** True where the guideline or an "if" just before the clause speaks of the cue. */
function askedBefore(clause: Clause, cue: Lexicon<true>): boolean {
  let steps = 0;
  for (
    let earlier = clause.previous;
    earlier && steps < CLAUSES_BACK;
    earlier = earlier.previous, steps += 1
  ) {
    if (clause.sentence - earlier.sentence > SENTENCES_BACK) return false;
    if (earlier.speaker === 'ur' || (earlier.speaker === 'record' && !GENERAL_USE.test(earlier.text)))
      continue;
    if (cue.inClause(earlier).length > 0) return true;
  }
  return false;
}

/**
 * A fact that a guideline asks for and of which the letter then says only "none of this is documented" or "this patient has
 * neither". `negated` says what the latter means: false, or a complaint.
 */
export function askedFor(
  fact: string,
  cue: Lexicon<true>,
  options: { negated?: boolean | 'not-documented'; weight?: number } = {},
): Extractor['read'] {
  const { negated = false, weight = 1 } = options;
  return (context: Context) => {
    for (const { clauses } of context.readings) {
      for (const clause of clauses) {
        const how = anaphorOf(clause);
        if (how === null || !askedBefore(clause, cue)) continue;
        if (how === 'affirmed') state(context, fact, true, clause, weight);
        else if (how === 'undocumented' || negated === 'not-documented')
          missing(context, fact, clause, weight);
        else state(context, fact, negated, clause, weight);
      }
    }
  };
}

/** One extractor of several readers of the same facts. */
export function together(
  facts: readonly string[],
  treatments: Extractor['treatments'],
  ...readers: readonly (Extractor | Extractor['read'])[]
): Extractor {
  return {
    facts,
    ...(treatments && { treatments }),
    read(context) {
      for (const reader of readers) (typeof reader === 'function' ? reader : reader.read)(context);
    },
  };
}
