/** Quantities in words, as digits with a unit, so that they compare. */
const WORDED: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/\b(?:3|three) quarters of an hour\b/g, '45 minutes'],
  [/\b(?:a |1 )?quarter(?: of an)?[ -]hour\b/g, '15 minutes'],
  [/\bhalf an hour\b|\b(?:a )?half[- ]hour\b/g, '30 minutes'],
  [/\ban? (hour|mile) and a half\b/g, '1.5 $1s'],
  [/\b(\d{1,2}) and a half (hours|miles)\b/g, '$1.5 $2'],
  [/\b(?:half a|a half|1\/2(?: of)?(?: a)?) (mile|block)\b/g, '0.5 $1'],
  [/\b(?:a |1 )?quarter(?: of a)?[ -]mile\b|\b1\/4 mile\b/g, '0.25 mile'],
  [/\ba full hour\b|\ban hour\b/g, '1 hour'],
  [/\ba (?:full |whole )?(mile|block|minute)\b/g, '1 $1'],
  [/\ba couple of (hours|minutes|blocks|miles)\b/g, '2 $1'],
];
const MAY_HOLD =
  /\b(?:half|quarters?|an hour|a full hour|a (?:full |whole )?(?:mile|block|minute)|1\/[24]|couple of)\b/;

/** "A quarter of an hour" → "15 minutes". */
export function quantities(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  let plain = text;
  for (const [worded, digits] of WORDED) plain = plain.replace(worded, digits as string);
  return plain;
}
