import { SingleBar } from 'cli-progress';

/** Counts files as they are done. */
export interface Progress {
  step(): void;
  stop(): void;
}

/** A bar with rate and time left on stderr; nothing where stderr is no terminal. */
export function progress(total: number): Progress {
  if (process.stderr.isTTY !== true) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{bar} {percentage} % · {value}/{total} files · {rate}/s · {left} left',
    barsize: 30,
    fps: 5,
    clearOnComplete: true,
    etaBuffer: 500,
    hideCursor: true,
  });
  const started = Date.now();
  let done = 0;
  bar.start(total, 0, { rate: '–', left: '–' });
  return {
    step: () => {
      done++;
      const rate = done / Math.max(0.001, (Date.now() - started) / 1000);
      bar.update(done, { rate: rate.toFixed(rate < 10 ? 1 : 0), left: clock((total - done) / rate) });
    },
    stop: () => bar.stop(),
  };
}

/** `1:02:03` or `2:03`. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
