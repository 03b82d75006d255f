/** Markup that is safe to put into a page: made by {@link html} or {@link trusted} alone. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * A tagged template that escapes every value that is not itself {@link Html}. Values stand in text or in quoted attributes; null,
 * undefined and false leave nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, i) => {
    text += render(value) + (strings[i + 1] ?? '');
  });
  return new Html(text);
}

/** Markup from our own code or the plotting library, never from a letter, rule or case. */
export const trusted = (text: string) => new Html(text);

export const join = (parts: readonly Part[], separator: string): Html =>
  html`${parts.flatMap((part, i) => (i === 0 ? [part] : [separator, part]))}`;

function render(value: Part): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return value.map(render).join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and quoted attributes; control characters that HTML forbids become the replacement character. */
export const escapeHtml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the page
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd')
    .replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
