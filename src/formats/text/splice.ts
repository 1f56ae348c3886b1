/**
 * Edited copies of text files. Works on the bytes: what lies outside the edits is the original's, byte for byte,
 * whatever the encoding and whatever could not be decoded.
 */
import iconv from "iconv-lite";
import { ItemError } from "../../core/problem.js";
import { detectEncoding, type TextEncoding } from "./encoding.js";
import { utf8Step, utf8Units } from "./utf8.js";

/** Put `text`, already escaped as the syntax needs, in place of `[start, end)` of the decoded text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `splices` are in order and do not overlap. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoding = detectEncoding(bytes);
  const offsets = byteOffsets(
    bytes,
    encoding,
    splices.flatMap(({ start, end }) => [start, end]),
  );
  const parts: Uint8Array[] = [];
  let from = 0;
  splices.forEach((splice, i) => {
    const start = offsets[2 * i] ?? bytes.length;
    const end = offsets[2 * i + 1] ?? bytes.length;
    if (start < from || end < start)
      throw new ItemError("not-redactable", "redact", "edits overlap or are out of order");
    parts.push(bytes.subarray(from, start), encodeText(splice.text, encoding));
    from = end;
  });
  parts.push(bytes.subarray(from));
  return new Uint8Array(Buffer.concat(parts));
}

/** Characters that the encoding lacks become `#`. */
export function encodeText(text: string, { name }: TextEncoding): Uint8Array {
  const encoded = iconv.encode(text, name, { addBOM: false });
  if (/^utf-/.test(name) || iconv.decode(encoded, name, { stripBOM: false }) === text) return encoded;
  const possible = Array.from(text, (character) =>
    iconv.decode(iconv.encode(character, name), name) === character ? character : "#",
  );
  return iconv.encode(possible.join(""), name, { addBOM: false });
}

/** Where in `bytes` the given places of the decoded text lie. `places` are in order. */
function byteOffsets(bytes: Uint8Array, encoding: TextEncoding, places: readonly number[]): number[] {
  const steps = stepsOf(bytes, encoding);
  const found: number[] = [];
  let units = 0;
  let at = encoding.bom;
  for (const place of places) {
    while (units < place && at < bytes.length) {
      const step = steps(at);
      at += step.bytes;
      units += step.units;
    }
    found.push(Math.min(at, bytes.length));
  }
  return found;
}

interface Step {
  readonly bytes: number;
  readonly units: number;
}

/** For a place in the bytes, how far the next character reaches and how many units it becomes. */
function stepsOf(bytes: Uint8Array, { name }: TextEncoding): (at: number) => Step {
  if (name === "utf-8") {
    return (at) => {
      const step = utf8Step(bytes, at);
      return { bytes: Math.abs(step), units: utf8Units(step) };
    };
  }
  if (name.startsWith("utf-16")) return () => ({ bytes: 2, units: 1 });
  if (name.startsWith("utf-32")) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (at) => {
      if (at + 4 > bytes.length) return { bytes: 4, units: 1 };
      const code = view.getUint32(at, name === "utf-32le");
      return { bytes: 4, units: code > 0xffff && code <= 0x10ffff ? 2 : 1 };
    };
  }
  const decoder = iconv.getDecoder(name, { stripBOM: false });
  return (at) => {
    let length = 0;
    let units = 0;
    while (units === 0 && at + length < bytes.length) {
      units = decoder.write(Buffer.from(bytes.subarray(at + length, at + length + 1))).length;
      length++;
    }
    return { bytes: length, units };
  };
}
