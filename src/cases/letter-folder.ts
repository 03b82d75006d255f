import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filesOf } from './read-path.js';

/** Text lines of letters by the sha256 of their file: how a case finds its letter without naming it. */
export interface LettersByHash {
  get(sha256: string): readonly string[] | undefined;
}

/** The letters (.txt) of a folder and all below it. They are hashed when the first is asked for, and one at a time is in memory. */
export function lettersByHash(folder: string): LettersByHash {
  let files: Map<string, string> | null = null;
  return {
    get(sha256) {
      files ??= new Map(
        filesOf(folder)
          .filter((file) => /\.te?xt$/i.test(file))
          .map((file) => [createHash('sha256').update(readFileSync(file)).digest('hex'), file]),
      );
      const file = files.get(sha256);
      return file === undefined ? undefined : readFileSync(file, 'utf8').split('\n');
    },
  };
}
