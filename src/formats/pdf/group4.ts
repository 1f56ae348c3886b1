/** Packs black-and-white pictures as fax machines do (ITU-T T.6, "Group 4"), the smallest form without loss for pages. */
import { BLACK_RUNS, END_OF_BLOCK, HORIZONTAL, PASS, VERTICAL, WHITE_RUNS } from "./group4-codes.js";

/** Pixels in the longest single code. */
const LONGEST = 2560;
const MAX_SHIFT = 3;

/** Bits written one after another. */
class BitWriter {
  #bytes = new Uint8Array(65_536);
  #length = 0;
  #held = 0;
  #count = 0;

  write(code: string): void {
    for (let i = 0; i < code.length; i++) {
      this.#held = (this.#held << 1) | (code.charCodeAt(i) & 1);
      if (++this.#count < 8) continue;
      this.#push(this.#held);
      this.#held = 0;
      this.#count = 0;
    }
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#push(this.#held << (8 - this.#count));
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** `pixels`: one byte each, rows from the top, 0 white and anything else black. */
export function packGroup4(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const out = new BitWriter();
  let above: number[] = [width, width];
  for (let y = 0; y < height; y++) {
    const row = changesOf(pixels.subarray(y * width, (y + 1) * width));
    packRow(row, above, width, out);
    above = row;
  }
  out.write(END_OF_BLOCK);
  return out.finish();
}

/** Where the colour changes, white first, with the width twice at the end. */
function changesOf(row: Uint8Array): number[] {
  const changes: number[] = [];
  let isBlack = false;
  for (let x = 0; x < row.length; x++) {
    if ((row[x] !== 0) === isBlack) continue;
    isBlack = !isBlack;
    changes.push(x);
  }
  changes.push(row.length, row.length);
  return changes;
}

function packRow(row: readonly number[], above: readonly number[], width: number, out: BitWriter): void {
  let at = 0;
  let isBlack = false;
  let next = 0;
  let over = 0;
  let isFirst = true;
  while (at < width) {
    const change = row[next] ?? width;
    // The first change above, right of here, from the colour at hand to the other.
    while (over > 1 && (above[over - 2] ?? width) > at) over -= 2;
    if (over % 2 !== (isBlack ? 1 : 0)) over = over > 0 && (above[over - 1] ?? width) > at ? over - 1 : over + 1;
    while ((above[over] ?? width) < width && !((above[over] ?? width) > at || (isFirst && above[over] === 0)))
      over += 2;
    const upper = above[over] ?? width;
    const following = above[over + 1] ?? width;
    if (following < change) {
      out.write(PASS);
      at = following;
    } else if (Math.abs(change - upper) <= MAX_SHIFT) {
      out.write(VERTICAL[change - upper + MAX_SHIFT] ?? "");
      at = change;
      isBlack = !isBlack;
      next++;
    } else {
      const end = row[next + 1] ?? width;
      out.write(HORIZONTAL);
      writeRun(change - at, isBlack, out);
      writeRun(end - change, !isBlack, out);
      at = end;
      next += 2;
    }
    isFirst = false;
  }
}

function writeRun(length: number, isBlack: boolean, out: BitWriter): void {
  const { short, long } = isBlack ? BLACK_RUNS : WHITE_RUNS;
  let left = length;
  for (; left > LONGEST; left -= LONGEST) out.write(long[LONGEST / 64 - 1] ?? "");
  if (left >= 64) out.write(long[Math.floor(left / 64) - 1] ?? "");
  out.write(short[left % 64] ?? "");
}
