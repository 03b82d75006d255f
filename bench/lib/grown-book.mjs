import { makeBook } from '../../dist/rules/book.js';

/**
 * A book of any number of rules: as many copies of some sixty shipped rules as are asked for, each copy for treatments of its own. What a request costs
 * should not depend on how many rules there are for other treatments.
 */
export function grownBook(book, copies) {
  const base = sixty(book);
  const rules = [];
  const treatments = {};
  for (let copy = 0; copy < copies; copy++) {
    const own = (id) => (copy === 0 ? id : `${id}-${copy}`);
    const reference = (id) => (base.rules.has(id) ? own(id) : id);
    for (const treatment of base.treatments)
      treatments[own(treatment)] = { ...book.vocabulary.treatments[treatment], synonyms: [], codes: [] };
    for (const rule of base.rules.values())
      rules.push({
        ...rule,
        id: own(rule.id),
        treatments: rule.treatments.filter((id) => base.treatments.has(id)).map(own),
        ...(rule.insteadOf ? { insteadOf: [rule.insteadOf].flat().map(reference) } : {}),
        criteria: rule.criteria.map((each) =>
          each.findingOf ? { ...each, findingOf: reference(each.findingOf) } : each,
        ),
      });
  }
  return makeBook(rules, { ...book, vocabulary: { ...book.vocabulary, treatments } }, `bench-${copies}`);
}

/** Treatments whose rules, with those they inherit from, are sixty or a few less. */
function sixty(book) {
  const treatments = new Set();
  let rules = new Map();
  for (const [treatment, own] of [...book.byTreatment].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const more = new Map(rules);
    for (const rule of own) withInherited(rule, book, more);
    if (more.size > 60) continue;
    treatments.add(treatment);
    rules = more;
  }
  return { treatments, rules };
}

function withInherited(rule, book, into) {
  into.set(rule.id, rule);
  for (const { findingOf } of rule.criteria)
    if (findingOf) withInherited(book.rules.get(findingOf), book, into);
}
