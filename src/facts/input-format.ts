export type InputFormat = 'yaml' | 'json' | 'ndjson' | 'csv';

/** The format that a file's name or, for a stream, its first characters tell. */
export function formatOf(file: string, text: string): InputFormat {
  const ending = file.split('.').at(-1)?.toLowerCase();
  if (ending === 'ndjson' || ending === 'jsonl') return 'ndjson';
  if (ending === 'csv') return 'csv';
  if (ending === 'json') return 'json';
  if (ending === 'yaml' || ending === 'yml') return 'yaml';
  const [first, second] = text.trimStart().split('\n');
  if (first?.startsWith('{') && second?.startsWith('{')) return 'ndjson';
  return first?.startsWith('{') || first?.startsWith('[')
    ? 'json'
    : first?.includes(',') && !first.includes(': ')
      ? 'csv'
      : 'yaml';
}
