/** Ids of findings that differ in their place alone, made as bytes. Knows no rows. */
import { hash } from "node:crypto";
import { cellKey, ID_LENGTH } from "../../core/finding-id.js";
import { writeNumber } from "./line-template.js";

/** Bytes of two numbers with what parts them. */
const NUMBERS = 40;

/** A message in the making, and its beginnings by their length. */
let message = Buffer.alloc(1024);
let beginnings: Buffer[] = [];

/** The ids of findings of one kind: `findingId`, of which all but the place is the same. */
export class IdMaker {
  readonly #start: Uint8Array;
  readonly #end: Uint8Array;

  /** `key`: of the item. */
  constructor(key: string, detector: string, column: string) {
    this.#start = Buffer.from(`${key}\0${detector}\0`);
    this.#end = Buffer.from(cellKey({ rowKey: "", columnName: column }));
  }

  /** Writes the id of a finding in the row of the key. */
  write([start, end]: readonly [number, number], rowKey: Uint8Array, bytes: Uint8Array, at: number): void {
    const size = this.#start.length + NUMBERS + rowKey.length + this.#end.length;
    if (message.length < size) {
      message = Buffer.alloc(2 * size);
      beginnings = [];
    }
    let length = this.#start.length;
    message.set(this.#start, 0);
    length = writeNumber(message, length, start);
    message[length++] = 0;
    length = writeNumber(message, length, end);
    message[length++] = 0;
    length = append(rowKey, length);
    length = append(this.#end, length);
    writeHex(hash("sha256", (beginnings[length] ??= message.subarray(0, length)), "binary"), bytes, at);
  }
}

/** Adds a few bytes; gives the place behind them. */
function append(bytes: Uint8Array, at: number): number {
  for (let i = 0; i < bytes.length; i++) message[at + i] = bytes[i] ?? 0;
  return at + bytes.length;
}

const HEX = Buffer.from("0123456789abcdef");

/** Writes the beginning of a digest whose bytes are units of a text. */
function writeHex(digest: string, bytes: Uint8Array, at: number): void {
  for (let i = 0; 2 * i < ID_LENGTH; i++) {
    const byte = digest.charCodeAt(i);
    bytes[at + 2 * i] = HEX[byte >> 4] ?? 0;
    bytes[at + 2 * i + 1] = HEX[byte & 15] ?? 0;
  }
}
