/**
 * A map whose values are made when they are first asked for: a prediction asks for the rules of one treatment, of thirty-six. Whoever goes
 * through all of them gets all of them made.
 */
export class LazyMap<K, V> implements ReadonlyMap<K, V> {
  readonly #keys: ReadonlySet<K>;
  readonly #make: (key: K) => V;
  readonly #made = new Map<K, V>();

  constructor(keys: Iterable<K>, make: (key: K) => V) {
    this.#keys = new Set(keys);
    this.#make = make;
  }

  get(key: K): V | undefined {
    let value = this.#made.get(key);
    if (value === undefined && this.#keys.has(key)) {
      value = this.#make(key);
      this.#made.set(key, value);
    }
    return value;
  }

  has(key: K): boolean {
    return this.#keys.has(key);
  }

  get size(): number {
    return this.#keys.size;
  }

  keys() {
    return this.#keys.values();
  }

  values() {
    return this.#all().values();
  }

  entries() {
    return this.#all().entries();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.#all()) visit(value, key, this);
  }

  /** Everything, in the order of the keys. */
  #all(): Map<K, V> {
    return new Map([...this.#keys].map((key) => [key, this.get(key) as V]));
  }
}
