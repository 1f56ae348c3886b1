/**
 * The line of a finding with room for what differs from row to row: made once of a finding by the format's own function, so
 * that filling it in gives what that function would give, at a fraction of the cost. Knows lines, no rows.
 */

/** What differs between the findings of one kind. */
export const SLOTS = ["id", "start", "end", "rowKey", "person", "value", "fingerprint"] as const;
export type Slot = (typeof SLOTS)[number];

/** What each of `SLOTS` holds, in their order, as the format writes it. */
export type Filling = readonly string[];

/** A text whose units are the bytes of the other in UTF-8: such texts are put together and written out much faster. */
export const asBytes = (text: string): string =>
  /[\u0080-\uffff]/.test(text) ? Buffer.from(text, "utf8").toString("latin1") : text;

export class LineTemplate {
  readonly #pieces: readonly string[];
  readonly #slots: readonly number[];
  readonly #end: string;

  /**
   * `line`: of a finding in which each slot holds what `marks` says, as the format writes it. `encode`: what becomes of
   * the text between the slots.
   */
  constructor(line: string, marks: Readonly<Partial<Record<Slot, string>>>, encode: (text: string) => string) {
    const places = SLOTS.flatMap((slot, number) => {
      const mark = marks[slot];
      return mark === undefined ? [] : [{ number, start: placeOf(line, mark), length: mark.length }];
    }).sort((a, b) => a.start - b.start);
    let from = 0;
    this.#slots = places.map(({ number }) => number);
    this.#pieces = places.map(({ start, length }) => {
      const piece = encode(line.slice(from, start));
      from = start + length;
      return piece;
    });
    this.#end = encode(line.slice(from));
  }

  fill(filling: Filling): string {
    const pieces = this.#pieces;
    const slots = this.#slots;
    let line = "";
    for (let i = 0; i < pieces.length; i++) line += (pieces[i] ?? "") + (filling[slots[i] ?? 0] ?? "");
    return line + this.#end;
  }
}

/** Every mark stands in the line once: else what is filled in would not be what the format makes. */
function placeOf(line: string, mark: string): number {
  const at = line.indexOf(mark);
  if (at < 0 || line.includes(mark, at + 1)) throw new TypeError("a line does not hold each of its parts once");
  return at;
}
