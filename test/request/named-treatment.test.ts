import { describe, expect, it } from 'vitest';
import { namedTreatment, namesOtherDrug } from '../../src/request/named-treatment.js';
import { NAMED_TREATMENTS } from '../../src/request/named-treatment-names.js';
import { loadBook } from '../../src/rules/load-book.js';
import { requestOf } from './issue.js';

/** Headings, the name that a rule knows them by, and the vocabulary's word: o(ther) or d(urable medical equipment). */
const HEADINGS: readonly (readonly [heading: string, name: string, word: 'o' | 'd'])[] = [
  ['Ativan 0.5 mg, quantity 45', 'benzodiazepine', 'o'],
  ['Zolpidem tartrate 5mg #15', 'hypnotic', 'o'],
  ['Promethazine 25 mg #10', 'antiemetic', 'o'],
  ['Senna 8.6 mg #120', 'laxative', 'o'],
  ['GABAdone #60', 'medical-food', 'o'],
  ['Intramuscular vitamin B-12 injection', 'vitamin', 'o'],
  ['Chondroitin/glucosamine 1200 mg', 'glucosamine', 'o'],
  ['Famotidine 20 mg #60', 'stomach-protection', 'o'],
  ['Sumatriptan 100 mg #9', 'triptan', 'o'],
  ['Methylprednisolone dose pack', 'oral-steroid', 'o'],
  ['Left knee Hyalgan injections x 5', 'viscosupplementation', 'o'],
  ['Platelet-rich plasma injection to the right Achilles tendon', 'platelet-rich-plasma', 'o'],
  ['Injection of the right SI joint under fluoroscopy', 'sacroiliac-injection', 'o'],
  ['Radiofrequency ablation of the left sacroiliac joint', 'sacroiliac-denervation', 'o'],
  ['Ultrasound-guided corticosteroid injection, left hip', 'joint-steroid-injection', 'o'],
  ['Right stellate ganglion block', 'sympathetic-block', 'o'],
  ['Lateral and AP radiographs, thoracic spine', 'x-ray', 'o'],
  ['CT of the cervical spine with myelogram', 'ct-myelogram', 'o'],
  ['CAT scan, left ankle', 'ct', 'o'],
  ['Home sleep test', 'polysomnogram', 'o'],
  ['Comprehensive metabolic panel', 'laboratory-test', 'o'],
  ['Pre-op EKG', 'preoperative-care', 'o'],
  ['Cardiac clearance before arthroplasty', 'preoperative-care', 'o'],
  ['PA-C surgical assistant', 'assistant-surgeon', 'o'],
  ['Medical transportation to therapy', 'transportation', 'o'],
  ['Spanish interpreter for follow-up visits', 'interpreter', 'o'],
  ['Extracorporeal shockwave therapy, right elbow x 3', 'shock-wave', 'o'],
  ['Non-surgical spinal decompression, 20 sessions', 'mechanical-decompression', 'o'],
  ['Speech therapy x 12', 'cognitive-rehabilitation', 'o'],
  ['Orthopedic mattress', 'mattress', 'd'],
  ['CPM unit, 10 days', 'continuous-passive-motion', 'd'],
  ['Home jacuzzi', 'comfort-item', 'd'],
  ['Philadelphia collar', 'cervical-collar', 'd'],
  ['Custom-molded foot orthotics, pair', 'orthotics', 'd'],
  ['External bone growth stimulator', 'bone-stimulator', 'd'],
  ['Ergonomic evaluation of the workstation', 'unlisted', 'o'],
];

describe('the particular treatment that a heading names', () => {
  it.each(HEADINGS)('%s: %s', (heading, name, word) => {
    expect(namedTreatment(heading)).toBe(name);
    expect(requestOf(heading).treatment).toBe(word === 'o' ? 'other' : 'durable-medical-equipment');
  });

  it('what stands under, with or to is an aside', () => {
    expect(namedTreatment('Transportation to the sleep study')).toBe('transportation');
    expect(namedTreatment('Hyaluronic acid injection under ultrasound, with cortisone')).toBe(
      'viscosupplementation',
    );
  });

  it.each([
    ['Preoperative psychological evaluation', 'psychological-evaluation'],
    ['Pre-op physical therapy x 6', 'physical-therapy'],
    ['Flurbiprofen 20%/ketamine 10% cream', 'topical-compound'],
    ['Bilateral facet rhizotomy L4-S1', 'facet-injection'],
    ['Auricular acupuncture x 6', 'acupuncture'],
  ])('leaves %s to its own word', (heading, treatment) => {
    expect(requestOf(heading).treatment).toBe(treatment);
  });

  it('gives name, strength and quantity of a drug outside the drug classes', () => {
    expect(requestOf('Lunesta 2 mg #30').drug).toEqual({ name: 'lunesta', strength: '2 mg', quantity: 30 });
    expect(requestOf('Sleep study').drug).toBeNull();
    expect(namesOtherDrug('Orthopedic mattress')).toBe(false);
  });

  it('the dictionary of facts allows every name, and no other', () => {
    const values = loadBook().facts['named-treatment']?.values ?? [];
    expect([...values].sort()).toEqual(
      [...Object.keys(NAMED_TREATMENTS), 'surgical-referral', 'unlisted'].sort(),
    );
  });
});
