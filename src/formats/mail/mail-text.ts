/**
 * A mail file as one decoded text whose units are the native places of what is not encoded in it, and the ways from
 * bytes of parts to text (RFC 2045 transfer encodings, charsets).
 */
import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Span } from "../../core/span.js";
import { decodeBytes } from "../text/decode.js";

/** UTF-8 where the bytes are that; else each byte is one unit, so that parts in other charsets can be told apart. */
export interface MailText {
  readonly text: string;
  readonly isUtf8: boolean;
}

export function decodeMail(bytes: Uint8Array): MailText {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = Buffer.from(hasMark ? bytes.subarray(3) : bytes);
  return isUtf8(body)
    ? { text: body.toString("utf8"), isUtf8: true }
    : { text: body.toString("latin1"), isUtf8: false };
}

/** The bytes that a stretch was decoded from. */
export const bytesOf = (mail: MailText, span: Span): Buffer =>
  Buffer.from(mail.text.slice(span.start, span.end), mail.isUtf8 ? "utf8" : "latin1");

/** Undoes a transfer encoding; what is none comes back as it is. Never throws: stray characters are passed over. */
export function undoTransfer(bytes: Buffer, encoding: string): Buffer {
  if (encoding === "base64") return Buffer.from(bytes.toString("latin1").replace(/[^A-Za-z0-9+/=]/g, ""), "base64");
  if (encoding === "quoted-printable") return undoQuotedPrintable(bytes);
  return bytes;
}

export const isEncoded = (encoding: string): boolean => encoding === "base64" || encoding === "quoted-printable";

function undoQuotedPrintable(bytes: Buffer): Buffer {
  const text = bytes
    .toString("latin1")
    .replace(/(?<![ \t])[ \t]{1,998}(?=\r?\n)/g, "")
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}

/** Text of bytes in a charset by the name that mail gives it; where the name is wrong, the bytes decide. */
export function decodeCharset(bytes: Buffer, charset: string): string {
  const name = charset.toLowerCase();
  if (isAscii(bytes) && !/^(?:iso-2022|hz|utf-?7|utf-?16|utf-?32)/.test(name)) return bytes.toString("latin1");
  if ((name === "" || /^(?:utf-?8|us-ascii|ascii)$/.test(name)) && isUtf8(bytes)) return bytes.toString("utf8");
  if (/^(?:iso-8859-1|latin1)$/.test(name)) return iconv.decode(bytes, "windows-1252");
  if (name.startsWith("iso-2022")) return decodeByPlatform(bytes, name);
  if (name !== "" && !/^(?:utf-?8|us-ascii|ascii)$/.test(name) && iconv.encodingExists(name))
    return iconv.decode(bytes, name);
  return decodeBytes(bytes).text;
}

/** Charsets that switch by escapes, which the platform knows. */
function decodeByPlatform(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder(name).decode(bytes);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return bytes.toString("latin1");
  }
}

/** Quoted-printable of UTF-8, line ends kept as they are. */
export function toQuotedPrintable(text: string, eol: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => softWrap(quoteLine(line), eol))
    .join(eol);
}

function quoteLine(line: string): string[] {
  return Array.from(line, (character, i) => {
    const isBlankAtEnd = (character === " " || character === "\t") && i === line.length - 1;
    if (/[\t\u0020-\u003c\u003e-\u007e]/.test(character) && !isBlankAtEnd) return character;
    return [...Buffer.from(character, "utf8")]
      .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join("");
  });
}

function softWrap(units: readonly string[], eol: string): string {
  const parts: string[] = [];
  let length = 0;
  for (const unit of units) {
    if (length + unit.length > 75) {
      parts.push(`=${eol}`);
      length = 0;
    }
    parts.push(unit);
    length += unit.length;
  }
  return parts.join("");
}

export function toBase64(bytes: Uint8Array, eol: string): string {
  const encoded = Buffer.from(bytes).toString("base64");
  return (encoded.match(/.{1,76}/g) ?? []).join(eol);
}
