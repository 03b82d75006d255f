import type { TreatmentId } from '../../../request/treatment.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';

/** Visits and studies that are asked for to answer a question. */
export const VISITS: readonly TreatmentId[] = [
  'office-visit',
  'specialist-referral',
  'psychological-evaluation',
  'functional-capacity-evaluation',
  'emg-ncv',
  'mri',
];

/** A diagnosis that is open, or plain. */
export const diagnosisOpen = signalFact(
  'diagnosis-uncertain',
  [
    {
      cue: cue(
        '(?:cause|source|origin|nature) of (?:the |his |her |this )?(?:[a-z]+ )?(?:pain|symptoms|numbness|complaints?|weakness) (?:is|remains|has|was) (?:[a-z]+ )?(?:not (?:clear|known|settled|found|established|been found|been established)|unclear|unknown|uncertain|open|obscure|been found)',
        '(?:remains?|is|left|still) open (?:whether|what|which)',
        '(?:physicians|doctors|examiners|reports) (?:disagree|differ)',
        'diagnosis (?:has |is |was )?(?:still )?not (?:yet )?(?:been )?(?:settled|established|clear|made|certain|known)',
        'case (?:is|was) (?:[a-z]+ )?(?:complex|complicated|difficult)',
        'diagnosis (?:remains |is )?(?:unsettled|open|obscure|doubtful|contested|in dispute)',
        'differential (?:diagnosis )?(?:includes|between|remains)',
      ),
      affirmed: true,
      negated: true,
      undocumented: true,
      weight: 1.1,
      when: ({ clause }) =>
        !/\bguideline|no (?:evidence|indication|suggestion|sign) that\b/.test(clause.text),
    },
    {
      cue: cue(
        'diagnos[ei]s (?:is|are|was) (?:plain|settled|clear|established|known|certain|not (?:in doubt|uncertain|in question|disputed))',
        'no diagnostic (?:uncertainty|doubt|question)',
        'nothing (?:[a-z]+ )?(?:uncertain|complex|unclear)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.3,
    },
    {
      cue: cue('what is (?:[a-z]+ )?(?:uncertain|unclear|complex)', 'uncertain about the diagnosis'),
      affirmed: null,
      negated: null,
      undocumented: 'not-documented',
      weight: 1.2,
      when: ({ clause }) => !/\bnothing (?:[a-z]+ )?uncertain/.test(clause.text),
    },
  ],
  VISITS,
);

/** What another physician is to add. */
export const questionPut = signalFact(
  'additional-expertise-needed',
  [
    {
      cue: cue(
        'does not (?:perform|give|do|treat|prescribe|manage|offer) (?:[a-z]+ ){0,2}?(?:injections?|surgery|such|this|these|blocks?|spin[a-z]+)',
        '(?:outside|beyond) (?:the |his |her )?(?:[a-z]+ )?(?:field|scope|training|competence|expertise|practice|means)',
        '(?:surgeon|specialist|neurologist|psychologist|expert|physiatrist) (?:has|have|is needed|is required|must|needs|should|is asked|is to)\\b',
        '(?:ask|asks|asked|asking|wants|wanted) (?:the |an? |for (?:an? |the ))?(?:[a-z]+ )?(?:specialist|surgeon|neurologist|consultant|opinion|colleague)',
        'take over the',
        'opinion (?:on|of|about|as to|whether|is needed|is sought)',
        'whether (?:an? |the )?(?:operation|surgery|injection|repair|implant)[a-z ]{0,20} (?:is|would be|may be|can be)',
      ),
      supposed: true,
      negated: null,
      weight: 0.9,
      when: ({ clause }) => !/\bguideline/.test(clause.text),
    },
    {
      cue: cue(
        'what (?:the |an? )?(?:specialist|surgeon|internist|neurologist|consultant|psychologist|orthop[a-z]+|visit|referral|consultation) (?:[a-z]+ ){0,2}?(?:add|do|answer|offer|contribute|decide)',
        'question (?:is |was )?(?:put|posed|asked|addressed|raised)',
        '(?:names?|poses?|puts?|states?|asks?) no question',
        'no question',
        'expertise (?:is|was|would be) (?:needed|wanted|required)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1.1,
    },
    {
      cue: cue(
        'no need for (?:an? |the |another )?(?:[a-z]+ )?(?:specialist|opinion|expertise|consultation|surgeon)',
      ),
      affirmed: false,
      negated: false,
      weight: 1.2,
    },
  ],
  VISITS,
);

export const mindAndFear = signalFact(
  'psychosocial-factors',
  [
    {
      cue: cue(
        'phq-?9? (?:score )?(?:of|is|was|at)',
        'gad-?7 (?:score )?(?:of|is|was|at)',
        'anxious\\b(?! (?:only )?(?:to|for))',
        'weep(?:s|y|ing)?\\b',
        'tearful',
        'fear(?:s|ful)? (?:of )?(?:moving|re-?injury|movement)',
        'catastrophi[sz][a-z]+',
        'hopeless[a-z]*',
        'despond[a-z]+',
        'suicid[a-z]+',
        'panic\\b',
        'psychological (?:distress|factors|overlay|symptoms)',
      ),
      undocumented: null,
      weight: 0.9,
    },
  ],
  VISITS,
);
