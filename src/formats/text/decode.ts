/**
 * Bytes to text, whole or as a stream. Offsets everywhere count UTF-16 units of the text that comes out here; the byte
 * order mark is no part of it. What cannot be decoded becomes U+FFFD and is counted.
 */
import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Problem } from "../../core/problem.js";
import type { Content } from "../format.js";
import { detectContentEncoding, detectEncoding, type TextEncoding } from "./encoding.js";

const REPLACEMENT = "\ufffd";

export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly undecodable: Undecodable;
}

/** How much of a text could not be decoded. */
export interface Undecodable {
  readonly count: number;
  /** UTF-16 units of the decoded text; of the first. */
  readonly firstAt: number;
}

/** The problem to report when something could not be decoded. */
export function undecodableProblem({ count, firstAt }: Undecodable, encoding: TextEncoding): Problem | undefined {
  if (count === 0) return undefined;
  const detail = `${count} byte sequences are not ${encoding.name}, the first at character ${firstAt}; read as U+FFFD`;
  return { code: "undecodable", stage: "extract", detail };
}

/** Decodes bytes that are there whole. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const decoder = new TextStreamDecoder(encoding);
  const text = decoder.write(bytes) + decoder.end();
  return { text, encoding, undecodable: decoder.undecodable };
}

/** Decodes chunk after chunk; the first chunk begins with the byte order mark, if there is one. */
export class TextStreamDecoder {
  readonly #encoding: TextEncoding;
  readonly #decoder: { write(chunk: Buffer): string; end(): string | undefined };
  #bomLeft: number;
  #length = 0;
  #count = 0;
  #firstAt = 0;

  constructor(encoding: TextEncoding) {
    this.#encoding = encoding;
    this.#bomLeft = encoding.bom;
    this.#decoder = /^utf-(?:8|16)/.test(encoding.name)
      ? platformDecoder(encoding.name)
      : iconv.getDecoder(encoding.name, { stripBOM: false });
  }

  get undecodable(): Undecodable {
    return { count: this.#count, firstAt: this.#firstAt };
  }

  write(chunk: Uint8Array): string {
    const cut = Math.min(this.#bomLeft, chunk.length);
    this.#bomLeft -= cut;
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset + cut, chunk.length - cut);
    const text = this.#decoder.write(bytes);
    this.#count -= this.#encoding.name === "utf-8" ? genuineReplacements(bytes) : 0;
    return this.#account(text);
  }

  end(): string {
    return this.#account(this.#decoder.end() ?? "");
  }

  #account(text: string): string {
    for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
      if (this.#count === 0) this.#firstAt = this.#length + at;
      this.#count++;
    }
    this.#length += text.length;
    return text;
  }
}

/** U+FFFD that the file itself holds, as marks of an earlier, failed decoding. */
function genuineReplacements(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(REPLACEMENT); at >= 0; at = bytes.indexOf(REPLACEMENT, at + 3)) count++;
  return count;
}

function platformDecoder(name: string): { write(chunk: Buffer): string; end(): string } {
  const decoder = new TextDecoder(name, { ignoreBOM: true });
  return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
}

/** The text of a content chunk by chunk, with what could not be decoded once all is read. */
export class ContentText {
  #decoder: TextStreamDecoder | undefined;
  #encoding: TextEncoding | undefined;

  constructor(private readonly content: Content) {}

  /** What could not be decoded so far, as a problem. */
  get problem(): Problem | undefined {
    return this.#decoder && this.#encoding && undecodableProblem(this.#decoder.undecodable, this.#encoding);
  }

  async *chunks(): AsyncIterable<string> {
    this.#encoding = await detectContentEncoding(this.content);
    this.#decoder = new TextStreamDecoder(this.#encoding);
    for await (const chunk of this.content.chunks()) yield this.#decoder.write(chunk);
    yield this.#decoder.end();
  }
}

// Controls that text files hold: backspace to carriage return, shift-out pairs of printers are not among them; 0x1a ends
// old files, 0x1b starts terminal colours, 0x1c-0x1f separate records.
const isOddControl = (code: number): boolean => (code < 8 && code >= 0) || (code > 13 && code < 26);

/**
 * The text of the first bytes of a file, or undefined when they are not text: zero bytes that are not UTF-16 or UTF-32,
 * many control characters, or much that does not decode.
 */
export function decodeHead(bytes: Uint8Array): string | undefined {
  const head = withoutPadding(bytes);
  const encoding = detectEncoding(head);
  if (!/^utf-(?:16|32)/.test(encoding.name) && head.includes(0)) return undefined;
  const decoder = new TextStreamDecoder(encoding);
  // Without `end`: the head may stop within a character.
  const text = decoder.write(head);
  let odd = decoder.undecodable.count;
  for (let i = 0; i < text.length; i++) if (isOddControl(text.charCodeAt(i))) odd++;
  return odd > 2 + text.length * (isUtf8(head) ? 0.01 : 0.005) ? undefined : text;
}

/** Of what a padded head holds, the part that must at least be text. */
const PADDED_PART = 4;

/** Logs that were cut off by a crash end in zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== 0 || /^utf-(?:16|32)/.test(detectEncoding(bytes).name)) return bytes;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  // A few letters before nothing but zeros are no text.
  return end * PADDED_PART < bytes.length ? bytes : bytes.subarray(0, end);
}
