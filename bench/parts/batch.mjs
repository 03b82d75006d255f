import { IMR, inTurns, median, peakOf, ratio, run, script } from '../lib/measure.mjs';

/** A whole batch of NDJSON as a user starts it, results thrown away, beside the file read and the file parsed in one thread. */
export async function batch({ file, rows, quick }) {
  const predict = [IMR, 'predict', file, '--format', 'ndjson'];
  const part = `A batch of ${rows} requests from start to end, µs a request (results to the null device)`;
  const floor = 'reading, splitting and JSON.parse, one thread';
  const programs = {
    'reading alone': [script('lines.cjs'), file],
    [floor]: [script('lines.cjs'), file, 'parse'],
    'this project, predict --format ndjson': predict,
    'this project, predict --format ndjson --jobs 1': [...predict, '--jobs', '1'],
  };
  const contenders = Object.entries(programs).map(([name, args]) => ({
    name,
    turn: () => (run(args) * 1e6) / rows,
  }));
  const times = await inTurns(contenders, quick ? 1 : 5);
  return contenders.map(({ name }, at) => {
    const beside = ratio(times, name, floor);
    return {
      part,
      what: name,
      value: median(times.get(name)),
      unit: 'µs',
      ratios: { 'parsing alone': beside },
      ...(at === 2 ? { target: '≤ 1.5 × parsing alone', met: beside <= 1.5 } : {}),
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
