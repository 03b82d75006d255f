import { saysOf } from '../../support/read-fact.js';

saysOf('medication-ineffective', 'interferential', [
  ['Medication no longer controls his pain.', true],
  ['Pain is ineffectively controlled with naproxen and tramadol.', true],
  ['The pain is poorly controlled despite Norco.', true],
  ['NSAIDs had to be stopped because of gastritis.', true],
  ['She could not tolerate gabapentin.', true],
  ['Side effects from medication are documented, namely nausea and drowsiness.', true],
  ['His drugs have lost their effect.', true],
  ['Medications provide inadequate relief.', true],
  ['Tramadol was discontinued due to dizziness.', true],
  ['The pain is well controlled with medication.', false],
  ['Medication relieves the pain.', false],
  ['Her medications are effective and well tolerated.', false],
  ['There is no documentation that pain is ineffectively controlled by medication.', 'not-documented'],
  [
    'The records do not show that medication has become less effective or causes side effects.',
    'not-documented',
  ],
  ['It is not documented that the medications were ineffective.', 'not-documented'],
  ['A trial may be considered where pain is ineffectively controlled due to side effects.', null],
]);

saysOf('substance-abuse-history', 'interferential', [
  ['He has a history of alcohol abuse.', true],
  ['The worker is in recovery from opioid addiction.', true],
  ['She was treated for substance abuse in 2009.', true],
  ['The worker is a recovering alcoholic.', true],
  ['No history of substance abuse was found.', false],
  ['He denies drug or alcohol abuse.', false],
  ['There is no history of addiction.', false],
  ['There is no documentation of a history of substance abuse.', 'not-documented'],
  [
    'Selected where drugs have failed, or there is a history of substance abuse, or pain after surgery limits exercise.',
    null,
  ],
]);

saysOf('postoperative-pain-limits-exercise', 'interferential', [
  ['Postoperative pain limits her ability to exercise.', true],
  ['Pain after the operation keeps him from doing his exercises.', true],
  ['Because of significant pain since surgery he can not take part in therapy.', true],
  ['There is no significant postoperative pain.', false],
  ['She is not a postoperative patient.', false],
  ['He exercises without difficulty.', false],
  ['It is not documented that postoperative pain limits exercise.', 'not-documented'],
]);

saysOf('isolated-intervention', 'interferential', [
  ['The unit would be used as an isolated intervention.', true],
  ['It is requested as a stand-alone treatment.', true],
  ['No other treatment is being given alongside.', true],
  ['The unit is the only treatment planned.', true],
  ['The unit is not an isolated treatment, since he does home exercises.', false],
  ['It will be used together with a home exercise program.', false],
  ['The device is to be used in conjunction with physical therapy.', false],
  ['It is an adjunct to exercise and return to work.', false],
  ['Interferential stimulation is not recommended as an isolated intervention.', null],
]);
