/**
 * The line of a finding with room for what differs from row to row: made once of a finding by the format's own function, so
 * that filling it in gives what that function would give, at a fraction of the cost. Knows bytes of lines, no rows.
 */

/** What differs between the findings of one kind; `storedKey`: the key of the row as a store writes it. */
export const SLOTS = ["id", "start", "end", "rowKey", "storedKey", "person", "value", "fingerprint"] as const;
export type Slot = (typeof SLOTS)[number];

const ZERO = 48;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Bytes for which there is room at first. */
const ROOM = 4096;

/** What the slots of a line are filled with, as bytes of the line. What belongs to a row is put first, then that of each finding. */
export class Filling {
  bytes = new Uint8Array(ROOM);
  /** By slot. */
  readonly from = new Uint32Array(SLOTS.length);
  readonly to = new Uint32Array(SLOTS.length);
  #used = 0;
  #endOfRow = 0;

  beginRow(): void {
    this.#used = 0;
  }

  /** What was put so far stays for all findings of the row. */
  endRow(): void {
    this.#endOfRow = this.#used;
  }

  beginFinding(): void {
    this.#used = this.#endOfRow;
  }

  putText(slot: Slot, text: string): void {
    const at = this.#open(slot, 3 * text.length);
    if (BEYOND_ASCII.test(text)) {
      this.#used += Buffer.from(this.bytes.buffer).write(text, at);
    } else {
      for (let i = 0; i < text.length; i++) this.bytes[at + i] = text.charCodeAt(i);
      this.#used += text.length;
    }
    this.#close(slot);
  }

  /** A whole number, behind a sign if there is one. */
  putNumber(slot: Slot, number: number, sign = 0): void {
    let at = this.#open(slot, 20);
    if (sign > 0) this.bytes[at++] = sign;
    this.#used = writeNumber(this.bytes, at, number);
    this.#close(slot);
  }

  /** Room for so many bytes, which are to be written at the place that is given. */
  putRoom(slot: Slot, length: number): number {
    const at = this.#open(slot, length);
    this.#used += length;
    this.#close(slot);
    return at;
  }

  /** Where in `bytes` what was put begins. */
  startOf(slot: Slot): number {
    return this.from[numberOf[slot]] ?? 0;
  }

  /** What was put, where it is ASCII. */
  textOf(slot: Slot): string {
    const number = numberOf[slot];
    return Buffer.from(this.bytes.buffer).toString("latin1", this.from[number], this.to[number]);
  }

  #open(slot: Slot, room: number): number {
    if (this.#used + room > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.#used + room));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.from[numberOf[slot]] = this.#used;
    return this.#used;
  }

  #close(slot: Slot): void {
    this.to[numberOf[slot]] = this.#used;
  }
}

/** Writes a whole number in decimal digits; gives the place behind it. */
export function writeNumber(bytes: Uint8Array, at: number, number: number): number {
  if (number < 10) {
    bytes[at] = ZERO + number;
    return at + 1;
  }
  let digits = 1;
  for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++;
  for (let i = digits - 1, rest = number; i >= 0; i--, rest = Math.floor(rest / 10)) bytes[at + i] = ZERO + (rest % 10);
  return at + digits;
}

const numberOf: Readonly<Record<Slot, number>> = {
  id: 0,
  start: 1,
  end: 2,
  rowKey: 3,
  storedKey: 4,
  person: 5,
  value: 6,
  fingerprint: 7,
};

export class LineTemplate {
  readonly #pieces: readonly Uint8Array[];
  /** Of the slot behind each piece but the last. */
  readonly #slots: readonly number[];
  /** Places of the slots in `#line`, and how wide they are there. */
  readonly #places: Uint32Array;
  readonly #widths: Uint32Array;
  /** The line as it was laid out last. */
  #line = new Uint8Array(0);
  #length = 0;

  /** `line`: of a finding in which each slot holds what `marks` says, as the format writes it. */
  constructor(line: string, marks: Readonly<Partial<Record<Slot, string>>>) {
    const places = SLOTS.flatMap((slot, number) => {
      const mark = marks[slot];
      return mark === undefined ? [] : [{ number, start: placeOf(line, mark), length: mark.length }];
    }).sort((a, b) => a.start - b.start);
    let from = 0;
    this.#slots = places.map(({ number }) => number);
    const pieces = places.map(({ start, length }) => {
      const piece = Buffer.from(line.slice(from, start));
      from = start + length;
      return piece;
    });
    this.#pieces = [...pieces, Buffer.from(line.slice(from))];
    this.#places = new Uint32Array(places.length);
    this.#widths = new Uint32Array(places.length);
  }

  /** Bytes of the line with this filling. */
  measure(filling: Filling): number {
    if (this.#length === 0 || !this.#fits(filling)) this.#layOut(filling);
    return this.#length;
  }

  /** Writes the line that was measured last. */
  write(filling: Filling, target: Uint8Array, at: number): void {
    target.set(this.#line.length === this.#length ? this.#line : this.#line.subarray(0, this.#length), at);
    const { bytes, from } = filling;
    for (let i = 0; i < this.#slots.length; i++) {
      const start = from[this.#slots[i] ?? 0] ?? 0;
      const width = this.#widths[i] ?? 0;
      const place = at + (this.#places[i] ?? 0);
      for (let j = 0; j < width; j++) target[place + j] = bytes[start + j] ?? 0;
    }
  }

  #fits({ from, to }: Filling): boolean {
    for (let i = 0; i < this.#slots.length; i++) {
      const slot = this.#slots[i] ?? 0;
      if ((to[slot] ?? 0) - (from[slot] ?? 0) !== this.#widths[i]) return false;
    }
    return true;
  }

  #layOut({ from, to }: Filling): void {
    let length = this.#pieces.at(-1)?.length ?? 0;
    for (const [i, slot] of this.#slots.entries()) {
      const width = (to[slot] ?? 0) - (from[slot] ?? 0);
      this.#widths[i] = width;
      length += width + (this.#pieces[i]?.length ?? 0);
    }
    if (length > this.#line.length) this.#line = new Uint8Array(length);
    this.#length = length;
    let at = 0;
    for (const [i, piece] of this.#pieces.entries()) {
      this.#line.set(piece, at);
      at += piece.length;
      if (i < this.#slots.length) this.#places[i] = at;
      at += this.#widths[i] ?? 0;
    }
  }
}

/** Every mark stands in the line once: else what is filled in would not be what the format makes. */
function placeOf(line: string, mark: string): number {
  const at = line.indexOf(mark);
  if (at < 0 || line.includes(mark, at + 1)) throw new TypeError("a line does not hold each of its parts once");
  return at;
}
