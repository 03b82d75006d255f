import { saysOf } from '../../../support/read-fact.js';

saysOf('radiculopathy-on-exam', 'epidural-steroid-injection', [
  ['The left Achilles reflex was absent and the big toe could be pushed down easily.', true],
  ['Light touch was dulled over the outer calf, and toe extension was 4/5.', true],
  ['Triceps strength is reduced on the right with numbness of the middle finger.', true],
  [
    'Straight leg raise reproduces pain to the foot at 40 degrees and sensation is reduced in the S1 distribution.',
    true,
  ],
  ['The knee jerk is sluggish on the left compared with the right, and the quadriceps gives way.', true],
  ['She has a foot drop.', true],
  ['Pinprick is lost along the thumb and the biceps jerk is depressed.', true],
  ['The examiner found weak plantar flexion and a missing ankle jerk.', true],
  ['Motor: EHL 4-/5 L. Sensory: decreased L5 L. SLR + at 35.', true],
  [
    'Objective findings of radiculopathy are present: diminished sensation at C6 and wrist extensor weakness.',
    true,
  ],
  ['On examination there is hypoesthesia in the right L4 dermatome.', true],
  ["Grip and wrist extension are weak, and Spurling's test sends pain to the index finger.", true],
  ['Strength, sensation and reflexes were normal in both legs.', false],
  ['Reflexes were brisk and equal, strength was full, and no numbness was found.', false],
  ['The neurologic examination was entirely intact.', false],
  [
    'No motor or sensory loss was found on two examinations, and straight leg raising gave back pain only.',
    false,
  ],
  ['Examination failed to reveal any dermatomal or myotomal deficit.', false],
  ['DTRs 2+ symmetric, motor 5/5, sensation intact.', false],
  ['Neurologically the legs are normal; tenderness is limited to the paraspinal muscles.', false],
  ['There is no weakness, no reflex change and no loss of feeling.', false],
  ['No examination of strength, sensation or reflexes is recorded.', 'not-documented'],
  ['The reports do not contain a neurologic examination.', 'not-documented'],
  ['Radiculopathy is not documented on examination.', 'not-documented'],
  ['There are no objective findings of nerve root compromise in the notes supplied.', 'not-documented'],
  ['Reflexes and dermatomes are not described in the submitted progress notes.', 'not-documented'],
  ['Radiculopathy must be shown by weakness, reflex change or dermatomal loss.', null],
  ['He complains of numbness in the foot.', null],
  ['The hand is weak because of the old tendon repair, he says.', null],
]);

saysOf('neurologic-deficit', 'mri', [
  ['The left ankle reflex has disappeared and the calf is weak.', true],
  ['Dorsiflexion of the foot is 3/5.', true],
  ['There is new loss of strength in the hand intrinsic muscles and an absent triceps jerk.', true],
  ['The exam shows unequivocal nerve root compromise: weak EHL, dull pinprick over the great toe.', true],
  ['Sensation is lost over the saddle area and rectal tone is reduced.', true],
  ['Strength and reflexes were preserved.', false],
  ['Neurologic testing of the arms disclosed nothing abnormal.', false],
  ['He is neurologically intact.', false],
  ['No focal weakness, numbness or reflex asymmetry was found.', false],
  ['Specific nerve compromise is not identified on examination.', 'not-documented'],
  ['Unequivocal findings that identify nerve compromise are enough to warrant imaging.', null],
  ['She reports tingling now and then.', null],
]);

saysOf('neurologic-deficit', 'specialist-referral', [
  ['Knee extension is weak on the right with wasting of the thigh.', true],
  ['Power is full and feeling is normal in both arms.', false],
]);
