import type { TreatmentId } from '../../request/treatment.js';
import * as careOutcome from './course/care-outcome.js';
import { conservativeCareFailed } from './course/conservative-care.js';
import { countedOtherwise } from './course/counted-otherwise.js';
import { returnedToPlace } from './course/effect/back-at-work.js';
import { effectOfTreatment } from './course/effect/effect.js';
import { employerAuthorization, exceptionalFactors } from './course/exceptional-factors.js';
import { acuteExacerbation, flareUp, newInjury } from './course/flare-up.js';
import { functionalDeficit } from './course/functional-deficit.js';
import { functionalImprovement } from './course/functional-improvement.js';
import { homeProgram, homeProgramInsufficient } from './course/home-program.js';
import * as improvementParts from './course/improvement-parts.js';
import { neverHad } from './course/never-had.js';
import { priorInjections } from './course/prior-injections.js';
import { priorOccasions } from './course/prior-occasions.js';
import { priorVisits } from './course/prior-visits.js';
import { noPriorVisits } from './course/prior-visits-none.js';
import { priorVisitsUnknown } from './course/prior-visits-unknown.js';
import { reckonedVisits } from './course/reckoned-visits.js';
import * as besideExercise from './device/beside-exercise.js';
import * as trialMonth from './device/trial-month.js';
import * as drugFacts from './drug/facts.js';
import { medicationTolerance } from './drug/medication-tolerance.js';
import * as homeAndGym from './equipment/home-and-gym.js';
import * as madeFor from './equipment/made-for.js';
import * as injectionAfterwards from './injection/afterwards.js';
import * as injectionCourse from './injection/course.js';
import * as injectionDiagnosticBlock from './injection/diagnostic-block.js';
import * as injectionEffects from './injection/effects.js';
import * as injectionExam from './injection/exam.js';
import * as injectionRequest from './injection/request.js';
import * as injectionResponse from './injection/response.js';
import * as injectionToldBriefly from './injection/told-briefly.js';
import { isAsked } from './named/facts-asked.js';
import * as namedIndication from './named/indication.js';
import { reasonGiven } from './named/reason-given.js';
import { sacroiliacTests } from './named/sacroiliac.js';
import * as namedSleep from './named/sleep.js';
import * as namedTravel from './named/travel-and-language.js';
import * as namedTreatments from './named/treatment.js';
import * as mind from './need/mind.js';
import * as needAndPlan from './need/need-and-plan.js';
import * as planInWords from './need/plan-in-words.js';
import * as planWording from './need/plan-wording.js';
import * as referral from './need/referral.js';
import * as referralQuestion from './need/referral-question.js';
import * as referralWords from './need/referral-words.js';
import * as programFacts from './program/facts.js';
import type { Extractor } from './reading/signal.js';
import * as studyAgreement from './study/agreement.js';
import * as studyBeforeAndSince from './study/before-and-since.js';
import * as studyDiagnosisOpen from './study/diagnosis-open.js';
import * as studyExam from './study/exam/examined.js';
import * as studyProgress from './study/exam/progress.js';
import * as studyGraveSigns from './study/grave-signs.js';
import * as imaging from './study/imaging.js';
import * as studyJointExam from './study/joint-exam.js';
import * as studyMadeBefore from './study/made-before.js';
import * as nerveFindings from './study/nerve-findings.js';
import * as studyNerveQuestion from './study/nerve-question.js';
import * as neuroExam from './study/neuro-exam.js';
import * as studyPainPath from './study/pain-path.js';
import * as studyPlanByResult from './study/plan-by-result.js';
import * as radiculopathy from './study/radiculopathy.js';
import * as studyResultAndPlan from './study/result-and-plan.js';
import * as studyHistory from './study/study-history.js';
import * as studyTrappedNerve from './study/trapped-nerve.js';
import * as studyWhatChanged from './study/what-changed.js';
import * as surgeryAssociated from './surgery/associated.js';
import * as surgeryCaseFor from './surgery/case-for.js';
import * as surgeryIndication from './surgery/indication.js';
import * as surgeryPlans from './surgery/plans.js';
import { surgeryFacts, surgeryPlanned, surgicalCandidate } from './surgery/surgery-facts.js';

const isExtractor = (value: unknown): value is Extractor =>
  typeof value === 'object' && value !== null && 'read' in value;
const all = (module: object) => Object.values(module).filter(isExtractor);

/** Every extractor; the order has no meaning but for the last. */
export const EXTRACTORS: readonly Extractor[] = [
  priorVisits,
  priorInjections,
  priorVisitsUnknown,
  noPriorVisits,
  neverHad,
  countedOtherwise,
  reckonedVisits,
  functionalImprovement,
  effectOfTreatment,
  returnedToPlace,
  flareUp,
  newInjury,
  acuteExacerbation,
  homeProgram,
  homeProgramInsufficient,
  exceptionalFactors,
  employerAuthorization,
  conservativeCareFailed,
  ...all(careOutcome),
  functionalDeficit,
  medicationTolerance,
  surgeryFacts,
  surgeryPlanned,
  surgicalCandidate,
  ...all(radiculopathy),
  ...all(imaging),
  ...all(studyHistory),
  ...all(nerveFindings),
  ...all(neuroExam),
  ...all(injectionResponse),
  ...all(homeAndGym),
  ...all(besideExercise),
  ...all(trialMonth),
  ...all(madeFor),
  ...all(programFacts),
  ...all(injectionRequest),
  ...all(injectionEffects),
  ...all(studyAgreement),
  ...all(studyBeforeAndSince),
  ...all(studyDiagnosisOpen),
  ...all(studyExam),
  ...all(studyProgress),
  ...all(studyGraveSigns),
  ...all(studyJointExam),
  ...all(studyMadeBefore),
  ...all(studyNerveQuestion),
  ...all(studyPlanByResult),
  ...all(studyResultAndPlan),
  ...all(studyWhatChanged),
  ...all(studyPainPath),
  ...all(studyTrappedNerve),
  ...all(surgeryCaseFor),
  ...all(surgeryIndication),
  ...all(surgeryPlans),
  ...all(injectionExam),
  ...all(injectionDiagnosticBlock),

  ...all(drugFacts),
  ...all(referral),
  ...all(needAndPlan),
  ...all(planWording),
  ...all(referralQuestion),
  ...all(referralWords),
  ...all(mind),
  ...all(planInWords),
  ...all(injectionAfterwards),
  ...all(injectionCourse),
  ...all(injectionToldBriefly),
  ...all(improvementParts),
  ...all(namedTreatments),
  ...all(namedIndication),
  ...all(namedTravel),
  ...all(namedSleep),
  reasonGiven,
  sacroiliacTests,
  ...all(surgeryAssociated),
  // Reads what the readers of earlier studies, injections and programs found.
  priorOccasions,
];

const byTreatment = new Map<TreatmentId, readonly Extractor[]>();
const apart = new Map<TreatmentId, readonly [across: readonly Extractor[], alone: readonly Extractor[]]>();

/** The extractors that have something to read for this treatment. */
export const extractorsFor = (treatment: TreatmentId): readonly Extractor[] =>
  kept(byTreatment, treatment, () =>
    EXTRACTORS.filter(
      (each) => (each.treatments?.includes(treatment) ?? true) || isAsked(treatment, each.facts),
    ),
  );

/** The same in two lists: those that read across sections, and those that read each alone. */
export const extractorsApart = (treatment: TreatmentId) =>
  kept(apart, treatment, () => {
    const all = extractorsFor(treatment);
    return [all.filter(({ across }) => across), all.filter(({ across }) => !across)] as const;
  });

function kept<T>(by: Map<TreatmentId, T>, treatment: TreatmentId, make: () => T): T {
  let known = by.get(treatment);
  if (known === undefined) {
    known = make();
    by.set(treatment, known);
  }
  return known;
}
