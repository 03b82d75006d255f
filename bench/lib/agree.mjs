import { expected, inBatch, rows, single } from '../adapters/imr.mjs';
import { jsonLogicEngine, jsonLogicJs } from '../adapters/json-logic.mjs';
import { jsonRulesNaive, jsonRulesPerTreatment } from '../adapters/json-rules.mjs';
import { zen } from '../adapters/zen.mjs';

/** Peers of the product's own packages, and those of the bench's. */
export const OWN = [jsonRulesPerTreatment, jsonRulesNaive];
export const OTHERS = [jsonLogicEngine, jsonLogicJs, zen];

/**
 * Holds every adapter to the same findings for the same requests.
 *
 * @returns differences in words; none where all agree
 */
export async function differences(book, { tasks }, lines, peers) {
  const wrong = [];
  const said = tasks.map((task) => expected(task, book).sort().join('; '));
  const compare = (name, at, found) => {
    const text = [...found].sort().join('; ');
    if (text !== said[at] && wrong.length < 5)
      wrong.push(`${name}, ${lines[at]}\n  says     ${text}\n  expected ${said[at]}`);
  };
  /** In batches a rule's standing is kept in the words of the results. */
  const compareStandings = (name, at, standings) => {
    const named = standings.map(({ rule, finding }) => `${rule} ${finding}`);
    const wanted = said[at].split('; ').map((each) => inWords(each));
    if (named.sort().join() !== wanted.sort().join() && wrong.length < 5)
      wrong.push(`${name}, ${lines[at]}\n  says     ${named.join('; ')}\n  expected ${wanted.join('; ')}`);
  };
  for (const peer of peers)
    for (const [at, task] of tasks.entries()) compare(peer.name, at, await peer.judge(task));
  // An undated request is judged once for each period, and one period's rules are shown; the peers judge the rules of all periods.
  const dated = tasks.flatMap(({ undated }, at) => (undated ? [] : [at]));
  const one = single(book);
  const batch = inBatch(book);
  for (const at of dated) {
    compare(one.name, at, one.judge(tasks[at]));
    compareStandings(batch.name, at, batch.standingsOf(batch.judge(tasks[at])));
  }
  const row = rows(book);
  row.chunk(Buffer.from(dated.map((at) => `${lines[at]}\n`).join('')));
  for (const [place, line] of row.written().trim().split('\n').entries())
    compareStandings(row.name, dated[place], JSON.parse(line).prediction.rules);
  return wrong;
}

const WORDS = ['not-medically-necessary', 'medically-necessary', 'not-established', 'not-established'];
const inWords = (found) => found.replace(/ \d (\d)$/, (_, code) => ` ${WORDS[code]}`);
