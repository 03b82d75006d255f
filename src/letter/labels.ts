import { type FlatText, lineAt, type Range } from './flat-text.js';

/**
 * A label inside an issue, in the order of the page: `heading` opens an issue of 2013, `guidelines` its block for
 * both parties, `administrator` and `reviewer` the guidelines of each, `rationale` the text that ends it.
 */
export interface Label extends Range {
  kind: 'heading' | 'guidelines' | 'administrator' | 'reviewer' | 'rationale';
}

const REVIEWER = "(?:expert|physician|professional|medical|independent)? ?(?:medical )?reviewer(?:'s)?";
const ADMINISTRATOR_BEFORE = /claims? ?administrator(?:'s)? ?$/;
const REVIEWER_BEFORE = new RegExp(`(?:\\bmaximus|\\bimr|\\b${REVIEWER}) ?$`);
const GUIDELINE_AFTER = /^guidelines?(?: ?\(s\))?(?: ?[:;-])? ?/;
const RATIONALE_BEFORE = new RegExp(`(?:\\b${REVIEWER} ?)?decision(?:s|'s)? ?(?:and|/|&)? ?$`);
const RATIONALE_FOR = /^rationales? for (?:the |this |his\/her )?(?:decision|determination) ?[:;-]? ?/;
const RATIONALE_AFTER = /^rationales?(?: ?[:;-])? ?/;
const REGARDING = /^regarding ?the ?requests? ?(?:for ?|of ?|: ?)/;
const RELIED_UPON =
  /^(?:section|part|medical treatment guideline|treatment guideline|guideline)(?:\(s\)|s)? .{0,80}$/;
const MAKE_DECISION =
  /^relied ?upon ?by ?the.{0,60}?reviewer(?: ?to ?make ?(?:his\/her|his|her|their|the)? ?decisions?)? ?[:;]? ?/;
const ADMINISTRATOR_SAYS =
  /^the claims? ?administrator (?:based|did not (?:base|cite|provide|use)|cited|used|relied|does not)/;
const BOTH_SAY = new RegExp(
  `^the claims? ?administrator and the ${REVIEWER} (?:both )?(?:based|found|relied|cited|used|did not)`,
);
const REVIEWER_SAYS = new RegExp(`^the ${REVIEWER} (?:based|did not|found|relied|cited|used)`);

/** All labels of the issues in order. Labels are found around their rarest word, so the text is scanned a few times only. */
export function labelsOf(flat: FlatText, from: number): Label[] {
  const labels = [
    ...around(flat, 'regarding', from, headingLabel),
    ...around(flat, 'guideline', from, guidelineLabel),
    ...around(flat, 'rationale', from, rationaleLabel),
  ];
  if (labels.some((label) => label.kind === 'heading')) {
    labels.push(...around(flat, 'relied', from, reliedUponLabel));
  } else if (!labels.some((label) => label.kind === 'administrator')) {
    // Letters from the end of 2013 have sentences in the place of labels.
    labels.push(...around(flat, 'the claim', from, saying(ADMINISTRATOR_SAYS, 'administrator')));
    labels.push(...around(flat, 'the claim', from, saying(BOTH_SAY, 'guidelines')));
    labels.push(...around(flat, 'reviewer', from, reviewerSays));
  }
  labels.sort((a, b) => a.start - b.start);
  // A second sentence of the same party continues the first.
  return labels.filter((label, index) => label.start < label.end || label.kind !== labels[index - 1]?.kind);
}

type Find = (flat: FlatText, at: number) => Label | null;

function around(flat: FlatText, word: string, from: number, find: Find): Label[] {
  const labels: Label[] = [];
  for (let at = flat.lower.indexOf(word, from); at >= 0; at = flat.lower.indexOf(word, at + word.length)) {
    const label = find(flat, at);
    if (label) labels.push(label);
  }
  return labels;
}

const before = (flat: FlatText, at: number) => flat.lower.slice(Math.max(0, at - 60), at);
const after = (flat: FlatText, at: number) => flat.lower.slice(at, at + 160);

const isCapital = (flat: FlatText, at: number) => {
  const letter = flat.text[at] ?? '';
  return letter >= 'A' && letter <= 'Z';
};

/** True where a physical line begins at this offset. */
function opensLine(flat: FlatText, at: number): boolean {
  return flat.starts[lineAt(flat, at)] === at;
}

const hasColon = (label: string) => /[:;]/.test(label);

function headingLabel(flat: FlatText, at: number): Label | null {
  const match = REGARDING.exec(after(flat, at));
  if (!match || !isCapital(flat, at)) return null;
  const numbered = /(?:^|\s)\d{1,2} ?[.)] ?$/.exec(before(flat, at));
  if (!numbered && !opensLine(flat, at)) return null;
  const start = numbered ? at - numbered[0].trimStart().length : at;
  return { kind: 'heading', start, end: at + match[0].length };
}

function guidelineLabel(flat: FlatText, at: number): Label | null {
  const left = before(flat, at);
  const owner = ADMINISTRATOR_BEFORE.exec(left) ?? REVIEWER_BEFORE.exec(left);
  if (!owner) return null;
  const start = at - owner[0].trimStart().length;
  const word = GUIDELINE_AFTER.exec(after(flat, at))?.[0] ?? '';
  if (!isCapital(flat, start) || (!hasColon(word) && !opensLine(flat, start))) return null;
  return {
    kind: owner[0].includes('administrator') ? 'administrator' : 'reviewer',
    start,
    end: at + word.length,
  };
}

function rationaleLabel(flat: FlatText, at: number): Label | null {
  const right = after(flat, at);
  const forDecision = RATIONALE_FOR.exec(right);
  if (forDecision && isCapital(flat, at) && (hasColon(forDecision[0]) || opensLine(flat, at))) {
    return { kind: 'rationale', start: at, end: at + forDecision[0].length };
  }
  const word = RATIONALE_AFTER.exec(right)?.[0] ?? '';
  const owner = RATIONALE_BEFORE.exec(before(flat, at));
  if (owner) {
    let start = at - owner[0].trimStart().length;
    if (start >= 4 && flat.text.startsWith('The ', start - 4)) start -= 4;
    if (/(?:and|\/|&) ?$/.test(owner[0])) return null;
    if (!isCapital(flat, start) || (!hasColon(word) && !opensLine(flat, start))) return null;
    return { kind: 'rationale', start, end: at + word.length };
  }
  if (isCapital(flat, at) && hasColon(word) && opensLine(flat, at)) {
    return { kind: 'rationale', start: at, end: at + word.length };
  }
  return null;
}

function reliedUponLabel(flat: FlatText, at: number): Label | null {
  const match = MAKE_DECISION.exec(after(flat, at));
  if (!match) return null;
  const left = flat.lower.slice(Math.max(0, at - 100), at);
  const opening = Math.max(left.lastIndexOf('section of'), left.lastIndexOf('medical treatment guideline'));
  if (opening < 0 || !RELIED_UPON.test(left.slice(opening))) return null;
  return { kind: 'guidelines', start: at - left.length + opening, end: at + match[0].length };
}

function saying(pattern: RegExp, kind: Label['kind']): Find {
  return (flat, at) =>
    isCapital(flat, at) && isCapital(flat, at + 4) && pattern.test(after(flat, at))
      ? { kind, start: at, end: at }
      : null;
}

function reviewerSays(flat: FlatText, at: number): Label | null {
  const left = before(flat, at);
  const start = at - (left.length - left.lastIndexOf('the '));
  return saying(REVIEWER_SAYS, 'reviewer')(flat, start);
}
