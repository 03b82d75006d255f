import { UNKNOWN_NOT_DOCUMENTED, UNKNOWN_SILENT } from '../../dist/evaluate/coded/code.js';
import { columnsOf } from '../../dist/evaluate/table-row.js';
import { deriveFacts } from '../../dist/facts/derive/derive.js';
import { requestFacts } from '../../dist/facts/derive/request-facts.js';
import { givenFacts, readLine } from '../../dist/index.js';
import { candidateDates, inForceOn, resolveAsOf } from '../../dist/predict/as-of.js';
import { decide, NOT_DOCUMENTED, prepareRule, rowFact } from './fold.mjs';

/**
 * A request as the peers get it: read, checked, its facts derived, the rules in force and the rows of their tables chosen. All of that is done before
 * the clock starts, for the peers alone: this project's own figures include it.
 */
export function makeTasks(book, lines) {
  const prepared = new Map(
    [...book.rules.values()].map((rule, place) => [rule.id, prepareRule(rule, place)]),
  );
  const problems = [];
  const tasks = lines.map((line) => {
    const [input] = readLine(line, 'bench', 1, book.vocabulary, problems);
    if (!input) throw new Error(problems.map(({ message }) => message).join('; '));
    const given = givenFacts(input, book.facts, problems);
    return taskOf(input.request, given, book, prepared);
  });
  if (problems.length > 0) throw new Error(problems[0].message);
  return { tasks, prepared: [...prepared.values()] };
}

function taskOf(request, given, book, prepared) {
  const all = book.byTreatment.get(request.treatment) ?? [];
  const asOf = resolveAsOf(request, book.authorities, null, null);
  const undated = asOf.basis === 'none';
  const dates = undated ? candidateDates(all, request) : [asOf];
  const derived = deriveFacts(new Map([...requestFacts(request, book.facts), ...given]), {
    continued: request.continued,
    asOf: undated ? null : asOf.request,
  });
  const facts = {};
  for (const [id, fact] of derived) {
    if (fact.status === 'stated') facts[id] = fact.value;
    else if (fact.status === 'not-documented') facts[id] = NOT_DOCUMENTED;
  }
  const rules = all
    .filter((rule) => dates.some((date) => inForceOn(rule, date)))
    .map(({ id }) => prepared.get(id));
  const inherited = (id) => prepared.get(id);
  const judged = [...withInherited(rules, inherited)];
  const rows = new Map();
  for (const each of judged) {
    const { table } = each.rule;
    if (!table) continue;
    const { row, others } = chosenRow(table, facts[table.by]);
    if (row) for (const id of columnsOf(row)) facts[rowFact(`row.${id}`, each.place)] = Number(row[id]);
    rows.set(each, { row, onOthers: others && each.conditions.map((tree) => onOthers(tree, others, facts)) });
  }
  const unknown = (by) => (facts[by] === NOT_DOCUMENTED ? UNKNOWN_NOT_DOCUMENTED : UNKNOWN_SILENT);
  return {
    request,
    given,
    facts,
    rules,
    judged,
    undated,
    inherited,
    hasRow: (each) => !each.rule.table || rows.get(each).row !== null,
    overRows: (each, at, code) => {
      const others = rows.get(each)?.onOthers?.[at] ?? null;
      return others === null || others === code ? code : unknown(each.rule.table.by);
    },
  };
}

function withInherited(rules, inherited) {
  const found = new Set(rules);
  for (const { criteria } of found)
    for (const { findingOf } of criteria) if (findingOf) found.add(inherited(findingOf));
  return found;
}

/** As the product chooses it: the row that names the value, else the catch-all, else the first with the others to be tried; none where none matches. */
function chosenRow({ rows }, value) {
  const stated = value !== undefined && value !== NOT_DOCUMENTED;
  const named = stated ? rows.find(({ when }) => [when ?? []].flat().includes(String(value))) : undefined;
  const row = named ?? rows.find(({ otherwise }) => otherwise === true);
  if (row) return { row, others: null };
  return stated ? { row: null, others: null } : { row: rows[0], others: rows.slice(1) };
}

/** What a condition comes to on the further rows of a table, which peers are spared: one code, `PART` where rows part, null where it reads no row. */
function onOthers(condition, others, facts) {
  if (others.length === 0 || !JSON.stringify(condition).includes('"row.')) return null;
  const codes = others.map((row) => {
    const columns = columnsOf(row).map((id) => [`row.${id}`, Number(row[id])]);
    return decide(condition, { ...facts, ...Object.fromEntries(columns) });
  });
  return codes.every((code) => code === codes[0]) ? codes[0] : PART;
}

const PART = -1;
