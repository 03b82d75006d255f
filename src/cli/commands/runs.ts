import { type Command, InvalidArgumentError, Option } from 'commander';
import {
  compareRuns,
  comparisonPretty,
  csvHead,
  csvRow,
  exportParquet,
  InputError,
  noSuchRun,
  openStore,
  query,
  type Rows,
  type Store,
  TABLES,
  type TableName,
  tableRows,
  type View,
} from '../../index.js';
import { exportRows } from '../audit/export-rows.js';
import { tableText } from '../audit/table-text.js';
import { formatOption } from '../options.js';
import { emit, print, printJson } from '../output.js';

type Format = 'pretty' | 'json' | 'ndjson' | 'csv';

const LIST = `SELECT run, state, strftime(started, '%Y-%m-%d %H:%M') AS started, files, decisions, problems, tool,
  substr(rule_book, 1, 12) AS rule_book, rules, arguments FROM runs ORDER BY run`;

/** `imr runs`: what `imr audit --store FILE` has kept. */
export function runsCommands(program: Command): void {
  const runs = program.command('runs').description('look into an audit store made with "imr audit --store"');
  const formats = () => formatOption(['pretty', 'json', 'ndjson', 'csv']);
  const bom = (command: Command) =>
    command.option('--bom', 'begin CSV with a byte order mark, so that Excel reads it as UTF-8');

  bom(runs.command('list').description('the runs of a store').argument('<store>', 'DuckDB file'))
    .addOption(formats())
    .action((file: string, flags: { format: Format; bom?: boolean }) =>
      reading(file, async (store) => show(await query(store.connection, LIST), flags)),
    );

  bom(
    runs
      .command('compare')
      .description('two runs decision by decision: flips, newly right, newly wrong, exact McNemar test')
      .argument('<store>', 'DuckDB file')
      .argument('<first>', 'number of the earlier run', runNumber)
      .argument('<second>', 'number of the later run', runNumber),
  )
    .addOption(formatOption(['pretty', 'json', 'csv']))
    .action((file: string, first: number, second: number, flags: { format: Format; bom?: boolean }) =>
      reading(file, async (store) => {
        const found = await compareRuns(store.connection, first, second);
        if (flags.format === 'json') printJson({ first, second, ...found });
        else if (flags.format === 'pretty') print(comparisonPretty(found, first, second));
        else {
          const columns = [
            'view',
            'letter',
            'issue',
            'treatment',
            'recorded',
            'before',
            'after',
            'newly',
          ] as const;
          await emit(csvHead(columns, flags.bom));
          for (const flip of found.flips) await emit(csvRow(columns.map((name) => flip[name])));
        }
      }),
    );

  bom(
    runs
      .command('sql')
      .description(`query a store read-only; tables ${Object.keys(TABLES).join(', ')}`)
      .argument('<store>', 'DuckDB file')
      .argument('<query>', 'SQL in DuckDB’s dialect'),
  )
    .addOption(formats())
    .addHelpText(
      'after',
      `
Example:
  imr runs sql audit.duckdb "SELECT view, recorded, predicted, count(*) FROM decisions WHERE run = 1 GROUP BY ALL"`,
    )
    .action((file: string, sql: string, flags: { format: Format; bom?: boolean }) =>
      reading(file, async (store) => show(await query(store.connection, sql), flags)),
    );

  bom(
    runs
      .command('export')
      .description('write a run’s table to a file, the format by its name')
      .argument('<store>', 'DuckDB file')
      .requiredOption('--to <file>', 'file to write: .csv, .xlsx or .parquet; - for CSV on stdout')
      .option('--run <number>', 'run (default: the last)', runNumber)
      .addOption(new Option('--view <view>', 'rows of one view only').choices(['record', 'prescreen']))
      .addOption(
        new Option('--table <table>', 'table to write').choices(Object.keys(TABLES)).default('decisions'),
      ),
  ).action(runExport);
}

async function runExport(
  file: string,
  { to, run, table, view, bom }: { to: string; run?: number; table: TableName; view?: View; bom?: boolean },
) {
  // Only a store opened for writing may write other files, which Parquet needs.
  const parquet = to.endsWith('.parquet');
  await using(file, parquet ? 'write' : 'read', async (store) => {
    const number = await runOf(store, run);
    if (parquet) await exportParquet(store.connection, table, number, view ?? null, to);
    else await exportRows(await tableRows(store.connection, table, number, view), to, bom ?? false);
  });
}

async function runOf({ connection }: Store, wanted: number | undefined): Promise<number> {
  const sql =
    wanted === undefined ? 'SELECT max(run) FROM runs' : `SELECT run FROM runs WHERE run = ${wanted}`;
  const [row] = (await connection.runAndReadAll(sql)).getRowsJS();
  if (typeof row?.[0] !== 'number') throw new InputError([noSuchRun(wanted ?? 1)]);
  return row[0];
}

const reading = (file: string, use: (store: Store) => Promise<void>) => using(file, 'read', use);

async function using(file: string, mode: 'read' | 'write', use: (store: Store) => Promise<void>) {
  const store = await openStore(file, mode);
  try {
    await use(store);
  } finally {
    store.close();
  }
}

async function show(rows: Rows, { format, bom }: { format: Format; bom?: boolean }) {
  if (format === 'pretty') return emit(await tableText(rows));
  if (format === 'csv') await emit(csvHead(rows.columns, bom));
  let any = false;
  if (format === 'json') await emit('[');
  for await (const chunk of rows.chunks) {
    for (const cells of chunk) {
      const object = () =>
        JSON.stringify(Object.fromEntries(rows.columns.map((name, i) => [name, cells[i]])));
      await emit(
        format === 'csv'
          ? csvRow(cells)
          : format === 'json'
            ? `${any ? ',' : ''}\n${object()}`
            : `${object()}\n`,
      );
      any = true;
    }
  }
  if (format === 'json') await emit('\n]\n');
}

function runNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('expected the number of a run');
  return Number(value);
}
