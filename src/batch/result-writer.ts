import { type FactSlots, STATED } from '../evaluate/coded/fact-slots.js';
import type { TreatmentRequest } from '../request/request.js';
import type { BatchPrediction } from './batch-predictor.js';
import { FactPieces, isPlain, type Piece } from './json-piece.js';
import type { Reason } from './judged-rule.js';
import type { Answer } from './question-memo.js';

/** Names and figures whose text is kept. */
const MAX_KEPT = 20_000;

/** A date or a word of a closed list, checked before. */
const word = (value: string | null) => (value === null ? 'null' : `"${value}"`);

const FIRST = 0;
const LATER = 1;

/**
 * Writes results as lines of NDJSON: `{id, request, facts, prediction}` as the JSON report has them, without the words why a ground
 * is one. A line is put together from as few texts as possible, most of them made before: joining them is most of its cost.
 */
export class ResultWriter {
  /** False where the last line may have characters that take more than a byte. */
  plain = true;
  readonly #slots: FactSlots;
  readonly #facts: readonly FactPieces[];
  readonly #order: number[] = [];
  readonly #treated = new Map<string, Map<string | null, string>>();
  readonly #figures = new Map<number, string>();
  readonly #names = new Map<string, string>();
  readonly #verdicts: string[] = [];

  constructor(slots: FactSlots) {
    this.#slots = slots;
    this.#facts = slots.ids.map((id) => new FactPieces(id));
  }

  /** One line with its line feed. The slots still hold the request's facts. */
  line(request: TreatmentRequest, prediction: BatchPrediction): string {
    this.plain = true;
    return (
      (request.id === null ? '{"id":null' : `{"id":${this.#text(request.id)}`) +
      this.#request(request) +
      this.#given() +
      this.#prediction(prediction)
    );
  }

  #request(request: TreatmentRequest): string {
    const { diagnosis, purpose, drug, dates } = request;
    return (
      this.#opening(request) +
      this.#counted(request) +
      (diagnosis === null ? 'null' : this.#name(diagnosis)) +
      (purpose === null && drug === null
        ? ',"purpose":null,"drug":null,"dates":{"injury":'
        : `,"purpose":${purpose === null ? 'null' : this.#text(purpose)},"drug":${this.#json(drug)},"dates":{"injury":`) +
      (dates.injury === null ? 'null,"request":' : `"${dates.injury}","request":`) +
      (dates.request === null ? 'null' : `"${dates.request}"`) +
      (dates.service === null &&
      dates.serviceEnd === null &&
      dates.urDenial === null &&
      dates.latestClinical === null
        ? ',"service":null,"serviceEnd":null,"urDenial":null,"latestClinical":null}},"facts":{'
        : `,"service":${word(dates.service)},"serviceEnd":${word(dates.serviceEnd)},"urDenial":${word(dates.urDenial)},"latestClinical":${word(dates.latestClinical)}}},"facts":{`)
    );
  }

  #opening({ treatment, bodyPart }: TreatmentRequest): string {
    let byPart = this.#treated.get(treatment);
    if (byPart === undefined) {
      byPart = new Map();
      this.#treated.set(treatment, byPart);
    }
    let kept = byPart.get(bodyPart);
    if (kept === undefined) {
      kept = `,"request":{"treatment":"${treatment}","bodyPart":${word(bodyPart)},"visits":`;
      byPart.set(bodyPart, kept);
    }
    return kept;
  }

  /** Visits, frequency, weeks and timing; for small whole numbers kept under one number. */
  #counted({ visits, frequencyPerWeek, weeks, timing }: TreatmentRequest): string {
    const key = place(visits, place(frequencyPerWeek, place(weeks, timing.length)));
    const kept = this.#figures.get(key);
    if (kept !== undefined) return kept;
    const made = `${visits},"frequencyPerWeek":${frequencyPerWeek},"weeks":${weeks},"timing":"${timing}","diagnosis":`;
    if (!Number.isNaN(key)) keep(this.#figures, key, made);
    return made;
  }

  /** The given facts in the order of their ids. */
  #given(): string {
    const { given, status, value } = this.#slots;
    const order = this.#order;
    for (let i = 0; i < given.length; i++) {
      const slot = given[i] as number;
      let at = i;
      for (; at > 0 && (order[at - 1] as number) > slot; at--) order[at] = order[at - 1] as number;
      order[at] = slot;
    }
    let out = '';
    for (let i = 0; i < given.length; i++) {
      const slot = order[i] as number;
      const pieces = this.#facts[slot] as FactPieces;
      const stated = value[slot];
      const found: Piece =
        status[slot] !== STATED
          ? pieces.notDocumented
          : typeof stated === 'boolean'
            ? pieces.ofBoolean(stated)
            : typeof stated === 'number'
              ? pieces.ofNumber(stated)
              : pieces.ofText(this.#text(stated as string));
      out += found[i === 0 ? FIRST : LATER];
    }
    return out;
  }

  #prediction(prediction: BatchPrediction): string {
    const { answers, failing, open, presumed, missing, conflicts, asOf } = prediction;
    let out = this.#verdict(prediction);
    for (let i = 0; i < answers.length; i++)
      out += i === 0 ? (answers[i] as Answer).rules : `,${(answers[i] as Answer).rules}`;
    out += '],"grounds":[';
    for (let i = 0; i < failing.length; i++) out += (failing[i] as Reason).json[i === 0 ? FIRST : LATER];
    const first = failing.length === 0 ? 0 : -1;
    for (let i = 0; i < open.length; i++) out += (open[i] as Reason).json[i === first ? FIRST : LATER];
    out += '],"presumed":[';
    for (let i = 0; i < presumed.length; i++) out += (presumed[i] as Reason).json[i === 0 ? FIRST : LATER];
    out +=
      missing.length === 0
        ? '],"missing":[],"weakestBasis":'
        : `],"missing":["${missing.join('","')}"],"weakestBasis":`;
    out += prediction.weakestBasis === null ? 'null' : `"${prediction.weakestBasis}"`;
    out +=
      conflicts.length === 0
        ? ',"conflicts":[],"asOf":{"request":'
        : `,"conflicts":${this.#json(conflicts)},"asOf":{"request":`;
    return `${out}${word(asOf.request)},"service":${word(asOf.service)},"basis":"${asOf.basis}"}}}\n`;
  }

  #verdict(prediction: BatchPrediction): string {
    const { decision, finding, decidedBy, undecided } = prediction;
    const why = undecided === null ? '' : `,"undecided":${this.#json(undecided)}`;
    if (why !== '') return verdictText(prediction, why);
    const key = VERDICT[decision] + VERDICT[finding ?? 'none'] * 4 + VERDICT[decidedBy ?? 'none'] * 16;
    this.#verdicts[key] ??= verdictText(prediction, why);
    return this.#verdicts[key];
  }

  #name(name: string): string {
    const kept = this.#names.get(name);
    if (kept !== undefined) return kept;
    const made = this.#text(name);
    if (this.plain) keep(this.#names, name, made);
    return made;
  }

  #text(value: string): string {
    return isPlain(value) ? `"${value}"` : this.#json(value);
  }

  #json(value: unknown): string {
    if (value === null) return 'null';
    this.plain = false;
    return JSON.stringify(value);
  }
}

/** Places of the words of a verdict in the key of its text. */
const VERDICT = {
  none: 0,
  upheld: 1,
  overturned: 2,
  undetermined: 3,
  'medically-necessary': 1,
  'not-medically-necessary': 2,
  'not-established': 3,
  criterion: 1,
  'missing-document': 2,
  burden: 3,
  presumption: 4,
} as const;

const verdictText = ({ decision, finding, decidedBy }: BatchPrediction, why: string) =>
  `},"prediction":{"decision":"${decision}","finding":${word(finding)},"decidedBy":${word(decidedBy)}${why},"rules":[`;

/** A number that tells small whole numbers and null apart, together with the number below; not a number for others. */
function place(value: number | null, below: number): number {
  if (value === null) return below * 128;
  return value < 127 && value === Math.floor(value) ? below * 128 + value + 1 : Number.NaN;
}

function keep<K>(kept: Map<K, string>, key: K, text: string): void {
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, text);
}
