import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { together } from './anaphor.js';
import { harmFact } from './assessed.js';

/** All opioids from one practitioner and one pharmacy. */
export const singlePrescriber = together(
  ['single-prescriber'],
  ['opioid'],
  signalFact('single-prescriber', [
    {
      cue: cue(
        '(?:single|sole|only) (?:prescrib[a-z]+|practitioner|provider|physician|pharmacy|source)',
        'practitioners?\\b',
        'providers?\\b',
        'physicians?\\b',
        'doctors?\\b',
        'same (?:prescriber|practitioner|physician|doctor|pharmacy|hand)',
        'prescriber and (?:one |1 )?pharmacy',
        'prescribers?\\b',
        'pharmac(?:y|ies)\\b',
      ),
      when: ({ clause, start, end }) => {
        const at = clause.text.slice(Math.max(0, start - 14), end);
        return (
          /\b(?:1|one|single|sole|only|same) (?:[a-z]+ )?(?:prescrib|practit|provid|physic|doctor|pharm|source|hand)|prescriber and/.test(at) &&
          !/\b(?:injection|surgery|visit)\b/.test(clause.text)
        );
      },
      negated: null,
    },
  ]),
  signalFact('single-prescriber', [
    { cue: cue('(?:from|by|through|to) (?:this|his|her|my|the same|1) (?:office|clinic|practice|hand)(?: (?:only|alone|exclusively))', '(?:obtain|obtains|obtained|receive|receives|received) (?:[a-z]+ ){0,4}?(?:only|solely|exclusively) (?:from|by|through|at)', 'from (?:1|a single|the same) (?:office|clinic|practice|source|place|hand|pharmacy)', 'nobody else prescrib[a-z]+', '(?:all|every) (?:of )?(?:the |his |her )?(?:opioids?|prescriptions?|narcotics?|controlled (?:drugs|substances)) (?:is|are|has|have|come|comes|came|was|were) (?:[a-z]+ )?(?:from|by) (?:this|1|a single|the same|the) (?:physician|doctor|office|practitioner|prescriber|clinic|practice|hand)', 'no other prescrib[a-z]+', '(?:physician|doctor|practitioner|office) (?:alone|only) (?:writes|prescribes|does)'), affirmed: true, negated: true, undocumented: null, weight: 1.05 },
    { cue: cue('not (?:by |from |to )?(?:a |the )?(?:single|1|sole|same|only) (?:prescriber|practitioner|provider|physician|doctor|pharmacy|source)'), affirmed: false, negated: false, undocumented: null, weight: 1.1 },
  ]),
  harmFact(
    'single-prescriber',
    cue(
      '(?:multiple|several|many|various|different|other|another|second|additional) (?:prescribers?|practitioners?|providers?|physicians?|doctors?|pharmac(?:y|ies)|sources?)',
      'prescribers?\\b',
      'doctors?\\b',
      'physicians?\\b',
      'pharmac(?:y|ies)\\b',
      '(?:offices|clinics|practices)\\b',
    ),
    {
      affirmed: false,
      when: ({ clause, start, end }) =>
        /\b(?:[2-9]|multiple|several|many|various|different|other|another|second|additional|more than (?:1|one)) (?:[a-z]+ )?(?:prescrib|practit|provid|physic|doctor|pharm|source|office|clinic|practice)/.test(clause.text.slice(Math.max(0, start - 20), end)) &&
        /\b(?:opioid|opiate|narcotic|prescri|pharmac|cures|controlled|medication|drug|norco|oxycodone|hydrocodone)/.test(clause.text),
      weight: 1.2,
    },
  ),
  harmFact('single-prescriber', cue('doctor[- ]shopping'), { affirmed: false, weight: 0.8 }),
); // biome-ignore format: long conditions
