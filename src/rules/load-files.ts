import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleFile } from './rule-files.js';

/** The rule book that ships with the package. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Paths of everything below a folder that is called a YAML file, relative to it, sorted. */
export function rulePaths(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => (sep === '/' ? path : path.split(sep).join('/')))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Every YAML file below a folder, as rule files. */
export const readRuleFiles = (folder: string): RuleFile[] =>
  rulePaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** How a rules folder is called in messages. */
export function shownFolder(folder: string): string {
  const shown = relative(process.cwd(), folder) || '.';
  return shown.startsWith('..') ? folder : shown;
}
