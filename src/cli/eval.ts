import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Table from 'cli-table3';
import { type Annotation, annotation } from '../analyze/annotation.js';
import { type FieldScore, scoreReading } from '../analyze/score-reading.js';
import { withAnnotatedFacts } from '../analyze/with-annotation.js';
import {
  type AuditItem,
  auditItemSync,
  figureWords as figureText,
  itemsOfFile,
  loadBook,
  type Problem,
  rateWords as rateText,
  summarize,
  type View,
  withBurden,
} from '../index.js';

/**
 * `npm run eval -- LETTERS GOLD`: scores reading and prediction against annotations. Annotated letters are invented, so no
 * figure printed here says anything about reality.
 */
const [lettersFolder, goldFolder] = process.argv.slice(2);
if (!lettersFolder || !goldFolder || !existsSync(lettersFolder) || !existsSync(goldFolder)) {
  process.stderr.write(
    'usage: npm run eval -- LETTERS GOLD   (folders of letters and of their annotations)\n',
  );
  process.exit(2);
}

const book = loadBook();
const problems: Problem[] = [];
const pairs: { gold: Annotation; items: AuditItem[] }[] = [];
for (const name of readdirSync(goldFolder)
  .filter((each) => each.endsWith('.json'))
  .sort()) {
  const gold = annotation.parse(JSON.parse(readFileSync(join(goldFolder, name), 'utf8')));
  const file = join(lettersFolder, gold.letter);
  pairs.push({ gold, items: existsSync(file) ? await itemsOfFile(file, book, problems) : [] });
}

const scores = pairs.flatMap(({ gold, items }) => scoreReading(gold, items));
const REQUEST_FIELDS = [
  'issues',
  'decision',
  'heading',
  'treatment',
  'bodyPart',
  'visits',
  'frequencyPerWeek',
  'weeks',
  'timing',
  'authorities',
];
const MAIN_FACTS = ['prior-visits', 'functional-improvement'];
const table = new Table({ head: ['field', 'right', 'of', '%'], style: { head: [], border: [] } });
const row = (name: string, found: readonly FieldScore[]) => {
  const right = found.filter((score) => score.right).length;
  table.push([
    name,
    right,
    found.length,
    found.length === 0 ? '–' : ((100 * right) / found.length).toFixed(1),
  ]);
};
for (const field of [...REQUEST_FIELDS, ...MAIN_FACTS])
  row(
    field,
    scores.filter((score) => score.field === field),
  );
const others = scores.filter(({ field }) => !REQUEST_FIELDS.includes(field) && !MAIN_FACTS.includes(field));
row('other facts', others);
for (const field of [...new Set(others.map((score) => score.field))].sort())
  row(
    `  ${field}`,
    others.filter((score) => score.field === field),
  );
console.log(
  `${pairs.length} letters, ${pairs.reduce((sum, { gold }) => sum + gold.items.length, 0)} issues (invented: no figure here says anything about reality)\n${table}`,
);

const read = pairs.flatMap(({ items }) => items);
const annotated = pairs.flatMap(({ gold, items }) => withAnnotatedFacts(items, gold));
const figures = (name: string, items: readonly AuditItem[], view: View, rules = book) => {
  const summary = summarize(items.map((item) => auditItemSync(item, view, rules)));
  const { upheld, overturned } = summary.confusion;
  console.log(
    `\n${name}\n  balanced accuracy ${figureText(summary.balancedAccuracy)}; agreement ${rateText(summary.accuracy)}; recall of overturned ${rateText(summary.recallOverturned)}; MCC ${figureText(summary.mcc)}\n` +
      `  recorded upheld → ${upheld.upheld} upheld, ${upheld.overturned} overturned, ${upheld.undetermined} undetermined; recorded overturned → ${overturned.upheld} upheld, ${overturned.overturned} overturned, ${overturned.undetermined} undetermined`,
  );
};
figures('Record view, everything read', read, 'record');
figures('Prescreen view, everything read', read, 'prescreen');
figures('Record view, annotated facts in place of read ones', annotated, 'record');
figures('… every criterion the requester’s', annotated, 'record', withBurden(book, 'requester'));
figures('… every criterion the challenger’s', annotated, 'record', withBurden(book, 'challenger'));

console.log('\nMisses of reading (field: read / annotated, lines read from):');
for (const { letter, issue, field, read: got, gold, lines, right } of scores) {
  if (!right)
    console.log(`  ${letter} ${issue} ${field}: ${got} / ${gold}${lines ? ` [${lines.join('–')}]` : ''}`);
}
/** Each wrong or withheld prediction with the grounds that decided it. */
function predictionMisses(
  name: string,
  items: readonly AuditItem[],
  note: (at: number) => string = () => '',
) {
  console.log(`\n${name}`);
  for (const [at, item] of items.entries()) {
    const { prediction, comparison } = auditItemSync(item, 'record', book);
    if (comparison === 'agree') continue;
    const why =
      prediction.undecided ??
      prediction.grounds
        .map(({ rule, criterion, result, cause }) => `${rule}#${criterion} ${cause ?? result}`)
        .join(', ');
    console.log(
      `  ${item.letter} ${item.issue} ${item.request.treatment} recorded ${item.recorded}, predicted ${prediction.decision}${note(at)}: ${why}`,
    );
  }
}
predictionMisses('Misses of prediction (record view, everything read):', read, (at) => {
  const alike = annotated[at];
  return alike ? ` (annotated facts: ${auditItemSync(alike, 'record', book).prediction.decision})` : '';
});
predictionMisses('Misses of prediction (record view, annotated facts):', annotated);
for (const { file, line, code, message } of problems)
  console.log(`problem: ${file}:${line ?? ''} ${message} [${code}]`);
