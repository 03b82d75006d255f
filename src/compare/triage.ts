import type { ConditionResult, LeafResult } from '../evaluate/condition-result.js';
import type { CriterionResult, RuleResult, Standing } from '../evaluate/rule-result.js';
import { governing } from '../predict/prediction.js';
import type { Finding } from '../rules/schema.js';
import type { Problem } from '../source/problem.js';
import type { Compared } from './comparison.js';
import { type Twin, variesFrom } from './twins.js';

/** Why a prediction and a recorded decision part (DESIGN §8). */
export const TRIAGE_CLASSES = [
  'misread-letter',
  'rule-gap',
  'rule-conflict',
  'undocumented-fact',
  'reviewer-variance',
] as const;
export type TriageClass = (typeof TRIAGE_CLASSES)[number];

/** One observation that speaks for a class, as a sentence of ids and figures: never the letter's words. */
export interface Evidence {
  class: TriageClass;
  text: string;
}

/** The proposed class is that of the first evidence; the rest says what else it may be. */
export interface Triage {
  class: TriageClass;
  evidence: readonly Evidence[];
}

export interface TriageContext {
  /** The same decision in the other view. */
  other: Compared;
  /** Decisions on the same facts with the other outcome. */
  twin: Twin | null;
  /** What went wrong in reading this letter. */
  problems: readonly Problem[];
}

/** True where a decision is in need of triage: it disagrees, or the prediction abstained. */
export const needsTriage = ({ comparison }: Compared) =>
  comparison === 'disagree' || comparison === 'abstained';

/**
 * Proposes why a prediction does not agree, strongest evidence first. It is a proposal: a person confirms or corrects it.
 *
 * @returns null where nothing disagrees
 */
export function triage(compared: Compared, context: TriageContext): Triage | null {
  if (!needsTriage(compared)) return null;
  const evidence = [
    ...variance(compared, context.twin),
    ...onlyInRationale(compared, context.other),
    ...unreadable(context.problems),
    ...undecided(compared),
    ...otherRules(compared, false),
    ...(compared.item.recorded === 'upheld' ? deniedThough(compared) : approvedThough(compared)),
    ...otherRules(compared, true),
  ];
  if (evidence.length === 0) evidence.push(unexplained(compared));
  return { class: evidence[0]?.class ?? 'rule-gap', evidence };
}

function variance({ item, comparison }: Compared, twin: Twin | null): Evidence[] {
  const opposite = item.recorded === 'upheld' ? 'overturned' : 'upheld';
  const example = twin?.example[opposite];
  if (!twin || !example || !item.recorded || comparison !== 'disagree') return [];
  if (!variesFrom(twin, item.recorded)) return [];
  return [
    {
      class: 'reviewer-variance',
      text: `${twin[opposite]} of ${twin.upheld + twin.overturned} decisions on the same request and facts were ${opposite}, e.g. ${example.letter} issue ${example.issue}`,
    },
  ];
}

function onlyInRationale({ item, view }: Compared, other: Compared): Evidence[] {
  if (view !== 'prescreen' || other.comparison !== 'agree') return [];
  const before = item.facts.prescreen;
  const added = [...item.facts.record]
    .filter(([id, fact]) => fact.status !== 'silent' && stateOf(before.get(id)) !== stateOf(fact))
    .map(([id]) => id);
  const which = added.length > 0 ? `: ${added.join(', ')}` : '';
  return [
    {
      class: 'undocumented-fact',
      text: `the record view agrees: what decides stands only in the rationale${which}`,
    },
  ];
}

const stateOf = (fact: { status: string; value?: unknown } | undefined) =>
  fact ? `${fact.status} ${String(fact.value ?? '')}` : 'silent ';

const unreadable = (problems: readonly Problem[]): Evidence[] =>
  problems.map(({ code, message, line }) => ({
    class: 'misread-letter' as const,
    text: `reading this letter reported ${code}${line === null ? '' : ` at line ${line}`}: ${message}`,
  }));

function undecided({ prediction }: Compared): Evidence[] {
  if (prediction.decision !== 'undetermined') return [];
  const conflicts = prediction.outcomes
    .filter((outcome) => outcome.undecided === 'conflict')
    .map(({ question, standings }) => {
      const sides = standings.filter(({ role }) => role === 'governs').map(({ result }) => result);
      const said = sides.map(({ rule, finding }) => `${rule.id} finds ${finding}`).join(', ');
      return { class: 'rule-conflict' as const, text: `on ${question}, ${said}` };
    });
  if (conflicts.length > 0) return conflicts;
  const possible = prediction.outcomes.flatMap(({ standings }) =>
    standings.filter(({ role }) => role === 'possible').map(({ result }) => result.rule.id),
  );
  if (possible.length > 0)
    return [
      {
        class: 'undocumented-fact',
        text: `whether these rules apply hangs on facts that nobody mentions: ${possible.join(', ')}`,
      },
    ];
  if (prediction.missing.length > 0)
    return [{ class: 'undocumented-fact', text: `not known: ${prediction.missing.join(', ')}` }];
  return [{ class: 'rule-gap', text: prediction.undecided ?? 'no rule answers this request' }];
}

/**
 * Rules that lost and with which the prediction would have agreed. That a rule was replaced by a more particular one is the weaker
 * sign, and comes after everything else.
 */
function otherRules({ item, prediction }: Compared, replaced: boolean): Evidence[] {
  if (prediction.decision === 'undetermined') return [];
  const against = prediction.outcomes.filter(({ finding }) => finding && points(finding) === 'upheld');
  return prediction.outcomes.flatMap(({ question, standings, finding }) => {
    // To approve what is denied, this question must be the only one that denies; to deny, one is enough.
    const alone = item.recorded === 'upheld' || against.every((each) => each.question === question);
    if (finding === null || points(finding) === item.recorded || !alone) return [];
    return standings
      .filter(({ role, result, why }) => {
        if (role !== 'loses' || points(result.finding) !== item.recorded) return false;
        return (why?.startsWith('replaced by') ?? false) === replaced;
      })
      .map(({ result, why }) => ({
        class: 'rule-conflict' as const,
        text: `on ${question}, ${result.rule.id} would have agreed (${result.finding}) but lost: ${why}`,
      }));
  });
}

const points = (finding: Finding) => (finding === 'medically-necessary' ? 'overturned' : 'upheld');

/** Recorded upheld, predicted overturned: what the reviewer objects to, beside what the rules made of it. */
function deniedThough(compared: Compared): Evidence[] {
  const { item, prediction } = compared;
  if (prediction.decision !== 'overturned') return [];
  const found: Evidence[] = [];
  const gaps: Evidence[] = [];
  for (const label of item.grounds) {
    const asked = criteriaOf(prediction, (each) => each.criterion.ground === label);
    const presumed = asked.filter(({ standing }) => standing === 'presumed');
    const met = asked.filter(({ standing, tree }) => standing === 'holds' && tree !== null);
    if (asked.length === 0)
      gaps.push({
        class: 'rule-gap',
        text: `the reviewer objects to ${label}; no governing rule asks for it`,
      });
    for (const { criterion } of presumed)
      found.push({
        class: 'undocumented-fact',
        text: `the reviewer objects to ${label}; nothing read mentions it, so ${criterion.id} was presumed`,
      });
    for (const each of met) found.push(objectedThoughMet(label, each));
  }
  if (item.grounds.length === 0 && prediction.presumed.length > 0)
    found.push({
      class: 'undocumented-fact',
      text: `${prediction.presumed.length} criteria were presumed because nobody questions them; the reviewer's grounds are not entered`,
    });
  return [...found, ...gaps];
}

function objectedThoughMet(label: string, { criterion, tree }: CriterionResult): Evidence {
  const leaves = tree ? statedLeaves(tree) : [];
  const figures = leaves.some(({ expected }) => typeof expected === 'number');
  const read = leaves.map(readWords).join(', ');
  return figures
    ? {
        class: 'rule-gap',
        text: `the reviewer objects to ${label}; ${criterion.id} is met by its own figures (${read}): the reviewer counts otherwise or applies another number`,
      }
    : {
        class: 'misread-letter',
        text: `the reviewer objects to ${label}, yet the letter was read as ${read || 'meeting it'}`,
      };
}

/** Recorded overturned, predicted upheld: what stood against approval. */
function approvedThough({ prediction }: Compared): Evidence[] {
  if (prediction.decision !== 'upheld') return [];
  const fails = criteriaOf(prediction, ({ standing }) => standing === 'fails');
  const found = fails.flatMap(({ criterion, tree }): Evidence[] => {
    const leaves = tree ? statedLeaves(tree) : [];
    if (leaves.length === 0) return [];
    const read = leaves.map(readWords).join(', ');
    return leaves.some(({ expected }) => typeof expected === 'number')
      ? [
          {
            class: 'rule-gap',
            text: `${criterion.id} fails on its figures (${read}), yet the request was approved: an exception or number that the rules do not know`,
          },
        ]
      : [
          {
            class: 'misread-letter',
            text: `the letter was read as ${read}, which fails ${criterion.id}, yet the request was approved`,
          },
        ];
  });
  const open = prediction.missing;
  if (fails.length === 0 && open.length > 0)
    found.push({
      class: 'undocumented-fact',
      text: `approved, though nothing that was read documents ${open.join(', ')}`,
    });
  return found;
}

const unexplained = ({ item, prediction }: Compared): Evidence => ({
  class: 'rule-gap',
  text: `the rules find ${prediction.finding ?? 'nothing'} on these facts and the reviewer decided ${item.recorded}; nothing else was found`,
});

/** Criteria of governing rules, those of inherited findings in place of the criterion that inherits them. */
function criteriaOf(
  { outcomes }: Compared['prediction'],
  keep: (found: CriterionResult & { standing: Standing }) => boolean,
): CriterionResult[] {
  const inside = (result: RuleResult): CriterionResult[] =>
    result.criteria.flatMap((found) => (found.inherited ? inside(found.inherited) : [found]));
  return governing(outcomes)
    .flatMap(({ result }) => inside(result))
    .filter((found) => found.excusedBy === null && keep(found));
}

function statedLeaves(tree: ConditionResult): LeafResult[] {
  if (tree.kind === 'leaf') return tree.actual.status === 'stated' ? [tree] : [];
  return tree.children.flatMap(statedLeaves);
}

function readWords({ leaf, actual }: LeafResult): string {
  const place = actual.lines ? ` [${actual.section}, ${[...new Set(actual.lines)].join('–')}]` : '';
  return `${leaf.fact} ${actual.status === 'stated' ? String(actual.value) : actual.status}${place}`;
}
