import type { DuckDBConnection } from '@duckdb/node-api';
import { type McNemar, mcnemar } from '../compare/mcnemar.js';
import type { View } from '../facts/fact.js';
import { InputError } from '../source/problem.js';

/** A decision that two runs predict differently. */
export interface Flip {
  view: View;
  letter: string;
  issue: number;
  treatment: string;
  recorded: string | null;
  before: string;
  after: string;
  /** Against the recorded decision: `right` now and not before, `wrong` now and right before, else `neither`. */
  newly: 'right' | 'wrong' | 'neither';
}

export interface ViewComparison extends McNemar {
  /** Decisions that both runs have. */
  both: number;
  onlyFirst: number;
  onlySecond: number;
  /** Decisions that were recorded differently the second time (read again): they count neither as right nor as wrong. */
  recordedDiffers: number;
  flips: number;
}

export interface RunComparison {
  views: Record<View, ViewComparison>;
  flips: Flip[];
  /** What differs between the two runs themselves. */
  differs: { name: string; first: string; second: string }[];
}

/** The same decision in two runs: by letter, issue and view; letters of one name in their order. */
const PAIRS = `
  WITH numbered AS (
    SELECT run, decision, view, letter, issue, treatment, recorded, predicted,
      row_number() OVER (PARTITION BY run, view, letter, issue ORDER BY decision) AS copy
    FROM decisions WHERE run IN ($1, $2)),
  first AS (SELECT * FROM numbered WHERE run = $1),
  second AS (SELECT * FROM numbered WHERE run = $2),
  pairs AS (
    SELECT coalesce(a.view, b.view) AS view, coalesce(a.letter, b.letter) AS letter, coalesce(a.issue, b.issue) AS issue,
      coalesce(b.treatment, a.treatment) AS treatment, coalesce(a.decision, b.decision) AS place,
      a.run IS NOT NULL AS in_first, b.run IS NOT NULL AS in_second,
      a.recorded AS recorded, a.predicted AS before, b.predicted AS after,
      in_first AND in_second AND a.recorded IS DISTINCT FROM b.recorded AS recorded_differs,
      in_first AND in_second AND before <> after AS flip,
      CASE WHEN NOT in_first OR NOT in_second OR recorded_differs OR a.recorded IS NULL THEN 'neither'
        WHEN before <> a.recorded AND after = a.recorded THEN 'right'
        WHEN before = a.recorded AND after <> a.recorded THEN 'wrong' ELSE 'neither' END AS newly
    FROM first a FULL JOIN second b USING (view, letter, issue, copy))`;

/** Compares two runs of one store decision by decision, the views apart. An abstention is not right. */
export async function compareRuns(
  connection: DuckDBConnection,
  first: number,
  second: number,
): Promise<RunComparison> {
  const differs = await differences(connection, first, second);
  const counts = await connection.runAndReadAll(
    `${PAIRS} SELECT view, count(*) FILTER (in_first AND in_second)::INTEGER, count(*) FILTER (NOT in_second)::INTEGER,
       count(*) FILTER (NOT in_first)::INTEGER, count(*) FILTER (recorded_differs)::INTEGER, count(*) FILTER (flip)::INTEGER,
       count(*) FILTER (newly = 'right')::INTEGER, count(*) FILTER (newly = 'wrong')::INTEGER
     FROM pairs GROUP BY view`,
    [first, second],
  );
  const of = (view: View): ViewComparison => {
    const row = counts.getRowsJS().find(([name]) => name === view) ?? [];
    const [both, onlyFirst, onlySecond, recordedDiffers, flips, right, wrong] = row.slice(1).map(Number);
    return {
      both: both ?? 0,
      onlyFirst: onlyFirst ?? 0,
      onlySecond: onlySecond ?? 0,
      recordedDiffers: recordedDiffers ?? 0,
      flips: flips ?? 0,
      ...mcnemar(right ?? 0, wrong ?? 0),
    };
  };
  const flips = await connection.runAndReadAll(
    `${PAIRS} SELECT view, letter, issue, treatment, recorded, before, after, newly FROM pairs WHERE flip
     ORDER BY view DESC, newly DESC, place`,
    [first, second],
  );
  return {
    views: { prescreen: of('prescreen'), record: of('record') },
    flips: flips.getRowObjectsJS() as unknown as Flip[],
    differs,
  };
}

async function differences(connection: DuckDBConnection, first: number, second: number) {
  const rows = (
    await connection.runAndReadAll(
      'SELECT run, state, tool, rule_book, arguments FROM runs WHERE run IN ($1, $2)',
      [first, second],
    )
  ).getRowObjectsJS();
  const [a, b] = [first, second].map((run) => {
    const row = rows.find((each) => each.run === run);
    if (!row) throw new InputError([noSuchRun(run)]);
    return row;
  });
  return ['state', 'tool', 'rule_book', 'arguments']
    .map((name) => ({ name, first: String(a?.[name]), second: String(b?.[name]) }))
    .filter((each) => each.first !== each.second);
}

export const noSuchRun = (run: number) => ({
  file: `run ${run}`,
  line: null,
  column: null,
  code: 'no-such-run',
  message: `the store has no run ${run}`,
  hint: '"imr runs list" shows the runs',
});
