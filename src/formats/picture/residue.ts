/**
 * Everything readable in the bytes of a picture: strings of one and two bytes a letter wherever they stand, packed texts
 * and profiles unpacked, and what is read in the pixels.
 */
import { inflateSync } from "node:zlib";
import type { Ocr } from "../../ocr/ocr.js";
import { ItemError } from "../../core/problem.js";
import type { Residue } from "../format.js";
import { readSize, type PictureKind } from "./codec.js";
import { PageReader } from "./read-pages.js";

/** Letters of the shortest string; shorter ones stand in pixels by chance. */
const SHORTEST = 6;
const WINDOW = 1_000_000;

export async function* readPictureResidue(
  bytes: Uint8Array,
  kind: PictureKind,
  ocr: Ocr | undefined,
): AsyncIterable<Residue> {
  // prettier-ignore
  yield* readStrings(bytes, "bytes of the file");
  for (const packed of findPacked(bytes)) yield* readStrings(packed, "packed text");
  if (ocr) yield* readPixels(bytes, kind, ocr);
}

function* readStrings(bytes: Uint8Array, place: string): Iterable<Residue> {
  for (let at = 0; at < bytes.length; at += WINDOW) {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(WINDOW + 4096, bytes.length - at));
    const single = part.toString("utf8").match(/[\p{L}\p{N}\p{P}\p{Zs}]{6}[\p{L}\p{N}\p{P}\p{Zs}]*/gu) ?? [];
    const wide = [part, part.subarray(1)].flatMap(
      (one) => one.toString("utf16le").match(/[\x20-\u024f]{6}[\x20-\u024f]*/g) ?? [],
    );
    const text = [...single, ...wide].filter((one) => one.length >= SHORTEST).join("\n");
    if (text !== "") yield { place, text };
  }
}

/** Deflated stretches: compressed texts and profiles of PNG files, found by their first bytes. */
function* findPacked(bytes: Uint8Array): Iterable<Uint8Array> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const type of ["zTXt", "iTXt", "iCCP"]) {
    for (let at = view.indexOf(type, 0, "latin1"); at >= 4; at = view.indexOf(type, at + 4, "latin1")) {
      const body = view.subarray(at + 4, at + 4 + view.readUInt32BE(at - 4));
      const start = body.indexOf(0x78, body.indexOf(0));
      const unpacked = start < 0 ? undefined : inflate(body.subarray(start));
      if (unpacked) yield unpacked;
    }
  }
}

function inflate(packed: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: 16 * WINDOW });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

async function* readPixels(bytes: Uint8Array, kind: PictureKind, ocr: Ocr): AsyncIterable<Residue> {
  try {
    const { pages } = await readSize(bytes, kind, "verify");
    const reader = new PageReader(bytes, kind, ocr, "verify");
    for (let page = 0; page < pages; page++) {
      const { lines } = (await reader.read(page)).reading;
      const text = lines.map(({ words }) => words.map((word) => word.text).join(" ")).join("\n");
      yield { place: `what page ${page + 1} shows`, text };
    }
  } catch (error) {
    // What cannot be decoded shows nothing; its strings were read.
    if (!(error instanceof ItemError)) throw error;
  }
}
