import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import {
  audit,
  caseCatalogue,
  caseFile,
  InputError,
  itemsOfCase,
  loadBook,
  loadCases,
  type Problem,
  ruleCatalogue,
  ruleFile,
  toJsonSchema,
} from '../index.js';
import { EXIT } from './exit.js';
import { print, warn } from './output.js';

/** `npm run generate`: writes what is derived from rules and cases; with `--check`, fails where a file is stale. */
async function generate(): Promise<Record<string, string>> {
  const book = loadBook('rules');
  const problems: Problem[] = [];
  const cases = loadCases('cases', book, problems);
  if (problems.length > 0) throw new InputError(problems);
  const notEncoded = parse(readFileSync('rules/not-encoded.yaml', 'utf8')) as Record<string, string>;
  const schema = (type: z.ZodType, title: string) =>
    `${JSON.stringify({ title, ...toJsonSchema(type) }, null, 2)}\n`;
  return {
    'rules/README.md': ruleCatalogue(book, notEncoded),
    'rules/rule.schema.json': schema(ruleFile, 'A rule file'),
    'cases/case.schema.json': schema(caseFile, 'A case file'),
    'cases/README.md': caseCatalogue(await audit(cases.flatMap(itemsOfCase), book)),
    'README.md': withOutputs(readFileSync('README.md', 'utf8')),
  };
}

/** The README shows what its commands print: each block between `<!-- output: NAME -->` and `<!-- /output -->` is run. */
function withOutputs(readme: string): string {
  const request = /npx imr predict - <<'YAML'\n([\s\S]*?)YAML\n/.exec(readme)?.[1] ?? '';
  const outputs: Record<string, () => string> = {
    audit: auditExcerpt,
    predict: () => run(['predict', '-'], request),
  };
  return readme.replace(
    /(<!-- output: (\w+) -->\n)[\s\S]*?(<!-- \/output -->)/g,
    (_all, open, name, close) => {
      return `${open}\`\`\`\n${outputs[name]?.().trim()}\n\`\`\`\n${close}`;
    },
  );
}

/** Two of the eight decisions, and the lines that close the audit. */
function auditExcerpt(): string {
  const parts = run(['audit', 'cases']).trim().split('\n\n');
  const shown = (start: string) => parts.find((part) => part.startsWith(start)) ?? '';
  return [shown('case-003'), shown('case-004 · issue 3'), '…', shown('Record view (')].join('\n\n');
}

function run(args: readonly string[], input = ''): string {
  const env = { ...process.env, NO_COLOR: '1', IMR_LETTERS: '' };
  return spawnSync(process.execPath, ['dist/cli/main.js', ...args], { input, encoding: 'utf8', env }).stdout;
}

try {
  const files = await generate();
  const stale = Object.entries(files).filter(
    ([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  if (process.argv.includes('--check')) {
    for (const [path] of stale) process.stderr.write(`${path} is stale: run "npm run generate" [stale]\n`);
    if (stale.length > 0) process.exitCode = EXIT.failed;
    else print('generated files are fresh');
  } else {
    for (const [path, text] of stale) writeFileSync(path, text);
    print(stale.length > 0 ? `written: ${stale.map(([path]) => path).join(', ')}` : 'nothing to write');
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  warn(error.problems);
  process.exitCode = EXIT.unreadable;
}
