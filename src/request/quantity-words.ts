const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const NUMBER_WORD = new RegExp(
  `\\b(?:(${TENS.join('|')})(?:[- ]?(${UNITS.slice(0, 9).join('|')}))?|(${UNITS.join('|')}))\\b`,
  'g',
);

/**
 * Lower case, number words as digits, a number given twice ("twelve (12)") once, and without what holds other
 * numbers: dates, procedure and diagnosis codes, spinal levels, times of day, lengths of a visit.
 */
export function normalized(heading: string): string {
  return (
    heading
      .toLowerCase()
      .replace(NUMBER_WORD, numberOf)
      .replace(/(\d)\.00?(?!\d)/g, '$1')
      .replace(/\b(\d{1,3}) ?\( ?(\d{1,3}) ?\)/g, (all, first: string, second: string) =>
        first === second ? first : all,
      )
      .replace(/\bonce\b|\bone time\b/g, '1 times')
      .replace(/\btwice\b/g, '2 times')
      .replace(/\bthrice\b/g, '3 times')
      .replace(/\bbi-?weekly\b|\btwice-weekly\b/g, '2 times weekly')
      .replace(/\d{1,2}[/-] ?\d{1,2}[/-] ?\d{2,4}/g, ' ')
      .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}/g, ' ')
      .replace(
        /\b[cpthcs]{2,5}:? ?(?:codes?)?:? ?#? ?\d{5}\b|\b[a-z]?\d{4,5}(?:-\d{2})?\b|\b[a-z]\d{4}\b/g,
        ' ',
      )
      .replace(/\b(?:[ctls]-?\d{1,2}(?: ?[-/&] ?(?:[ctls]-?)?\d{1,2})*|icd-?\d{1,2})\b/g, ' ')
      // So many hours are more than one visit a week: how many days they take is not said.
      .replace(/\b(?:[3-9]|\d{2,3}) ?(?:hours?|hrs?)\b ?(?:weekly|(?:\/|per|a|each) ?(?:week|wk))\b/g, ' ')
      .replace(
        /\b\d{1,3} ?-?(?:minutes?|mins?|hours?|hrs?|units?)\b(?: ?(?:\/|per|a|each) ?(?:visit|session|day))?/g,
        ' ',
      )
      .replace(/\b\d{1,3} ?-? ?days?\b(?! ?(?:a|per|\/|x|each|weekly|every)\b| ?\/)/g, ' ')
      .replace(/(\d) times (?=\d)/g, '$1 x ')
      .replace(/\*/g, ' x ')
      .replace(/(\d)x(?![a-z])/g, '$1 x ')
      .replace(/\bx(\d)/g, 'x $1')
      .replace(/(\d)x(?=w)/g, '$1 x ')
      .replace(/ {2,}/g, ' ')
  );
}

function numberOf(_: string, tens?: string, unit?: string, small?: string): string {
  if (tens === undefined) return String(UNITS.indexOf(small ?? '') + 1);
  return String((TENS.indexOf(tens) + 2) * 10 + (unit ? UNITS.indexOf(unit) + 1 : 0));
}
