import type { CriterionResult } from '../evaluate/rule-result.js';
import type { Fact, View } from '../facts/fact.js';
import type { RuleStanding } from '../predict/compete.js';
import type { Column, KeptDecision } from './tables.js';

interface Placed {
  run: number;
  decision: number;
  view: View;
}

export interface FactRow extends Placed {
  id: string;
  fact: Fact;
}

/** Facts as they were read, silent ones left out. Values of every type are kept as text. */
export const FACTS: readonly Column<FactRow>[] = [
  { name: 'run', type: 'INTEGER', value: ({ run }) => run },
  { name: 'decision', type: 'INTEGER', value: ({ decision }) => decision },
  { name: 'view', type: 'VARCHAR', value: ({ view }) => view },
  { name: 'fact', type: 'VARCHAR', value: ({ id }) => id },
  { name: 'status', type: 'VARCHAR', value: ({ fact }) => fact.status },
  {
    name: 'value',
    type: 'VARCHAR',
    value: ({ fact }) => (fact.status === 'stated' ? String(fact.value) : null),
  },
  { name: 'section', type: 'VARCHAR', value: ({ fact }) => fact.section ?? null },
  { name: 'first_line', type: 'INTEGER', value: ({ fact }) => fact.lines?.[0] ?? null },
  { name: 'last_line', type: 'INTEGER', value: ({ fact }) => fact.lines?.[1] ?? null },
  { name: 'page', type: 'INTEGER', value: ({ fact }) => fact.page ?? null },
];

export interface CriterionRow extends Placed {
  question: string;
  standing: RuleStanding;
  found: CriterionResult;
}

/** Every criterion of every rule that was looked at, with the rule's part in the decision. */
export const CRITERIA: readonly Column<CriterionRow>[] = [
  { name: 'run', type: 'INTEGER', value: ({ run }) => run },
  { name: 'decision', type: 'INTEGER', value: ({ decision }) => decision },
  { name: 'view', type: 'VARCHAR', value: ({ view }) => view },
  { name: 'question', type: 'VARCHAR', value: ({ question }) => question },
  { name: 'rule', type: 'VARCHAR', value: ({ standing }) => standing.result.rule.id },
  { name: 'role', type: 'VARCHAR', value: ({ standing }) => standing.role },
  { name: 'rule_finding', type: 'VARCHAR', value: ({ standing }) => standing.result.finding },
  { name: 'criterion', type: 'VARCHAR', value: ({ found }) => found.criterion.id },
  { name: 'label', type: 'VARCHAR', value: ({ found }) => found.criterion.ground },
  { name: 'result', type: 'VARCHAR', value: ({ found }) => found.result },
  { name: 'cause', type: 'VARCHAR', value: ({ found }) => found.cause },
  { name: 'standing', type: 'VARCHAR', value: ({ found }) => found.standing },
  { name: 'excused_by', type: 'VARCHAR', value: ({ found }) => found.excusedBy },
];

export function* factRows({ run, decision, audited }: KeptDecision, view: View): Generator<FactRow> {
  for (const [id, fact] of [...audited.item.facts[view]].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (fact.status !== 'silent') yield { run, decision, view, id, fact };
}

export function* criterionRows(
  { run, decision, audited }: KeptDecision,
  view: View,
): Generator<CriterionRow> {
  for (const { question, standings } of audited.compared[view].prediction.outcomes)
    for (const standing of standings)
      for (const found of standing.result.criteria) yield { run, decision, view, question, standing, found };
}
