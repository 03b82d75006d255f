import type { DuckDBConnection } from '@duckdb/node-api';
import type { Outcome } from '../compare/outcome.js';
import type { View } from '../facts/fact.js';
import type { Problem } from '../source/problem.js';

/** A decision as the store has it. */
export interface ReplayedDecision {
  outcomes: Record<View, Outcome>;
  /** JSON text as it was written. */
  documents: Record<View, string>;
}

/** Decisions read at once: bounds the memory, whatever the length of the run. */
const SLICE = 500;

const COLUMNS = `view, recorded, predicted, decided_by, presumes, reason_agrees, weakest_basis, all_requester, all_challenger,
  treatment, body_part, authorities, year, invented, document`;

/** The decisions of a run that the store has, in the order in which they were made. */
export async function* replayDecisions(
  connection: DuckDBConnection,
  run: number,
): AsyncGenerator<ReplayedDecision> {
  for (let from = 1; ; from += SLICE) {
    const rows = (
      await connection.runAndReadAll(
        `SELECT ${COLUMNS} FROM decisions WHERE run = $1 AND decision BETWEEN $2 AND $3 ORDER BY decision, view`,
        [run, from, from + SLICE - 1],
      )
    ).getRowObjectsJS();
    for (let i = 0; i + 1 < rows.length; i += 2) {
      const [prescreen, record] = [rows[i], rows[i + 1]];
      if (!prescreen || !record) return;
      yield {
        outcomes: { prescreen: outcome(prescreen), record: outcome(record) },
        documents: { prescreen: String(prescreen.document), record: String(record.document) },
      };
    }
    if (rows.length < 2 * SLICE) return;
  }
}

function outcome(row: Record<string, unknown>): Outcome {
  return {
    recorded: row.recorded as Outcome['recorded'],
    decision: row.predicted as Outcome['decision'],
    decidedBy: row.decided_by as Outcome['decidedBy'],
    presumes: row.presumes === true,
    reasonAgrees: row.reason_agrees as boolean | null,
    weakestBasis: row.weakest_basis as Outcome['weakestBasis'],
    ends: {
      requester: row.all_requester as Outcome['decision'],
      challenger: row.all_challenger as Outcome['decision'],
    },
    treatment: String(row.treatment),
    bodyPart: row.body_part as string | null,
    authorities: String(row.authorities).split(' ').filter(Boolean),
    year: row.year === null ? null : String(row.year),
    invented: row.invented === true,
  };
}

/** The problems of a run that the store has, in the order in which they were found. */
export async function replayProblems(connection: DuckDBConnection, run: number): Promise<Problem[]> {
  const rows = (
    await connection.runAndReadAll(
      'SELECT file, line, col, code, message, hint, snippet FROM problems WHERE run = $1 ORDER BY file_no, rowid',
      [run],
    )
  ).getRowObjectsJS();
  return rows.map(({ file, line, col, code, message, hint, snippet }) => ({
    file: String(file),
    line: line as number | null,
    column: col as number | null,
    code: String(code),
    message: String(message),
    ...(hint === null ? {} : { hint: String(hint) }),
    ...(snippet === null ? {} : { snippet: String(snippet) }),
  }));
}
