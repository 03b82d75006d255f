import type { Audited } from '../compare/audit.js';
import type { Problem } from '../source/problem.js';

export type SqlType = 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'VARCHAR';
export type SqlValue = number | boolean | string | null;

/** A column: its type, and where its value comes from. */
export interface Column<Row> {
  name: string;
  type: SqlType;
  value: (row: Row) => SqlValue;
  /** Long texts that repeat each other. */
  compress?: true;
}

/** Version of the tables; a store of another version is not opened. */
export const STORE_VERSION = 1;

/** One file as a run read it. */
export interface FileRow {
  run: number;
  /** Position in the run's list of files, from 1. */
  fileNo: number;
  file: string;
  sha256: string;
  /** Decisions found in it. */
  decisions: number;
}

export const FILES: readonly Column<FileRow>[] = [
  { name: 'run', type: 'INTEGER', value: ({ run }) => run },
  { name: 'file_no', type: 'INTEGER', value: ({ fileNo }) => fileNo },
  { name: 'file', type: 'VARCHAR', value: ({ file }) => file },
  { name: 'sha256', type: 'VARCHAR', value: ({ sha256 }) => sha256 },
  { name: 'decisions', type: 'INTEGER', value: ({ decisions }) => decisions },
];

export interface ProblemRow extends Problem {
  run: number;
  fileNo: number;
}

export const PROBLEMS: readonly Column<ProblemRow>[] = [
  { name: 'run', type: 'INTEGER', value: ({ run }) => run },
  { name: 'file_no', type: 'INTEGER', value: ({ fileNo }) => fileNo },
  { name: 'file', type: 'VARCHAR', value: ({ file }) => file },
  { name: 'line', type: 'INTEGER', value: ({ line }) => line },
  { name: 'col', type: 'INTEGER', value: ({ column }) => column },
  { name: 'code', type: 'VARCHAR', value: ({ code }) => code },
  { name: 'message', type: 'VARCHAR', value: ({ message }) => message },
  { name: 'hint', type: 'VARCHAR', value: ({ hint }) => hint ?? null },
  { name: 'snippet', type: 'VARCHAR', value: ({ snippet }) => snippet ?? null },
];

/** One decision to be kept: its place in the run, its figures, and its JSON documents as they are printed. */
export interface KeptDecision {
  run: number;
  /** Running number in the run, from 1; the same in both views. */
  decision: number;
  fileNo: number;
  audited: Audited;
  documents: Record<'prescreen' | 'record', string>;
}

export const createTable = (table: string, columns: readonly Column<never>[]) =>
  `CREATE TABLE ${table} (${columns.map(({ name, type, compress }) => `${name} ${type}${compress ? ' USING COMPRESSION zstd' : ''}`).join(', ')})`;

/** A run's row is written when it begins and completed when it ends. */
export const CREATE_RUNS = `CREATE TABLE runs (
  run INTEGER PRIMARY KEY, state VARCHAR NOT NULL, identity VARCHAR NOT NULL, started TIMESTAMP, finished TIMESTAMP,
  tool VARCHAR, rule_book VARCHAR, rules INTEGER, arguments VARCHAR, files INTEGER, decisions INTEGER, problems INTEGER, figures VARCHAR
)`;
