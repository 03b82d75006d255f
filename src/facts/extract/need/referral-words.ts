import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { VISITS } from './referral-question.js';

const SPECIALIST =
  '(?:specialist|surgeon|orthopedist|neurologist|neurosurgeon|psychologist|psychiatrist|physiatrist|rheumatologist|podiatrist|internist|consultant|expert|colleague|interventionalist|dermatologist|urologist|cardiologist|gastroenterologist|dentist)';
const NOT_GUIDELINE = ({ clause }: { clause: { text: string } }) => !/\bguideline/.test(clause.text);

/** The cause is known, or nobody can say what it is. */
export const causeKnown = signalFact(
  'diagnosis-uncertain',
  [
    {
      cue: cue(
        'diagnos(?:is|es) (?:[a-z]+ ){0,6}?(?:unsettled|unsure|doubtful|debated|contested|elusive|obscure|puzzling|perplexing|provisional|tentative|incomplete)',
        '(?:puzzling|perplexing|baffling|obscure|atypical|confusing) (?:[a-z]+ ){0,2}?(?:picture|presentation|case|findings|symptoms|pain)',
        '(?:can|could) not (?:be )?(?:explain(?:ed)?|account(?:ed)?) (?:for )?(?:the |his |her |these |this )?(?:[a-z]+ )?(?:pain|symptoms|numbness|findings|weakness)',
        '(?:unexplained|undiagnosed) (?:[a-z]+ )?(?:pain|symptoms|numbness|findings|weakness)?',
        'no (?:[a-z]+ )?diagnosis (?:[a-z]+ ){0,3}?(?:made|reached|established|given|settled)',
        '(?:competing|conflicting|different|several|rival|alternative) diagnoses',
        'diagnosis (?:is|lies|hovers|wavers) (?:still )?between',
        'without a (?:clear |firm |settled |definite )?diagnosis',
      ),
      affirmed: true,
      negated: true,
      undocumented: true,
      weight: 1,
      when: (match) => NOT_GUIDELINE(match) && !/\b(?:nothing|neither|not) (?:[a-z]+ ){0,2}$/.test(match.clause.text.slice(Math.max(0, match.start - 24), match.start)),
    },
    {
      cue: cue(
        'diagnos(?:is|es) (?:[a-z]+ ){0,8}?(?:neither|nor) (?:uncertain|complex|unclear|in doubt)',
        'neither (?:uncertain|complex|in doubt|unclear)',
        'diagnos(?:is|es) (?:[a-z]+ ){0,6}?(?:plain|settled|clear|certain|established|known|straightforward|simple|obvious|undisputed|agreed|confirmed|not (?:in doubt|uncertain|in question|disputed|complex))\\b',
        '(?:straightforward|uncomplicated|simple|clear-cut|plain) (?:[a-z]+ ){0,2}?(?:case|diagnosis|sprain|strain|condition|problem)',
        'no (?:[a-z]+ )?(?:doubt|uncertainty|question|mystery) (?:about|as to|of|over) (?:the )?(?:diagnosis|cause|what)',
        'no (?:evidence|indication|suggestion|sign) that (?:the )?(?:diagnosis|case)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.35,
      when: (match) => NOT_GUIDELINE(match) && !/\b(?:not|never) (?:yet )?(?:been )?(?:plain|settled|clear|certain|established|known|confirmed)/.test(match.clause.text),
    },
  ],
  VISITS,
); // biome-ignore format: long conditions

/** What a specialist is to do that the treating physician does not, or that nobody says. */
export const askedOfSpecialist = signalFact(
  'additional-expertise-needed',
  [
    {
      cue: cue(
        `${SPECIALIST}(?:'s)? (?:opinion|advice|view|input|guidance|judgment|help|skills?|eye) (?:[a-z]+ ){0,3}?(?:help|needed|useful|wanted|sought|valuable|guide|settle|decide|required|of use)`,
        `(?:wants|seeks|needs|sought|wanted|asked for|would value|requests|desires|looks for) (?:[a-z]+ ){0,2}?${SPECIALIST}(?:'s)? (?:[a-z]+ )?(?:opinion|advice|view|input|guidance|help)`,
        '(?:question|issue|point) (?:[a-z]+ ){0,4}?(?:is|being|remains) whether',
        `(?:as|since|because) (?:only )?(?:an? |the )?${SPECIALIST} (?:can|may|could)`,
        `for (?:the |an? )?${SPECIALIST} to (?:say|decide|judge|answer|determine|settle|tell|assess|weigh)`,
        `question for (?:an? |the )?(?:[a-z]+ )?${SPECIALIST}\\b`,
        'what (?:an? |the )?(?:consultation|referral|specialist|consultant) is for\\b',
        'does not know (?:which|what|whether|how)\\b',
        '(?:wants|asks for|needs|seeks|would like|requests|asking for) (?:[a-z]+ )?(?:help|assistance|guidance|advice) (?:with|on|about|in|from)\\b',
        '(?:physician|provider|treater|doctor|practitioner)\\b[^;]{0,40}? (?:asks|asking|asked|wonders|wants to know) whether\\b',
        'candidate for (?:surgery|an operation|injection|repair|replacement|arthroscop)[a-z]*',
        '(?:has|have|had) (?:reached|come to) the (?:end|limit) of (?:what|his|her)',
        'not (?:qualified|trained|equipped|licensed)', 'lacks the (?:training|skill|expertise|experience)',
        '(?:surgical|operative|procedural|interventional) (?:options?|candidacy|opinion|planning)',
      ),
      supposed: true,
      negated: null,
      undocumented: null,
      weight: 0.9,
      when: NOT_GUIDELINE,
    },
    {
      cue: cue(
        `what (?:it is that |it is |else )?(?:he|she|the [a-z]+|an? [a-z]+|the [a-z]+ physician) (?:[a-z]+ ){0,4}?(?:${SPECIALIST}|consultation|referral|visit|consult|do\\b|add|contribute|offer)`,
        `why (?:an? |the |another )?(?:[a-z]+ )?(?:${SPECIALIST}|consultation|referral|consult)\\b`,
        '(?:purpose|aim|object|reason|need|question|indication) (?:of|for|behind) (?:the |this |an? )?(?:[a-z]+ )?(?:consultation|referral|consult|visit|evaluation)',
        'what (?:is|was) (?:wanted|sought|asked|expected) (?:from|of) (?:the|an?|this)',
      ),
      affirmed: null,
      negated: 'not-documented',
      weight: 1,
    },
    {
      cue: cue(
        '(?:can|could|is able to|is competent to|well able to) (?:[a-z]+ )?(?:manage|treat|handle|prescribe|do) (?:[a-z]+ ){0,5}?(?:him|her)self',
        'within (?:the |his |her )(?:[a-z]+ ){0,3}?(?:scope|competence|practice|skill|training)',
        'nothing (?:for|that) (?:an? |the |such )?(?:[a-z]+ )?(?:specialist|surgeon|consultant)',
        'nothing to (?:operate|inject|add|manage)',
      ),
      affirmed: false,
      negated: false,
      undocumented: false,
      weight: 1.1,
    },
  ],
  VISITS,
); // biome-ignore format: lists
