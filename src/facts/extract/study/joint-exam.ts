import { cue } from '../reading/cue.js';
import { signalFact } from '../reading/signal.js';

const TEST =
  "(?:mcmurray|lachman|drawer|apley|thessaly|pivot[- ]shift|apprehension|o'brien|obrien|neer|hawkins|empty can|jobe|speed|yergason|drop[- ]arm|impingement|relocation|varus|valgus|crank|speed's)";

/** Tests and signs of a torn, loose or unstable joint, with what they gave. */
export const jointExamined = signalFact(
  'internal-derangement-signs',
  [
    {
      cue: cue(
        `(?:mcmurray|lachman|drawer|apley|thessaly|pivot shift|apprehension|obrien|neer|hawkins|empty can|jobe|yergason|drop arm|impingement|relocation|varus|valgus|crank)(?:'s)?(?: [a-z]+){0,3}? (?:positive|painful|clicks?|clunks?|opens?|gaps?|soft|reproduces?|hurts?|elicits?|produces?)`,
        `positive (?:[a-z'-]+ ){0,3}?${TEST}`,
        'soft end ?point',
        'locks?\\b',
        'catch(?:es|ing)?\\b',
        'clunk(?:s|ing)?\\b',
        'gives? (?:way|out)\\b',
        'swollen\\b',
        'swelling\\b',
        'effusion\\b',
        'loose body',
        'lacks (?:the last )?\\d+ degrees of extension',
      ),
      bodyPart: true,
      weight: 0.9,
      when: ({ clause, end }) => !/^[a-z' ]{0,20}\bnegative\b/.test(clause.text.slice(end)),
    },
    {
      cue: cue(
        `(?:mcmurray|lachman|drawer|apley|apprehension|obrien|neer|hawkins|impingement|drop arm|stability|meniscal|ligament)(?:'s)?[a-z' ]{0,40}? (?:negative|absent|stable|sound|normal|firm)\\b`,
        '(?:ligaments?|joint|knee|shoulder|ankle|elbow|wrist) (?:is|are|was|were) (?:[a-z]+ )?(?:stable|sound|tight|firm)',
        'cuff strength (?:is|was) (?:full|normal|5/5)',
      ),
      affirmed: false,
      negated: null,
      undocumented: null,
      bodyPart: true,
      weight: 1.05,
    },
    // The examination that a note ought to record.
    {
      cue: cue(
        '(?:stability|meniscal|ligament|provocative|orthopedic|impingement) (?:tests?|testing|signs?|and [a-z]+ tests?)',
        'stability\\b',
        'exam(?:ination)? (?:of|findings)\\b',
        'mechanical (?:symptoms|signs)',
      ),
      affirmed: null,
      negated: 'not-documented',
      bodyPart: true,
      weight: 0.8,
      when: ({ clause }) => !/\bneuro/.test(clause.text),
    },
  ],
  ['mri', 'surgery', 'durable-medical-equipment'],
);
