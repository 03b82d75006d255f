/** Digits enough to compare, not more than the measurement bears. */
const figure = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const beside = (ratios) =>
  Object.entries(ratios)
    .map(([base, times]) => `${figure(times)} × ${base}`)
    .join(', ');

const verdict = ({ target, met }) => (target ? `${target}: ${met ? 'met' : 'missed'}` : '');

/** Results as tables of Markdown, which read as well in a terminal. */
export function tables(results) {
  const parts = Map.groupBy ? Map.groupBy(results, ({ part }) => part) : grouped(results);
  return [...parts].map(([part, rows]) => `### ${part}\n\n${table(rows)}`).join('\n\n');
}

function table(rows) {
  const cells = [
    ['', rows[0].unit, 'median ratio', 'target'],
    ...rows.map((row) => [row.what, figure(row.value), beside(row.ratios), verdict(row)]),
  ];
  const widths = cells[0].map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at === 1 ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 1 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

function grouped(results) {
  const parts = new Map();
  for (const row of results) parts.set(row.part, [...(parts.get(row.part) ?? []), row]);
  return parts;
}
