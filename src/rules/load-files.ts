import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleFile } from './rule-files.js';

/** The rule book that ships with the package. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Paths of everything below a folder that is called a YAML file, relative to it, sorted. */
export const rulePaths = (folder: string): string[] => below(folder, '').sort((a, b) => (a < b ? -1 : 1));

/** Level by level: Node's own listing of all levels takes three times as long. */
function below(folder: string, path: string): string[] {
  return readdirSync(folder + path, { withFileTypes: true }).flatMap((entry) => {
    const own = `${path}/${entry.name}`;
    const isFolder =
      entry.isDirectory() ||
      (entry.isSymbolicLink() && statSync(folder + own, { throwIfNoEntry: false })?.isDirectory());
    return isFolder ? below(folder, own) : own.endsWith('.yaml') ? [own.slice(1)] : [];
  });
}

/** Every YAML file below a folder, as rule files. */
export const readRuleFiles = (folder: string): RuleFile[] =>
  rulePaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** How a rules folder is called in messages. */
export function shownFolder(folder: string): string {
  const shown = relative(process.cwd(), folder) || '.';
  return shown.startsWith('..') ? folder : shown;
}
