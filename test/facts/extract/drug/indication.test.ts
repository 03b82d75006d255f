import { describe, expect, it } from 'vitest';
import { type Rows, readFact } from './support.js';

const check = (fact: string, heading: string, rows: Rows) =>
  describe(`${fact}: ${heading}`, () => {
    it.each(rows)('%s → %s', (rationale, value) => {
      expect(readFact(fact, heading, { rationale })).toBe(value);
    });
  });
const GABAPENTIN = 'Gabapentin 300 mg #90';
const NAPROXEN = 'Naproxen 500 mg #60';
const FLEXERIL = 'Flexeril 10 mg #30';

check('neuropathic-pain', GABAPENTIN, [
  ['The patient has neuropathic pain in both feet.', true],
  ['There is a neuropathic component to his pain.', true],
  ['The diagnosis is L5 radiculopathy.', true],
  ['She has complex regional pain syndrome.', true],
  ['He describes burning pain and numbness in the leg.', true],
  ['Electrodiagnostic studies confirm carpal tunnel syndrome.', true],
  ['The pain is not neuropathic.', false],
  ['There is no neuropathic pain.', false],
  ['His pain is nociceptive.', false],
  ['There is no evidence of neuropathic pain.', 'not-documented'],
  ['The records do not describe any neuropathic component.', 'not-documented'],
  ['Gabapentin is recommended for neuropathic pain. This patient has none.', false],
  [
    'The guideline supports the drug for neuropathic pain, which is not documented in this case.',
    'not-documented',
  ],
  ['Antiepilepsy drugs are recommended for neuropathic pain.', 'silent'],
]);

check('osteoarthritis', NAPROXEN, [
  ['The patient has osteoarthritis of the knee.', true],
  ['X-rays show degenerative joint disease.', true],
  ['She is treated for arthritis of the hip.', true],
  ['He does not have osteoarthritis.', false],
  ['There is no osteoarthritis.', false],
  ['There is no documentation of osteoarthritis.', 'not-documented'],
  ['NSAIDs are recommended for osteoarthritis, which this patient does not have.', false],
]);

check('tendinitis', 'Diclofenac 1% gel, right elbow', [
  ['The patient has lateral epicondylitis.', true],
  ['Tendinitis of the elbow is documented.', true],
  ['There is no tendinitis.', false],
  ['Neither osteoarthritis nor tendinitis is documented.', 'not-documented'],
  [
    'Topical NSAIDs are indicated for osteoarthritis and tendinitis. Neither is documented here.',
    'not-documented',
  ],
]);

check('muscle-spasm', FLEXERIL, [
  ['Examination: spasm absent.', false],
  ['There is spasm on palpation.', true],
  ['Paraspinal muscle spasms are noted.', true],
  ['Examination showed no spasm.', false],
  ['No muscle spasm was noted on examination.', false],
  ['The examination is without spasm.', false],
  ['There is no documentation of muscle spasm.', 'not-documented'],
  ['Spasm is not described in any report.', 'not-documented'],
  ['Cyclobenzaprine is recommended for muscle spasm.', 'silent'],
]);

check('depression', 'Duloxetine 60 mg #30', [
  ['Major depressive disorder is diagnosed.', true],
  ['The patient is depressed and anxious.', true],
  ['She has fibromyalgia.', true],
  ['He suffers from insomnia.', true],
  ['The patient denies depression.', false],
  ['There is no depression.', false],
  ['There is no documentation of depression.', 'not-documented'],
  ['The records do not mention depression or anxiety.', 'not-documented'],
]);

check('moderate-to-severe-pain', NAPROXEN, [
  ['The pain is moderate to severe.', true],
  ['He has severe knee pain.', true],
  ['Pain is rated 6/10.', true],
  ['Her pain is 7 out of 10.', true],
  ['The pain is mild.', false],
  ['Pain is 2/10.', false],
  ['Pain scores are not documented.', 'not-documented'],
]);

check('sedating', FLEXERIL, [
  ['It is one of the less sedating muscle relaxants.', false],
  ['This muscle relaxant is sedating.', true],
  ['The drug makes him drowsy.', true],
  ['Flexeril is not sedating at this dose.', false],
  ['He reports no drowsiness with Flexeril.', false],
  ['Pain is documented.', 'silent'],
]);

check('added-to-other-agents', FLEXERIL, [
  ['It is given in addition to tramadol and meloxicam.', true],
  ['Flexeril is being added to other agents.', true],
  ['The drug is used together with Soma.', true],
  ['The patient takes it concurrently with hydrocodone.', true],
  ['It is not added to other agents.', false],
  ['Flexeril is used alone.', false],
  ['The addition of cyclobenzaprine to other agents is not recommended.', 'silent'],
]);
