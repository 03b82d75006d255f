import { describe, expect, it } from 'vitest';
import { factsIn, reading } from './facts-in.js';

type Row = readonly [sentence: string, expected: boolean | number | string];

const check = (fact: string, treatment: string, rows: readonly Row[], bodyPart = 'lumbar-spine') =>
  describe(fact, () => {
    it.each(rows)('%s', (rationale, expected) => {
      expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(expected);
    });
  });

check('radiculopathy-on-exam', 'epidural-steroid-injection', [
  ['There is decreased sensation in the right L5 dermatome and weakness of the great toe.', true],
  ['Examination shows an absent left ankle reflex.', true],
  ['The examination does not show radiculopathy.', false],
  ['Motor strength, sensation and reflexes are normal in the lower extremities.', false],
  ['The neurological examination was intact.', false],
  ['There is no documentation of radiculopathy on physical examination.', 'not-documented'],
  ['The MTUS requires that radiculopathy be documented by physical examination.', 'silent'],
  ['There is decreased sensation in the right thumb.', 'silent'],
]);

check('imaging-corroborates', 'epidural-steroid-injection', [
  ['The MRI shows a disc herniation compressing the right S1 nerve root.', true],
  ['MRI of the lumbar spine showed no nerve root compression.', false],
  ['The MRI findings corroborate the examination.', true],
  ['The imaging report was not provided to corroborate radiculopathy.', 'not-documented'],
]);

check('neurologic-deficit', 'mri', [
  ['There are no neurologic deficits on examination.', false],
  ['Progressive weakness of the left foot with decreased sensation was found.', true],
  ['No objective neurologic findings are documented.', 'not-documented'],
]);

check('red-flags', 'mri', [
  ['There are no red flags.', false],
  ['No red flags were documented.', 'not-documented'],
  ['Imaging is reserved for patients with red flags.', 'silent'],
]);

check('prior-study', 'mri', [
  ['A prior MRI of the lumbar spine was performed in 2012.', true],
  ['The patient has had no prior MRI.', false],
]);

check('significant-change', 'mri', [
  ['There has been no significant change in symptoms since the prior study.', false],
  ['There is no documentation of a significant change in symptoms or findings.', 'not-documented'],
  ['New weakness of the foot has developed since then.', true],
]);

check('prior-injection-relief-percent', 'epidural-steroid-injection', [
  ['The previous epidural injection gave 60% relief for eight weeks.', 60],
  ['The first injection provided only 30 percent pain relief.', 30],
  ['The percentage of relief from the prior injection was not documented.', 'not-documented'],
  ['Repeat blocks require at least 50% pain relief for six to eight weeks.', 'silent'],
  ['There is no documentation of at least 50% pain relief from the previous injection.', 'not-documented'],
]);

check('prior-injection-relief-weeks', 'epidural-steroid-injection', [
  ['The previous epidural injection gave 60% relief for eight weeks.', 8],
  ['The earlier injection helped by 70% and the relief lasted three months.', 13],
  ['The duration of relief after the prior injection was not documented.', 'not-documented'],
]);

check('earlier-injection', 'epidural-steroid-injection', [
  ['The patient has had no prior epidural injections.', false],
  ['She had a lumbar epidural steroid injection in May.', true],
]);

check('twitch-response', 'trigger-point-injection', [
  ['There is no documentation of a twitch response or referred pain.', 'not-documented'],
  ['Circumscribed trigger points with a twitch response and referred pain were palpated.', true],
]);

check('facet-tenderness', 'facet-injection', [
  ['There is tenderness over the lumbar facet joints with pain on extension.', true],
  ['No facet tenderness was documented.', 'not-documented'],
]);

check('radicular-pain', 'facet-injection', [
  ['The pain radiates into the left leg in an L5 distribution.', true],
  ['The pain is axial and does not radiate.', false],
]);

describe('what a heading says of an injection', () => {
  it.each([
    ['Radiofrequency ablation, L3, L4 and L5 medial branches', 2],
    ['Medial branch blocks L4-5 and L5-S1', 2],
    ['Medial branch block C5', 1],
    ['Facet injections L3, L4 and L5', 3],
  ])('%s: %i levels', (heading, levels) => {
    const facts = factsIn({ treatment: 'facet-injection', bodyPart: 'lumbar-spine', heading });
    expect(reading(facts, 'levels-requested')).toBe(levels);
  });

  it('levels, approach and guidance', () => {
    const facts = factsIn({
      treatment: 'epidural-steroid-injection',
      bodyPart: 'lumbar-spine',
      heading: 'Bilateral transforaminal epidural steroid injection at L4-L5 and L5-S1 under fluoroscopy',
    });
    expect(reading(facts, 'levels-requested')).toBe(2);
    expect(reading(facts, 'injection-approach')).toBe('transforaminal');
    expect(reading(facts, 'fluoroscopy')).toBe(true);
  });

  it('the facet procedure', () => {
    const facts = factsIn({ treatment: 'facet-injection', heading: 'Radiofrequency ablation L3-L4, L4-L5' });
    expect(reading(facts, 'facet-procedure')).toBe('radiofrequency-ablation');
  });
});
