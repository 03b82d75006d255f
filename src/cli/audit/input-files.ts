import { existsSync, statSync } from 'node:fs';
import { filesOf, InputError, type Problem } from '../../index.js';
import { noSuchFile } from '../input.js';
import type { AuditFlags } from './flags.js';

/**
 * The files of all paths. A path that gives none is a problem.
 *
 * @throws InputError where not one path gives a file
 */
export function inputFiles(paths: readonly string[], problems: Problem[]): string[] {
  const files = paths.flatMap((path) => {
    const unreadable: Problem[] = [];
    const found = filesOf(path, unreadable);
    problems.push(...unreadable);
    if (found.length === 0 && unreadable.length === 0)
      problems.push(existsSync(path) ? emptyFolder(path) : noSuchFile(path));
    return found;
  });
  if (files.length === 0) throw new InputError(problems);
  return files;
}

/**
 * The folder of the letters, of `--letters` or IMR_LETTERS; null: not given.
 *
 * @throws InputError where there is no such folder: nothing would be checked, and nobody would know
 */
export function lettersFolder({ letters }: Pick<AuditFlags, 'letters'>): string | null {
  const folder = letters ?? process.env.IMR_LETTERS;
  if (!folder) return null;
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  const problem = {
    ...noSuchFile(folder),
    code: 'no-such-folder',
    message: 'there is no such folder of letters',
    hint: letters ? 'check --letters' : 'check IMR_LETTERS, or unset it',
  };
  throw new InputError([problem]);
}

const emptyFolder = (file: string): Problem => ({
  ...noSuchFile(file),
  code: 'nothing-read',
  message: 'no letter (.txt, .pdf) or case (.yaml) is in this folder',
  hint: 'files are known by the endings of their names',
});
