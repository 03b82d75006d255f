import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of all code, whether this file stands in it as it was written or bundled with others. */
const CODE = (() => {
  const parts = fileURLToPath(import.meta.url).split(sep);
  return parts.slice(0, Math.max(parts.lastIndexOf('dist'), parts.lastIndexOf('src')) + 1).join(sep);
})();

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
