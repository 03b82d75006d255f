import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run bench [-- --quick] [--rows N] [--only part,part] [--json]`: this project beside what a user would pick instead. Figures of one run only are
 * compared, measured in turns; write-up in RESULTS.md (not with --quick or --only).
 */
const { values: flags } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    rows: { type: 'string' },
    only: { type: 'string' },
  },
});
const here = fileURLToPath(new URL('.', import.meta.url));
const say = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(join(here, 'node_modules/json-logic-js'))) {
  say('installing the peers (npm ci in bench/)');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}

const { loadBook } = await import('../dist/index.js');
const { makeRequests } = await import('./requests.mjs');
const { writeRequests } = await import('./lib/batch-file.mjs');
const { tables } = await import('./lib/table.mjs');
const { inProcess } = await import('./parts/in-process.mjs');
const { cold } = await import('./parts/cold.mjs');
const { batch, memory } = await import('./parts/batch.mjs');
const { flat } = await import('./parts/flat.mjs');
const { letters } = await import('./parts/letters.mjs');

const PARTS = { cold, 'in-process': inProcess, flat, batch, memory, letters };
const chosen = flags.only?.split(',') ?? Object.keys(PARTS);
for (const name of chosen)
  if (!Object.hasOwn(PARTS, name)) {
    say(`no part "${name}"; there are ${Object.keys(PARTS).join(', ')}`);
    process.exit(2);
  }

const folder = mkdtempSync(join(tmpdir(), 'imr-bench-'));
process.env.IMR_BENCH_FOLDER = folder;
const loadBefore = loadavg()[0];
const results = [];
try {
  const { quick } = flags;
  const rows = Number(flags.rows ?? (quick ? 20_000 : 1_000_000));
  const book = loadBook();
  const lines = makeRequests(book, quick ? 400 : 4000).map((request) => JSON.stringify(request));
  const [file, small, smallRows] = [join(folder, 'many.ndjson'), join(folder, 'few.ndjson'), 10_000];
  if (chosen.includes('batch') || chosen.includes('memory')) {
    writeRequests(file, book, rows);
    writeRequests(small, book, smallRows);
  }
  for (const name of chosen) {
    say(`measuring: ${name}`);
    results.push(...(await PARTS[name]({ book, lines, quick, folder, file, rows, small, smallRows })));
  }
} finally {
  rmSync(folder, { recursive: true });
}

const machine = `Node ${process.version}, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} processors, load average ${loadBefore.toFixed(1)} before the run (above the number of processors, others were at work)`;
const text = tables(results);
process.stdout.write(flags.json ? `${JSON.stringify({ machine, results }, null, 2)}\n` : `${text}\n`);
if (!flags.quick && !flags.only) {
  const head = [
    '# Speed, beside what a user would pick instead',
    '',
    '`npm run bench` writes this page. Figures are medians of one run in which all took turns, and the ratios medians of the ratios within a turn; on another machine the',
    'figures differ, the ratios hold roughly.',
    '',
    `${machine}.`,
    '',
    'The peers judge only: reading, deriving facts, choosing rules in force and table rows is done for them before the clock starts, and burdens and exceptions are folded for',
    'them by shared code. This project’s rows are counted from the bytes of the request to the bytes of the result, with the reasons.',
    '',
    'In the part of whole batches the peers have short turns between other programs and run colder than in the part of one thread: where the two differ, the latter counts.',
    '',
  ];
  writeFileSync(join(here, 'RESULTS.md'), `${head.join('\n')}\n${text}\n`);
}
