import Table from 'cli-table3';
import type { RunComparison, ViewComparison } from '../store/compare-runs.js';

/** Flips listed on a terminal; the JSON format has all. */
const SHOWN = 50;

/** Two runs compared, for a terminal. */
export function comparisonPretty(
  { views, flips, differs }: RunComparison,
  first: number,
  second: number,
): string {
  const style = { head: [], border: [] };
  const head = new Table({ head: ['', 'record view', 'prescreen view'], style });
  const row = (name: string, value: (view: ViewComparison) => string | number) =>
    head.push([name, value(views.record), value(views.prescreen)]);
  row('decisions in both runs', ({ both }) => both);
  row(`only in run ${first}`, ({ onlyFirst }) => onlyFirst);
  row(`only in run ${second}`, ({ onlySecond }) => onlySecond);
  row('recorded decision read differently', ({ recordedDiffers }) => recordedDiffers);
  row('predicted differently', (view) => view.flips);
  row('newly right', ({ newlyRight }) => newlyRight);
  row('newly wrong', ({ newlyWrong }) => newlyWrong);
  row('McNemar, exact, two-sided', ({ p }) => (p === null ? 'nothing got better or worse' : pWords(p)));
  const lines = [...differs.map(({ name, first: a, second: b }) => `${name}: ${a} → ${b}`), head.toString()];
  if (flips.length > 0) {
    const list = new Table({
      head: ['view', 'letter', 'issue', 'treatment', 'recorded', `run ${first}`, `run ${second}`, 'newly'],
      style,
    });
    for (const flip of flips.slice(0, SHOWN))
      list.push([
        flip.view,
        flip.letter,
        flip.issue,
        flip.treatment,
        flip.recorded ?? '–',
        flip.before,
        flip.after,
        flip.newly === 'neither' ? '' : flip.newly,
      ]);
    lines.push(list.toString());
    if (flips.length > SHOWN)
      lines.push(`… and ${flips.length - SHOWN} more: --format json or csv lists them all`);
  }
  return `${lines.join('\n')}\n`;
}

const pWords = (p: number) => (p < 0.0001 ? 'p < 0.0001' : `p = ${p.toFixed(4)}`);
