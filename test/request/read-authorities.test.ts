import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGuidelines } from '../../src/request/read-authorities.js';
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
  [
    'MTUS Chronic Pain Medical Treatment Guidelines, page 98; ACOEM Chapter 12, page 300.',
    'mtus acoem',
    'mtus-chronic-pain-2009',
  ],
  // Named only to be set aside.
  ['The MTUS and ACOEM are silent on this drug; ODG, Pain Chapter, was used.', 'odg', 'odg'],
  ['Neither the MTUS nor ACOEM addresses gym memberships. ODG, Low Back Chapter.', 'odg', 'odg'],
  ['There is no MTUS/ACOEM recommendation on point: Official Disability Guidelines.', 'odg', 'odg'],
  ['In the absence of an MTUS section, the ODG.', 'odg', 'odg'],
  [
    'The California MTUS guidelines, including the chronic pain chapter, do not specifically discuss sleep aids. ODG applies.',
    'odg',
    'odg',
  ],
  ['ODG, not part of the MTUS.', 'odg', 'odg'],
  [
    'Chronic Pain Medical Treatment Guidelines, page 67, rather than the ODG.',
    'mtus',
    'mtus-chronic-pain-2009',
  ],
  [
    'The MTUS makes no mention of it; ACOEM does not either; the Cochrane review was consulted.',
    'other',
    null,
  ],
  [
    'The Chronic Pain Medical Treatment Guidelines do not cover acute injuries, so the ACOEM Guidelines, Chapter 9, page 204, part of the MTUS, were used.',
    'mtus acoem',
    'mtus-acoem-2004',
  ],
  // Relied on, though something is denied.
  ['The MTUS does not recommend this compound: Topical Analgesics, page 111.', 'mtus', null],
  ['The MTUS does not give a frequency, and ODG, Pain Chapter, was also used.', 'mtus odg', 'odg'],
  ['Not only the MTUS but also ODG, Neck Chapter.', 'mtus odg', 'odg'],
  // Chapters of ACOEM that are part of the MTUS, by year, number or table.
  [
    'Decision based on MTUS General Approaches 2004, Section(s): Assessment.',
    'mtus acoem',
    'mtus-acoem-2004',
  ],
  ['MTUS, Chapter 12, Table 12-8.', 'mtus acoem', 'mtus-acoem-2004'],
  ['ACOEM, 2nd ed., ch. 8, page 180.', 'mtus acoem', 'mtus-acoem-2004'],
  ['ACOEM, 2nd ed., ch. 7, page 127.', 'acoem', 'acoem-2004'],
  ['ACOEM Guidelines, 3rd edition, Low Back Disorders.', 'acoem', 'acoem-2004'],
  [
    'MTUS Chronic Pain 2009; ODG, Low Back Complaints; Knee Complaints.',
    'mtus odg',
    'mtus-chronic-pain-2009',
  ],
  [
    'Decision based on Non-MTUS Citation ODG, Pain Chapter. Decision based on MTUS Low Back Complaints 2004.',
    'mtus acoem odg',
    'mtus-acoem-2004',
  ],
];

describe('guidelines that the expert reviewer relies on', () => {
  it.each(CASES)('%s', (reviewer, authorities, edition) => {
    const issue = issueOf('Physical therapy', { reviewer });
    const read = readGuidelines(issue);
    expect(read.authorities.join(' ')).toBe(authorities);
    expect(read.edition).toBe(edition);
  });

  it('the claims administrator’s count only where the reviewer adopts them', () => {
    const administrator =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, part of the MTUS.';
    const adopted =
      'The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.';
    const other = 'The Expert Reviewer relied on the Official Disability Guidelines.';
    expect(readGuidelines(issueOf('PT', { administrator, reviewer: adopted })).authorities).toEqual(['mtus']);
    expect(readGuidelines(issueOf('PT', { administrator, reviewer: other })).authorities).toEqual(['odg']);
    const same = 'The Expert Reviewer relied on the same section and on the ODG.';
    expect(readGuidelines(issueOf('PT', { administrator, reviewer: same })).authorities).toEqual([
      'mtus',
      'odg',
    ]);
  });

  it.each([
    'The Expert Reviewer found page 23 of that section relevant.',
    'The Expert Reviewer considered pages 58-59 appropriate.',
    'The Expert Reviewer relied on the cited chapter.',
  ])('a page without a name is one of the guideline just named: %s', (reviewer) => {
    const administrator =
      'The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines.';
    expect(readGuidelines(issueOf('PT', { administrator, reviewer })).authorities).toEqual(['mtus']);
  });

  it.each([
    ['The Expert Reviewer agrees with the citations of the Claims Administrator.', 'mtus'],
    ['The Expert Reviewer did not find the guidelines used by the Claims Administrator relevant.', ''],
    ['The Expert Reviewer found that the guideline cited was not applicable and relied on ODG.', 'odg'],
  ])('guidelines of the claims administrator are adopted or turned down: %s', (reviewer, authorities) => {
    const administrator = 'The Claims Administrator based its decision on the MTUS.';
    expect(readGuidelines(issueOf('PT', { administrator, reviewer })).authorities.join(' ')).toBe(
      authorities,
    );
  });

  it('“as above” stands for the guidelines of the issue before', () => {
    const first = issueOf('PT', { reviewer: 'Official Disability Guidelines, Low Back Chapter.' });
    const second = issueOf('MRI', { reviewer: 'Relied upon: as cited above.' });
    expect(readGuidelines(second, first).authorities).toEqual(['odg']);
    expect(readGuidelines(second).authorities).toEqual([]);
  });

  it('the rationale counts where the lines name none, but not what it says of others', () => {
    const rationale =
      'The claims administrator quoted ODG. The MTUS chronic pain guidelines recommend a trial of this drug.';
    expect(readGuidelines(issueOf('PT', { rationale })).authorities).toEqual(['mtus']);
  });

  it('every edition named is registered', () => {
    const registry = parse(readFileSync(new URL('../../rules/authorities.yaml', import.meta.url), 'utf8'));
    for (const [, , edition] of CASES) if (edition !== null) expect(registry).toHaveProperty(edition);
  });
});
