/** Every extractor of facts about drugs and urine drug tests. */
export * from './drug-age.js';
export * from './drug-benefit.js';
export * from './drug-dose.js';
export * from './drug-duration.js';
export * from './drug-first-line.js';
export * from './drug-four-as.js';
export * from './drug-indication.js';
export * from './drug-misuse.js';
export * from './drug-opioid-use.js';
export * from './drug-prescription.js';
export * from './drug-stomach.js';
export * from './drug-testing.js';
export * from './drug-topical.js';
export * from './drug-work.js';
