import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { COMPILED_BOOK, COMPILED_FROM, type CompiledHead } from '../rules/load-compiled.js';
import { rulePaths, SHIPPED_RULES } from '../rules/load-files.js';
import { parseBook } from '../rules/parse-book.js';
import { formatProblem } from '../source/problem.js';

/**
 * Last step of the build: what a single prediction needs in one file that loads fast, and the rule book parsed and checked. Everything else
 * stays as the compiler wrote it, and is loaded when it is asked for.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');
const DIST = join(ROOT, 'dist');

const COMMAND_LINE = 'cli/main.ts';

/** Besides the command line itself: the reader of YAML and of mistakes, batches, and their threads. */
const ON_FIRST_USE = ['cli/batch/careful-inputs.ts', 'cli/predict-batch.ts', 'cli/batch-worker.ts'];

/** Of what the command line imports on first use, what a single prediction uses. */
const AT_ONCE = new Set(['cli/commands/predict.ts', 'cli/predict-each.ts']);

/** Packages that are taken in; all others are loaded from where they are installed. */
const TAKEN_IN = ['commander', 'fastest-levenshtein', 'yaml', 'zod'];

const COMMON: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
};

const slashed = (path: string) => path.split(sep).join('/');

/** Only what is used is taken in: of a module without effects of its own, and of zod. What is imported on first use stays where it is. */
const onlyWhatIsUsed = (entry: string): Plugin => ({
  name: 'only-what-is-used',
  setup({ onLoad, onResolve, resolve }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: rewritten(readFileSync(path, 'utf8'), entry === COMMAND_LINE),
      loader: 'ts',
    }));
    // The command line starts no other programs; Node's module for that is slow to load.
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'none', namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
    onResolve({ filter: /^\./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === RESOLVED || !importer.startsWith(SRC)) return undefined;
      const found = await resolve(path, { importer, resolveDir, kind, pluginData: RESOLVED });
      const inSource = slashed(relative(SRC, found.path));
      if (kind !== 'dynamic-import' || AT_ONCE.has(inSource)) return { ...found, sideEffects: false };
      const below = slashed(relative(dirname(entry), inSource.replace(/\.ts$/, '.js')));
      return { path: below.startsWith('.') ? below : `./${below}`, external: true };
    });
  },
});

/** Only what is used of zod; in the command line, which is no ES module, places relative to its own folder. */
function rewritten(source: string, isCommand: boolean): string {
  const text = source.replace("import { z } from 'zod'", "import * as z from 'zod'");
  return isCommand
    ? text.replace(/fileURLToPath\(new URL\(('[^']+'), import\.meta\.url\)\)/g, '__fromHere($1)')
    : text;
}

const RESOLVED = Symbol('resolved');

function installed(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).filter((name) => !TAKEN_IN.includes(name));
}

/** A module and all it imports at once, as one ES module in place of what the compiler wrote. */
const asModule = (entry: string) =>
  build({
    ...COMMON,
    entryPoints: [join(SRC, entry)],
    outfile: join(DIST, entry.replace(/\.ts$/, '.js')),
    format: 'esm',
    external: installed(),
    plugins: [onlyWhatIsUsed(entry)],
    banner: { js: REQUIRE },
  });

/** CommonJS packages that are taken in ask for Node's own modules by `require`. */
const REQUIRE =
  "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);";

/**
 * The command line as one CommonJS file: Node starts it without its module loader, a tenth of the time. Made in two steps, because only
 * ES modules that stay apart lose what they do not use.
 */
async function asCommand(): Promise<void> {
  const parts = await build({
    ...COMMON,
    entryPoints: [join(SRC, COMMAND_LINE)],
    outdir: DIST,
    minify: false,
    format: 'esm',
    splitting: true,
    write: false,
    external: installed(),
    plugins: [onlyWhatIsUsed(COMMAND_LINE)],
  });
  const texts = new Map(parts.outputFiles.map(({ path, text }) => [`./${basename(path)}`, text]));
  const joined: Plugin = {
    name: 'joined',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.{1,2}\// }, ({ path }) =>
        texts.has(path) ? { path, namespace: 'part' } : { path, external: true },
      );
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents: texts.get(path) ?? '',
        loader: 'js',
      }));
    },
  };
  await build({
    ...COMMON,
    entryPoints: ['./main.js'],
    outfile: join(DIST, 'cli/imr.cjs'),
    format: 'cjs',
    external: installed(),
    plugins: [joined],
    banner: {
      js: "const __fromHere=(path)=>require('node:path').join(__dirname,path);",
    },
  });
  writeFileSync(join(DIST, 'cli/main.js'), COMMAND);
}

/** What `dist/cli/main.js` becomes. */
const COMMAND = `#!/usr/bin/env node
import { createRequire } from 'node:module';
createRequire(import.meta.url)('./imr.cjs');
`;

/** The build's copy of the shipped rule book. A book with problems leaves none: the next command reads the YAML and reports them. */
function compileRules(): void {
  for (const file of [COMPILED_BOOK, COMPILED_FROM]) rmSync(file, { force: true });
  const sources = rulePaths(SHIPPED_RULES).map(
    (path) => [path, readFileSync(join(SHIPPED_RULES, path))] as const,
  );
  const { book, problems } = parseBook(
    sources.map(([path, bytes]) => ({ path, text: bytes.toString('utf8') })),
  );
  if (!book) {
    process.stderr.write(`the rule book was not compiled\n${problems.map(formatProblem).join('\n')}\n`);
    return;
  }
  const { digest, facts, authorities, grounds, vocabulary, rules, byTreatment } = book;
  const lines = [...rules].map(([id, rule]) => [id, Buffer.from(JSON.stringify(rule))] as const);
  const head: CompiledHead = {
    digest,
    registries: { facts, authorities, grounds, vocabulary },
    rules: lines.map(([id, line]) => [id, line.length]),
    byTreatment: Object.fromEntries(
      [...byTreatment].map(([treatment, found]) => [treatment, found.map(({ id }) => id)]),
    ),
    sources: sources.map(([path, bytes]) => [path, bytes.length]),
  };
  const feed = Buffer.from('\n');
  writeFileSync(
    COMPILED_BOOK,
    Buffer.concat([Buffer.from(JSON.stringify(head)), ...lines.flatMap(([, line]) => [feed, line])]),
  );
  writeFileSync(COMPILED_FROM, Buffer.concat(sources.map(([, bytes]) => bytes)));
}

compileRules();
for (const entry of ON_FIRST_USE) await asModule(entry);
await asCommand();
