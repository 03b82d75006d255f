import { jsonRulesNaive } from '../adapters/json-rules.mjs';
import { zen } from '../adapters/zen.mjs';
import { eachOf, IMR, inTurns, median, peakOf, ratio, run, script } from '../lib/measure.mjs';
import { makeTasks } from '../lib/tasks.mjs';

/** Peers in one process, judging alone: what they would take if reading, deriving, choosing rules and writing cost them nothing. */
const PEERS = [
  { make: zen, aTurn: 640, target: 10 },
  { make: jsonRulesNaive, aTurn: 30, target: 100 },
];

/**
 * A whole batch of NDJSON as a user starts it, results thrown away, beside the file read, the file parsed in one thread, and what judging alone
 * takes the peers.
 */
export async function batch({ file, rows, quick, book, lines }) {
  const predict = [IMR, 'predict', file, '--format', 'ndjson'];
  const part = `A batch of ${rows} requests from start to end, µs a request (results to the null device)`;
  const floor = 'reading, splitting and JSON.parse, one thread';
  const own = 'this project, predict --format ndjson';
  const programs = {
    'reading alone': [script('lines.cjs'), file],
    [floor]: [script('lines.cjs'), file, 'parse'],
    [own]: predict,
    [`${own} --jobs 1`]: [...predict, '--jobs', '1'],
  };
  const prepared = makeTasks(book, lines);
  const targets = new Map();
  const judging = [];
  for (const { make, aTurn, target } of PEERS) {
    const { name, judge, inFlight, close } = await make(prepared);
    const what = `${name}, judging alone`;
    targets.set(what, target);
    judging.push({ name: what, close, turn: eachOf(prepared.tasks, aTurn, judge, 1, inFlight) });
  }
  const contenders = [
    ...Object.entries(programs).map(([name, args]) => ({ name, turn: () => (run(args) * 1e6) / rows })),
    ...judging,
  ];
  const times = await inTurns(contenders, quick ? 1 : 5);
  for (const { close } of judging) close?.();
  return contenders.map(({ name }) => {
    const target = targets.get(name);
    const [beside, overOwn] = [ratio(times, name, floor), ratio(times, name, own)];
    return {
      part,
      what: name,
      value: median(times.get(name)),
      unit: 'µs',
      ratios: { 'parsing alone': beside, ...(target ? { 'this project': overOwn } : {}) },
      ...(name === own ? { target: '≤ 1.5 × parsing alone', met: beside <= 1.5 } : {}),
      ...(target ? { target: `≥ ${target} × this project`, met: overOwn >= target } : {}),
    };
  });
}

/** The most memory that batches of two sizes hold. */
export function memory({ small, smallRows, file, rows }) {
  const part = 'Peak memory of a batch, MB';
  const of = (path, jobs) => peakOf([IMR, 'predict', path, '--format', 'ndjson', ...jobs]).megabytes;
  return [[], ['--jobs', '1']].flatMap((jobs) => {
    const [few, many] = [of(small, jobs), of(file, jobs)];
    const name = ['predict --format ndjson', ...jobs].join(' ');
    const row = { part, unit: 'MB' };
    return [
      { ...row, what: `${name}, ${smallRows} requests`, value: few, ratios: {} },
      {
        ...row,
        what: `${name}, ${rows} requests`,
        value: many,
        ratios: { [`${smallRows} requests`]: many / few },
        target: '≤ 1.2 ×',
        met: many / few <= 1.2,
      },
    ];
  });
}
