import { z } from 'zod';

/** The vocabulary of disputed treatments; `rules/treatments.yaml` holds one entry for each. */
export const TREATMENTS = [
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
  'acupuncture',
  'chiropractic',
  'massage',
  'office-visit',
  'specialist-referral',
  'epidural-steroid-injection',
  'facet-injection',
  'trigger-point-injection',
  'mri',
  'emg-ncv',
  'tens',
  'interferential',
  'h-wave',
  'urine-drug-test',
  'opioid',
  'nsaid',
  'muscle-relaxant',
  'proton-pump-inhibitor',
  'antidepressant',
  'anticonvulsant',
  'topical-compound',
  'work-hardening',
  'functional-restoration-program',
  'psychotherapy',
  'psychological-evaluation',
  'biofeedback',
  'gym-membership',
  'home-health',
  'durable-medical-equipment',
  'surgery',
  'spinal-cord-stimulator',
  'functional-capacity-evaluation',
  'other',
] as const;

export const treatmentId = z.enum(TREATMENTS);
export type TreatmentId = z.infer<typeof treatmentId>;

/** What a treatment is counted in; it decides whether a request may carry visits or a drug. */
export const treatmentKind = z.enum([
  'visits',
  'visit',
  'study',
  'procedure',
  'drug',
  'equipment',
  'program',
  'other',
]);

export type TreatmentKind = z.infer<typeof treatmentKind>;

export const treatmentEntry = z.strictObject({
  label: z.string(),
  kind: treatmentKind,
  /** Other names, lower case: disciplines, abbreviations, generic and brand names of drugs. */
  synonyms: z.array(z.string()).default([]),
  /** Words that name it only where nothing more specific is named ("consultation", "cream", "follow up"). */
  generic: z.array(z.string()).default([]),
  /** CPT or HCPCS numbers. */
  codes: z
    .array(z.string().regex(/^[0-9A-Z][0-9]{3}[0-9A-Z]$/, 'a CPT/HCPCS number of five characters'))
    .default([]),
});
export type TreatmentEntry = z.infer<typeof treatmentEntry>;

/** `rules/treatments.yaml`. */
export const treatmentVocabulary = z.record(treatmentId, treatmentEntry);
export type TreatmentVocabulary = z.infer<typeof treatmentVocabulary>;

export const diagnosisEntry = z.strictObject({
  label: z.string(),
  synonyms: z.array(z.string()).default([]),
  /** ICD-9-CM and ICD-10-CM codes; a code also covers its subdivisions. */
  icd9: z.array(z.string()).default([]),
  icd10: z.array(z.string()).default([]),
  /** Body region it belongs to; absent where it may be anywhere. */
  region: z.string().optional(),
});

/** `rules/diagnoses.yaml`: id → names and ICD codes. */
export const diagnosisVocabulary = z.record(z.string(), diagnosisEntry);
export type DiagnosisVocabulary = z.infer<typeof diagnosisVocabulary>;

/** Both vocabularies, as every reader of requests needs them. */
export interface Vocabulary {
  treatments: TreatmentVocabulary;
  diagnoses: DiagnosisVocabulary;
}
