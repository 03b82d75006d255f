import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text lines of the letters in a folder, by the sha256 of the file: how a case finds its letter without naming it. */
export function lettersByHash(folder: string): Map<string, readonly string[]> {
  const letters = new Map<string, readonly string[]>();
  if (!existsSync(folder)) return letters;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    const bytes = readFileSync(join(folder, name));
    letters.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8').split('\n'));
  }
  return letters;
}
