import { inBatch, rows, single } from '../adapters/imr.mjs';
import { differences, OTHERS, OWN } from '../lib/agree.mjs';
import { eachOf, inTurns, median, ratio } from '../lib/measure.mjs';
import { makeTasks } from '../lib/tasks.mjs';

/** Requests that each takes in a turn: all turns then take about as long. */
const A_TURN = {
  'json-rules-engine, one engine': 30,
  'json-rules-engine, one a treatment': 300,
  '@gorules/zen-engine': 640,
  'json-logic-js': 2000,
  'json-logic-engine, compiled': 2000,
  'this project, one request with its explanation': 500,
};
const OTHERWISE = 16_000;
const FLOOR = 'JSON.parse alone';

/** Every evaluator in one process and one thread; first of all, that all of them say the same. */
export async function inProcess({ book, lines, quick }) {
  const prepared = makeTasks(book, lines);
  const peers = [];
  for (const make of [...OWN, ...OTHERS]) peers.push(await make(prepared));
  const wrong = await differences(book, prepared, lines, peers);
  if (wrong.length > 0) throw new Error(`the adapters do not agree:\n${wrong.join('\n')}`);

  const row = rows(book);
  const chunks = chunksOf(lines, 200);
  const contenders = [
    { name: FLOOR, turn: eachOf(lines, OTHERWISE, (line) => JSON.parse(line)) },
    { name: row.name, turn: eachOf(chunks, OTHERWISE / 200, row.chunk, 200) },
    ...[inBatch(book), single(book), ...peers].map(({ name, judge, inFlight }) => ({
      name,
      turn: eachOf(prepared.tasks, A_TURN[name] ?? OTHERWISE, judge, 1, inFlight ?? 1),
    })),
  ];
  const times = await inTurns(contenders, quick ? 3 : 9);
  for (const { close } of peers) close?.();
  const targets = { 'json-rules-engine, one engine': 100, '@gorules/zen-engine': 10 };
  return contenders.map(({ name }) => {
    const beside = ratio(times, name, row.name);
    const target = targets[name];
    return {
      part: `One thread, µs a request (${lines.length} requests, ${book.rules.size} rules, all agree on every finding)`,
      what: name,
      value: median(times.get(name)),
      unit: 'µs',
      ratios: { 'JSON.parse alone': ratio(times, name, FLOOR), 'this project, row to row': beside },
      ...(target ? { target: `≥ ${target} × row to row`, met: beside >= target } : {}),
    };
  });
}

export const chunksOf = (lines, size) =>
  Array.from({ length: Math.floor(lines.length / size) }, (_, i) =>
    Buffer.from(`${lines.slice(i * size, (i + 1) * size).join('\n')}\n`),
  );
