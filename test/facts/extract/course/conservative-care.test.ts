import { saysOf } from '../../../support/read-fact.js';

saysOf('conservative-care-failed', 'epidural-steroid-injection', [
  ['Six weeks of therapy, home stretching and two anti-inflammatories did little for the leg.', true],
  ['Neither the twelve therapy visits nor a Medrol taper gave lasting relief.', true],
  ['The patient remains symptomatic in spite of a full course of PT and gabapentin.', true],
  ['PT x 12, NSAIDs and a steroid pack: no sustained improvement.', true],
  ['First-line measures have run their course without success.', true],
  [
    'After ten visits with the therapist and daily walking, the shooting pain was the same as on the first day.',
    true,
  ],
  ['Conservative measures have barely begun.', false],
  ['Her leg pain is well controlled with exercise and ibuprofen.', false],
  ['The records do not describe which conservative treatment was tried.', 'not-documented'],
  ['There is no record of a recent course of exercise or medication.', 'not-documented'],
  ['Epidurals are an option when pain has not responded to exercise, therapy and anti-inflammatories.', null],
  ['The injection is meant to let him take part in therapy.', null],
]);

saysOf('conservative-care-failed', 'mri', [
  ['She has been through physical therapy, acupuncture and naproxen, and the shoulder is no better.', true],
  ['Symptoms persist despite three months of splinting and NSAIDs.', true],
  ['He was refractory to rest, therapy and medication.', true],
  ['He is only two weeks into therapy and is getting better.', false],
  ['The patient has not started the physical therapy that was ordered.', false],
  ['No failure of conservative treatment is documented.', 'not-documented'],
  ['The file contains no therapy notes, and the outcome of earlier care is unknown.', 'not-documented'],
  ['She will continue her home exercise program and naproxen.', null],
  ['An MRI is indicated if symptoms persist despite conservative treatment.', null],
]);

saysOf('conservative-care-failed', 'surgery', [
  [
    'Nonoperative measures have been exhausted: therapy, a cortisone shot and activity modification all fell short.',
    true,
  ],
  [
    'He tried bracing, ice and a home program for four months before the surgeon was consulted, to no avail.',
    true,
  ],
  ['An adequate trial of non-surgical treatment brought no durable benefit.', true],
  ['Pain has not yielded to two injections and formal therapy.', true],
  ['Therapy has not been tried.', false],
  ['The knee has had no therapy, no brace and no injection so far.', false],
  ['Pain was improving with therapy at the last visit.', false],
  ['What came of the therapy is not reported.', 'not-documented'],
  ['It is not clear whether nonoperative care was carried out or how she responded to it.', 'not-documented'],
  ['Surgery is considered after failure of three to six months of conservative care.', null],
]);

saysOf('conservative-care-failed', 'facet-injection', [
  ['Chiropractic care helped for a day or two at a time and medication only took the edge off.', true],
  ['The back still hurts after eight weeks of exercise and ibuprofen.', true],
  ['Nothing short of the injection has been attempted yet.', false],
  ['A prior trial of conservative care has not been established.', 'not-documented'],
]);

saysOf('conservative-care-failed', 'trigger-point-injection', [
  ['Stretching, heat and cyclobenzaprine have not resolved the knots.', true],
  ['Three months of therapy with massage left the bands unchanged.', true],
  ['Whether stretching or medication was used first cannot be told from the notes.', 'not-documented'],
]);

saysOf('conservative-care-failed', 'acupuncture', [
  ['Medications and exercise have been insufficient to control her pain.', true],
]);

saysOf('conservative-care-failed', 'interferential', [
  ['Her pain has been unresponsive to therapy, heat and medication.', true],
]);

saysOf('conservative-care-failed', 'emg-ncv', [
  ['Wrist splints worn nightly since May and a change of duties have made no difference.', true],
]);

saysOf('conservative-care-failed', 'facet-injection', [
  ['Ten weeks of bracing and exercise altered nothing.', true],
  ['Six weeks of exercise and meloxicam have left the back at 7/10.', true],
  ['Therapy x 8, naproxen over six months, pain never away.', true],
  ['Conservative care (therapy, an NSAID and two injections over five months): met.', true],
  ['Conservative care: 14 visits of therapy over four months.', true],
  ['No conservative option is left.', true],
  ['There is little left to try short of surgery.', true],
  ['Therapy and manipulation twice precede this request, and the back still burns.', true],
  ['Nothing has been tried for the back so far.', false],
  ['Conservative care is not spent: a pool program has not been tried.', false],
  ['What treatment the back has had cannot be seen from the file.', 'not-documented'],
]);

saysOf('conservative-care-failed', 'mri', [
  ['He has had four months of therapy, gabapentin and ibuprofen and is worse.', true],
  ['After nine visits of therapy and three months of naproxen the arm pain stands at 8/10.', true],
  ['The knee was braced for a month and went through therapy; it is no more stable than it was.', true],
  ['Splint worn since February. Steroid injection: relief of two weeks. Still numb nightly.', true],
  ['Earlier treatment, including injections, has been unsuccessful.', true],
  ['Therapy and traction did not stop it. "Conservative treatment incomplete" overlooks them.', true],
  ['"Conservative care is incomplete." Twelve visits of therapy and an NSAID preceded the request.', true],
  ['No therapy, no medication and no period of rest preceded the request.', false],
  ['He has not been to a single visit of therapy.', false],
]);

saysOf('conservative-care-failed', 'trigger-point-injection', [
  [
    'Stretching and relaxants have not been able to control it. She has not had a trigger point injection.',
    true,
  ],
  ['She has never had a trigger point injection.', null],
]);

saysOf('conservative-care-failed', 'h-wave', [
  ['Physical therapy did "nothing for me."', true],
  ['Therapy: 10 visits, Oswestry 44 before and 46 after.', true],
]);
