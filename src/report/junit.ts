import type { View } from '../facts/fact.js';
import type { Problem } from '../source/problem.js';
import { formatProblem } from '../source/problem.js';
import type { AuditEntry } from './audit-entry.js';
import type { AuditWriter } from './audit-writer.js';
import type { DecisionDocument } from './decision-json.js';
import { predictionSentence } from './words.js';
import { xmlText } from './xml.js';

/**
 * `audit --format junit`: a test suite a letter, a test case an issue. A disagreement fails, unless its case names it; an
 * abstention, a known disagreement and an issue without a recorded decision are skipped; a problem of reading is an error.
 */
export function junitWriter(view: View): AuditWriter {
  // A suite carries its counts in front, so one letter at a time is held back.
  let letter: DecisionDocument[] = [];
  const flush = () => {
    const text = letter.length > 0 ? suite(letter, view) : '';
    letter = [];
    return text;
  };
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="imr audit">\n',
    decision: (entry: AuditEntry) => {
      const document = entry.document(view);
      const before = letter[0] && letter[0].letter !== document.letter ? flush() : '';
      letter.push(document);
      return before;
    },
    end: (_figures, problems) => `${flush()}${problemSuite(problems)}</testsuites>\n`,
  };
}

function suite(decisions: readonly DecisionDocument[], view: View): string {
  const cases = decisions.map((decision) => ({ decision, outcome: outcomeOf(decision) }));
  const count = (kind: 'failure' | 'skipped') => cases.filter(({ outcome }) => outcome?.kind === kind).length;
  const name = attribute(decisions[0]?.letter ?? '');
  const body = cases.map(({ decision, outcome }) => {
    const open = `    <testcase classname=${name} name=${attribute(`issue ${decision.issue}: ${decision.heading}`)}`;
    if (!outcome) return `${open}/>\n`;
    const why = predictionSentence(decision.prediction);
    return `${open}><${outcome.kind} message=${attribute(outcome.message)}>${xmlText(why)}</${outcome.kind}></testcase>\n`;
  });
  return `  <testsuite name=${name} tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}">\n    <properties><property name="view" value="${view}"/></properties>\n${body.join('')}  </testsuite>\n`;
}

function outcomeOf({ recorded, prediction, comparison, knownDisagreement }: DecisionDocument) {
  const message = `recorded ${recorded}, predicted ${prediction.decision}`;
  if (comparison === 'agree') return null;
  if (comparison === null) return { kind: 'skipped', message: 'no decision recorded' } as const;
  if (comparison === 'abstained') return { kind: 'skipped', message } as const;
  return knownDisagreement
    ? ({ kind: 'skipped', message: `${message}; known: ${knownDisagreement}` } as const)
    : ({ kind: 'failure', message } as const);
}

function problemSuite(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const cases = problems.map(
    (problem) =>
      `    <testcase classname="problems" name=${attribute(problem.file)}><error type=${attribute(problem.code)} message=${attribute(problem.message)}>${xmlText(formatProblem(problem))}</error></testcase>\n`,
  );
  return `  <testsuite name="problems" tests="${cases.length}" failures="0" errors="${cases.length}" skipped="0">\n${cases.join('')}  </testsuite>\n`;
}

const attribute = (value: string) => `"${xmlText(value).replace(/\s+/g, ' ')}"`;
