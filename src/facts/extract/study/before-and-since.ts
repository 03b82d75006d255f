import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';

const SCANS: readonly TreatmentId[] = ['mri', 'emg-ncv'];
const OWN: Partial<Record<TreatmentId, RegExp>> = {
  mri: /\b(?:mris?|scans?|imaging|imaged|scanned|study|studies)\b/,
  'emg-ncv':
    /\b(?:emg|ncv|ncs|electrodiagnostic|nerve (?:conduction )?(?:studies|study|tests?)|studies|study)\b/,
};
const STUDY =
  '(?:mris?|scans?|imaging|study|studies|emg|ncv|electrodiagnostic [a-z]+|nerve (?:conduction )?(?:studies|study|tests?))';

/** The study was had before: told by the act or by its age. */
export const studyHad = signalFact(
  'prior-study',
  [
    {
      cue: cue(
        `(?:had|undergone|underwent|received|obtained) (?:[a-z0-9]+ ){0,3}?${STUDY}`,
        `(?:nerve|electrodiagnostic|conduction) (?:studies|study|tests?|testing) (?:in|of|from|on|dated) (?:[a-z]+ )?\\d`,
        `mris? (?:in|of|from|on|dated) (?:[a-z]+ )?\\d`,
        `scan (?:in|of|from|on|dated) (?:[a-z]+ )?\\d`,
        `(?:earlier|previous|prior|last|first) ${STUDY}`,
      ),
      negated: null,
      undocumented: 'not-documented',
      bodyPart: true,
      weight: 0.9,
      when: ({ clause, start, end }, { request }) =>
        (OWN[request.treatment]?.test(clause.text.slice(start, end)) ?? false) &&
        !/\bguideline|\brequest|\brepeat (?:mri|stud)/.test(clause.text),
    },
    {
      cue: cue('whether an? (?:earlier |previous |prior )?(?:mri|scan|study|emg)'),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.3,
    },
  ],
  SCANS,
);

const SINCE =
  /\bsince (?:that|the|then|his|her)|\bprior (?:mri|study|scan)|\blast (?:mri|study|scan)|\bearlier (?:mri|study|scan)|\bsince\b/;

/** What came after the earlier study. */
export const changedSince = signalFact(
  'significant-change',
  [
    {
      cue: cue(
        '(?:developed|develops|worse|worsened|worsening|progressed|deteriorated|spread|appeared|increased|weaker|fell again|new)\\b',
        'different from',
        'has (?:now |since )?(?:lost|become|begun)',
      ),
      negated: false,
      undocumented: 'not-documented',
      weight: 0.9,
      when: ({ clause }) => SINCE.test(clause.text) && !/\b(?:request|guideline|reserved)/.test(clause.text),
    },
    {
      cue: cue(
        '(?:stable|unchanged|the same|as before|as they were|identical|no different)\\b',
        'nothing (?:has )?changed',
        'not (?:[a-z]+ )?(?:changed|worsened|progressed)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) => SINCE.test(clause.text),
    },
    // A change that nobody documents, or what is new.
    {
      cue: cue(
        'change(?:s|d)?\\b',
        'what is new',
        'what has changed',
        'how (?:[a-z]+ ){0,4}?(?:differ|changed)[a-z]*',
      ),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 0.85,
      when: ({ clause }) => !/\bnothing (?:has |had |have )?changed/.test(clause.text),
    },
  ],
  SCANS,
);

/** Films not taken, before other ways to say that they were. */
export const filmsTaken = signalFact(
  'radiographs-done',
  [
    {
      cue: cue(
        '(?:films|x-? ?rays?|radiographs?)[a-z, ]{0,30}? (?:not|never) (?:yet )?(?:been )?(?:taken|obtained|done|made|ordered)',
        'no (?:plain )?(?:films|x-? ?rays?|radiographs?) (?:were|was|have been|has been|are|of the [a-z]+ (?:were|have been)) (?:taken|obtained|done|made|ordered)',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.3,
    },
    {
      cue: cue(
        'no (?:plain )?(?:films|x-? ?rays?|radiographs?) (?:are |were )?(?:on file|in the (?:file|record)|submitted|reported)',
      ),
      affirmed: 'not-documented',
      negated: 'not-documented',
      weight: 1.3,
    },
  ],
  ['mri'],
);

/** "The knee has hurt for six weeks", "three weeks since the pain started", "began nine weeks ago". */
export const symptomsFor = valueFact(
  'symptom-weeks',
  [
    {
      cue: cue(
        '(?:hurt|hurts|ached|aches|aching|hurting|painful|swollen|numb|sore|bothered|symptomatic)\\b (?:[a-z]+ ){0,3}?for\\b',
        'in pain (?:[a-z]+ ){0,2}?for\\b',
        'suffered (?:[a-z]+ ){0,4}?for\\b',
        '(?:numbness|pain|tingling|weakness|symptoms) (?:x )?(?=\\d+ (?:days|weeks|months|years)\\b)',
      ),
      read: ({ clause, end }) => spanIn(clause.text.slice(end, end + 30), 'weeks'),
      weight: 0.85,
    },
    {
      cue: cue(
        '(?:days|weeks|months|years) (?:have passed )?since (?:the |his |her )?(?:[a-z]+ )?(?:pain|symptoms?|numbness|complaints?|onset|injury)',
      ),
      read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 5), end), 'weeks'),
      weight: 0.85,
    },
    {
      cue: cue('(?:began|started|set in|came on|onset)\\b'),
      read: ({ clause, end }) =>
        /\bago\b/.test(clause.text.slice(end, end + 40))
          ? spanIn(clause.text.slice(end, end + 40), 'weeks')
          : null,
      weight: 0.8,
    },
  ],
  ['mri', 'emg-ncv', 'specialist-referral'],
);
