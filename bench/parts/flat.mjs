import { rows } from '../adapters/imr.mjs';
import { grownBook } from '../lib/grown-book.mjs';
import { inTurns, median, ratio } from '../lib/measure.mjs';
import { makeRequests } from '../requests.mjs';
import { chunksOf } from './in-process.mjs';

const COPIES = [1, 4, 16, 64];
const LINES = 20_000;

/** What a row costs with 60 rules in the book, and with 64 times as many. */
export async function flat({ book, quick }) {
  const contenders = COPIES.map((copies) => {
    const grown = grownBook(book, copies);
    const row = rows(grown);
    const lines = makeRequests(grown, LINES, 5, []).map((request) => JSON.stringify(request));
    const chunks = chunksOf(lines, 200);
    return {
      name: `this project, row to row, ${grown.rules.size} rules`,
      turn() {
        const started = performance.now();
        for (const chunk of chunks) {
          const { problems } = row.chunk(chunk);
          if (problems.length > 0) throw new Error(problems[0].message);
        }
        return ((performance.now() - started) * 1000) / LINES;
      },
    };
  });
  const times = await inTurns(contenders, quick ? 3 : 9);
  const [first] = contenders;
  return contenders.map(({ name }, at) => {
    const beside = ratio(times, name, first.name);
    return {
      part: 'As the rule book grows, µs a request (copies of the same rules for other treatments; requests spread over all)',
      what: name,
      value: median(times.get(name)),
      unit: 'µs',
      ratios: at === 0 ? {} : { 'the fewest rules': beside },
      ...(at === COPIES.length - 1 ? { target: '≤ 1.5 ×', met: beside <= 1.5 } : {}),
    };
  });
}
