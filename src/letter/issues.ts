import { decisionIn, isConclusion } from './conclusion.js';
import { determinationsOf } from './determinations.js';
import type { FlatText, Range } from './flat-text.js';
import { type PartyRanges, partyRanges } from './guideline-parties.js';
import { cutHeading, headingStart, startsWithNumber } from './heading.js';
import type { Label } from './labels.js';
import { lastRationale } from './last-rationale.js';
import type { Decision } from './parsed-letter.js';
import { sentencesOf } from './sentences.js';

/** One issue as ranges of the flat text. */
export interface IssueRanges {
  heading: Range;
  recorded: Decision | null;
  administrator: Range[];
  reviewer: Range[];
  /** With its concluding sentences. */
  rationale: Range;
  numbered: boolean;
}

/** Part of an issue after which the letter breaks off. */
export interface Unfinished {
  at: number;
  what: string;
}

const ORDER = { heading: 0, guidelines: 1, administrator: 2, reviewer: 3, rationale: 4 } as const;

/** What follows the last rationale. */
const CLOSING = [
  'effect of the decision',
  'sincerely',
  'disclaimer: maximus',
  'disclaimer: ',
  'cc: department',
  'medical director',
];

/** Issues of a letter, each from its labels; `start` is where the part with the issues begins. */
export function issueRanges(
  flat: FlatText,
  labels: readonly Label[],
  start: number,
): { issues: IssueRanges[]; unfinished: Unfinished[] } {
  const groups = groupsOf(labels.filter((label) => label.start >= start));
  const unfinished: Unfinished[] = [];
  const issues: IssueRanges[] = [];
  const determinations = determinationsOf(flat);
  const firstLabel = groups[0]?.[0]?.start ?? 0;
  const numbered = start > 0 && start < firstLabel && startsWithNumber(flat, start, 1);
  // Without a title, the heading is searched just before the first label.
  let floor = start > 0 ? start : Math.max(0, firstLabel - 600);
  const heads = groups.map((group, index) => {
    const opening = group[0]!;
    if (opening.kind === 'heading') {
      const next = group[1]?.start ?? flat.text.length;
      return { start: opening.start, cut: { start: opening.end, end: next } };
    }
    const from =
      index === 0 && start > 0
        ? floor
        : headingStart(flat, floor, opening.start, numbered ? index + 1 : null);
    floor = group.at(-1)!.end;
    return { start: from, cut: { start: from, end: opening.start } };
  });
  for (const [index, group] of groups.entries()) {
    const label = group.at(-1)!;
    const end = heads[index + 1]?.start ?? closingOf(flat, label.end);
    if (label.kind !== 'rationale') {
      unfinished.push({ at: heads[index]!.start, what: `issue ${index + 1} has no rationale` });
      continue;
    }
    const rationale = { start: label.end, end };
    if (index === groups.length - 1 && closingOf(flat, label.end) === flat.text.length) {
      const last = lastRationale(flat, rationale);
      const at = heads[index]!.start;
      if (last === null) {
        unfinished.push({ at, what: `the rationale of issue ${index + 1} breaks off` });
        continue;
      }
      if (last.state === 'unconcluded') {
        unfinished.push({ at, what: `the rationale of issue ${index + 1} ends without a conclusion` });
      } else if (last.state === 'heading-follows') {
        unfinished.push({ at: last.end + 1, what: `issue ${index + 2} breaks off after its heading` });
      }
      rationale.end = last.end;
    }
    const cut = cutHeading(flat, heads[index]!.cut);
    const number = numberOf(flat, heads[index]!.start) ?? index + 1;
    issues.push({
      heading: { start: cut.start, end: cut.end },
      recorded: cut.recorded ?? determinations.get(number) ?? concluded(flat, rationale),
      ...guidelinesOf(flat, group),
      rationale,
      numbered: numbered || group[0]?.kind === 'heading',
    });
  }
  for (const number of determinations.keys()) {
    if (number > groups.length)
      unfinished.push({ at: flat.text.length - 1, what: `issue ${number} has no section` });
  }
  return { issues, unfinished };
}

/** Labels of one issue each: a label that stands earlier in the order of an issue than the one before it opens the next. */
function groupsOf(labels: readonly Label[]): Label[][] {
  const groups: Label[][] = [];
  for (const label of labels) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    if (group && previous && ORDER[label.kind] > ORDER[previous.kind]) group.push(label);
    else if (previous?.kind === label.kind && label.kind === 'rationale') continue;
    else groups.push([label]);
  }
  return groups;
}

/** The number that a line begins with, for headings and list entries. */
function numberOf(flat: FlatText, at: number): number | null {
  const match = /^(\d{1,2}) ?[.)]/.exec(flat.text.slice(at, at + 6));
  return match ? Number(match[1]) : null;
}

function closingOf(flat: FlatText, from: number): number {
  const ends = CLOSING.map((word) => flat.lower.indexOf(word, from)).filter((at) => at >= 0);
  return Math.min(flat.text.length, ...ends);
}

/** The decision on which all concluding sentences agree; used where no outcome stands in the heading. */
function concluded(flat: FlatText, rationale: Range): Decision | null {
  const decisions = new Set(
    sentencesOf(flat.text, rationale.start, rationale.end)
      .map(({ start, end }) => flat.text.slice(start, end))
      .filter(isConclusion)
      .map(decisionIn)
      .filter((decision) => decision !== null),
  );
  return decisions.size === 1 ? [...decisions][0]! : null;
}

/** Guideline lines of either party. */
function guidelinesOf(
  flat: FlatText,
  group: readonly Label[],
): Pick<IssueRanges, 'administrator' | 'reviewer'> {
  const found: PartyRanges = { administrator: [], reviewer: [] };
  for (const [index, label] of group.entries()) {
    const range = { start: label.end, end: group[index + 1]?.start ?? label.end };
    if (label.kind === 'administrator') found.administrator.push(range);
    else if (label.kind === 'reviewer') found.reviewer.push(range);
    else if (label.kind === 'guidelines') {
      const { administrator, reviewer } = partyRanges(flat, range);
      found.administrator.push(...administrator);
      found.reviewer.push(...reviewer);
    }
  }
  return found;
}
