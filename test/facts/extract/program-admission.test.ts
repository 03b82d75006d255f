import { saysOf } from '../../support/read-fact.js';

saysOf('baseline-evaluation', 'functional-restoration-program', [
  ['Baseline functional testing was carried out.', true],
  ['A thorough multidisciplinary evaluation with functional testing took place on May 2.', true],
  ['The patient underwent an interdisciplinary evaluation.', true],
  ['An adequate evaluation was made, including baseline functional measures.', true],
  ['Initial testing of function is on file so that change can be measured.', true],
  ['She completed a comprehensive multidisciplinary assessment.', true],
  ['There has been no multidisciplinary evaluation.', false],
  ['A baseline evaluation has not been done.', false],
  ['No baseline testing was performed.', false],
  ['There is no documentation of baseline functional testing.', 'not-documented'],
  ['The records do not include a baseline evaluation.', 'not-documented'],
  ['No evaluation with baseline functional tests was submitted.', 'not-documented'],
  [
    'The guideline requires an adequate and thorough evaluation, including baseline functional testing.',
    null,
  ],
]);

saysOf('independent-function-lost', 'functional-restoration-program', [
  ['The patient has lost the ability to function independently.', true],
  ['She can not dress or bathe without help.', true],
  ['He depends on his wife for most household tasks.', true],
  ['There is a significant loss of independent function.', true],
  ['She needs help with dressing and cooking.', true],
  ['Functional testing placed him below the sedentary level.', true],
  ['The patient functions independently.', false],
  ['He is independent in his activities of daily living.', false],
  ['She has not lost the ability to function independently.', false],
  ['He works full duty.', false],
  ['There is no documentation of a significant loss of ability to function independently.', 'not-documented'],
  [
    'The records do not establish that the ability to function independently has been lost.',
    'not-documented',
  ],
]);

saysOf('motivated', 'functional-restoration-program', [
  ['She is eager to return to work.', true],
  ['The patient is motivated to change.', true],
  ['He is willing to give up his opioids.', true],
  ['He exhibits motivation and has agreed to taper.', true],
  ['The team found her highly motivated.', true],
  ['The worker wants to come off narcotics and learn a new trade.', true],
  ['The patient is not motivated to change.', false],
  ['He shows no motivation.', false],
  ['He is unwilling to reduce his medication.', false],
  ['Motivation is lacking.', false],
  ['There is no documentation that the patient is motivated to change.', 'not-documented'],
  ['Motivation has not been addressed.', 'not-documented'],
  ['The records do not discuss motivation to change.', 'not-documented'],
  ['The program is for patients who are motivated to change.', null],
]);

saysOf('negative-predictors-addressed', 'functional-restoration-program', [
  ['The negative predictors were addressed.', true],
  ['Negative predictors of success, such as depression, have been discussed with a plan for each.', true],
  ['The evaluation addresses opioid use, smoking and depression as predictors.', true],
  ['The team has taken up the negative predictors and says how each will be managed.', true],
  ['The psychologist names the risk factors for failure and how they will be treated.', true],
  ['The negative predictors have not been addressed.', 'not-documented'],
  ['There is no discussion of the negative predictors of success.', 'not-documented'],
  ['Negative predictors are not mentioned.', 'not-documented'],
  ['The report fails to address negative predictors.', 'not-documented'],
  ['The guideline asks that negative predictors of success have been addressed.', null],
]);

saysOf('surgery-to-be-avoided', 'functional-restoration-program', [
  ['The program is meant to avoid an optional fusion.', true],
  ['The goal is to avoid surgery.', true],
  ['He hopes that the program will spare him an operation.', true],
  ['She wishes to avert the proposed surgery through the program.', true],
  ['The program is offered as an alternative to surgery.', true],
  ['There is no operation to be avoided.', false],
  ['If the goal is to avoid optional surgery, a trial of 10 visits may be implemented.', null],
]);
