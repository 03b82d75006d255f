import { type Document, isMap, isNode, isPair, LineCounter, type ParsedNode, parseAllDocuments } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';

type Path = readonly PropertyKey[];

/** Aliases allowed in one YAML text; more is refused (a "billion laughs" text expands without end). */
const MAX_ALIASES = 100;

/** YAML (or JSON, its subset) whose values can be traced back to line and column. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** A problem at the node that `path` leads to; at its key where `atKey` is set. */
  problemAt(path: Path, problem: Pick<Problem, 'code' | 'message' | 'hint'>, atKey?: boolean): Problem;
}

/**
 * Parses one YAML document without custom tags, duplicate keys or unbounded aliases.
 * Syntax problems are pushed to `problems`; the result is then null.
 */
export function readYaml(text: string, file: string, problems: Problem[]): YamlSource | null {
  const counter = new LineCounter();
  const lines = text.split('\n');
  const options = { lineCounter: counter, prettyErrors: false, customTags: [], uniqueKeys: true };
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col, snippet: lines[line - 1]?.trimEnd() ?? '' };
  };
  const [document, second] = parseAllDocuments<ParsedNode>(text, options) as Document.Parsed[];
  if (second) {
    problems.push({
      file,
      ...place(second.range[0]),
      code: 'several-documents',
      message: 'more than one YAML document in this file',
      hint: 'keep one document a file; write several requests as a list',
    });
    return null;
  }
  if (!document)
    return { file, value: null, problemAt: (_path, problem) => ({ file, line: 1, column: 1, ...problem }) };
  const found = [...document.errors, ...document.warnings];
  for (const error of found) {
    problems.push({
      file,
      ...place(error.pos[0]),
      code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
      message: error.code === 'DUPLICATE_KEY' ? 'this key stands twice in the same map' : error.message,
      hint:
        error.code === 'DUPLICATE_KEY'
          ? 'keep one of the two'
          : 'check indentation, quotes and brackets here',
    });
  }
  if (found.length > 0) return null;

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    problems.push({ file, line: 1, column: 1, code: 'yaml-syntax', message: (error as Error).message });
    return null;
  }

  const offsetOf = (path: Path, atKey: boolean): number => {
    let node: unknown = document.contents;
    let key: unknown = null;
    for (const step of path) {
      const pair = isMap(node)
        ? node.items.find((item) => isPair(item) && keyText(item.key) === String(step))
        : null;
      const next = pair
        ? pair.value
        : isNode(node) && 'get' in node
          ? (node as { get: Getter }).get(step, true)
          : null;
      if (pair) key = pair.key;
      if (!isNode(next)) return rangeOf(pair ? pair.key : null) ?? rangeOf(node) ?? 0;
      node = next;
    }
    return (atKey ? rangeOf(key) : null) ?? rangeOf(node) ?? 0;
  };

  return {
    file,
    value,
    problemAt: (path, problem, atKey = false) => ({ file, ...place(offsetOf(path, atKey)), ...problem }),
  };
}

type Getter = (key: unknown, keepScalar: boolean) => unknown;

const keyText = (key: unknown) => String((key as { value?: unknown } | null)?.value ?? key);

const rangeOf = (node: unknown): number | null =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0] ?? null;

/** Checks a YAML source against a schema; every violation becomes a positioned problem. Null where any was found. */
export function checkYaml<T>(source: YamlSource, schema: z.ZodType<T>, problems: Problem[]): T | null {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...issueProblems(source, issue, []));
  return null;
}

function issueProblems(source: YamlSource, issue: z.core.$ZodIssue, above: Path): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      source.problemAt(
        [...path, key],
        {
          code: 'unknown-key',
          message: `unknown key "${key}"`,
          hint: 'see the schema for the keys allowed here',
        },
        true,
      ),
    );
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branch = [...issue.errors].sort((a, b) => badness(a) - badness(b))[0] ?? [];
    return branch.flatMap((inner) => issueProblems(source, inner, path));
  }
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined');
  if (missing) {
    const key = String(path.at(-1));
    return [
      source.problemAt(path.slice(0, -1), {
        code: 'missing-key',
        message: `"${key}" is missing`,
        hint: `add "${key}:" here`,
      }),
    ];
  }
  return [
    source.problemAt(path, {
      code: String(issue.code).replaceAll('_', '-'),
      message: `${path.join('.')}: ${issue.message}`,
    }),
  ];
}

/** A union's branch that got furthest is the one the author meant: unknown keys weigh more than wrong values. */
const badness = (issues: readonly z.core.$ZodIssue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);

export { suggest } from './suggest.js';
