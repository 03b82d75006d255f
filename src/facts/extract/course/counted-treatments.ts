import type { TreatmentId } from '../../../request/treatment.js';

/** Treatments that are counted in visits; the count of an injection or study is another fact. */
export const COUNTED: readonly TreatmentId[] = [
  'physical-therapy',
  'occupational-therapy',
  'aquatic-therapy',
  'acupuncture',
  'chiropractic',
  'massage',
  'psychotherapy',
  'biofeedback',
  'work-hardening',
  'functional-restoration-program',
];

/** Programs are judged by the therapy that came before them. */
export const AFTER_THERAPY: ReadonlySet<TreatmentId> = new Set([
  'work-hardening',
  'functional-restoration-program',
  'gym-membership',
]);
