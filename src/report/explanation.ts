import type { RuleResult } from '../evaluate/rule-result.js';
import type { Bounds } from '../predict/bounds.js';
import type { Change } from '../predict/changes.js';
import { governing, type Prediction } from '../predict/prediction.js';
import type { TreatmentRequest } from '../request/request.js';
import type { Colors } from './colors.js';
import {
  changeWords,
  citationWords,
  decisiveLeaves,
  leafWords,
  predictionSentence,
  standingWords,
} from './words.js';

export interface ExplanationOptions {
  colors: Colors;
  bounds?: Bounds;
  changes?: readonly Change[];
  /** Show losing and possible rules with their criteria too. */
  all?: boolean;
}

/** A prediction with every step it took: governing rules with criteria and citations, then those that lost, and why. */
export function explain(
  request: TreatmentRequest,
  prediction: Prediction,
  options: ExplanationOptions,
): string {
  const { colors } = options;
  const lines = [
    `${requestLine(request)}`,
    `${colors.bold(paint(prediction.decision, colors))}: ${predictionSentence(prediction)}`,
    colors.dim(
      `as of ${prediction.asOf.request ?? prediction.asOf.service ?? 'no known date'} (${prediction.asOf.basis}); rests on ${prediction.weakestBasis ?? 'nothing'}`,
    ),
  ];
  for (const { result } of governing(prediction.outcomes)) lines.push('', ...ruleLines(result, colors));
  const others = prediction.outcomes.flatMap(({ standings }) =>
    standings.filter(({ role }) => role !== 'governs'),
  );
  if (others.length > 0) lines.push('', 'Other rules:');
  for (const { result, role, why } of others) {
    lines.push(
      `  ${role === 'loses' ? 'loses   ' : 'possible'} ${result.rule.id} (${result.finding}): ${why}`,
    );
    if (options.all) lines.push(...ruleLines(result, colors).map((line) => `    ${line}`));
  }
  for (const conflict of prediction.conflicts) lines.push(colors.yellow(`conflict: ${conflict}`));
  if (options.bounds) {
    lines.push(
      '',
      `If everything open or presumed failed: ${options.bounds.worst}; if it all held: ${options.bounds.best}.`,
    );
  }
  if (options.changes && prediction.decision !== 'overturned') {
    lines.push(
      '',
      options.changes.length > 0
        ? 'What would change it (each re-run):'
        : 'No single change would lead to overturned.',
    );
    lines.push(...options.changes.map((change) => `  · ${changeWords(change)}`));
  }
  return lines.join('\n');
}

export function requestLine({
  treatment,
  bodyPart,
  visits,
  frequencyPerWeek,
  weeks,
  purpose,
  drug,
  diagnosis,
}: TreatmentRequest): string {
  const parts = [
    drug
      ? `${treatment} (${[drug.name, drug.strength, drug.quantity && `#${drug.quantity}`].filter(Boolean).join(' ')})`
      : treatment,
    bodyPart,
    diagnosis,
    visits === null ? null : `${visits} visits`,
    frequencyPerWeek === null ? null : `${frequencyPerWeek} a week`,
    weeks === null ? null : `${weeks} weeks`,
    purpose === null ? null : `for ${purpose}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export const paint = (decision: Prediction['decision'], colors: Colors) =>
  decision === 'upheld'
    ? colors.red(decision)
    : decision === 'overturned'
      ? colors.green(decision)
      : colors.yellow(decision);

function ruleLines(result: RuleResult, colors: Colors): string[] {
  const { rule, row, exceptions } = result;
  const lines = [
    `${colors.bold(rule.title)} ${colors.dim(`(${rule.id}, ${rule.question})`)}: ${result.finding}`,
    colors.dim(`  ${citationWords(rule.authority, rule.citation)}`),
  ];
  if (row)
    lines.push(
      colors.dim(
        `  row ${row.otherwise ? '(any other)' : [row.when].flat().join(', ')}, basis ${row.basis}${row.source ? ` (${row.source})` : ''}`,
      ),
    );
  for (const found of result.criteria) {
    const words = standingWords(found.standing, found.cause, found.excusedBy);
    const mark = MARKS[found.standing];
    const color =
      found.standing === 'holds' ? colors.green : found.standing === 'fails' ? colors.red : colors.yellow;
    lines.push(`  ${color(mark)} ${found.criterion.text} ${color(`[${words}]`)}`);
    if (found.tree && found.standing !== 'presumed') {
      lines.push(...decisiveLeaves(found.tree).map((leaf) => colors.dim(`      ${leafWords(leaf)}`)));
    }
    if (found.inherited) lines.push(...ruleLines(found.inherited, colors).map((line) => `    ${line}`));
  }
  for (const { exception, applies } of exceptions) {
    lines.push(
      colors.dim(
        `  ${applies ? '+' : ' '} exception ${exception.id}: ${applies ? 'applies' : 'does not apply'}`,
      ),
    );
  }
  return lines;
}

const MARKS = { holds: '✓', fails: '✗', open: '?', presumed: '~' } as const;
