import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FRP, says, stated } from './subject.js';

const HELP = '(?:help|assistance|aid)';

/** The ability to function independently has gone, to a significant degree. */
export const independentFunctionLost = signalFact(
  'independent-function-lost',
  [
    {
      cue: cue(
        'loss of (?:[a-z]+ ){0,4}?(?:independen[a-z]+|function[a-z]*)',
        'significant loss',
        'lost (?:the |his |her |much of (?:the |his |her ))?(?:ability|independence|capacity)',
        'ability to function independently (?:has|had|is|was) (?:[a-z]+ )?(?:been )?(?:lost|gone|impaired)',
        `(?:needs?|needed|requires?|required) (?:[a-z]+ )?${HELP} (?:with|to|in|for)`,
        'depend(?:s|ed|ent)? (?:on|upon) (?:his|her|others|family|the|a) ?(?:wife|husband|spouse|family|others|daughter|son|mother|partner|children|help|sister|brother)?',
        'bedridden',
        'housebound',
        'in bed\\b',
        '(?:wife|husband|daughter|son|mother|spouse|partner|family|sister|caregiver) (?:dresses|bathes|feeds|cooks|washes|shops|drives|does|has to|helps)',
      ),
      when: (match) => stated(match) && !/\bwithout (?:[a-z]+ )?help\b/.test(match.clause.text),
    },
    { cue: cue('below (?:the )?sedentary'), negated: null, undocumented: null },
    {
      cue: cue('ability to function independently', 'functions? independently', 'capacity to function'),
      affirmed: null,
      negated: null,
      when: stated,
    },
    {
      cue: cue(
        `without (?:his |her |any )?(?:[a-z']+ )?${HELP}`,
        '(?:can|could) (?:still )?not (?:[a-z]+ )?(?:dress|bathe|cook|shower|drive|shop|care for|sit|stand|walk)\\b',
        '(?:can|could) neither (?:sit|stand|dress|walk|bathe|cook)',
        'unable to (?:[a-z]+ )?(?:live|dress|bathe|cook|shower|drive|shop|care for|perform|do|function)\\b',
        'no longer (?:drives?|drove|cooks?|cooked|dresse[sd]|shops?|able)',
      ),
      negated: true,
      undocumented: null,
      weight: 0.9,
    },
    {
      cue: cue(
        'functions? independently',
        'independent (?:in|with|for) (?:[a-z]+ ){0,3}?(?:activities|adls|self|daily|care)',
        'independently (?:performs|carries|manages)',
        'works? (?:full|regular|his usual|her usual) (?:duty|time|job|work)',
        'working full (?:duty|time)',
        'lives (?:alone and|independently)',
        'drives\\b(?! (?:him|her|the patient))',
        'back at (?:full|regular|his|her)',
        'lives alone and',
        'manages (?:his|her) (?:own )?household',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 1.05,
      when: ({ clause, start }) =>
        !/\b(?:ability|loss|lost|able|no longer)\b[a-z, ]*$/.test(
          clause.text.slice(Math.max(0, start - 80), start),
        ),
    },
  ],
  FRP,
);

const DAILY =
  '(?:dress|bath[ei]|wash|shower|cook|shop|drive|clean|toilet|groom|walk|stand|sit|lift|care for (?:him|her)self|look after (?:him|her)self|do (?:his|her) (?:own )?[a-z]+|live alone|get out of (?:bed|a chair)|leave (?:the|his|her) house)';

/** Whether daily life still goes without help. */
export const dailyLifeAlone = signalFact(
  'independent-function-lost',
  [
    says(
      true,
      1,
      `(?:can|could) (?:no longer|not|hardly|scarcely|barely|never) ${DAILY}`,
      `(?:incapable of|unable to|not able to|no longer able to) ${DAILY}`,
      '(?:needs?|requires?|relies|relied|rely|leans?|depends?|dependent) (?:[a-z]+ ){0,3}?(?:others|family|wife|husband|mother|daughter|son|spouse|sister|caregiver|aide|neighbor|neighbour)\\b',
      '(?:others|family|wife|husband|mother|daughter|son|spouse|sister|caregiver) (?:must|has to|have to|now) ',
      'no longer independent',
      '(?:spends|spent|stays|lies) (?:[a-z]+ ){0,5}?in bed',
    ),
    says(
      false,
      1.06,
      '(?:remains|is|was|still) (?:fully |quite |entirely |largely |completely )?independent\\b',
      '(?:self-sufficient|self-reliant)\\b',
      '(?:cares|looks after|fends|shifts) (?:for )?(?:him|her)self',
      '(?:does|do) (?:all )?(?:his|her) own\\b',
      'lives alone\\b',
    ),
  ],
  FRP,
);
