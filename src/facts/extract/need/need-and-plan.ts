import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { spanIn, valueFact } from '../reading/value.js';

/** Why this treatment, now. */
export const reasonStated = signalFact('reason-stated', [
  {
    cue: cue(
      'explained\\b',
      'says? why',
      'what (?:a|an|the) [a-z]+ (?:is|are|was|would be) (?:now )?to (?:do|add|achieve|show|find)',
      'what (?:is|was) (?:wanted|expected|hoped|sought)',
      'purpose\\b',
      'why a [a-z]+',
      'reasons? (?:for|why|beyond|to|given|is|was|are|behind)\\b(?! (?:sedation|exceed))',
      'rationale\\b(?! for (?:the |this )?(?:decision|denial|exceed))',
      'why (?:the |this |these |such |it |he |she |more |further |additional )[a-z ]{0,40}?(?:requested|needed|necessary|required|indicated|prescribed|ordered)',
      'justification for',
      'indication for (?:the |this )?(?:request|treatment|therapy|referral|visit|study|test)',
      'explain(?:s|ed)? (?:the need|why|what)',
      'purpose of the',
    ),
    negated: 'not-documented',
    when: ({ clause }) => !/\bhome exercise|exercises at home|usual number|exceed/.test(clause.text),
  },
  {
    cue: cue(
      'requested? (?:[a-z0-9 ]+ )?"?to (?:re-?establish|address|regain|restore|correct|improve|resolve|treat|teach|reach)',
      'to (?:re-?establish|address a|address the|regain)\\b',
    ),
    negated: null,
    undocumented: null,
    weight: 0.8,
  },
]);

/** Functional goals of the treatment. */
export const goalsDocumented = signalFact('goals-documented', [
  {
    cue: cue(
      'goals?\\b',
      'aims?\\b(?= (?:is|are|was|were|of)\\b)',
      'object of (?:the|these|this)',
      'aim (?:is|was) to',
      'aims to',
      'aims?\\b:',
      'objectives\\b',
      'treatment plan with (?:[a-z-]+ ){0,4}?goals',
    ),
    negated: 'not-documented',
    when: ({ clause, start, end }) =>
      !/\b(?:work goal|return-to-work goal|therapeutic goal of|goal is (?:not (?!desc|docu|stat|reco|ment|set|give|spec|list|to be)|beyond))/.test(
        clause.text.slice(Math.max(0, start - 16), end + 20),
      ),
  },
]);

export const monitoringDocumented = signalFact('monitoring-documented', [
  {
    cue: cue(
      'monitoring (?:of|from|by)',
      'monitored (?:progress|by)',
      '(?:frequent|regular|periodic) (?:assessment|re-?assessment|re-?evaluation)',
      'progress (?:is |was )?(?:monitored|tracked|assessed)',
      're-?evaluat(?:es|ed) (?:at|after|every)',
    ),
    negated: 'not-documented',
  },
]);

export const fadingPlanned = signalFact('fading-planned', [
  {
    cue: cue(
      'fading\\b',
      'reduc(?:e|ed|ing) to (?:once|1)\\b',
      'faded\\b',
      'fade\\b',
      'tapering (?:of )?(?:frequency|visits)',
      'decreasing frequency',
      'weekly then',
      'transition(?:ing|ed)? to (?:a |an )?(?:home|independent|self)',
    ),
    negated: 'not-documented',
  },
]);

/** The treating physician's own records were before the reviewer. */
export const recordsSupplied = signalFact('records-supplied', [
  {
    cue: cue(
      'medical records of the (?:treating|requesting)',
      "(?:treating|requesting) (?:physician|provider)'?s? (?:records|reports|notes)",
      'records of the treating',
      'clinical (?:records|notes) (?:were|was)',
      'medical (?:records|reports?) (?:were|was|from the treating)',
      'progress (?:notes?|reports?) (?:were|was)',
      'therapy (?:notes?|records?) (?:were|was)',
    ),
    negated: false,
    undocumented: false,
    affirmed: null,
    when: ({ clause, end }) =>
      /\b(?:provided|submitted|supplied|included|available|received|furnished|sent)\b/.test(
        clause.text.slice(end - 12),
      ),
  },
]);

/** Frequency, duration and body part are named in the request. */
export const requestSpecific = signalFact('request-specific', [
  {
    cue: cue(
      '(?:frequency|duration|body part|quantity)(?:,? (?:and|or|/)? ?(?:the )?(?:specific |specified )?(?:frequency|duration|body part|number|quantity))*',
    ),
    affirmed: null,
    negated: null,
    when: ({ clause }) => /\brequest|\bprescription|\border|\brfa\b/.test(clause.text),
  },
]);

/** Weeks and months that symptoms, pain and conservative care have lasted. */
export const painMonths = valueFact(
  'pain-months',
  [
    {
      cue: cue(
        "pain (?:[a-z'-]+ ){0,8}?(?:of|for|has been present|lasting|is of|has lasted|persist[a-z]*)",
        'present for',
        'gone on for',
        'symptoms (?:[a-z]+ ){0,4}?(?:for|of|lasting|more than|over)',
        'duration\\b',
      ),
      read: ({ clause, start, end }) =>
        spanIn(clause.text.slice(start, end + 60), 'months') ??
        spanIn(clause.text.slice(Math.max(0, start - 40), start), 'months'),
    },
  ],
  ['trigger-point-injection', 'tens', 'interferential', 'h-wave'],
);

export const symptomWeeks = valueFact(
  'symptom-weeks',
  [
    {
      cue: cue(
        "(?:symptoms|numbness|pain|complaints) (?:[a-z'-]+ ){0,8}?(?:of|for|lasted|lasting|over|than)",
        'lasted (?:well )?(?:over|more than|for)',
      ),
      read: ({ clause, start, end }) => spanIn(clause.text.slice(start, end + 90), 'weeks'),
    },
  ],
  ['mri', 'emg-ncv', 'specialist-referral'],
);

export const conservativeCareWeeks = valueFact('conservative-care-weeks', [
  {
    cue: cue('conservative (?:care|treatment|management|measures|therapy)'),
    read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 40), end + 70), 'weeks'),
  },
  {
    cue: cue(
      '(?:days?|weeks?|months?) of (?:[a-z]+ ){0,3}?(?:therapy|exercises?|conservative|nonoperative|physical|nsaids?|bracing|medication|rehabilitation)',
    ),
    read: ({ clause, start, end }) => spanIn(clause.text.slice(Math.max(0, start - 6), end), 'weeks'),
    weight: 0.9,
  },
]);

export const monthsSinceLastVisit = valueFact(
  'months-since-last-visit',
  [
    {
      cue: cue(
        'last (?:visit|session|treatment|seen|attended|therapy|one)',
        'most recent (?:visit|session|course)',
      ),
      read: ({ clause, start, end }) =>
        /\bago\b|\bearlier\b/.test(clause.text.slice(start))
          ? spanIn(clause.text.slice(end), 'months')
          : null,
    },
  ],
  [
    'physical-therapy',
    'occupational-therapy',
    'chiropractic',
    'acupuncture',
    'massage',
    'aquatic-therapy',
    'psychotherapy',
  ],
);
