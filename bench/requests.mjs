/** Requests made from a seed: the same ones in every run and for every peer. */

/** A small generator of numbers in [0, 1) (mulberry32): seeded, which `Math.random` is not. */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How often each treatment is asked for, roughly as in published decisions; the rest share what is left. */
const COMMON = [
  'physical-therapy',
  'physical-therapy',
  'physical-therapy',
  'acupuncture',
  'chiropractic',
  'epidural-steroid-injection',
  'opioid',
  'mri',
  'urine-drug-test',
  'office-visit',
];
const PARTS = [
  'cervical-spine',
  'lumbar-spine',
  'left-shoulder',
  'right-knee',
  'bilateral-wrist',
  'thoracic-spine',
  'multiple',
  'left-ankle',
];

/** `count` requests of a book: every fact that a rule for the treatment reads may be stated, not documented or silent. */
export function makeRequests(book, count, seed = 1) {
  const next = numbers(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const treatments = [...book.byTreatment.keys()];
  const read = new Map(treatments.map((id) => [id, factsRead(book, id)]));
  const diagnoses = Object.keys(book.vocabulary.diagnoses);
  const day = (from, years) =>
    new Date(Date.UTC(from, 0, 1) + Math.floor(next() * years * 365) * 86400000).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i) => {
    const treatment = next() < 0.7 ? pick(COMMON.filter((id) => read.has(id))) : pick(treatments);
    const { ids, values } = read.get(treatment);
    const facts = {};
    for (const id of ids) {
      const roll = next();
      if (roll < 0.55) continue;
      facts[id] = roll < 0.65 ? 'not-documented' : value(book.facts[id], values.get(id), next, pick, day);
    }
    const dated = next() < 0.9;
    return {
      id: `r-${i + 1}`,
      treatment,
      bodyPart: pick(PARTS),
      ...(next() < 0.6 ? { diagnosis: pick(diagnoses) } : {}),
      ...(next() < 0.6
        ? { visits: 1 + Math.floor(next() * 24), frequencyPerWeek: 1 + Math.floor(next() * 3) }
        : {}),
      dates: { injury: day(2003, 10), ...(dated ? { request: day(2013, 5) } : {}) },
      facts,
    };
  });
}

/** The facts that the rules for a treatment read and a request may state, with the values they are compared with. */
function factsRead(book, treatment) {
  const values = new Map();
  const leaf = ({ fact, value }) => {
    const entry = book.facts[fact];
    if (!entry || entry.from) return;
    values.set(fact, [
      ...(values.get(fact) ?? []),
      ...(typeof value === 'object' && !Array.isArray(value) ? [] : [value].flat()),
    ]);
  };
  const walk = (node) => {
    if (!node || typeof node !== 'object') return;
    if (node.fact && node.operator) leaf(node);
    else for (const child of Object.values(node)) walk(child);
  };
  for (const rule of book.byTreatment.get(treatment)) {
    walk(rule.appliesWhen);
    for (const criterion of rule.criteria) walk(criterion.metWhen);
    for (const exception of rule.exceptions) walk([exception.metWhen, exception.unless]);
  }
  return { ids: [...values.keys()].sort(), values };
}

/** A value of a fact's type; numbers near those that rules compare with. */
function value(entry, compared, next, pick, day) {
  switch (entry.type) {
    case 'boolean':
      return next() < 0.6;
    case 'count':
    case 'number': {
      const numbers = compared.filter((each) => typeof each === 'number');
      return Math.max(0, Math.round((numbers.length > 0 ? pick(numbers) : 8) + Math.floor(next() * 7) - 3));
    }
    case 'date':
      return day(2012, 4);
    case 'enum':
      return pick(entry.values);
    default:
      return compared.length > 0 ? String(pick(compared)) : 'other';
  }
}
