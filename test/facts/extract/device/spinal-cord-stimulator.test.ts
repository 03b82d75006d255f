import { headingSays, saysOf } from '../../../support/read-fact.js';

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
  ['During the 7-day trial pain dropped by 65 percent.', 65],
  ['Trial: 90% improvement.', 90],
  ['The trial leads took away about half of the pain, put at 50%.', 50],
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
  ['Everything less invasive has been tried to no avail.', true],
  ['PT, ESIs, meds: no lasting relief.', true],
  ['Therapy, blocks and pregabalin all failed.', true],
  ['He has run out of less invasive options.', true],
  ['Fifteen years of therapy, blocks and drugs have not controlled the pain.', true],
  ['Less invasive options remain.', false],
  ['Sympathetic blocks have yet to be tried.', false],
  ['Failure of lesser procedures is not documented.', 'not-documented'],
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
  ['Dx: FBSS.', true],
  ['Persistent leg pain after two back operations, i.e. failed back.', true],
  ['CRPS ruled out.', false],
  ['No diagnosis of CRPS or failed back surgery syndrome has been made.', false],
  ['He has not had a back operation.', false],
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
  ['Psych clearance obtained.', true],
  ['Psychology: cleared.', true],
  ['The psychologist sees no obstacle to implantation.', true],
  ['Dr. found him psychologically fit for the trial.', true],
  ['Psychological testing revealed no contraindication.', true],
  ['Psych clearance: none.', false],
  ['No psych eval done.', false],
  ['The psychological evaluation is still outstanding.', false],
  ['Psychological clearance is pending.', false],
  ['No psychological evaluation on file.', 'not-documented'],
  ['There is no record of a psychological evaluation.', 'not-documented'],
]);
