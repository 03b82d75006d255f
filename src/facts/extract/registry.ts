import type { TreatmentId } from '../../request/treatment.js';
import { conservativeCareFailed } from './conservative-care.js';
import * as drugFacts from './drug-facts.js';
import { employerAuthorization, exceptionalFactors } from './exceptional-factors.js';
import { acuteExacerbation, flareUp, newInjury } from './flare-up.js';
import { functionalDeficit } from './functional-deficit.js';
import { functionalImprovement } from './functional-improvement.js';
import * as homeAndGym from './home-and-gym.js';
import { homeProgram, homeProgramInsufficient } from './home-program.js';
import * as imaging from './imaging.js';
import * as improvementParts from './improvement-parts.js';
import * as injectionCourse from './injection-course.js';
import * as injectionRequest from './injection-request.js';
import * as injectionResponse from './injection-response.js';
import { measuredChange } from './measured-change.js';
import { medicationTolerance } from './medication-tolerance.js';
import * as needAndPlan from './need-and-plan.js';
import * as nerveFindings from './nerve-findings.js';
import * as planWording from './plan-wording.js';
import { priorVisits } from './prior-visits.js';
import { noPriorVisits } from './prior-visits-none.js';
import { priorVisitsUnknown } from './prior-visits-unknown.js';
import * as programFacts from './program-facts.js';
import * as radiculopathy from './radiculopathy.js';
import * as referral from './referral.js';
import * as referralQuestion from './referral-question.js';
import type { Extractor } from './signal.js';
import * as studyHistory from './study-history.js';
import { surgeryFacts, surgeryPlanned, surgicalCandidate } from './surgery-facts.js';

const isExtractor = (value: unknown): value is Extractor =>
  typeof value === 'object' && value !== null && 'read' in value;
const all = (module: object) => Object.values(module).filter(isExtractor);

/** Every extractor; the order has no meaning. */
export const EXTRACTORS: readonly Extractor[] = [
  priorVisits,
  priorVisitsUnknown,
  noPriorVisits,
  functionalImprovement,
  measuredChange,
  flareUp,
  newInjury,
  acuteExacerbation,
  homeProgram,
  homeProgramInsufficient,
  exceptionalFactors,
  employerAuthorization,
  conservativeCareFailed,
  functionalDeficit,
  medicationTolerance,
  surgeryFacts,
  surgeryPlanned,
  surgicalCandidate,
  ...all(radiculopathy),
  ...all(imaging),
  ...all(studyHistory),
  ...all(nerveFindings),
  ...all(injectionResponse),
  ...all(homeAndGym),
  ...all(programFacts),
  ...all(injectionRequest),
  ...all(drugFacts),
  ...all(referral),
  ...all(needAndPlan),
  ...all(planWording),
  ...all(referralQuestion),
  ...all(injectionCourse),
  ...all(improvementParts),
];

const byTreatment = new Map<TreatmentId, readonly Extractor[]>();

/** The extractors that have something to read for this treatment. */
export function extractorsFor(treatment: TreatmentId): readonly Extractor[] {
  let chosen = byTreatment.get(treatment);
  if (!chosen) {
    chosen = EXTRACTORS.filter((each) => each.treatments?.includes(treatment) ?? true);
    byTreatment.set(treatment, chosen);
  }
  return chosen;
}
