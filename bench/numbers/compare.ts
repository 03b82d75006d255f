import { join } from 'node:path';
import { fromCsv, fromDocuments, fromStore, fromSummary } from './from-outputs.js';
import { decisionsOnPage, fromPage } from './from-page.js';
import { differences, type Ledger, VIEWS } from './ledger.js';

export interface NumbersCompared {
  decisions: number;
  /** Figures on the page. */
  names: number;
  differences: string[];
}

/**
 * Audits `letters` below a folder with page, store and JSON at once, then prints what the store has in the other formats, and compares all of
 * them. A surface that does not end well is a difference.
 *
 * @param run - runs the command line with its results to a file, and gives the exit code
 */
export async function compareNumbers(
  folder: string,
  options: readonly string[],
  run: (args: readonly string[], stdout: string) => number | null,
): Promise<NumbersCompared> {
  const at = (name: string) => join(folder, name);
  const store = at('audit.duckdb');
  const found: string[] = [];
  const audit = (stdout: string, ...more: string[]) => {
    const common = ['--invented', '--engine', 'compiled', ...options, '--store', store];
    const exit = run(['audit', at('letters'), ...common, ...more], at(stdout));
    if (exit !== 0) found.push(`${stdout}: exit ${exit}`);
  };
  audit('all.json', '--format', 'json', '--html', at('page.html'));
  const summary = await fromSummary(at('all.json'));
  const page = fromPage(at('page.html'));
  const decisions = decisionsOnPage(at('page.html'));
  const check = (name: string, ledger: Ledger, whole: boolean, read = decisions) => {
    found.push(...differences(summary, ledger, whole).map((each) => `JSON against ${name}: ${each}`));
    if (read !== decisions) found.push(`${name} has ${read} decisions, the page says ${decisions}`);
  };
  check('the page', page, true);
  check('SQL', await fromStore(store), true);
  const listed: Ledger = new Map();
  check('its own decisions', listed, false, await fromDocuments(at('all.json'), 'record', listed));
  for (const view of VIEWS) {
    const [lines, rows]: [Ledger, Ledger] = [new Map(), new Map()];
    audit(`${view}.ndjson`, '--format', 'ndjson', '--view', view);
    const read = await fromDocuments(at(`${view}.ndjson`), view, lines);
    check(`NDJSON, ${view}`, lines, false, read);
    audit(`${view}.csv`, '--format', 'csv', '--view', view);
    const count = await fromCsv(at(`${view}.csv`), view, rows);
    check(`CSV, ${view}`, rows, false, count);
  }
  return { decisions, names: page.size, differences: found };
}
