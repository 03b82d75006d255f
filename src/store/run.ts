import type { DuckDBConnection } from '@duckdb/node-api';
import type { AuditFigures } from '../compare/audit.js';
import { InputError } from '../source/problem.js';
import { appendBatch, type Batch, emptyBatch } from './append.js';
import { firstLine } from './open-store.js';
import type { FileRow, KeptDecision, ProblemRow } from './tables.js';

/** What makes two runs the same run: a rerun with the same of all this takes up where the first was broken off. */
export interface RunIdentity {
  tool: string;
  /** Digest of the rule book and how many rules it has. */
  ruleBook: string;
  rules: number;
  /** Paths and options, as JSON. */
  arguments: string;
}

/** Files written together. Small enough that a broken-off run loses a second or two, large enough to write fast. */
const FILES_A_BATCH = 100;

/** A run in the store: new, broken off and taken up again, or complete. */
export class StoredRun {
  private batch: Batch = emptyBatch();

  constructor(
    private readonly connection: DuckDBConnection,
    readonly run: number,
    /** Files that the store already has, from the first one on. */
    readonly filesDone: number,
    private decisions: number,
    readonly complete: boolean,
  ) {}

  /** Adds one file with all that was found in it, in the order of the run's files. */
  async addFile(
    file: Pick<FileRow, 'file' | 'fileNo' | 'sha256'>,
    decisions: readonly Pick<KeptDecision, 'audited' | 'documents'>[],
    problems: readonly Omit<ProblemRow, 'run' | 'fileNo'>[],
  ): Promise<void> {
    const { run, batch } = this;
    const { fileNo } = file;
    for (const kept of decisions) batch.decisions.push({ ...kept, run, fileNo, decision: ++this.decisions });
    for (const problem of problems) batch.problems.push({ ...problem, run, fileNo });
    batch.files.push({ ...file, run, decisions: decisions.length });
    if (batch.files.length >= FILES_A_BATCH) await this.flush();
  }

  /** Marks the run complete. */
  async finish(figures: AuditFigures, finished: Date): Promise<void> {
    await this.flush();
    if (this.complete) return;
    await this.connection.run(
      `UPDATE runs SET state = 'complete', finished = $1::TIMESTAMP, figures = $2,
         files = (SELECT count(*) FROM files f WHERE f.run = $3),
         decisions = (SELECT count(*) FROM decisions d WHERE d.run = $3 AND view = 'record'),
         problems = (SELECT count(*) FROM problems p WHERE p.run = $3)
       WHERE run = $3`,
      [timestamp(finished), JSON.stringify(figures), this.run],
    );
  }

  private async flush(): Promise<void> {
    const { batch } = this;
    this.batch = emptyBatch();
    if (batch.files.length === 0) return;
    try {
      await appendBatch(this.connection, batch);
    } catch (error) {
      throw notKept(error);
    }
  }
}

/**
 * Finds the run that this one continues, or begins a new one. The last run of the same identity is continued where its files
 * so far are still the first of `files` with the same content; if it was complete and no file was added, nothing is left to do.
 *
 * @param digestOf - sha256 of a file as it is now
 */
export async function beginRun(
  connection: DuckDBConnection,
  identity: RunIdentity,
  files: readonly string[],
  digestOf: (file: string) => string,
  started: Date,
): Promise<StoredRun> {
  const key = JSON.stringify(identity);
  const [last] = (
    await connection.runAndReadAll(
      'SELECT run, state FROM runs WHERE identity = $1 ORDER BY run DESC LIMIT 1',
      [key],
    )
  ).getRowsJS();
  if (last) {
    const [run, complete] = [Number(last[0]), last[1] === 'complete'];
    const done = await filesDone(connection, run, files, digestOf);
    if (done && (!complete || done.files === files.length))
      return new StoredRun(connection, run, done.files, done.decisions, complete);
  }
  const [next] = (await connection.runAndReadAll('SELECT coalesce(max(run), 0) + 1 FROM runs')).getRowsJS();
  const run = Number(next?.[0]);
  await connection.run(
    `INSERT INTO runs (run, state, identity, started, tool, rule_book, rules, arguments)
     VALUES ($1, 'begun', $2, $3::TIMESTAMP, $4, $5, $6, $7)`,
    [run, key, timestamp(started), identity.tool, identity.ruleBook, identity.rules, identity.arguments],
  );
  return new StoredRun(connection, run, 0, 0, false);
}

/** How far a run came; null where its files are not the first of those given, or have changed. */
async function filesDone(
  connection: DuckDBConnection,
  run: number,
  files: readonly string[],
  digestOf: (file: string) => string,
): Promise<{ files: number; decisions: number } | null> {
  const done = { files: 0, decisions: 0 };
  const result = await connection.stream(
    'SELECT file, sha256, decisions FROM files WHERE run = $1 ORDER BY file_no',
    [run],
  );
  for await (const rows of result.yieldRowsJs()) {
    for (const [file, sha256, decisions] of rows) {
      const now = files[done.files];
      if (now === undefined || now !== file || digestOf(now) !== sha256) return null;
      done.files++;
      done.decisions += Number(decisions);
    }
  }
  return done;
}

const notKept = (error: unknown) =>
  new InputError([
    {
      file: 'store',
      line: null,
      column: null,
      code: 'not-written',
      message: firstLine(error),
      hint: 'what was kept before is safe: the same command takes the run up again; check that the disk has room',
    },
  ]);

/** DuckDB's own spelling, in UTC. */
const timestamp = (date: Date) => date.toISOString().replace('T', ' ').replace('Z', '');
