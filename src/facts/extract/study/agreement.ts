import type { Clause } from '../reading/clause.js';
import { aboutBodyPart, type Context } from '../reading/context.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const STUDY = /\b(?:mri|scan|imaging|emg|ncv|electrodiagnos[a-z]+|study|studies|myelogram|ct)\b/;
const LOOKS =
  '(?:mri|scan|imaging|emg|study|studies|myelogram|electrodiagnostic study|electrodiagnostic testing)';
const ofStudy = (clause: Clause, context: Context) =>
  (STUDY.test(clause.text) ||
    (clause.previous?.sentence === clause.sentence && STUDY.test(clause.previous.text))) &&
  aboutBodyPart(context, clause);

/** Picture, nerve test and examination tell one story: study × agreement, or study × root × contact. */
export const oneStory = signalFact(
  'imaging-corroborates',
  [
    {
      cue: cue(
        '(?:same|corresponding|matching|very) (?:root|level|side|segment|nerve)',
        '(?:agrees|agree|agreement|accord|accords|line|keeping|concordant|tally|tallies|match|matches|matched|fits|explains|accounts for|backs|bears out|bear out|borne out|supports)\\b(?: (?:with|the|this|that|up|in))?',
        '(?:touches|touching|presses|pressing|crowds|crowding|pinches|pinching|pushes|pushing|flattens|flattening|deforms|deforming|reaches|narrows|narrowing|narrowed) (?:[a-z0-9/-]+ ){0,6}?(?:root|nerve|foramen|foramina|recess|canal|sac)',
        '(?:root|nerve) (?:[a-z]+ ){0,2}?(?:contact|compression|impingement|displacement|deviation|swelling)',
        '(?:acute|active|chronic) (?:[a-z0-9/-]+ ){0,3}?(?:radiculopathy|denervation)',
      ),
      when: ({ clause }, context) => ofStudy(clause, context) && !/\brequest|\bguideline/.test(clause.text),
      undocumented: 'not-documented',
      weight: 1,
    },
    {
      cue: cue(
        `${LOOKS} (?:[a-z0-9/ ]+ )?(?:is|was|were|are|read as|interpreted as|came back) (?:[a-z]+ )?(?:normal|negative|unremarkable|clean)`,
        '(?:read|interpreted) as (?:normal|negative|unremarkable)',
        'nothing on the (?:mri|scan|imaging|study)',
        'opposite (?:side|to)',
        'wrong side',
        'no (?:[a-z]+ )?(?:root|nerve|neural) (?:contact|compression|compromise|impingement|involvement)',
        'testing (?:is|was) (?:normal|negative)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      when: ({ clause }, context) => ofStudy(clause, context),
      weight: 1.4,
    },
    {
      cue: cue(
        `neither an? ${LOOKS}`,
        `no ${LOOKS} (?:report )?(?:is|was) (?:supplied|submitted|provided|on file|in the file)`,
      ),
      affirmed: 'not-documented',
      negated: 'not-documented',
      weight: 1.1,
    },
  ],
  ['epidural-steroid-injection', 'facet-injection', 'surgery', 'spinal-cord-stimulator'],
);
