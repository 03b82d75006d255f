import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Invented letters for tests of scale: many, quickly made, always the same for the same number. Their wording is this project's
 * own; they look like letters to the reader and say nothing about reality.
 */

type Pick = <T>(choices: readonly T[]) => T;

/** One disputed treatment: heading, what the summary and the rationale say of it, and whether it deserves approval. */
interface Invented {
  heading: string;
  summary: string;
  rationale: string;
  guideline: string;
  approved: boolean;
}

const PARTS = ['cervical spine', 'lumbar spine', 'left shoulder', 'right knee', 'right wrist'] as const;

const KINDS: readonly ((pick: Pick) => Invented)[] = [
  (pick) => {
    const [perWeek, weeks] = [pick([1, 2, 3]), pick([2, 3, 4, 6])];
    const before = pick([0, 0, 4, 6, 8, 12, 18, 24]);
    const improved = pick([true, false]);
    return {
      heading: `Physical therapy ${perWeek} times a week for ${weeks} weeks for the ${pick(PARTS)}`,
      summary:
        before === 0
          ? 'The patient has not had physical therapy.'
          : `The patient has completed ${before} sessions of physical therapy.`,
      rationale:
        before === 0
          ? 'Treatment has not been given before and the goals are written down.'
          : improved
            ? 'The notes show functional improvement: the patient lifts more and works longer hours.'
            : 'There is no documentation of functional improvement from the earlier sessions.',
      guideline: 'MTUS Chronic Pain Medical Treatment Guidelines Physical Medicine Page(s): 98-99',
      approved: perWeek * weeks + before <= 10 && (before === 0 || improved),
    };
  },
  (pick) => {
    const visits = pick([4, 6, 8, 12]);
    const tolerated = pick([true, false]);
    return {
      heading: `Acupuncture ${visits} sessions`,
      summary: tolerated
        ? 'Ibuprofen is taken with benefit and without side effects.'
        : 'Ibuprofen was not tolerated because of stomach pain.',
      rationale: tolerated
        ? 'There is no documentation that medication is reduced or not tolerated.'
        : 'The intolerance of medication is described in the notes.',
      guideline: 'MTUS Acupuncture Medical Treatment Guidelines',
      approved: visits <= 6 && !tolerated,
    };
  },
  (pick) => {
    const signs = pick([true, false]);
    return {
      heading: `MRI of the ${pick(['cervical spine', 'lumbar spine'])} without contrast`,
      summary: signs
        ? 'On examination there is weakness of the foot and an absent ankle reflex.'
        : 'On examination strength, sensation and reflexes are normal.',
      rationale: signs
        ? 'The neurological findings are objective and new.'
        : 'There are no red flags and no neurological deficit on examination.',
      guideline: 'MTUS ACOEM Low Back Complaints',
      approved: signs,
    };
  },
  (pick) => {
    const [relief, weeks] = [pick([20, 30, 50, 60, 70]), pick([2, 4, 6, 8])];
    return {
      heading: 'Repeat lumbar epidural steroid injection at L5-S1',
      summary: `An earlier epidural injection gave ${relief} percent relief for ${weeks} weeks.`,
      rationale: `The relief of ${relief} percent lasted ${weeks} weeks.`,
      guideline: 'MTUS Chronic Pain Medical Treatment Guidelines Epidural steroid injections Page(s): 46',
      approved: relief >= 50 && weeks >= 6,
    };
  },
  (pick) => {
    const risk = pick([true, false]);
    return {
      heading: 'Omeprazole 20 mg #60',
      summary: risk
        ? 'The patient has a history of peptic ulcer.'
        : 'No gastrointestinal complaint is recorded.',
      rationale: risk
        ? 'The risk of a gastrointestinal event is documented.'
        : 'No gastrointestinal risk factor is documented.',
      guideline: 'MTUS Chronic Pain Medical Treatment Guidelines NSAIDs, GI symptoms Page(s): 68-69',
      approved: risk,
    };
  },
];

/** The text of invented letter number `n`: one to three issues; about one decision in twelve goes against the facts. */
export function inventedLetter(n: number): string {
  const pick = picker(n);
  const issues = Array.from({ length: pick([1, 1, 2, 2, 3]) }, () => pick(KINDS)(pick));
  const [month, day, year] = [pick([1, 3, 5, 8, 11]), pick([2, 9, 17, 25]), pick([2013, 2014, 2015])];
  const paragraphs = [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'An expert reviewer without ties to any of the parties read the complete case file.',
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    `This is a ${pick([29, 38, 46, 55, 61])}-year-old ${pick(['packer', 'clerk', 'driver', 'cook'])} who was injured on ${month}/${day}/${year - 1}. According to the report of ${month}/${day}/${year}, pain is ${pick([4, 6, 7])}/10. ${issues.map(({ summary }) => summary).join(' ')}`,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...issues.flatMap(({ heading, guideline, rationale, approved }) => {
      const overturned = pick([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]) === 1 ? !approved : approved;
      return [
        `${heading}: ${overturned ? 'Overturned' : 'Upheld'}`,
        `Claims Administrator guideline: Decision based on ${guideline}.`,
        `MAXIMUS guideline: Decision based on ${guideline}.`,
        `Decision rationale: ${rationale} The request is ${overturned ? '' : 'not '}medically necessary.`,
      ];
    }),
  ];
  return `${paragraphs.map(wrap).join('\n\n')}\n`;
}

/** A bad letter of four kinds: empty, cut short, not a letter, not text. */
export function brokenLetter(n: number): Buffer {
  const kinds = [
    Buffer.alloc(0),
    Buffer.from(inventedLetter(n).slice(0, 200)),
    Buffer.from('Minutes of the meeting: the roof is to be repaired.\n'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0, 0]),
  ];
  return kinds[n % kinds.length] ?? Buffer.alloc(0);
}

/**
 * Writes letters L000001.txt … to a folder, a thousand to a subfolder.
 *
 * @param brokenEvery - every so manieth is broken; 0: none
 */
export function writeInventedLetters(folder: string, count: number, brokenEvery = 0): void {
  for (let n = 1; n <= count; n++) {
    const sub = join(folder, String(Math.floor((n - 1) / 1000)).padStart(4, '0'));
    if ((n - 1) % 1000 === 0) mkdirSync(sub, { recursive: true });
    const broken = brokenEvery > 0 && n % brokenEvery === 0;
    writeFileSync(
      join(sub, `L${String(n).padStart(6, '0')}.txt`),
      broken ? brokenLetter(n / brokenEvery) : inventedLetter(n),
    );
  }
}

/** Chooses by a linear congruential sequence that the letter's number begins (Numerical Recipes, "quick and dirty"). */
function picker(n: number): Pick {
  let state = (Math.imul(n, 2654435761) ^ 0x5f3759df) >>> 0;
  return (choices) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const chosen = choices[Math.floor((state / 2 ** 32) * choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
}

/** Hard line ends, as letters have them. */
function wrap(paragraph: string): string {
  return paragraph.replace(/(.{1,90})(?:\s+|$)/g, '$1\n').trimEnd();
}
