import { createHash } from 'node:crypto';

/** A file of `rules/`, its path relative to that folder. */
export interface RuleFile {
  path: string;
  text: string;
}

/** sha256 over every YAML file, in the order of their paths. */
export function digestOf(files: readonly RuleFile[]): string {
  const hash = createHash('sha256');
  const yaml = files.filter(({ path }) => path.endsWith('.yaml'));
  for (const { path, text } of [...yaml].sort((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}
