import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The product as a user starts it. */
export const IMR = fileURLToPath(new URL('../../dist/cli/imr.cjs', import.meta.url));
export const script = (name) => fileURLToPath(new URL(`../scripts/${name}`, import.meta.url));

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A turn over the next `count` items, round and round; µs a request. */
export function eachOf(items, count, judge, size = 1, inFlight = 1) {
  let at = 0;
  return async () => {
    const started = performance.now();
    for (let done = 0; done < count; done += inFlight) {
      if (inFlight > 1) {
        const some = Array.from({ length: inFlight }, () => items[at++ % items.length]);
        await Promise.all(some.map(judge));
        continue;
      }
      const answer = judge(items[at++ % items.length]);
      if (answer instanceof Promise) await answer;
    }
    return ((performance.now() - started) * 1000) / (count * size);
  };
}

/**
 * Times contenders in turns, so that what disturbs the machine disturbs all of them; the first turn of each only warms up.
 *
 * @param contenders - each with `name` and `turn`, which returns how long it took, in any unit
 * @returns of each its times, one a round
 */
export async function inTurns(contenders, rounds) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, turn } of contenders) {
      const time = await turn(round);
      if (round > 0) times.get(name).push(time);
    }
  return times;
}

/** Median over the rounds of how many times as long one took as the other. */
export const ratio = (times, name, base) =>
  median(times.get(name).map((time, round) => time / times.get(base)[round]));

/** Seconds that a program takes from start to end, what it writes thrown away, and the most memory it held, in MB. */
export function run(args) {
  const out = openSync(devNull, 'w');
  const peakFile = `${process.env.IMR_BENCH_FOLDER}/peak`;
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, {
    stdio: ['ignore', out, 'inherit'],
    env: { ...process.env, IMR_BENCH_PEAK: peakFile },
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  closeSync(out);
  if (status !== 0 && status !== 4) throw new Error(`${args.join(' ')} ended with ${status}`);
  return seconds;
}

/** As `run`, with the peak memory written by a small module that the program is made to load first. */
export function peakOf(args) {
  const seconds = run(['--require', script('peak.cjs'), ...args]);
  const file = `${process.env.IMR_BENCH_FOLDER}/peak`;
  const megabytes = Number(readFileSync(file, 'utf8')) / 1024;
  rmSync(file);
  return { seconds, megabytes };
}
