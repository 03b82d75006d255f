import type { AuditItem } from '../cases/audit-item.js';
import type { View } from '../facts/fact.js';
import type { Colors } from './colors.js';
import { requestLine } from './explanation.js';
import { factWords } from './words.js';

/** What was read of each issue: heading, recorded decision, request, guidelines, facts with their place. */
export function extractPretty(items: readonly AuditItem[], view: View, colors: Colors): string {
  return items
    .map((item) =>
      [
        colors.bold(`${item.letter} · issue ${item.issue} · ${item.heading}`),
        `  recorded    ${item.recorded ?? 'not read'}`,
        `  request     ${requestLine(item.request)} (${item.request.timing})`,
        `  dates       ${dates(item)}`,
        `  guidelines  ${item.authorities.join(', ') || 'none named'}${item.citedEdition ? ` (${item.citedEdition})` : ''}`,
        ...[...item.facts[view]].map(([id, fact]) => `  fact        ${factWords(id, fact)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

const dates = ({ request }: AuditItem) =>
  Object.entries(request.dates)
    .filter(([, date]) => date !== null)
    .map(([name, date]) => `${name} ${date}`)
    .join(', ') || 'none';
