/**
 * Quotation marks of a line of JSON that begin or end a key or text, not those escaped within one. JSON.parse keeps the last of two equal keys without a
 * word; counting marks is how a row shows that nothing was dropped.
 */
export const unescapedQuotes = (line: string) =>
  (line.includes('\\') ? line.replaceAll(/\\./g, '') : line).split('"').length - 1;
