import type { FlatText, Range } from './flat-text.js';
import { sentencesOf } from './sentences.js';

/** What a block of guidelines for both parties gives to each; a sentence about both belongs to both. */
export interface PartyRanges {
  administrator: Range[];
  reviewer: Range[];
}

type Owner = 'administrator' | 'reviewer' | 'both';

/** A party, with the word before it that makes it no subject ("cited by the claims administrator"), and its possessive. */
const PARTY =
  /(?:\b(by|of|from|with|to|than|which|that|as|like|unlike|did|does|do|guidelines?|sections?|chapters?|citations?|ones|those|evidence|basis) )?(?:\bthe |\bboth |\bboth the )?\b(?:(claims? ?administrator|utilization review(?:er)?(?: physician)?|ur(?: physician| reviewer)?|provider|employee|treating physician|requesting physician|insurer|carrier|employer)|((?:expert |physician |professional |medical |independent |imr |maximus )?(?:physician )?reviewer|maximus|undersigned|imr physician))\b('s)?/g;

/** Both parties named at once, and what may stand between their names. */
const BOTH_PARTIES = /^\W*both (?:parties|sides|reviewers?|physicians|relied|cited|based|used)\b/;
const JOINED = /^(?:'s)?,? ?(?:and|nor|&|\/|as well as|as did|along with|together with) ?$/;

/** The block's title says whose decision it tells of: "Relied upon: …" needs no subject. */
const OF_TITLE = /^\W*(?:relied (?:up)?on|guidelines? relied (?:up)?on)\b/;

interface Subject {
  owner: Owner;
  start: number;
}

/**
 * Splits the block that letters of 2013 have for the guidelines of both parties ("… Relied Upon by the Expert Reviewer")
 * by the party that each clause speaks of. A clause without a party continues the one before it; before any, the
 * block's title counts: the expert reviewer.
 */
export function partyRanges(flat: FlatText, block: Range): PartyRanges {
  const ranges: PartyRanges = { administrator: [], reviewer: [] };
  let owner: Owner = 'reviewer';
  const add = (start: number, end: number) => {
    if (owner !== 'reviewer') ranges.administrator.push({ start, end });
    if (owner !== 'administrator') ranges.reviewer.push({ start, end });
  };
  for (const { start, end } of sentencesOf(flat.text, block.start, block.end)) {
    const lower = flat.lower.slice(start, end);
    if (OF_TITLE.test(lower)) owner = 'reviewer';
    else if (BOTH_PARTIES.test(lower)) owner = 'both';
    let from = start;
    for (const [index, subject] of subjectsOf(lower).entries()) {
      if (subject.owner === owner) continue;
      if (index > 0) {
        add(from, start + subject.start);
        from = start + subject.start;
      }
      owner = subject.owner;
    }
    add(from, end);
  }
  return ranges;
}

/** Parties that a sentence speaks of, in order; where none is its subject, the one by whom something is done. */
function subjectsOf(sentence: string): Subject[] {
  const mentions: (Subject & { end: number; agent: boolean })[] = [];
  for (const match of sentence.matchAll(PARTY)) {
    const owner: Owner = match[3] ? 'reviewer' : 'administrator';
    const end = match.index + match[0].length;
    const last = mentions.at(-1);
    if (
      last &&
      last.owner !== owner &&
      JOINED.test(sentence.slice(last.end, match.index + joinerOf(match)))
    ) {
      last.owner = 'both';
      last.end = end;
    } else mentions.push({ owner, start: match.index, end, agent: Boolean(match[1] ?? match[4]) });
  }
  const subjects = mentions.filter((mention) => !mention.agent);
  if (subjects.length > 0) return subjects;
  const agent = mentions.find(({ owner }) => owner !== 'administrator') ?? mentions[0];
  return agent ? [{ owner: agent.owner, start: 0 }] : [];
}

/** "The administrator, as did the reviewer": the word before the second name belongs to what joins them. */
const joinerOf = (match: RegExpMatchArray) => (match[1] ? match[1].length + 1 : 0);
