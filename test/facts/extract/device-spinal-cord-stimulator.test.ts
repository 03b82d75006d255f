import { headingSays, saysOf } from '../../support/read-fact.js';

headingSays('permanent-implant', 'spinal-cord-stimulator', [
  ['Spinal cord stimulator trial', false],
  ['Percutaneous spinal cord stimulator trial with two leads', false],
  ['Trial of SCS', false],
  ['Permanent spinal cord stimulator implantation', true],
  ['Implantation of permanent SCS with generator', true],
  ['Spinal cord stimulator implant', true],
  ['Spinal cord stimulator', null],
]);

saysOf('permanent-implant', 'spinal-cord-stimulator', [
  ['The request is for a temporary trial.', false],
  ['Permanent implantation is requested after a successful trial.', true],
  ['A trial comes before permanent placement.', null],
]);

saysOf('trial-relief-percent', 'spinal-cord-stimulator', [
  ['The trial gave 70% relief of the leg pain.', 70],
  ['He reported sixty percent pain reduction during the temporary trial.', 60],
  ['Relief in the trial was about 80 percent.', 80],
  ['Pain fell by 75% with the trial leads.', 75],
  ['The guideline requires 50% relief in the trial.', null],
]);

saysOf('less-invasive-failed', 'spinal-cord-stimulator', [
  ['Therapy, injections and three classes of drugs have failed.', true],
  ['Less invasive procedures have been exhausted.', true],
  ['Nerve blocks, medication and acupuncture gave no lasting relief.', true],
  ['She has failed conservative treatment, including epidural injections.', true],
  ['Less invasive procedures are contraindicated.', true],
  ['Less invasive options have not been tried.', false],
  ['Less invasive treatment has not been exhausted.', false],
  ['There is no documentation that less invasive procedures have failed.', 'not-documented'],
  ['The records do not show failure of less invasive procedures.', 'not-documented'],
  ['A trial is for those in whom less invasive procedures have failed.', null],
]);

saysOf('failed-back-or-crps', 'spinal-cord-stimulator', [
  ['The patient has failed back surgery syndrome.', true],
  ['CRPS type I of the left foot was diagnosed.', true],
  ['He carries a diagnosis of postlaminectomy syndrome.', true],
  ['The worker has reflex sympathetic dystrophy.', true],
  ['Complex regional pain syndrome is confirmed by examination.', true],
  ['The patient has never had back surgery and has no CRPS.', false],
  ['He does not have failed back syndrome or CRPS.', false],
  ['There is no documentation of failed back surgery syndrome or CRPS.', 'not-documented'],
  ['The guideline lists failed back syndrome, CRPS and phantom limb pain.', null],
]);

saysOf('psychological-clearance', 'spinal-cord-stimulator', [
  ['Psychological screening cleared him for the trial.', true],
  ['A psychologist found no contraindication to a stimulator.', true],
  ['He was cleared by a psychologist.', true],
  ['Psychological clearance was obtained in May.', true],
  ['The psychological evaluation found her a suitable candidate.', true],
  ['A psychologist saw the patient and gave clearance.', true],
  ['No psychologist has cleared her.', false],
  ['A psychological evaluation has not been done.', false],
  ['She has not been cleared psychologically.', false],
  ['The psychologist advised against implantation.', false],
  ['There is no documentation of psychological clearance.', 'not-documented'],
  ['The records contain no psychological evaluation.', 'not-documented'],
  ['A psychological evaluation is not documented.', 'not-documented'],
  ['The guideline recommends a psychological evaluation before a trial.', null],
]);
