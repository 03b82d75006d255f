import type { TreatmentId } from '../request/treatment.js';

/** One published outcome rate of California workers' compensation IMR, as its source prints it. */
export interface BaseRate {
  /** `DWC`: the Division's own report · `CWCI`: the California Workers' Compensation Institute's count of the letters. */
  program: 'DWC' | 'CWCI';
  /** Year of the IMR decision. */
  year: number;
  measure: 'upheld' | 'overturned';
  category: Category | 'all';
  /** As printed, percent of decisions. */
  percent: number;
  source: string;
  /** What the source says about the figure, where it is not exact. */
  note?: string;
}

/** Kinds of treatment for which a rate of their own has been published. */
export type Category =
  | 'evaluation and management'
  | 'psychological services'
  | 'pharmaceuticals'
  | 'injections'
  | 'acupuncture';

const RGW = 'http://rgwlawfirm.com/news/126';
const CLAIMS_JOURNAL = 'https://amp.claimsjournal.com/news/west/2018/03/15/283624.htm';
const BUSINESS_WIRE = 'https://www.businesswire.com/news/home/20230512005370/en/';
const BULLETIN = 'https://vestnexus.com/?p=19934 (CWCI Bulletin 25-09)';
const CUT_COSTS = 'https://cutcompcosts.com/2016/06/california-cwci-imr.html/';
const MEDVAL =
  'https://medval.com/blog/independent-medical-review-imr-trends-in-california-workers-compensation/';
const DEFENSE = 'http://www.wcabdefense.com/tag/imr/';

/** Published rates; where the Division and the Institute differ for a year, the Division's stands first. */
export const BASE_RATES: readonly BaseRate[] = [
  rate('DWC', 2013, 'upheld', 'all', 84, 'http://www.rgwlawfirm.com/news/70'),
  rate('DWC', 2014, 'upheld', 'all', 91.4, RGW),
  rate('DWC', 2015, 'upheld', 'all', 88.8, RGW),
  rate('DWC', 2016, 'upheld', 'all', 91.6, RGW),
  rate('DWC', 2017, 'upheld', 'all', 91.7, RGW),
  rate('DWC', 2019, 'overturned', 'all', 10.4, 'https://www.dir.ca.gov/DIRNews/2020/2020-102.html'),
  rate('DWC', 2020, 'overturned', 'all', 9.5, MEDVAL),
  rate('DWC', 2023, 'overturned', 'all', 10.2, 'http://www.dir.ca.gov/DIRNews/2024/2024-48.html'),
  rate('DWC', 2024, 'overturned', 'all', 12.7, 'http://www.dir.ca.gov/DIRNews/2025/2025-36.html'),
  rate(
    'CWCI',
    2014,
    'upheld',
    'all',
    91,
    'https://vdocuments.site/independent-medical-review-outcomes-in-california-sir-medical-review-outcomes.html',
  ),
  rate('CWCI', 2015, 'upheld', 'all', 88.6, 'http://cwci.org/press_release.html?id=501'),
  rate('CWCI', 2016, 'upheld', 'all', 91.2, CLAIMS_JOURNAL),
  rate('CWCI', 2017, 'upheld', 'all', 91.2, CLAIMS_JOURNAL),
  rate('CWCI', 2021, 'upheld', 'all', 92, BUSINESS_WIRE),
  rate('CWCI', 2022, 'upheld', 'all', 91.1, BUSINESS_WIRE),
  rate('CWCI', 2024, 'upheld', 'all', 88, BULLETIN),
  rate('CWCI', 2025, 'upheld', 'all', 89.1, BULLETIN, 'first quarter'),
  rate('DWC', 2020, 'overturned', 'psychological services', 18, MEDVAL, 'behavioral and mental health'),
  rate('CWCI', 2015, 'overturned', 'evaluation and management', 30, CUT_COSTS, '"almost 30%", about 2015'),
  rate('CWCI', 2015, 'overturned', 'psychological services', 20, CUT_COSTS, '"over 20%", about 2015'),
  rate('CWCI', 2016, 'upheld', 'evaluation and management', 78.9, DEFENSE),
  rate('CWCI', 2016, 'upheld', 'acupuncture', 93.6, DEFENSE),
  rate('CWCI', 2017, 'upheld', 'pharmaceuticals', 92, CLAIMS_JOURNAL),
  rate('CWCI', 2022, 'upheld', 'psychological services', 82.5, BUSINESS_WIRE),
  rate('CWCI', 2022, 'upheld', 'injections', 95.9, BUSINESS_WIRE),
  rate('CWCI', 2025, 'upheld', 'evaluation and management', 77.4, BULLETIN, 'first quarter'),
  rate('CWCI', 2025, 'upheld', 'acupuncture', 92.9, BULLETIN, 'first quarter'),
];

function rate(
  program: BaseRate['program'],
  year: number,
  measure: BaseRate['measure'],
  category: BaseRate['category'],
  percent: number,
  source: string,
  note?: string,
): BaseRate {
  return { program, year, measure, category, percent, source, ...(note ? { note } : {}) };
}

/** The category under which a treatment's rate is published; treatments without one are absent. */
const CATEGORY: Partial<Record<TreatmentId, Category>> = {
  acupuncture: 'acupuncture',
  'office-visit': 'evaluation and management',
  'specialist-referral': 'evaluation and management',
  'epidural-steroid-injection': 'injections',
  'facet-injection': 'injections',
  'trigger-point-injection': 'injections',
  opioid: 'pharmaceuticals',
  nsaid: 'pharmaceuticals',
  'muscle-relaxant': 'pharmaceuticals',
  'proton-pump-inhibitor': 'pharmaceuticals',
  antidepressant: 'pharmaceuticals',
  anticonvulsant: 'pharmaceuticals',
  'topical-compound': 'pharmaceuticals',
  psychotherapy: 'psychological services',
  'psychological-evaluation': 'psychological services',
};

/** The published share upheld, in percent, whichever way its source prints it. */
export const upheldPercent = ({ measure, percent }: BaseRate) =>
  measure === 'upheld' ? percent : Math.round((100 - percent) * 10) / 10;

/**
 * The published rate that stands nearest to a year and treatment: the treatment's category in that very year, else all
 * treatments in that year, else all treatments in the nearest year. Its own `year` and `category` say which it is.
 *
 * @param year - null gives null: without a year there is nothing to compare with
 */
export function publishedRate(year: number | null, treatment: TreatmentId | null): BaseRate | null {
  if (year === null) return null;
  const category = treatment === null ? undefined : CATEGORY[treatment];
  return (
    BASE_RATES.find((each) => each.category === category && each.year === year) ??
    nearest('all', year) ??
    null
  );
}

/** The treatment's own published rate of the nearest year; null where none has been published. */
export function treatmentRate(treatment: TreatmentId, year: number | null): BaseRate | null {
  const category = CATEGORY[treatment];
  return category ? nearest(category, year ?? 2016) : null;
}

function nearest(category: BaseRate['category'], year: number): BaseRate | null {
  const distance = (each: BaseRate) => Math.abs(each.year - year);
  return (
    BASE_RATES.filter((each) => each.category === category).sort((a, b) => distance(a) - distance(b))[0] ??
    null
  );
}
