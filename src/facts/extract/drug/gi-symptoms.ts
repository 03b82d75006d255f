import type { TreatmentId } from '../../../request/treatment.js';
import type { Clause, Reading } from '../reading/clause.js';
import { counts, missing, state } from '../reading/context.js';
import { cue } from '../reading/lexicon.js';
import { signalFact } from '../reading/signal.js';
import { askedFor, together } from './anaphor.js';
import { assertionOfHarm } from './assessed.js';
import { after, before } from './subject.js';

const STOMACH: readonly TreatmentId[] = ['proton-pump-inhibitor', 'nsaid', 'topical-compound'];

const SYMPTOMS = [
  'heartburn', 'pyrosis', 'dyspep[a-z]+', 'indigestion', 'epigastric (?:[a-z]+ )?(?:burning|pain|distress|discomfort|tenderness|upset)', 'gastritis', 'gerd\\b', 'gastro-?esophageal reflux[a-z ]*', 'acid reflux', 'reflux\\b(?! sympathetic)',
  '(?:gastric|epigastric|stomach|abdominal|gastrointestinal|gi) (?:(?!no )[a-z]+ )?(?:upset|pain|distress|discomfort|irritation|symptoms?|complaints?|problems?|issues?|side[- ]effects?|intolerance|burning|disturbance|ailments?)', '(?:burns|upsets?|irritates|irritated|hurts|bothers|bothered|inflamed|disagrees with) (?:his|her|the) stomach', 'acid (?:in|up|coming|rising|taste)[a-z ]*', 'sour stomach', 'upset stomach', 'nausea\\b', 'esophagitis',
] as const; // biome-ignore format: a list

const SYMPTOM = cue(...SYMPTOMS);

const ASKED =
  /\b(?:asked|questioned|queried|inquired|screened)\b[^;]{0,30}\b(?:about|after|into|as to|for|regarding|on|over)\b[^;]{0,30}$/;
const ANSWERED_NO =
  /\b(?:no\b|den(?:y|ies|ied)|(?:has|had|have|having|reports?|reported|admits?) (?:none|nothing|no)\b|in the negative|none\b|never\b|negative\b)/;

/** What the clause after a question says, in its sentence or the next. */
function answerTo(reading: Reading, clause: Clause): string {
  const next = reading.clauses[clause.order - reading.clauses[0]!.order + 1];
  return next && next.sentence - clause.sentence <= 1 && next.speaker === 'record' ? ` ${next.text}` : '';
}

export const giSymptoms = together(
  ['gi-symptoms'],
  STOMACH,
  (context) => {
    for (const reading of context.readings) {
      for (const match of SYMPTOM.inIndex(reading.index)) {
        const { clause, start } = match;
        if (!counts(context, clause) || /\b(?:nsaids?,?|risk (?:of|for)|prevent(?:ion of|s|ing)?|prophylaxis (?:of|for|against)|treat(?:ment of|s)?|indicated for|used for|protect(?:s|ion)? (?:against|from)|to avoid) (?:[a-z]+ ){0,3}$/.test(before(clause, start, 40))) continue;
        // "Asked about heartburn, he says he has none."
        if (ASKED.test(before(clause, start, 80))) {
          if (ANSWERED_NO.test(after(clause, match.end, 90) + answerTo(reading, clause))) state(context, 'gi-symptoms', false, clause, 1.2);
          continue;
        }
        const how = assertionOfHarm(match);
        if (how === 'affirmed') state(context, 'gi-symptoms', true, clause, 1.2);
        else if (how === 'negated') state(context, 'gi-symptoms', false, clause, 1);
        else if (how === 'undocumented') missing(context, 'gi-symptoms', clause, 1);
      }
    }
  },
  // "Asked about his stomach, he said it was fine."
  signalFact('gi-symptoms', [
    {
      cue: cue('(?:stomach|gi|gastrointestinal)\\b(?: symptoms)? ?[:,] ?"?(?:no complaints?|none|negative|denied|denies|normal|nil|fine|quiet|well|silent|unremarkable)\\b', 'stomach (?:[a-z]+,? ){0,8}?(?:fine|well|quiet|untroubled|no trouble|no complaints?|nothing)\\b', 'stomach (?:has |have |had |does |did )?(?:never|not) (?:[a-z]+ )?(?:bother|trouble|upset|hurt|ail|complain|pain)[a-z]*', 'no (?:stomach|gastric|gi|bowel) [a-z]+', 'no complaints? (?:of|about|from) (?:the|his|her) stomach', 'neither (?:[a-z]+ ){1,6}?nor (?:[a-z]+ ){0,2}?symptoms'),
      affirmed: false,
      negated: false,
      undocumented: null,
      weight: 0.95,
    },
  ]),
  askedFor('gi-symptoms', SYMPTOM, { weight: 0.7 }),
); // biome-ignore format: long conditions
