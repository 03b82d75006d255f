import type { TreatmentRequest } from './request.js';
import type { Vocabulary } from './treatment.js';

/** A vocabulary id, a synonym in any case, or a CPT/HCPCS number. */
export function findTreatment(
  name: string,
  { treatments }: Vocabulary,
): TreatmentRequest['treatment'] | null {
  const word = name.trim().toLowerCase();
  for (const [id, entry] of Object.entries(treatments)) {
    if (id === word || entry.synonyms.includes(word) || entry.codes.includes(name.trim().toUpperCase())) {
      return id as TreatmentRequest['treatment'];
    }
  }
  return null;
}

/** A vocabulary id, a synonym, or an ICD-9/10 code (a listed code covers its subdivisions). */
export function findDiagnosis(name: string, { diagnoses }: Vocabulary): string | null {
  const word = name.trim().toLowerCase();
  for (const [id, entry] of Object.entries(diagnoses)) {
    const codes = [...entry.icd9, ...entry.icd10].map((code) => code.toLowerCase());
    if (
      id === word ||
      entry.synonyms.includes(word) ||
      codes.some((code) => word === code || word.startsWith(code))
    ) {
      return id;
    }
  }
  return null;
}
