/** What one surface says, by name: `record/agreement` → `71.9 % 69.7–73.9 · 1283 of 1785`, `record/confusion/upheld/upheld` → `908`. */
export type Ledger = Map<string, string>;

export const VIEWS = ['prescreen', 'record'] as const;
export type View = (typeof VIEWS)[number];

/** Group tables of the page, and how the page writes their keys. */
export const DIMENSIONS = ['treatment', 'bodyPart', 'authority', 'year'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A share as every surface is brought to it; of none, only that it is none. */
export const share = (rate: { k: number; n: number; value: number; low: number; high: number } | null) =>
  rate === null
    ? 'none'
    : `${percent(rate.value)} % ${percent(rate.low)}–${percent(rate.high)} · ${rate.k} of ${rate.n}`;

const percent = (value: number) => (100 * value).toFixed(1);

/** A share from counts alone. The ends solve (p − k/n)² = z²·p(1 − p)/n, found by bisection: nothing of the product is used. */
export function shareOf(k: number, n: number): string {
  if (n === 0) return share(null);
  const value = k / n;
  const z = 1.959963984540054;
  const outside = (p: number) => (p - value) ** 2 > (z * z * p * (1 - p)) / n;
  const end = (far: number) => {
    let [out, inside] = [far, value];
    for (let i = 0; i < 100; i++) {
      const middle = (out + inside) / 2;
      if (outside(middle)) out = middle;
      else inside = middle;
    }
    return inside;
  };
  return share({ k, n, value, low: k === 0 ? 0 : end(0), high: k === n ? 1 : end(1) });
}

/** Every name on which two surfaces differ. A name that only the first has counts where `whole`. */
export function differences(first: Ledger, second: Ledger, whole: boolean): string[] {
  const names = whole ? new Set([...first.keys(), ...second.keys()]) : new Set(second.keys());
  return [...names]
    .filter((name) => first.get(name) !== second.get(name))
    .map((name) => `${name}: ${first.get(name) ?? 'nothing'} against ${second.get(name) ?? 'nothing'}`);
}
