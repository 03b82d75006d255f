import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citedEdition, readAuthorities } from '../../src/request/read-authorities.js';
import { issueOf } from './issue.js';

const CASES: readonly (readonly [reviewer: string, authorities: string, edition: string | null])[] = [
  [
    'Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.',
    'mtus',
    'mtus-chronic-pain-2009',
  ],
  ['Decision based on MTUS Acupuncture Treatment Guidelines.', 'mtus', 'mtus-acupuncture-2009'],
  ['Decision based on MTUS Postsurgical Treatment Guidelines.', 'mtus', 'mtus-postsurgical-2009'],
  [
    'Decision based on MTUS Chronic Pain Medical Treatment Guidelines 2016, Section(s): Aquatic therapy.',
    'mtus',
    'mtus-chronic-pain-2016',
  ],
  ['Decision based on MTUS Opioids Treatment Guidelines 2016.', 'mtus', 'mtus-opioids-2016'],
  ['Decision based on MTUS ACOEM Chapter 12 Low Back Complaints.', 'mtus acoem', 'mtus-acoem-2004'],
  [
    'Decision based on MTUS Knee Complaints 2004, Section(s): Surgical Considerations.',
    'mtus acoem',
    'mtus-acoem-2004',
  ],
  [
    'Decision based on MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation ODG, Low Back Chapter.',
    'mtus acoem odg',
    'mtus-acoem-2004',
  ],
  [
    'The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
    'odg',
    'odg',
  ],
  [
    'The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation ACOEM, 2nd Edition, (2004), page 127; Official Disability Guidelines.',
    'acoem odg',
    'acoem-2004',
  ],
  [
    'The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation FDA label.',
    'other',
    null,
  ],
  [
    'The Physician Reviewer based his/her decision on the ACOEM Practice Guidelines, Chapter 12, which is part of the MTUS.',
    'mtus acoem',
    'mtus-acoem-2004',
  ],
  [
    'The Expert Reviewer found that no section of the MTUS was applicable and relied on the Official Disability Guidelines.',
    'odg',
    'odg',
  ],
  [
    'The Expert Reviewer found that the MTUS does not address the issue and relied on ODG, Pain Chapter.',
    'odg',
    'odg',
  ],
  ['The Expert Reviewer did not cite any guideline.', '', null],
];

describe('guidelines that the expert reviewer relies on', () => {
  it.each(CASES)('%s', (reviewer, authorities, edition) => {
    const issue = issueOf('Physical therapy', { reviewer });
    expect(readAuthorities(issue).join(' ')).toBe(authorities);
    expect(citedEdition(issue)).toBe(edition);
  });

  it('the claims administrator’s count only where the reviewer adopts them', () => {
    const administrator =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, part of the MTUS.';
    const adopted =
      'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.';
    const other = 'The Expert Reviewer relied on the Official Disability Guidelines.';
    expect(readAuthorities(issueOf('PT', { administrator, reviewer: adopted }))).toEqual(['mtus']);
    expect(readAuthorities(issueOf('PT', { administrator, reviewer: other }))).toEqual(['odg']);
    const same = 'The Expert Reviewer relied on the same section and on the ODG.';
    expect(readAuthorities(issueOf('PT', { administrator, reviewer: same }))).toEqual(['mtus', 'odg']);
  });

  it.each([
    'The Expert Reviewer found page 23 of that section relevant.',
    'The Expert Reviewer considered pages 58-59 appropriate.',
    'The Expert Reviewer relied on the cited chapter.',
  ])('a page without a name is one of the guideline just named: %s', (reviewer) => {
    const administrator =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines.';
    expect(readAuthorities(issueOf('PT', { administrator, reviewer }))).toEqual(['mtus']);
  });

  it('every edition named is registered', () => {
    const registry = parse(readFileSync(new URL('../../rules/authorities.yaml', import.meta.url), 'utf8'));
    for (const [, , edition] of CASES) if (edition !== null) expect(registry).toHaveProperty(edition);
  });
});
