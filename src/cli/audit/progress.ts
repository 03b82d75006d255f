import { SingleBar } from 'cli-progress';

/** Counts files as they are done. */
export interface Progress {
  /** @param from - files read back from a store take no time and say nothing about the rate */
  add(files: number, from: 'files' | 'store'): void;
  stop(): void;
}

/**
 * A bar with rate and time left on stderr; nothing where stderr is no terminal.
 *
 * @param mayShow - asked until it says yes: decisions that are listed on the same terminal come first
 */
export function progress(total: number, mayShow: () => boolean = () => true): Progress {
  if (process.stderr.isTTY !== true) return { add: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {percentage} % · {value}/{total} files · {rate}/s · {left} left',
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    hideCursor: true,
  });
  const started = Date.now();
  let stored = 0;
  let done = 0;
  return {
    add: (files, from) => {
      done += files;
      if (from === 'store') stored += files;
      const rate = (done - stored) / Math.max(0.001, (Date.now() - started) / 1000);
      const shown =
        rate > 0
          ? { rate: rate.toFixed(rate < 10 ? 1 : 0), left: clock((total - done) / rate) }
          : NOTHING_YET;
      if (bar.isActive) bar.update(done, shown);
      else if (mayShow()) bar.start(total, done, shown);
    },
    stop: () => bar.stop(),
  };
}

const NOTHING_YET = { rate: '–', left: '–' };

/** `1:02:03` or `2:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
