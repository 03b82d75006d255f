import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Names exactly this program: its version and a digest of its code, so that results made by another version are never taken
 * for its own.
 */
export function toolIdentity(version: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(CODE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(relative(CODE, file)).update('\0').update(readFileSync(file));
  return `${version}+${hash.digest('hex').slice(0, 16)}`;
}
