import {
  type AuditWriter,
  csvWriter,
  jsonWriter,
  junitWriter,
  markdownWriter,
  minimalChanges,
  ndjsonWriter,
  prettyWriter,
  type RuleBook,
} from '../../index.js';
import { predictOptions } from '../options.js';
import { colors } from '../output.js';
import type { AuditFlags } from './flags.js';

/** What writes the audit in the format that was asked for. */
export function writerOf(flags: AuditFlags, book: RuleBook): AuditWriter {
  switch (flags.format) {
    case 'json':
      return jsonWriter(flags.view, book);
    case 'ndjson':
      return ndjsonWriter(flags.view);
    case 'csv':
      return csvWriter(flags.view, flags.bom);
    case 'md':
      return markdownWriter();
    case 'junit':
      return junitWriter(flags.view);
    case 'pretty':
      // With a store the decisions are there to be looked at.
      return prettyWriter(
        book,
        colors,
        ({ item, prediction }) =>
          minimalChanges(prediction, item.request, item.facts.record, book, {
            ...predictOptions(flags),
            citedEdition: item.citedEdition,
          }),
        flags.store ? 0 : 200,
      );
  }
}
