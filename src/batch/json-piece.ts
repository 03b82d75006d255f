/** Elements of a JSON list or object, made once: as its first elements, and as later ones with a comma before. */
export type Piece = readonly [first: string, later: string];

/** Texts that are the same in JSON, ASCII and UTF-8: most ids and names. */
const PLAIN = /^[\w .,:;/()#+-]*$/;

export const isPlain = (text: string) => PLAIN.test(text);

/** The piece for elements already written as JSON, of which there is at least one. */
export function piece(elements: readonly string[]): Piece {
  const text = elements.join();
  return [oneByte(text), oneByte(`,${text}`)];
}

/**
 * The same text, held in one byte a character where it is ASCII: a text cut from one with other characters is held in two, and makes every line that
 * it becomes part of twice as long.
 */
export const oneByte = (text: string) => {
  const bytes = Buffer.from(text);
  return bytes.length === text.length ? bytes.toString('latin1') : text;
};

/** Values of a numeric fact whose piece is kept. */
const SMALL = 1000;

/** The pieces of one given fact in a result's `facts`. */
export class FactPieces {
  readonly notDocumented: Piece;
  readonly #before: Piece;
  readonly #true: Piece;
  readonly #false: Piece;
  readonly #numbers: Piece[] = [];

  constructor(id: string) {
    const status = (rest: string): Piece => piece([`"${id}":{"status":${rest}`]);
    this.notDocumented = status('"not-documented","section":"request"}');
    this.#before = status('"stated","value":');
    this.#true = this.#make('true');
    this.#false = this.#make('false');
  }

  ofBoolean(value: boolean): Piece {
    return value ? this.#true : this.#false;
  }

  ofNumber(value: number): Piece {
    if (!(value >= 0 && value < SMALL && value === Math.floor(value))) return this.#make(String(value));
    let kept = this.#numbers[value];
    if (kept === undefined) {
      kept = this.#make(String(value));
      this.#numbers[value] = kept;
    }
    return kept;
  }

  /** @param json - the text as JSON */
  ofText(json: string): Piece {
    return this.#make(json);
  }

  #make(json: string): Piece {
    const [first, later] = this.#before;
    return [`${first}${json},"section":"request"}`, `${later}${json},"section":"request"}`];
  }
}
