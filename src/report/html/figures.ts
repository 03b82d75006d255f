import type { Interval } from '../../compare/intervals.js';
import { type Figure, isEstimable, type Rate } from '../../compare/rate.js';
import { type Html, html } from './html.js';

export const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const bare = (value: number) => (100 * value).toFixed(1);

/** A count with a thin space between thousands, so that columns of figures can be read. */
export const count = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');

export const plural = (value: number, one: string, many = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : many}`;

const notEstimable = (why: string) => html`<span class="none">Not estimable: ${why}</span>`;

/** `62.5 %` with interval and counts below it. */
export function rateCell(rate: Rate): Html {
  if (!isEstimable(rate)) return notEstimable(rate.notEstimable);
  return html`<b>${percent(rate.value)}</b> <span class="by">${bare(rate.low)}–${bare(rate.high)} · ${kept(`${count(rate.k)} of ${count(rate.n)}`)}</span>`;
}

/** A figure that is no share, with its interval. */
export function figureCell(figure: Figure, interval: Interval, as: 'percent' | 'number'): Html {
  if (!isEstimable(figure)) return notEstimable(figure.notEstimable);
  const words = as === 'percent' ? bare : signed;
  const value = as === 'percent' ? percent(figure.value) : signed(figure.value);
  const between = isEstimable(interval)
    ? `${words(interval.low)}${as === 'percent' ? '–' : ' to '}${words(interval.high)}`
    : interval.notEstimable;
  return html`<b>${value}</b> <span class="by">${kept(between)} · ${kept(`n ${count(figure.n)}`)}</span>`;
}

/** Words that stay on one line. */
const kept = (text: string) => text.replaceAll(' ', '\u00a0');

const signed = (value: number) => value.toFixed(2).replace('-', '−');

/** One value without interval, for a baseline. */
export const plainRate = (rate: Rate | Figure) =>
  isEstimable<Rate | Figure>(rate) && 'value' in rate ? percent(rate.value) : '–';

export const ends = (rate: Rate) =>
  isEstimable(rate)
    ? { value: rate.value, low: rate.low, high: rate.high }
    : { value: null, low: null, high: null };
