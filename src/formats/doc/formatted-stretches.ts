/** Where in a Word file text is hidden or deleted, and which paragraphs stand in tables (MS-DOC FKP, Sprm). */
import { PART, type Fib } from "./fib.js";

/** Bytes of the stream. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Stretches {
  readonly deleted: readonly Stretch[];
  readonly hidden: readonly Stretch[];
  readonly inTable: readonly Stretch[];
  /** Paragraphs that end a row. */
  readonly rowEnds: readonly Stretch[];
}

const PAGE = 512;
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;

/** Bytes of what a property changes, by the top three bits of its code; 6 says its length itself. */
const OPERANDS: readonly number[] = [1, 1, 2, 4, 2, 2, -1, 3];

/** The values of properties in a list of them that matter here. */
export function readSprms(list: Buffer): Map<number, number> {
  const values = new Map<number, number>();
  for (let at = 0; at + 3 <= list.length;) {
    const code = list.readUInt16LE(at);
    const fixed = OPERANDS[code >> 13] ?? 1;
    values.set(code, list[at + 2] ?? 0);
    // Tables of columns have a length of two bytes.
    if (code === 0xd608 || code === 0xd606) at += at + 4 <= list.length ? 3 + list.readUInt16LE(at + 2) : 4;
    else at += 2 + (fixed > 0 ? fixed : 1 + (list[at + 2] ?? 0));
  }
  return values;
}

/** A property that is on; 0x80 and 0x81 repeat or turn round what a style says, and few styles hide text. */
export const isOn = (value: number | undefined): boolean => value === 1 || value === 0x81;

export const isDeleted = (values: ReadonlyMap<number, number>): boolean => isOn(values.get(DELETED));
export const isHidden = (values: ReadonlyMap<number, number>): boolean => isOn(values.get(HIDDEN));

export function readStretches(fib: Fib): Stretches {
  const deleted: Stretch[] = [];
  const hidden: Stretch[] = [];
  for (const { stretch, list } of readPages(fib, PART.characterPages, characterList)) {
    const values = readSprms(list);
    if (isDeleted(values)) deleted.push(stretch);
    if (isHidden(values)) hidden.push(stretch);
  }
  const inTable: Stretch[] = [];
  const rowEnds: Stretch[] = [];
  for (const { stretch, list } of readPages(fib, PART.paragraphPages, paragraphList)) {
    const values = readSprms(list);
    if (isOn(values.get(IN_TABLE))) inTable.push(stretch);
    if (isOn(values.get(ROW_END)) || isOn(values.get(INNER_ROW_END))) rowEnds.push(stretch);
  }
  return { deleted: sorted(deleted), hidden: sorted(hidden), inTable: sorted(inTable), rowEnds: sorted(rowEnds) };
}

const sorted = (stretches: Stretch[]): Stretch[] => stretches.sort((a, b) => a.start - b.start);

type ListReader = (page: Buffer, count: number, i: number) => Buffer;

function* readPages(fib: Fib, part: number, listOf: ListReader): Iterable<{ stretch: Stretch; list: Buffer }> {
  if (!fib.isModern) return;
  const table = fib.part(part);
  const pages = Math.floor((table.length - 4) / 8);
  for (let n = 0; n < pages; n++) {
    const number = table.readUInt32LE(4 * (pages + 1) + 4 * n) & 0x3fffff;
    const page = fib.main.subarray(number * PAGE, number * PAGE + PAGE);
    if (page.length < PAGE) continue;
    const count = Math.min(page[PAGE - 1] ?? 0, 101);
    for (let i = 0; i < count; i++) {
      const stretch = { start: page.readUInt32LE(4 * i), end: page.readUInt32LE(4 * i + 4) };
      if (stretch.end > stretch.start) yield { stretch, list: listOf(page, count, i) };
    }
  }
}

const characterList: ListReader = (page, count, i) => {
  const at = 2 * (page[4 * (count + 1) + i] ?? 0);
  return at === 0 ? Buffer.alloc(0) : page.subarray(at + 1, at + 1 + (page[at] ?? 0));
};

const paragraphList: ListReader = (page, count, i) => {
  const at = 2 * (page[4 * (count + 1) + 13 * i] ?? 0);
  if (at === 0) return Buffer.alloc(0);
  const words = page[at] ?? 0;
  // A length of nothing says that the next byte holds the length; a style's number stands before the properties.
  return words === 0 ? page.subarray(at + 4, at + 2 + 2 * (page[at + 1] ?? 0)) : page.subarray(at + 3, at + 2 * words);
};

/** Whether a byte lies in one of the stretches, which are in order. */
export function coveredBy(stretches: readonly Stretch[], at: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low - 1];
  return found !== undefined && at < found.end;
}
