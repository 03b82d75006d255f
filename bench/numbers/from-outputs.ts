import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { openStore, query } from '../../src/index.js';
import { type Row, RowCounts } from './from-counts.js';
import { DIMENSIONS, type Ledger, share, VIEWS, type View } from './ledger.js';

type Given = Record<string, string>;

/** Decisions of a JSON or NDJSON file, which both have one a line. */
export async function fromDocuments(file: string, view: View, into: Ledger): Promise<number> {
  const counts = new RowCounts();
  let read = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (!line.startsWith('{"letter"')) continue;
    const { recorded, prediction, reasonAgrees, request, authorities } = JSON.parse(line.replace(/,$/, ''));
    read++;
    counts.add({
      recorded,
      predicted: prediction.decision,
      reasonAgrees,
      keys: {
        treatment: [request.treatment],
        bodyPart: [request.bodyPart ?? 'none given'],
        authority: authorities.length > 0 ? authorities : ['none named'],
      },
    });
  }
  counts.into(into, view);
  return read;
}

/** Rows of `audit --format csv`. */
export async function fromCsv(file: string, view: View, into: Ledger): Promise<number> {
  const counts = new RowCounts();
  let read = 0;
  for await (const row of createReadStream(file).pipe(parse({ columns: true })) as AsyncIterable<Given>) {
    read++;
    counts.add({
      recorded: row.recorded || null,
      predicted: String(row.predicted),
      reasonAgrees: row.reasonAgrees === '' ? null : row.reasonAgrees === 'true',
      keys: { treatment: [String(row.treatment)], bodyPart: [row.bodyPart || 'none given'] },
    });
  }
  counts.into(into, view);
  return read;
}

/** Every figure again by SQL from a store's first run. */
export async function fromStore(file: string): Promise<Ledger> {
  const ledger: Ledger = new Map();
  const store = await openStore(file, 'read');
  for (const view of VIEWS) {
    const counts = new RowCounts();
    const { chunks } = await query(
      store.connection,
      `SELECT recorded, predicted, reason_agrees, treatment, coalesce(body_part, 'none given'), authorities,
         coalesce(year::VARCHAR, 'no date'), count(*) FROM decisions WHERE run = 1 AND view = '${view}' GROUP BY ALL`,
    );
    for await (const chunk of chunks)
      for (const [recorded, predicted, reason, treatment, part, authorities, year, n] of chunk) {
        const row: Row = {
          recorded: recorded as string | null,
          predicted: String(predicted),
          reasonAgrees: reason as boolean | null,
          keys: {
            treatment: [String(treatment)],
            bodyPart: [String(part)],
            authority: String(authorities)
              .split(' ')
              .map((each) => each || 'none named'),
            year: [String(year)],
          },
        };
        for (let i = 0; i < Number(n); i++) counts.add(row);
      }
    counts.into(ledger, view);
  }
  store.close();
  return ledger;
}

/** The figures at the end of a JSON document. */
export async function fromSummary(file: string): Promise<Ledger> {
  const { views, groups } = (await endOf(file)) as {
    views: Record<View, Record<string, Rate> & { confusion: Record<string, Record<string, number>> }>;
    groups: Record<View, Record<string, { key: string; summary: Record<string, Rate> }[]>>;
  };
  const ledger: Ledger = new Map();
  for (const view of VIEWS) {
    const figures = views[view];
    for (const [recorded, row] of Object.entries(figures.confusion))
      for (const [predicted, n] of Object.entries(row))
        ledger.set(`${view}/confusion/${recorded}/${predicted}`, String(n));
    for (const [name, key] of Object.entries(SHARES)) ledger.set(`${view}/${name}`, rate(figures[key]));
    for (const dimension of DIMENSIONS)
      for (const { key, summary } of groups[view][dimension] ?? []) {
        ledger.set(`${view}/${dimension}/${key}/agreed`, rate(summary.accuracy));
        ledger.set(`${view}/${dimension}/${key}/overturned found`, rate(summary.recallOverturned));
      }
  }
  return ledger;
}

type Rate = Parameters<typeof share>[0] | { notEstimable: string } | undefined;
const rate = (given: Rate) => share(given && 'k' in given ? given : null);

const SHARES = {
  agreement: 'accuracy',
  'recall of overturned': 'recallOverturned',
  'recall of upheld': 'recallUpheld',
  abstained: 'abstentionRate',
  'same reason': 'reasonAgreement',
};

/** A long document does not fit in one string; its summary stands last. */
async function endOf(file: string): Promise<unknown> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const length = Math.min(size, 1 << 24);
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
  await handle.close();
  const text = buffer.toString('utf8');
  const at = text.lastIndexOf('\n"summary":');
  return JSON.parse(text.slice(at + '\n"summary":'.length, text.lastIndexOf('}')));
}
