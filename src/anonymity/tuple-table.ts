/** The different combinations of values of a table and how many rows have each. Plain numbers, flat arrays. */

/** What is known of the values beside a combination: none seen, several, else the one that all rows share. */
export const UNSEEN = -1;
export const SEVERAL = -2;

/** One number for each combination, column by column. */
export interface Tuples {
  readonly size: number;
  /** For each column the number of its value, by combination. */
  readonly codes: readonly Int32Array[];
  /** Rows of each combination. */
  readonly rows: Int32Array;
  /** For each sensitive column what its rows share, by combination. */
  readonly shared: readonly Int32Array[];
}

const shareWith = (a: number, b: number): number => (a === UNSEEN || a === b ? b : b === UNSEEN ? a : SEVERAL);

/** Combinations in classes: those of a class cannot be told apart. */
export interface Classes {
  /** The class of each combination, from 0. */
  readonly classOf: Int32Array;
  /** Rows of each class. */
  readonly rows: Int32Array;
}

/** Numbers of the wider values, by number of the value; a column of which nothing is left is undefined. */
export interface Groups {
  readonly of: Int32Array;
  readonly size: number;
}

/** Puts together what is alike once each value is only known by its group. Exact: no hashes. */
export function classify(tuples: Tuples, groups: readonly Groups[]): Classes {
  const { size, codes } = tuples;
  let ids = new Float64Array(size);
  let radix = 1;
  codes.forEach((column, c) => {
    const group = groups[c];
    if (!group || group.size <= 1) return;
    if (radix * group.size > Number.MAX_SAFE_INTEGER) {
      const dense = number(ids);
      ids = Float64Array.from(dense.classOf);
      radix = dense.count;
    }
    for (let i = 0; i < size; i++) ids[i] = (ids[i] ?? 0) * group.size + (group.of[column[i] ?? 0] ?? 0);
    radix *= group.size;
  });
  const { classOf, count } = number(ids);
  const rows = new Int32Array(count);
  for (let i = 0; i < size; i++) rows[classOf[i] ?? 0] = (rows[classOf[i] ?? 0] ?? 0) + (tuples.rows[i] ?? 0);
  return { classOf, rows };
}

function number(ids: Float64Array): { readonly classOf: Int32Array; readonly count: number } {
  const known = new Map<number, number>();
  const classOf = new Int32Array(ids.length);
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] ?? 0;
    let next = known.get(id);
    if (next === undefined) known.set(id, (next = known.size));
    classOf[i] = next;
  }
  return { classOf, count: known.size };
}

/** One combination for each class: groups that are wider yet put these together as they would put together all. */
export function rollUp(tuples: Tuples, { classOf, rows }: Classes): Tuples {
  const first = new Int32Array(rows.length).fill(-1);
  classOf.forEach((one, i) => {
    if ((first[one] ?? 0) < 0) first[one] = i;
  });
  const shared = tuples.shared.map((column) => {
    const joined = new Int32Array(rows.length).fill(UNSEEN);
    classOf.forEach((one, i) => (joined[one] = shareWith(joined[one] ?? UNSEEN, column[i] ?? UNSEEN)));
    return joined;
  });
  return {
    size: rows.length,
    codes: tuples.codes.map((column) => Int32Array.from(first, (i) => column[i] ?? 0)),
    rows,
    shared,
  };
}

/** Counts combinations as rows go by. */
export class TupleCounter {
  readonly #places = new Map<string, number>();
  #codes: Int32Array[];
  #shared: Int32Array[];
  #rows: Int32Array = new Int32Array(1024);

  constructor(columns: number, sensitive: number) {
    this.#codes = Array.from({ length: columns }, () => new Int32Array(1024));
    this.#shared = Array.from({ length: sensitive }, () => new Int32Array(1024));
  }

  get size(): number {
    return this.#places.size;
  }

  add(codes: readonly number[], shared: readonly number[], rows = 1): void {
    const key = codes.join(",");
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(key, place);
      if (place >= this.#rows.length) this.#grow();
      for (const [c, column] of this.#codes.entries()) column[place] = codes[c] ?? 0;
      for (const column of this.#shared) column[place] = UNSEEN;
    }
    this.#rows[place] = (this.#rows[place] ?? 0) + rows;
    for (const [s, column] of this.#shared.entries())
      column[place] = shareWith(column[place] ?? UNSEEN, shared[s] ?? UNSEEN);
  }

  /** The combinations so far. */
  tuples(): Tuples {
    const { size } = this;
    return {
      size,
      codes: this.#codes.map((column) => column.subarray(0, size)),
      rows: this.#rows.subarray(0, size),
      shared: this.#shared.map((column) => column.subarray(0, size)),
    };
  }

  #grow(): void {
    const larger = (column: Int32Array): Int32Array => {
      const grown = new Int32Array(column.length * 2);
      grown.set(column);
      return grown;
    };
    this.#codes = this.#codes.map(larger);
    this.#shared = this.#shared.map(larger);
    this.#rows = larger(this.#rows);
  }
}
