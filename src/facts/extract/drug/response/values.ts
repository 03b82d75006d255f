/** A number that says how much somebody suffers, does or sleeps, on one side of the drug or the other. */
interface Value {
  /** Minutes for times, feet for distances. */
  value: number;
  unit: 'score' | 'time' | 'distance' | 'weight' | 'count' | null;
  side: 'with' | 'without' | null;
  start: number;
  end: number;
}

/** Two values of one thing, without the drug (or before it) and with it. */
export interface Pair {
  without: number;
  with: number;
  unit: Value['unit'];
  start: number;
  end: number;
}

const UNITS =
  'hours?|hrs?|h|minutes?|mins?|seconds?|miles?|mi|blocks?|blks?|yards?|feet|steps|stairs|flights?|pounds?|lbs?|kg|kilos?|days?|nights?|times|attacks?|episodes?|headaches?|migraines?|spasms?';
const NUMBER = new RegExp(
  `(?<![a-z\\d./#,$-])(?:(\\d{1,3}(?:\\.\\d{1,2})?)(?:(?:-| to )(\\d{1,2})(?= ?(?:\\/|out of|of) ?10\\b))?|(half an|an?)(?= (?:hour|mile|block|flight|minute)\\b))(?![\\d])( ?(?:\\/|out of|over) ?10\\b)?(?!\\/\\d|\\.\\d|,\\d)(?:[ -]?(${UNITS})\\b)?(?![ -]?(?:mg|mcg|ml|gm?|grams?|%|percent|weeks?|months?|years?|wks?|mos?|visits?|tablets?|tabs?|pills?|capsules?|refills?|patch|patches|doses?|sessions?|times (?:a|per|daily)|x|of \\d)\\b|%|-\\d)`,
  'g',
);
const SCALE: Record<string, number> = { ho: 60, hr: 60, h: 60, mi: 1, se: 1 / 60 };
const FEET: Record<string, number> = { mile: 5280, mi: 5280, bloc: 400, blks: 400, blk: 400, yard: 3 };

const WITH =
  /\bwith(?:in)?\b(?! (?:a |an )?(?:pain|walking|activity|activities|movement|bending|standing|sitting|difficulty|rest|therapy|no\b))|\bon (?!(?:\d|average|exam|[a-z]+ \d|[a-z]{3,9} \d|days (?:without|off|he does|she does|he skips|she skips|he misses|she misses)))|\bafter(?:wards?)?\b|\b(?:now|today|currently|present(?:ly)?|later|since|lately|medicated|treated|latest|most recent|at last)\b|\b(?:when|if|while|once|days) (?:he |she |it is |they are )?(?:takes?|taken|taking|medicated|using|uses)\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/g;
const WITHOUT =
  /\bwithout\b|\boff\b(?! (?:duty|work))|\b(?:before|prior|previously|formerly|otherwise|initially|originally|earlier|pre-?treatment|untreated|unmedicated|unaided|until|then)\b|\b(?:at|in) (?:the )?(?:start|outset|beginning|first|baseline|onset)\b|\bbaseline\b|\bused to\b|\b(?:had|has) been\b|\bonce\b(?! (?:a|per|daily|it))|\b(?:when|if|days) (?:he |she )?(?:skips?|misses|omits|runs out|goes without|does not)|\bwhere (?:he|she|it|they) (?:had|was|were|could|did)\b/g;
/** Between two values: the second is the one of before. */
const AGAINST =
  /^[^;.\d]{0,40}?\b(?:against|versus|vs|instead of|rather than|compared (?:with|to)|as against|in place of|as opposed to|(?:up|down) from|where|than)\b|^[^;.,\d]{0,16}\bfrom\b/;
/** … or the one of now: "from 8 down to 4". */
const TO =
  /^[^;.\d]{0,24}?(?:\b(?:to|into|becomes?|became)\b|-+>)(?: (?:a|an|about|around|only|just|some))?[^;.\d]{0,12}$/;
const STOP = /[,;.(]| and | but |\b(?:against|versus|vs|instead|rather|compared|as against|than)\b/;

/** A bare number that counts something else: "3 straight notes", "14 rooms". */
const COUNTS_ELSE =
  /^ (?!(?:with|without|on|off|at|in|before|after|now|today|then|when|otherwise|to|and|but|or|against|versus|vs|instead|rather|compared|from|down|up|where|while|points?|by|afterwards?|within|initially|previously|formerly|currently|as|once|for|since|later|the|last|prior|under|untreated|medicated|unmedicated|this|until|out|over|is|was|falls?|fell|drops?|dropped|became|becomes|goes|went|comes|came|turns|turned|eases|eased|sinks|sank|settles|settled)\b)[a-z]/;

/** The last marker of a side in a stretch of text: "without it pain is" → without. */
function sideIn(text: string): Value['side'] {
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const off = last(WITHOUT);
  const on = last(WITH);
  return off < 0 && on < 0 ? null : off > on ? 'without' : 'with';
}

function valuesIn(text: string): Value[] {
  const found: Value[] = [];
  const matches = [...text.matchAll(NUMBER)];
  let from = 0;
  for (const [at, match] of matches.entries()) {
    const [whole, digits, upper, article, ofTen, unit = ''] = match;
    const end = match.index + whole.length;
    const next = matches[at + 1]?.index ?? text.length;
    const rest = text.slice(end, Math.min(next, end + 48));
    const post = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
    const pre = text.slice(Math.max(from, match.index - 70), match.index);
    const number = article ? (article.startsWith('half') ? 0.5 : 1) : upper ? (Number(digits) + Number(upper)) / 2 : Number(digits);
    const kind = ofTen ? 'score' : unitOf(unit);
    // "From 8 to 4 out of 10" moves; "6 to 7 out of 10" is one score.
    if (upper && (Number(upper) < Number(digits) || /\bfrom (?:an? )?$/.test(pre))) {
      found.push({ value: Number(digits), unit: kind, side: 'without', start: match.index, end: match.index + digits!.length });
      found.push({ value: Number(upper), unit: kind, side: 'with', start: match.index + whole.indexOf(upper, digits!.length), end });
      from = end + post.length;
      continue;
    }
    if (kind === null && COUNTS_ELSE.test(text.slice(end, end + 14))) continue;
    const factor = kind === 'time' ? (SCALE[unit.startsWith('h') && unit.length === 1 ? 'h' : unit.slice(0, 2)] ?? 1) : kind === 'distance' ? (FEET[unit] ?? FEET[unit.slice(0, 4)] ?? 1) : 1;
    found.push({ value: number * factor, unit: kind, side: sideIn(post) ?? sideIn(pre), start: match.index, end });
    from = end + post.length;
  }
  return found;
} // biome-ignore format: long conditions

function unitOf(unit: string): Value['unit'] {
  if (unit === '') return null;
  if (/^(?:h|hours?|hrs?|minutes?|mins?|seconds?)$/.test(unit)) return 'time';
  if (/^(?:mi|miles?|blocks?|blks?|yards?|feet|steps|stairs|flights?)$/.test(unit)) return 'distance';
  return /^(?:pounds?|lbs?|kg|kilos?)$/.test(unit) ? 'weight' : 'count';
}

/** Every two neighbouring values of a sentence that lie on different sides of the drug. */
export function pairsIn(text: string): Pair[] {
  if (!/\d[\s\S]*\d|\d[\s\S]*\ban? (?:hour|mile|block|flight)|\ban? (?:hour|mile|block|flight)[\s\S]*\d/.test(text)) return [];
  const values = valuesIn(text);
  const pairs: Pair[] = [];
  for (let at = 0; at + 1 < values.length; at += 1) {
    const first = values[at]!;
    const second = values[at + 1]!;
    if (first.unit !== second.unit && first.unit !== null && second.unit !== null) continue;
    const between = text.slice(first.end, second.start);
    if (between.length > 90) continue;
    const firstIsBefore = order(first, second, between, text);
    if (firstIsBefore === null) continue;
    const unit = first.unit ?? second.unit;
    // "6 hours instead of 3": the second is in the unit of the first.
    const scale = unit === 'time' || unit === 'distance' ? 1 : null;
    const [one, two] = scale ? sameUnit(first, second, text) : [first.value, second.value];
    pairs.push({ ...(firstIsBefore ? { without: one, with: two } : { without: two, with: one }), unit, start: first.start, end: second.end });
  }
  return pairs;
} // biome-ignore format: long conditions

function sameUnit(first: Value, second: Value, text: string): [number, number] {
  if (first.unit !== null && second.unit !== null) return [first.value, second.value];
  const given = first.unit !== null ? first : second;
  const bare = Number.parseFloat(text.slice(given.start, given.end).replace(/^half an?/, '0.5').replace(/^an?\b/, '1'));
  const factor = bare > 0 ? given.value / bare : 1;
  return first.unit !== null ? [first.value, second.value * factor] : [first.value * factor, second.value];
} // biome-ignore format: one line

/** Whether the first of two values is the one without the drug; null where they compare nothing. */
function order(first: Value, second: Value, between: string, text: string): boolean | null {
  if (first.side && second.side && first.side !== second.side) return first.side === 'without';
  if (AGAINST.test(between)) return false;
  const falls = first.value > second.value;
  if (TO.test(between)) {
    const lead = text.slice(Math.max(0, first.start - 40), first.start);
    // "For 5 to 6 hours" is one span.
    if (second.unit === 'time' && /\b(?:for|every|lasts?|lasting|within|over|after)(?: about| some| another)? $/.test(lead)) return null;
    const moved = /\bfrom (?:an? |about |around |some |[a-z]+ ){0,3}$|\b(?:fell|fallen|falls?|down|drops?|dropped|went|gone|goes|lowered|reduced|decreased|improved|risen|rose|up|increased|brought|brings?|came|come|cut)\b/.test(lead);
    return moved || (falls && (first.unit === 'score' || second.unit === 'score' || first.value <= 10)) ? true : null;
  }
  if (first.side && !second.side) return first.side === 'without';
  if (second.side && !first.side) return second.side === 'with';
  return null;
} // biome-ignore format: long conditions
