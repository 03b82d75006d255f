import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import type { Signal } from '../reading/signal.js';

/** Programs, and the evaluation of what a worker can do. */
export const FRP = ['functional-restoration-program'] as const;
export const PROGRAMS: readonly TreatmentId[] = ['functional-restoration-program', 'work-hardening'];
export const WORK: readonly TreatmentId[] = ['work-hardening'];
export const FCE: readonly TreatmentId[] = ['functional-capacity-evaluation'];
/** A condition that a guideline sets is no statement. */
const CRITERION = /\b(?:requires?|asks? (?:for|that)|calls? for|conditions?, namely|must|needs? to)\b/;
export const stated = ({ clause }: { clause: Clause }) => !CRITERION.test(clause.text);
/** Words that say it outright, their own negation included. */
export const says = (value: boolean, weight: number, ...patterns: string[]): Signal => ({
  cue: cue(...patterns),
  affirmed: value,
  negated: null,
  undocumented: null,
  weight,
});
export const PROGRAM = /\b(?:program|functional restoration|work hardening|work conditioning|restoration)\b/;
export const OTHER_CARE =
  /\b(?:physical therapy|acupuncture|chiropractic|psychotherapy|aquatic|massage|visits)\b/;
/** The clause speaks of the program, not of other care or exercise at home. */
export const ofProgram = ({ clause }: { clause: Clause }) =>
  PROGRAM.test(clause.text)
    ? !/\bhome (?:exercise )?program\b/.test(clause.text)
    : clause.section === 'rationale' && !OTHER_CARE.test(clause.text);
