import { describe, expect, it } from 'vitest';
import { factsIn, reading } from './facts-in.js';

type Row = readonly [sentence: string, expected: boolean | number | string];

const check = (fact: string, treatment: string, bodyPart: string | null, rows: readonly Row[]) =>
  describe(fact, () => {
    it.each(rows)('%s', (rationale, expected) => {
      expect(reading(factsIn({ treatment, bodyPart, rationale }), fact)).toBe(expected);
    });
  });

check('prior-study', 'mri', 'lumbar-spine', [
  ['An MRI of the low back was obtained in 2011.', true],
  ['MRI lumbar 3/2/12: disc desiccation.', true],
  ['The back was scanned two years ago.', true],
  ['He already has a scan from last spring.', true],
  ['The lumbar spine has been imaged once before.', true],
  ['A study of the same region was done a year earlier.', true],
  ['The earlier MRI showed a bulge at L4-5.', true],
  ['No MRI has been done so far.', false],
  ['An MRI of the low back has never been obtained.', false],
  ['The spine has never been imaged.', false],
  ['The low back has not been scanned.', false],
  ['No earlier study exists.', false],
  ['This is the first MRI of the low back.', false],
  ['There has been no previous imaging of the lumbar spine.', false],
  ['She has had no scan.', false],
  ['A repeat study is not routinely recommended by the guideline.', 'silent'],
  ['An MRI of the right shoulder was obtained in 2011.', 'silent'],
  ['The request is for an MRI of the lumbar spine.', 'silent'],
]);

check('significant-change', 'mri', 'lumbar-spine', [
  ['The picture is the same as a year ago.', false],
  ['Symptoms are unchanged since then.', false],
  ['Findings have not altered since the earlier study.', false],
  ['The examination reads as it did before the first scan.', false],
  ['There is no new finding.', false],
  ['No change in symptoms since the study.', false],
  ['Since that study a foot drop has developed.', true],
  ['The leg has become weaker since the last scan.', true],
  ['New weakness of the left foot has appeared.', true],
  ['The deficit has progressed since the study of 2011.', true],
  ['He has got markedly worse since the MRI.', true],
  ['Her symptoms have clearly worsened.', true],
  ['Whether anything has changed since is not stated.', 'not-documented'],
  ['No new findings are documented since the last MRI.', 'not-documented'],
  ['The report does not describe a change in symptoms or findings.', 'not-documented'],
]);

check('red-flags', 'mri', 'lumbar-spine', [
  ['No red flags.', false],
  ['Red flags are absent.', false],
  ['She denies loss of bladder or bowel control.', false],
  ['There is no red flag condition.', false],
  ['Red flags: none.', false],
  ['He has urinary retention and saddle numbness.', true],
  ['A fracture is suspected.', true],
  ['Infection is suspected because of fever.', true],
  ['She has a history of cancer and night pain.', true],
  ['No red flags are documented.', 'not-documented'],
  ['The reports do not mention red flags.', 'not-documented'],
]);

check('radiographs-done', 'mri', 'right-knee', [
  ['X-rays were taken in March.', true],
  ['Plain films were unremarkable.', true],
  ['Films of the knee show mild narrowing.', true],
  ['Radiographs 5/2/13: no fracture.', true],
  ['He was x-rayed at the first visit.', true],
  ['Films have been taken.', true],
  ['No films were taken.', false],
  ['X-rays have not been obtained.', false],
  ['The knee has never been x-rayed.', false],
  ['No plain film report is in the file.', 'not-documented'],
  ['Not submitted: x-ray report.', 'not-documented'],
  ['Whether films were taken is not stated.', 'not-documented'],
]);

check('procedure-planned', 'mri', 'lumbar-spine', [
  ['Surgery is under discussion.', true],
  ['The surgeon wants the study before he operates.', true],
  ['The surgeon needs the scan for planning an operation.', true],
  ['An operation is being weighed.', true],
  ['She has agreed to a decompression if the scan supports it.', true],
  ['No surgery is contemplated.', false],
  ['No operation is in view.', false],
  ['Nobody proposes an operation.', false],
  ['Neither injection nor operation is planned.', false],
  ['No invasive procedure is under consideration.', false],
  ['The report does not say that surgery is being considered.', 'not-documented'],
]);

check('internal-derangement-signs', 'mri', 'right-knee', [
  ['McMurray test positive.', true],
  ['McMurray was positive on the medial side.', true],
  ['The knee locks and gives way.', true],
  ['The knee buckles on stairs.', true],
  ['There is a click with rotation and a block to extension.', true],
  ['Lachman 2+.', true],
  ['The joint line is tender.', true],
  ['The knee is unstable.', true],
  ['Swelling and joint-line tenderness are found.', true],
  ['McMurray negative.', false],
  ['McMurray and Lachman tests are negative.', false],
  ['No locking, no catching, no giving way.', false],
  ['The knee is stable.', false],
  ['Ligaments are stable.', false],
  ['No instability on examination.', false],
  ['The report does not describe locking or instability.', 'not-documented'],
]);

check('would-change-plan', 'emg-ncv', 'cervical-spine', [
  ['The result will decide between surgery and further therapy.', true],
  ['Treatment will depend on the result.', true],
  ['The surgeon will operate only if the study is positive.', true],
  ['The answer determines where the injection goes.', true],
  ['The outcome of the study will alter management.', true],
  ['The study would not alter the treatment.', false],
  ['Whatever the test shows, treatment stays the same.', false],
  ['It is not said how the result would alter treatment.', 'not-documented'],
  ['The physician does not state what he would do with the result.', 'not-documented'],
  ['How the result would affect the plan is not explained.', 'not-documented'],
]);

check('peripheral-neuropathy-suspected', 'emg-ncv', 'right-wrist', [
  ['Carpal tunnel syndrome is suspected.', true],
  ['Tinel positive at the wrist.', true],
  ['Phalen and Tinel are positive.', true],
  ['Nocturnal numbness of the thumb and index finger suggests a median neuropathy.', true],
  ['The question is root or ulnar nerve.', true],
  ['Tinel and Phalen are negative.', false],
  ['No entrapment is suspected.', false],
  ['There are no signs of peripheral neuropathy.', false],
  ['An entrapment is nowhere mentioned.', 'not-documented'],
]);

check('neurologic-deficit', 'mri', 'lumbar-spine', [
  ['Left ankle reflex absent.', true],
  ['Big toe extension 4/5.', true],
  ['Ankle jerk is down on the left.', true],
  ['Sensation is dulled over the outer foot.', true],
  ['Strength of dorsiflexion is 4 of 5.', true],
  ['Decreased light touch in the L5 dermatome.', true],
  ['He cannot walk on his heels.', true],
  ['Neurologically intact.', false],
  ['The neurologic examination is without finding.', false],
  ['Strength, sensation and reflexes are normal.', false],
  ['Motor 5/5, sensation intact, reflexes symmetric.', false],
  ['Reflexes, power and feeling are normal.', false],
  ['No neurologic examination is recorded.', 'not-documented'],
  ['No neurologic findings are described.', 'not-documented'],
  ['The report contains no neurologic examination.', 'not-documented'],
  ['The left biceps reflex is absent.', 'silent'],
]);

check('radiculopathy-on-exam', 'epidural-steroid-injection', 'cervical-spine', [
  ['The brachioradialis reflex is absent, the wrist extension weak and the thumb dull.', true],
  ['Biceps strength 4/5 and numbness over the thumb.', true],
  ['Motor and sensory findings lie in one root.', true],
  ['Triceps jerk diminished.', true],
  ['Weak wrist extension.', true],
  ['A radiculopathy is not in dispute.', true],
  ['No radiculopathy is found on examination.', false],
  ['The examination shows no root signs.', false],
  ['Dermatomal findings are absent.', false],
  ['No dermatomal or myotomal finding is documented.', 'not-documented'],
]);

check('imaging-corroborates', 'epidural-steroid-injection', 'lumbar-spine', [
  ['MRI shows the L5 root touched by the disc.', true],
  ['The scan matches the findings.', true],
  ['MRI fits the picture.', true],
  ['The MRI shows a disc pressing on the S1 root.', true],
  ['Imaging supports the level.', true],
  ['EMG confirmed an acute L5 radiculopathy.', true],
  ['The MRI shows no root contact.', false],
  ['The MRI does not show nerve root compression.', false],
  ['MRI: no stenosis, no herniation.', false],
  ['The MRI does not match the side of the pain.', false],
  ['The scan shows only age-related change.', false],
  ['No imaging report was submitted.', 'not-documented'],
  ['Not submitted: MRI report.', 'not-documented'],
]);

check('symptom-weeks', 'mri', 'lumbar-spine', [
  ['Symptoms have been present for eight weeks.', 8],
  ['Eight weeks of numbness.', 8],
  ['The numbness has gone on for five months.', 21.7],
  ['Symptoms x 10 weeks.', 10],
  ['The leg has been numb for six weeks.', 6],
  ['Pain of three months standing.', 13],
]);
