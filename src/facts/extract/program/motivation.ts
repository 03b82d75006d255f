import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';
import { FRP, says, stated } from './subject.js';

/** The worker wants to change, also where that costs something. */
export const motivated = signalFact(
  'motivated',
  [
    {
      cue: cue(
        'motivat(?:ed|ion)\\b',
        'eager(?:ness)?\\b',
        'keen\\b',
        'willing(?:ness)?\\b',
        'wants? (?:to (?:change|return|come|get|work|go|learn|improve|reduce|wean|taper)|(?:my|his|her) life back)',
        'wish(?:es|ed)? to (?:return|come off|reduce|wean|taper|work|change)',
        'committed to',
        'commitment\\b',
        'determined to',
        'pledged to',
        'wants to be\\b',
        'gave up (?:his|her|the) claim',
        'begun to (?:taper|wean|reduce)',
        'signed (?:a |the |an )?(?:contract|agreement)',
        'asked to (?:be weaned|be tapered|learn|stop|taper|wean)',
        'asks to (?:be weaned|learn|stop|taper|wean|come off|reduce)',
        'asked (?:[a-z]+ ){0,2}?to be weaned',
        'agreed (?:[a-z]+ ){0,3}?to (?:taper|wean|come off|forgo|give up|reduce|stop|change)',
        'asked (?:[a-z]+ ){0,3}?to (?:come off|taper|wean|be weaned|stop|train)',
        'enroll(?:s|ed) (?:with|in) (?:the |a )?(?:department|vocational|college|course|class|training|school)[a-z ]*',
        'forgo (?:secondary|disability)',
        'readiness (?:to|for) change',
        'ready to change',
      ),
      when: stated,
    },
    {
      cue: cue(
        'unwilling',
        'unmotivated',
        'poor motivation',
        'little motivation',
        'declines? to (?:taper|wean|reduce|change|attend|take part)',
        'does not want to (?:reduce|taper|wean|change|take part|attend)',
        'missed (?:most|many|several) (?:of (?:his|her|the) )?(?:appointments|sessions|visits)',
        'refuses to (?:taper|wean|reduce|change)',
        'reluctant to',
        'motivation (?:is|was) (?:lacking|low|poor|doubtful|questionable)',
        'lack of motivation',
      ),
      affirmed: false,
      negated: true,
      undocumented: null,
      weight: 1.1,
    },
  ],
  [...FRP, 'biofeedback', 'work-hardening', 'psychotherapy'],
);

const CHANGE =
  '(?:chang|return|work|learn|reduc|taper|wean|improv|get(?:ting)? (?:better|off|back)|tak(?:e|ing) part|participat|go(?:ing)? back|rehabilit|help (?:him|her)self|recover)[a-z]*';

/** Wanting to change, in words of will, interest and conduct. */
export const willToChange = signalFact(
  'motivated',
  [
    {
      cue: cue(
        `(?:interest|interested|desire|desires|wish|wishes|will|ambition|resolve|resolved|ready|prepared|enthusias[a-z]+) (?:[a-z]+ )?(?:in|to|for|about) ${CHANGE}`,
        'desire to change',
        'enthusias[a-z]+',
        'anxious (?:only )?to (?:return|go|get|work|improve)',
      ),
      weight: 0.9,
    },
    says(
      true,
      0.85,
      '(?:attended|attends|kept) (?:every|each|all)\\b',
      'never missed',
      '(?:perfect|faithful|regular) attendance',
      '(?:diligent|conscientious|cooperative|punctual)[a-z]*',
    ),
    says(false, 1.1, '(?:indifferent|uninterested|resistant|resists|uncooperative|disengaged)\\b', 'no (?:wish|interest|desire|intention)\\b'),
  ],
  [...FRP, 'biofeedback', 'work-hardening', 'psychotherapy'],
); // biome-ignore format: lists
