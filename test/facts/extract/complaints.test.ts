import { describe, expect, it } from 'vitest';
import { readFact } from './drug/support.js';

/** Ways to say that something is missing, and that it is there. */
const MISSING = `There is no mention of X.|X is not described.|X is nowhere described.|The notes say nothing about X.|The notes are silent on X.|X goes unmentioned.|X has never been recorded.|The physician does not set down X.|The record is devoid of X.|One looks in vain for any account of X.|X: not one word.|X: none documented.|X - not addressed.|Of X there is not a word.|X is left to the imagination.|X is not to be found in the record.|The file holds no account of X.|X was not evaluated.|X cannot be gathered from the notes.|X is unquantified.|What is wanting is X.|X is wanting.|No one has recorded X.|Nowhere do the notes address X.|The reports lack X.|The physician has yet to document X.|The notes do not speak to X.|X is absent from the reports.|X is conspicuous by its absence.|The submitted records do not establish X.|X remains undocumented.|The chart never mentions X.|Not a single note mentions X.|X could not be verified.|None of the four reports mentions X.|No report touches on X.|It is impossible to tell X from what was sent.|There is little in the way of X.|Neither X nor a drug screen is on file.|X, however, is not among the things recorded.`;
const THERE = `The notes document X.|X was recorded at each visit.|It is not true that X is undocumented.|UR says X is not documented; the May note documents it.|I find X recorded at three visits.|X is clearly stated.`;

const read = (frame: string) => {
  const text = frame.replace('X', 'pain relief');
  return readFact('analgesia-documented', 'Norco 10/325 mg #120', {
    rationale: text[0]!.toUpperCase() + text.slice(1),
  });
};

describe('what a letter says of the record', () => {
  it.each(MISSING.split('|'))('%s is a complaint', (frame) => {
    expect(read(frame)).toBe('not-documented');
  });
  it.each(THERE.split('|'))('%s is none', (frame) => {
    expect(read(frame)).toBe(true);
  });
});
