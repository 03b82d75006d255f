import type { Clause } from '../reading/clause.js';
import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const STUDIED =
  /\b(?:mri|scan|imaging|x-?rays?|films|radiographs?|arthrogram|emg|ncv|nerve studies|nerve conduction|electrodiagnos[a-z]+|ct)\b/;
const EXAMINED =
  /\b(?:exam[a-z]*|clinical[a-z]*|findings?|signs?|symptoms?|weakness|locking|locks|mcmurray|lachman|positive|claudication|instability|complaints?|phalen|tinel)\b/;
const joins = (clause: Clause) => STUDIED.test(clause.text) && EXAMINED.test(clause.text);

const LESION =
  '(?:lesion|tear|stenosis|herniation|extrusion|instability|spondylolisthesis|arthrosis|arthritis|nonunion|rupture|compression|syndrome|impingement)';

/** A lesion that imaging and examination both show is what an operation is for; fraying, or nothing, is not. */
export const operableLesion = signalFact(
  'surgery-indicated',
  [
    {
      cue: cue(
        '(?:clear|strong|sound|good|convincing|classic|textbook|accepted|recognized|undisputed|unquestioned) (?:[a-z]+ ){0,2}?(?:case|indication|lesion|reason|candidate|ground)',
        'indication (?:for [a-z ]{1,40})?(?:is|was) (?:[a-z]+ )?(?:present|clear|met|there|plain|established|given|satisfied|undisputed)',
        'criteri(?:a|on) (?:are|is|have been|has been) (?:all )?(?:fulfilled|satisfied|met)',
        'findings (?:[a-z]+ ){0,3}?(?:meet|satisfy|fulfill?|justify|warrant)',
        '(?:meets|satisfies|fulfills) (?:the |all |every )*(?:[a-z]+ )?(?:criteri[a-z]+|indications?|requirements?)',
      ),
      weight: 1,
      when: ({ clause }) => !/\bguideline (?:wants|asks|requires)/.test(clause.text),
    },
    {
      cue: cue(
        '(?:fits?|matches|confirmed|confirms|agrees?|corroborat[a-z]+|bears? out|explains?|consistent with|correlates?|in line with)\\b',
      ),
      undocumented: null,
      weight: 0.9,
      when: ({ clause }) => joins(clause),
    },
    {
      cue: cue(
        `no (?:[a-z]+ )?${LESION} (?:[a-z]+ ){0,5}?(?:operation|surgery|surgical|repair|correct|benefit)[a-z]*`,
        '(?:has|have) no (?:surgical )?indication',
        `(?:only|merely|nothing but|no more than|just) (?:[a-z]+ ){0,2}?(?:degenerat[a-z]+|fraying|tendinosis|tendinitis|mild|bulg[a-z]+|strain|wear|age)`,
        `(?:${LESION.slice(3, -1)}) (?:has|have|was|is|were) not (?:been )?(?:shown|seen|present|found|demonstrated|confirmed)`,
        'not (?:a )?surgical (?:lesion|indication)',
      ),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 1.1,
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        'surgical lesion',
        `(?:instability|spondylolisthesis|lesion|indication|tear)\\b`,
        'imaging (?:that|which)',
        'imaging (?:confirmation|evidence|report)',
      ),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 0.8,
    },
  ],
  ['surgery'],
);
