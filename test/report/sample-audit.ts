import type { AuditItem } from '../../src/cases/audit-item.js';
import { AuditTally } from '../../src/compare/audit-tally.js';
import { auditor } from '../../src/compare/auditor.js';
import type { Fact, FactValue } from '../../src/facts/fact.js';
import { minimalChanges, type Problem, type Review } from '../../src/index.js';
import { type DetailCaps, ReportCollector } from '../../src/report/html/collect.js';
import type { AuditHtmlInput } from '../../src/report/html/report.js';
import { bookOf, ruleYaml } from '../support/books.js';
import { factsOf, requestOf } from '../support/requests.js';

/** Invented rules: a number of visits, more of the same, a home program that is presumed, and two that contradict each other. */
export const sampleBook = bookOf({
  'mtus-acupuncture-2009/number': ruleYaml(
    'mtus-acupuncture-2009/number',
    `criteria:
  - {id: within-number, text: No more than six treatments are requested., ground: visit-limit, metWhen: {fact: visits-requested, operator: lessThanInclusive, value: 6}}
  - {id: home-program, text: A home program goes with it., ground: home-program, burden: challenger, burdenWhy: invented for a test, metWhen: {fact: home-program, operator: equal, value: true}}`,
  ),
  'mtus-acupuncture-2009/more': ruleYaml(
    'mtus-acupuncture-2009/more',
    `appliesWhen: {fact: earlier-treatment, operator: equal, value: true}
criteria:
  - {id: improved, text: Earlier treatment improved function., ground: functional-improvement, metWhen: {fact: functional-improvement, operator: equal, value: true}}`,
    { question: 'continuation', basis: 'secondary' },
  ),
  'odg/for': ruleYaml(
    'odg/for',
    'criteria:\n  - {id: any-dose, text: Any request will do., ground: need, burden: challenger, burdenWhy: invented for a test, metWhen: {fact: reason-stated, operator: equal, value: true}}',
    { question: 'indication', treatments: 'tens' },
  ),
  'odg/against': ruleYaml(
    'odg/against',
    'criteria:\n  - {id: trial, text: A trial was documented., ground: device-trial, metWhen: {fact: reason-stated, operator: equal, value: true}}',
    { question: 'indication', treatments: 'tens' },
  ),
});

type Values = Record<string, FactValue | 'not-documented'>;

function item(
  letter: string,
  recorded: AuditItem['recorded'],
  request: Record<string, unknown>,
  facts: { summary?: Values; rationale?: Values } = {},
  more: Partial<AuditItem> = {},
): AuditItem {
  const at = (values: Values, section: 'summary' | 'rationale', line: number): [string, Fact][] =>
    [...factsOf(values)].map(([id, fact]) => [id, { ...fact, section, lines: [line, line] }]);
  const before = at(facts.summary ?? {}, 'summary', 2);
  const after = at(facts.rationale ?? {}, 'rationale', 5);
  return {
    letter,
    issue: 1,
    heading: `Invented request ${letter}`,
    request: requestOf({ treatment: 'acupuncture', ...request }),
    facts: { prescreen: new Map(before), record: new Map([...before, ...after]) },
    authorities: ['mtus'],
    citedEdition: null,
    recorded,
    grounds: [],
    knownDisagreement: null,
    invented: true,
    ...more,
  };
}

const worse = { 'prior-visits': 6, 'functional-improvement': false };

/** Ten invented decisions, one for each thing that can happen. */
export const SAMPLE: readonly AuditItem[] = [
  item('too-many', 'upheld', { visits: 8 }, {}, { grounds: ['visit-limit'] }),
  item('first-course', 'overturned', { visits: 4 }),
  item(
    'rationale-only',
    'upheld',
    { visits: 4 },
    { rationale: { 'home-program': 'not-documented' } },
    { grounds: ['home-program'] },
  ),
  item(
    'read-wrongly',
    'upheld',
    { visits: 4 },
    { summary: { 'prior-visits': 4, 'functional-improvement': true } },
    { grounds: ['functional-improvement'] },
  ),
  item('more-allowed', 'overturned', { visits: 12 }, {}, { knownDisagreement: 'invented: an exception' }),
  item('no-rule', 'upheld', { treatment: 'massage', visits: 4 }),
  item('twin-denied', 'upheld', { visits: 3 }, { summary: worse }, { grounds: ['functional-improvement'] }),
  item('twin-approved', 'overturned', { visits: 3 }, { summary: worse }),
  item('two-rules', 'upheld', { treatment: 'tens' }),
  item('<b>"quoted" & bold</b>', 'overturned', { visits: 2 }, {}, { heading: '<script>alert(1)</script>' }),
];

export const LETTER = [
  'Summary',
  'The invented worker <improved> with care.',
  '',
  'Rationale',
  'Nothing is said of a home program.',
];

/** What `imr audit --html` hands to the page, for invented items. */
export async function pageInput(
  items: readonly AuditItem[] = SAMPLE,
  options: { review?: Review; letters?: boolean; caps?: DetailCaps; problems?: readonly Problem[] } = {},
): Promise<AuditHtmlInput> {
  const book = sampleBook;
  const one = auditor(book, { engine: 'compiled' });
  const tally = new AuditTally();
  const collector = new ReportCollector({
    ruleBook: book.digest,
    ...(options.review ? { review: options.review } : {}),
    ...(options.caps ? { caps: options.caps } : {}),
  });
  for (const each of items) {
    const audited = await one(each);
    tally.add(audited.outcomes);
    collector.add(audited);
  }
  return {
    figures: tally.figures(),
    collected: collector.collected(),
    book,
    problems: options.problems ?? [],
    sources: ['invented decisions'],
    letterLines: options.letters ? () => LETTER : null,
    changesOf: ({ item: { request, facts }, prediction }) =>
      minimalChanges(prediction, request, facts.record, book),
  };
}
