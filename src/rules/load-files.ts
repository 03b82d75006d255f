import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleFile } from './rule-files.js';

/** The rule book that ships with the package. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules', import.meta.url));

/** Every YAML file below a folder, as rule files. */
export function readRuleFiles(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How a rules folder is called in messages. */
export function shownFolder(folder: string): string {
  const shown = relative(process.cwd(), folder) || '.';
  return shown.startsWith('..') ? folder : shown;
}
