import { isConclusion } from '../../../letter/conclusion.js';
import type { Line, SectionName } from '../../../letter/parsed-letter.js';
import { sentencesOf } from '../../../letter/sentences.js';
import { WordIndex } from './lexicon.js';
import { normalize } from './normalize.js';
import { type Speaker, speakerOf, THEY_SAY } from './speaker.js';

/** A part of a sentence in which negation holds throughout. */
export interface Clause {
  /** Position in the reading order of its text. */
  order: number;
  /** Position of its sentence. */
  sentence: number;
  section: SectionName;
  /** Normalized wording (`normalize`). */
  text: string;
  /** 1-based lines of the sentence, inclusive. */
  lines: readonly [number, number];
  page?: number;
  speaker: Speaker;
  /** For a guideline's clause, or a complaint of utilization review: whether the reviewer goes on to say that this is the case here. */
  verdict: 'met' | 'rebutted' | 'not-met' | 'not-documented' | null;
  /** The clause before it in the same section. */
  previous: Clause | null;
  /** Where the words of its text stand. */
  index: WordIndex;
  /** Filled by `ClauseMemo`. */
  readonly known: unknown[];
}

/** A section of a letter read once: clauses in order and the index of their words. */
export interface Reading {
  clauses: readonly Clause[];
  index: WordIndex;
}

/**
 * Where a negation stops: the termination terms of NegEx (Chapman 2001) and ConText (Harkema 2009), and a new
 * subject after "and".
 */
const BOUNDARY =
  /;| (?=\(ur )|(?<=[a-z)]) - |(?<!\b(?:nothing|anything|none|all|everything|nobody|no 1|last)),? (?=but\b)|,? (?=(?:however|although|though|whereas|except|because(?! of)|nor)\b)|, (?=(?:yet|while|which|who|so|since|in fact|in truth|and (?:no|not|there|he|she|it|the|this|that|these|they|his|her|a|i|without|with|has|is|was|does|did|given)|with no|without|no|neither|not|there|he|she|they|can|could|walks|works|is|was|has (?:had|been|not|never)|had|does|did|changed|returned|able|now|still)\b)| (?=and (?:he|she|it|they|there|i|no|that (?:it|the|he|she|they))\b)/g;

/** Reads the lines of one section: sentences, then clauses; the sentences that state the conclusion are left out. */
export function readSection(section: SectionName, lines: readonly Line[], order = 0): Reading {
  const text = blankEnumerators(lines.map((line) => line.text).join(' '));
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.text.length + 1;
  }
  const clauses: Clause[] = [];
  const index = new WordIndex();
  let sentence = order;
  let lineAt = 0;
  let question = '';
  for (const { start, end } of sentencesOf(text)) {
    const raw = text.slice(start, end);
    if (section !== 'heading' && isConclusion(raw)) continue;
    while (lineAt + 1 < starts.length && starts[lineAt + 1]! <= start) lineAt += 1;
    let last = lineAt;
    while (last + 1 < starts.length && starts[last + 1]! < end) last += 1;
    let wording = normalize(raw);
    // A short question is read with its answer: "Flare-up? None."
    if (wording.endsWith('?')) {
      question = wording.length < 60 ? `${wording.slice(0, -1)}: ` : '';
      continue;
    }
    wording = question + wording;
    question = '';
    sentence += 1;
    let before: Speaker | null = null;
    for (const [position, part] of partsOf(wording).entries()) {
      if (position > 0 && position % MOST_CLAUSES === 0) sentence += 1;
      const speaker = speakerOf(part, before ?? carriedOn(part, clauses), section);
      before = speaker;
      const verdict = verdictOf(part);
      if (verdict) judge(clauses, sentence, verdict);
      else if (before === 'record' && REBUTS.test(part)) rebut(clauses, sentence);
      const clause: Clause = {
        order: order + clauses.length,
        sentence,
        section,
        text: part,
        lines: [lines[lineAt]!.number, lines[last]!.number],
        ...(lines[lineAt]!.page !== undefined && { page: lines[lineAt]!.page }),
        speaker,
        previous: clauses.at(-1) ?? null,
        verdict: null,
        known: [],
        index,
      };
      clauses.push(clause);
      index.add(clause);
    }
  }
  return { clauses, index };
}

/** "(ii)" and "(b)" open a sentence as they stand; blanks of the same length keep every offset. */
function blankEnumerators(text: string): string {
  return text.includes('(')
    ? text.replace(
        /(^|[.?!;:]"? )\((?:[ivx]{1,4}|[a-h]|\d)\)(?= )/g,
        (found, before) => before + ' '.repeat(found.length - before.length),
      )
    : text;
}

/** A colon opens a new clause after a whole statement, not after a label ("Twitch response: not documented"). */
const LONG_LABEL = 32;
const SHORT_REST = 25;

/** "Not submitted: a; b; c" complains of each. */
const ABSENT_LABEL =
  /^(?:not (?:submitted|documented|provided|found|in the file|on file|addressed|stated|included|supplied)|missing|absent|lacking) ?: /;

/** "The records do not, however, show": a word put in between begins no clause. */
const PUT_BETWEEN =
  /, (?:however|though|moreover|furthermore|likewise|indeed|therefore|accordingly|nevertheless|nonetheless|in turn|by contrast|on the other hand),(?= (?!(?:the|he|she|it|there|this|no|they|these|his|her|an?|we|i)\b))/g;
/** "Relief - not addressed": a label and what is said of it. */
const DASHED_LABEL = / - (?=(?:not|none|nothing|never|nowhere|un[a-z]+ed|missing|absent|blank|omitted)\b)/g;

/** "Function, not recorded." "Agreement and PDMP, absent from the chart.": the comma stands for the verb. */
const COMMA_LABEL =
  /^((?:(?!\b(?:is|are|was|were|has|have|had|does|did|do|can|could|will|would|should|shows?|says?|states?|takes?|gives?)\b)[a-z0-9 /'-]){3,70}), (?=(?:not (?:been )?(?:[a-z]+ly )?(?:recorded|documented|described|stated|given|noted|charted|mentioned|assessed|discussed|addressed|reported|quantified|shown|provided|submitted|measured|asked|told|found|on file|in the)|none(?: [a-z]+)?[.]?$|nowhere|missing|absent|blank|undocumented|unrecorded|unmentioned|unstated|unknown|untold|unsaid)\b)/;

/** "A plateau is mentioned; an improvement before it is not": what the second lacks is the word of the first. */
const SO_IS_NOT =
  /\b(is|are|was|were|has been) ((?:mentioned|documented|described|recorded|noted|stated|reported|named|shown|measured|given|addressed|quantified))([,;] (?:but |and |while |whereas )?[^;,.]{3,60}? (?:is|are|was|were|has) not(?: been)?)(?= ?[,;.]|$)/;

/** "Neither a drug screen" and "nor an agreement is on file": one statement. */
function rejoined(parts: readonly string[]): readonly string[] {
  if (
    !parts.some(
      (part) => NOR.test(part) || LEFT_OPEN.test(part) || OR_DOES.test(part) || PREDICATE.test(part),
    )
  )
    return parts;
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && NOR.test(part) && OPEN_NEITHER.test(last))
      joined[joined.length - 1] = `${last} ${part}`;
    else if (
      last !== undefined &&
      ((LEFT_OPEN.test(part) && QUESTION.test(last)) ||
        (OR_DOES.test(part) && ASKED.test(last)) ||
        (PREDICATE.test(part) && isSubject(last)))
    )
      joined[joined.length - 1] = `${last}, ${part}`;
    else joined.push(part);
  }
  return joined;
}
/** "How he spends his day, and whether he sleeps, was never asked": the question is what nobody answers. */
const QUESTION = /^\W*(?:and |but )?(?:whether|how|what|why|by (?:how|what)|in what)\b/;
const LEFT_OPEN =
  /^(?:is|was|are|were|has|have|can|could|remains?|does|do|did) (?:[a-z]+ )?(?:not|never|nowhere|left|unclear|unknown|untold|unsaid|undocumented)\b/;
/** "Whether she copes, works or sleeps better": one question. */
const ASKED = /\b(?:whether|if|how) (?:he|she|they|it|the [a-z]+) (?:[a-z]+ ){0,3}?[a-z]+$/;
const OR_DOES = /^(?:walks|works|can|could|does|is|has|returned) [^,;]{0,40}?\bor\b/;
const NOR = /^,? ?nor\b/;
const OPEN_NEITHER = /\bneither\b[^;]{0,160}$/;

/** "The response, in terms of pain or function, is not documented": a subject, what is put in, and the verb are one statement. */
const PREDICATE = /^(?:is|are|was|were|has|have|had|does|did)\b(?! (?:now|today) )/;
const SUBJECT_PUT_IN = /^(?:the|his|her|its|any|what|a|an) [^,;:]{3,70}, [^;:]{3,90}$/;
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|should|may|might|must|shows?|says?|said|notes?|noted|states?|stated|takes?|gives?|reports?|reported)\b/;
const isSubject = (part: string) => SUBJECT_PUT_IN.test(part) && !VERB.test(part);

/** "Contrary to what utilization review says, relief is documented." */
const CONTRARY =
  /^\W*(?:contrary to|notwithstanding|in spite of|despite) [^,;]{0,40}\b(?:utilization|ur|reviewer|denial|administrator)\b[^,;]{0,40}, /;

function partsOf(raw: string): string[] {
  const contrary = CONTRARY.exec(raw)?.[0] ?? '';
  const parts = statementsOf(raw.slice(contrary.length));
  return contrary === '' ? parts : [contrary.slice(0, -2), ...parts];
}

function statementsOf(raw: string): string[] {
  const parts: string[] = [];
  const wording = raw
    .replace(PUT_BETWEEN, '')
    .replace(DASHED_LABEL, ' : ')
    .replace(COMMA_LABEL, '$1 : ')
    .replace(SO_IS_NOT, '$1 $2$3 $2');
  const label = ABSENT_LABEL.exec(wording)?.[0] ?? '';
  for (const part of rejoined(wording.split(BOUNDARY))) {
    const colon = part.indexOf(': ', LONG_LABEL);
    const split = colon >= 0 && part.length - colon > SHORT_REST;
    for (const piece of split ? [part.slice(0, colon), part.slice(colon + 1)] : [part]) {
      for (const text of chopped(piece.trim()))
        parts.push(label && !text.startsWith(label) ? label + text : text);
    }
  }
  return parts;
}

/** "The second was that …" after "UR gave two reasons". */
const NEXT_REASON =
  /^(?:the|its|a) (?:first|second|third|other|only|main)(?: reason| ground| point| objection)? (?:was|is|being)\b|^as to the (?:first|second|third|other)\b/;

function carriedOn(text: string, clauses: readonly Clause[]): Speaker | null {
  const before = clauses.at(-1);
  if (before?.speaker === 'guideline' && THEY_SAY.test(text)) return 'guideline';
  return before?.speaker === 'ur' && NEXT_REASON.test(text) && !/^as to/.test(text) ? 'ur' : null;
}

/** No sentence is as long as this; a longer one is chopped, so that no step takes time in its square. */
const LONGEST_CLAUSE = 1500;
const MOST_CLAUSES = 60;

function chopped(text: string): string[] {
  if (text === '') return [];
  if (text.length <= LONGEST_CLAUSE) return [text];
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + LONGEST_CLAUSE);
    const to = space > from ? space : from + LONGEST_CLAUSE;
    parts.push(text.slice(from, to).trim());
    from = to;
  }
  return parts.filter((part) => part !== '');
}

/** "Met.", "All of these are documented", "None of these is present": what was just quoted from a guideline is, or is not, the case. */
const MET =
  /^(?:but |and |so )?(?:\(?[a-z0-9]{1,4}\) )?(?:met|satisfied)\b|^(?:but |and |so )?(?:he|she|the [a-z]+) (?:has|meets|satisfies) (?:both|all|these)\b|^(?:but |and |so )?(?:that|this|these|both|all|each|every|everything|the (?:criteria|requirements?|conditions?))\b[^;]{0,45}\b(?:met|satisfied|apply|applies|been shown|present|documented|fulfilled|recorded|found here|addressed|answered (?:yes|in the affirmative)|in the affirmative|answered to|in place|there|true here|established|in order|made out)(?: (?:by|in|on|at|from) [^,;]{1,50})?\.?$/;
const NOT_MET =
  /^(?:but |and |so )?(?:\(?[a-z0-9]{1,4}\) )?(?:not met\b|neither (?:requirement|criterion|condition|of (?:these|them))|none of (?:these|them|the (?:other |listed |named )?(?:criteria|conditions|requirements|factors|indications|diagnoses)))|^(?:but |and |so )?(?:he|she|the (?:patient|employee|worker|claimant|applicant)|this [a-z]+|injured worker) (?:has|had|meets|satisfies|shows) (?:neither|none|no such)\b|^(?:and |but )?of (?:neither|none)(?: of (?:these|them))? (?:is|was|are|were) there\b/;

const UNSAID = /\b(?:assess|document|record|report|describ|mention|shown|discuss|address)/;

function verdictOf(text: string): Clause['verdict'] {
  if (text.length > 90) return null;
  if (NOT_MET.test(text)) return UNSAID.test(text) ? 'not-documented' : 'not-met';
  return MET.test(text) &&
    !/\b(?:not|no|none|neither|never|un[a-z]+|to be|must|should|if|when|unless|whether|until)\b/.test(text)
    ? 'met'
    : null;
}

/** "The note of May documents it": what utilization review found missing is there. */
const REBUTS =
  /\b(?:documents?|records?|gives?|shows?|states?|mentions?|describes?|lists?|contains?|has) (?:it|them|this|these|just that|exactly that|both)\b|^\W*(?:that|this|it|which) (?:is|was) (?:[a-z]+ly )?(?:not (?:so|correct|true|accurate|borne out)|wrong|incorrect|mistaken|inaccurate|an error|untrue)\b|\b(?:they|it|these|this|that) (?:is|are) (?:all )?there\b|\b(?:they|it|these|this|that) (?:is|are) (?:all )?(?:in|on) (?:the|his|her) (?:[a-z]+ )?(?:notes?|reports?|records?|file|chart|pr-?2s?)\b/;
const MISSES = /\b(?:no|not|without|lack[a-z]*|fail[a-z]*|nothing|never|absence|missing|un[a-z]+ed)\b/;

/** Marks the complaint of utilization review just before. */
function rebut(clauses: readonly Clause[], sentence: number): void {
  const last = clauses.at(-1);
  if (
    last?.speaker === 'ur' &&
    sentence - last.sentence <= 1 &&
    last.text.length < 160 &&
    MISSES.test(last.text)
  )
    last.verdict = 'rebutted';
}

/** Marks the guideline's clauses in the sentence before, or earlier in this one. */
function judge(clauses: readonly Clause[], sentence: number, verdict: Clause['verdict']): void {
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const clause = clauses[at]!;
    if (sentence - clause.sentence > 1) return;
    if (clause.speaker !== 'guideline') {
      if (clause.sentence === sentence) continue;
      return;
    }
    clause.verdict = verdict;
  }
}
