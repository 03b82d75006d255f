import { availableParallelism } from 'node:os';
import type { View } from '../../index.js';
import type { PredictFlags } from '../options.js';

export const FORMATS = ['pretty', 'json', 'ndjson', 'csv', 'md', 'junit'] as const;

/** Flags of `imr audit`. */
export interface AuditFlags extends PredictFlags {
  format: (typeof FORMATS)[number];
  view: View;
  letters?: string;
  engine: 'json-rules' | 'compiled';
  jobs?: number;
  store?: string;
  html?: string;
  review?: string;
  bom?: boolean;
  invented?: boolean;
  failOn?: 'disagreement' | 'problems';
}

/** Files from which threads pay: each takes a second or so to start. */
const THREADS_FROM = 300;

/** Threads beyond which the one that collects and writes cannot keep up. */
const MAX_THREADS = 8;

/** Threads for so many files: what the user says, else one a processor where there are many. */
export function threadsFor(files: number, { jobs }: Pick<AuditFlags, 'jobs'>): number {
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, files));
  return files >= THREADS_FROM ? Math.min(availableParallelism(), MAX_THREADS) : 1;
}
