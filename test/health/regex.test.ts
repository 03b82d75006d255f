import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Folders whose patterns meet text from letters, rules or requests. */
const FOLDERS = ['source', 'letter', 'request', 'facts', 'cases', 'report'];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** Every regular expression literal of a source file. */
function literalsOf(file: string): [pattern: string, flags: string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

// recheck decides most patterns in milliseconds; what it cannot decide in time passes here, and is bounded by the length of a clause.
process.env.RECHECK_BACKEND = 'pure';

describe('no pattern can run away', () => {
  it('the tool finds a pattern that would', () => {
    expect(checkSync('^(?:a|aa)*$', '').status).toBe('vulnerable');
  });

  // Clauses have at most 1,500 characters (`src/facts/extract/reading/clause.ts`), so what is polynomial stays short; exponential would not.
  it.each(files.filter((file) => literalsOf(file).length > 0))('%s', (file) => {
    const exponential = literalsOf(file).filter(([pattern, flags]) => {
      const result = checkSync(pattern, flags, { timeout: 100 });
      return result.status === 'vulnerable' && result.complexity.type === 'exponential';
    });
    expect(exponential).toEqual([]);
  });
});
