import { saysOf } from '../../support/read-fact.js';

saysOf('functional-capacity-evaluation-done', 'work-hardening', [
  ['The FCE establishes the limitations.', true],
  ['A functional capacity evaluation in March showed a light level, below the demands of the job.', true],
  ['He underwent a functional capacity evaluation.', true],
  ['Limits that preclude his job were shown by a valid functional capacity evaluation.', true],
  ['A functional capacity evaluation has not been performed.', false],
  ['No functional capacity evaluation has been done.', false],
  ['He has not undergone a functional capacity evaluation.', false],
  ['No functional capacity evaluation was submitted.', 'not-documented'],
  ['There is no documentation of a functional capacity evaluation.', 'not-documented'],
  ['A functional capacity evaluation is not on file.', 'not-documented'],
  ['A functional capacity evaluation is requested together with the program.', null],
  ['An FCE may be required, showing consistent results.', null],
]);

saysOf('plateau-documented', 'work-hardening', [
  ['He improved with therapy and then reached a plateau.', true],
  ['Progress in therapy has plateaued.', true],
  ['After 24 visits gains leveled off.', true],
  ['Therapy helped at first but no further improvement is being made.', true],
  ['The discharge note says that he is unlikely to benefit from further therapy.', true],
  ['No plateau has been reached.', false],
  ['She is still improving with therapy.', false],
  ['He continues to make gains in therapy.', false],
  ['Therapy has not plateaued.', false],
  ['No plateau has been shown.', 'not-documented'],
  ['There is no documentation of improvement followed by a plateau.', 'not-documented'],
  ['A plateau is not documented.', 'not-documented'],
  ['The records do not show that therapy reached a plateau.', 'not-documented'],
  ['The guideline asks for improvement followed by a plateau.', null],
]);

saysOf('return-to-work-goal', 'work-hardening', [
  ['The employer has offered a modified job.', true],
  ['There is a defined job to return to.', true],
  ['His position remains open.', true],
  ['A return-to-work goal was agreed with the employer.', true],
  ['The employer is holding her job as a machinist.', true],
  ['A specific job goal, that of dispatcher, has been set.', true],
  ['There is no job to return to.', false],
  ['He has retired.', false],
  ['His position has been filled.', false],
  ['The employer has let him go.', false],
  ['The employer can not accommodate him.', false],
  ['There is no documentation of a defined return-to-work goal.', 'not-documented'],
  ['No agreement with the employer is documented.', 'not-documented'],
  ['The records do not name a job to which she would return.', 'not-documented'],
  ['A defined return to work goal agreed to by the employer and employee is required.', null],
]);

saysOf('failed-return-to-work', 'functional-capacity-evaluation', [
  ['Two attempts to return to work have failed.', true],
  ['He tried to go back to his job and could not carry on.', true],
  ['She returned to modified work and had to stop after a week.', true],
  ['There are conflicting medical reports on precautions.', true],
  ['Prior return-to-work attempts were unsuccessful.', true],
  [
    'The treating physician and the qualified medical evaluator disagree about his fitness for the job.',
    true,
  ],
  ['There have been no failed attempts to return to work.', false],
  ['The worker has not attempted to return to work.', false],
  ['No attempt at returning to work has been made.', false],
  [
    'There is no documentation of prior unsuccessful return to work attempts or conflicting reports.',
    'not-documented',
  ],
  ['The records do not mention failed attempts to return to work.', 'not-documented'],
  ['An evaluation is considered where prior return to work attempts failed.', null],
]);

saysOf('close-to-mmi', 'functional-capacity-evaluation', [
  ['The worker is close to maximum medical improvement.', true],
  ['He is nearing MMI.', true],
  ['She was declared permanent and stationary in June.', true],
  ['The physician expects a permanent and stationary report at the next visit.', true],
  ['Maximal medical improvement has been reached.', true],
  ['He is not close to maximum medical improvement.', false],
  ['The worker is not at MMI, since surgery is pending.', false],
  ['She is still in active treatment and far from permanent and stationary.', false],
  ['There is no documentation that the worker is close to MMI.', 'not-documented'],
  ['The records do not indicate that he is near maximum medical improvement.', 'not-documented'],
  ['It should be considered when the worker is close to MMI.', null],
]);
