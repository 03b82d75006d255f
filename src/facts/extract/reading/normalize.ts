/** Small number words; the compounds ("twenty-one") are made from them. */
const UNITS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ORDINALS: Record<string, number> = {
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
};

const UNIT = Object.keys(UNITS).join('|');
const NUMBER = new RegExp(
  `\\b(?:(?:a |(half a |half-|two |three )?)dozen|(${Object.keys(TENS).join('|')})(?:[- ]?(${Object.keys(UNITS).slice(0, 9).join('|')})\\b)?|(${UNIT})|(${Object.keys(ORDINALS).join('|')}))\\b(?: ?\\((\\d{1,3})\\))?`,
  'g',
);

/** Shorthand of clinical notes, spelled out, so that every cue needs one wording only. */
const SHORTHAND: Record<string, string> = {
  'w/o': 'without',
  'w/': 'with',
  'd/t': 'due to',
  's/p': 'status post',
  'h/o': 'history of',
  hx: 'history',
  tx: 'treatment',
  txs: 'treatments',
  sx: 'symptoms',
  'f/u': 'follow-up',
  'c/w': 'consistent with',
  'y/o': 'year old',
  yo: 'year old',
  'r/o': 'rule out',
  dx: 'diagnosis',
  rx: 'prescription',
  hep: 'home exercise program',
  rom: 'range of motion',
  adl: 'activities of daily living',
  adls: 'activities of daily living',
  "adl's": 'activities of daily living',
  rtw: 'return to work',
  "d/c'd": 'discontinued',
  'd/ced': 'discontinued',
  dced: 'discontinued',
  ttd: 'temporarily totally disabled',
  neg: 'negative',
  meds: 'medications',
  med: 'medication',
  mo: 'months',
  mos: 'months',
  wk: 'week',
  wks: 'weeks',
  yr: 'year',
  yrs: 'years',
  lbp: 'low back pain',
  ot: 'occupational therapy',
  lue: 'left upper extremity',
  rue: 'right upper extremity',
  lle: 'left lower extremity',
  rle: 'right lower extremity',
  wnl: 'within normal limits',
  postop: 'postoperative',
  'post-op': 'postoperative',
  preop: 'preoperative',
  'pre-op': 'preoperative',
  'post-operative': 'postoperative',
  'pre-operative': 'preoperative',
  'post-surgical': 'postsurgical',
  physiotherapy: 'physical therapy',
  'p.t': 'physical therapy',
  cannot: 'can not',
  tfesi: 'transforaminal epidural steroid injection',
  lesi: 'lumbar epidural steroid injection',
  cesi: 'cervical epidural steroid injection',
  esi: 'epidural steroid injection',
  esis: 'epidural steroid injections',
  mbb: 'medial branch block',
  mbbs: 'medial branch blocks',
  tpi: 'trigger point injection',
  tpis: 'trigger point injections',
  rfa: 'radiofrequency ablation',
  fce: 'functional capacity evaluation',
  uds: 'urine drug screen',
  udt: 'urine drug test',
  'mg/day': 'mg a day',
  frp: 'functional restoration program',
  scs: 'spinal cord stimulator',
  cbt: 'cognitive behavioral therapy',
  slr: 'straight leg raise',
  'temporarily total': 'temporarily totally',
  noncertified: 'non-certified',
  fxn: 'function',
  radic: 'radiculopathy',
  'cons.': 'conservative',
  cts: 'carpal tunnel syndrome',
  eds: 'electrodiagnostic studies',
  gl: 'guideline',
  exac: 'exacerbation',
  ses: 'side effects',
  agmt: 'agreement',
  constip: 'constipation',
  blks: 'blocks',
  fd: 'full duty',
  'c/o': 'complaints of',
  'no fewer than': 'at least',
  'no less than': 'at least',
  'not less than': 'at least',
  'p/s': 'permanent and stationary',
  'home-exercise': 'home exercise',
  exacerbations: 'exacerbation',
};
const SHORTHAND_WORD = new RegExp(
  `(?<![a-z0-9/'-])(?:${Object.keys(SHORTHAND)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[./]/g, '\\$&'))
    .join('|')})(?![a-z0-9/'-])`,
  'g',
);

/**
 * One wording for matching: lower case, plain quotes and dashes, white space folded, number words as digits
 * ("TWELVE (12)" → "12", "eighteenth" → "18th"; first to third stay words), clinical shorthand spelled out
 * ("HEP" → "home exercise program"; "PT" is physical therapy, "Pt" and "pt" the patient). Linear.
 */
export function normalize(raw: string): string {
  const text = negationsApart(therapyOrPatient(plainMarks(raw)).replace(/\s+/g, ' ').toLowerCase());
  return text
    .replace(NUMBER, (whole, dozens, tens, unit, small, ordinal, digits) => {
      if (digits) return digits;
      if (tens) return String(TENS[tens]! + (unit ? UNITS[unit]! : 0));
      if (small) return String(UNITS[small]);
      if (ordinal) return `${ORDINALS[ordinal]}th`;
      if (!whole.endsWith('dozen')) return whole;
      return dozens?.startsWith('half') ? '6' : dozens === 'two ' ? '24' : dozens === 'three ' ? '36' : '12';
    })
    .replace(/\b(\d{1,3}) ?\((?:\1)\)/g, '$1')
    .replace(/\brfa(?=:| \d{1,2}[/-]| dated| form| requests?\b| asks?\b)/g, 'request')
    .replace(SHORTHAND_WORD, (word) => SHORTHAND[word] ?? word);
}

function plainMarks(marked: string): string {
  const text = marked.includes('>') ? marked.replace(/ ?(?:->|=>) ?/g, ' to ') : marked;
  if (!/[\u2010-\u201d]/.test(text)) return text;
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/(\d) ?[\u2013] ?(\d)/g, '$1-$2')
    .replace(/ ?[\u2013\u2014] ?/g, ' - ');
}

/** "PT" is physical therapy, "Pt" the patient; "pt x 12" therapy again. */
function therapyOrPatient(text: string): string {
  if (!/\bp\.?t/i.test(text)) return text;
  return text
    .replace(/\bPTP(?:'s)?\b/g, 'treating physician')
    .replace(/\bPT\b|\bP\.T\./g, 'physical therapy')
    .replace(/\bP[Tt]'?s\b(?! x)/g, 'patient')
    .replace(/\b[Pp]t\b(?!\.? ?x)/g, 'patient')
    .replace(/\bpt\b/g, 'physical therapy');
}

/** "can't", "isnt", "doesnot": the negation becomes a word of its own. */
function negationsApart(text: string): string {
  if (!/n't|n[o]?t\b/.test(text)) return text;
  return text
    .replace(/\bcan't\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/\b(is|are|was|were|does|do|did|has|have|had|could|would|should)nt\b/g, '$1 not')
    .replace(/\b(is|are|was|were|does|do|did|has|have|had|can)not\b/g, '$1 not');
}
