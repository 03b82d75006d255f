import { describe, expect, it } from 'vitest';
import { readFact } from './support.js';

describe('what the heading of a topical says', () => {
  it.each([
    [
      'Ketoprofen 15%/Gabapentin 8%/Lidocaine 5% cream, 120 gm',
      { compound: true, 'topical-ingredient': 'gabapentin', 'non-recommended-component': true },
    ],
    [
      'Cyclobenzaprine 10%/Tramadol 10% topical',
      { compound: true, 'topical-ingredient': 'muscle-relaxant', 'non-recommended-component': true },
    ],
    [
      'Lidoderm 5% patch #30',
      { compound: false, 'topical-ingredient': 'lidocaine-patch', 'non-recommended-component': 'silent' },
    ],
    [
      'Lidocaine 5% ointment, 50 gm',
      { compound: false, 'topical-ingredient': 'lidocaine-other', 'non-recommended-component': true },
    ],
    [
      'Voltaren 1% gel (diclofenac), 100 gm',
      { compound: false, 'topical-ingredient': 'nsaid', 'non-recommended-component': 'silent' },
    ],
    ['Flector patch #30', { compound: false, 'topical-ingredient': 'nsaid' }],
    [
      'Capsaicin 0.0375% cream',
      {
        compound: false,
        'topical-ingredient': 'capsaicin',
        'capsaicin-percent': 0.0375,
        'non-recommended-component': true,
      },
    ],
    ['Capsaicin 0.025% cream', { 'capsaicin-percent': 0.025, 'non-recommended-component': 'silent' }],
    [
      'Terocin patches',
      { compound: true, 'topical-ingredient': 'lidocaine-other', 'non-recommended-component': true },
    ],
    ['Menthoderm ointment 120 ml', { 'topical-ingredient': 'salicylate' }],
    ['Compound cream', { compound: true, 'topical-ingredient': 'silent' }],
  ] as const)('%s', (heading, facts) => {
    const read = Object.fromEntries(Object.keys(facts).map((fact) => [fact, readFact(fact, heading, {})]));
    expect(read).toEqual(facts);
  });
});

describe('what the rationale says of the components', () => {
  const CREAM = 'Flurbiprofen 20%/Tramadol 15% cream';
  it.each([
    ['Topical tramadol is not supported.', true],
    ['There is no peer-reviewed evidence for tramadol applied to the skin.', true],
    ['The guideline does not address tramadol; it has no approved topical form.', true],
    ['All of the components are recommended.', false],
    [
      'Any compounded product that contains at least one drug that is not recommended is not recommended.',
      'silent',
    ],
    ['Topical baclofen is not recommended.', 'silent'],
  ] as const)('%s → %s', (rationale, value) => {
    expect(readFact('non-recommended-component', CREAM, { rationale })).toBe(value);
  });

  it.each([
    ['The gel is not a compound.', false],
    ['This is a compounded product.', true],
  ] as const)('%s → compound %s', (rationale, value) => {
    expect(readFact('compound', 'Topical cream', { rationale })).toBe(value);
  });
});

describe('the treated joint', () => {
  it.each([
    ['Diclofenac gel for the left knee', '', true],
    ['Diclofenac gel for the low back', '', false],
    ['Diclofenac gel', 'The gel is applied to the hand.', true],
    ['Diclofenac gel', 'The cream is to be applied to the neck.', false],
  ] as const)('%s. %s → %s', (heading, rationale, value) => {
    expect(readFact('joint-treatable-topically', heading, { rationale })).toBe(value);
  });
});
