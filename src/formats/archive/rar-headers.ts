/**
 * What headers of RAR archives say beside their entries' data: comments, owners, names in full. Reads headers only and
 * never throws. Sources: the technical notes that come with RAR 4 and RAR 5 (`technote.txt`).
 */
import { inflateRarName } from "./rar-name.js";
import type { NamedText } from "./names.js";

export interface RarTexts {
  readonly texts: readonly NamedText[];
  /** Whether there is a comment that is packed or encrypted. */
  readonly hasPackedComment: boolean;
}

const SIGNATURE_4 = 7;
const SIGNATURE_5 = 8;
const STORED_4 = 0x30;
const SERVICE_4 = 0x7a;
const FILE_4 = 0x74;
const OLD_COMMENT_4 = 0x75;
const MAIN_4 = 0x73;
const MAIN_HAS_COMMENT_4 = 0x02;
const HAS_DATA_4 = 0x8000;
const UNICODE_4 = 0x200;
const FILE_5 = 2;
const SERVICE_5 = 3;
const OWNER_5 = 6;

export function readRarTexts(bytes: Uint8Array): RarTexts {
  const rar = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return rar[6] === 1 ? readRar5(rar) : readRar4(rar);
}

function readRar4(rar: Buffer): RarTexts {
  const texts: NamedText[] = [];
  let hasPackedComment = false;
  for (let at = SIGNATURE_4; at + 7 <= rar.length;) {
    const type = rar[at + 2] ?? 0;
    const flags = rar.readUInt16LE(at + 3);
    const size = rar.readUInt16LE(at + 5);
    const isLong = type === FILE_4 || type === SERVICE_4;
    if (size < 7 || (isLong && at + 32 > rar.length)) break;
    const data = (flags & HAS_DATA_4 || isLong) && at + 11 <= rar.length ? rar.readUInt32LE(at + 7) : 0;
    if (type === OLD_COMMENT_4 || (type === MAIN_4 && flags & MAIN_HAS_COMMENT_4)) hasPackedComment = true;
    if (isLong) {
      const name = rar.subarray(at + 32, Math.min(at + size, at + 32 + rar.readUInt16LE(at + 26)));
      const body = rar.subarray(at + size, at + size + data);
      if (type === FILE_4) texts.push({ part: `header:${at}`, text: nameOf4(name, flags), field: "file name" });
      else if (name.toString("latin1") === "CMT") {
        if (rar[at + 25] === STORED_4) texts.push({ part: "comment", text: commentOf(body), field: "comment" });
        else hasPackedComment = true;
      } else if (name.toString("latin1") === "UOW")
        texts.push({ part: `owner:${at}`, text: body.toString("latin1").replaceAll("\0", " "), field: "owner" });
    }
    at += size + data;
  }
  return { texts, hasPackedComment };
}

function nameOf4(name: Buffer, flags: number): string {
  const end = flags & UNICODE_4 ? name.indexOf(0) : -1;
  if (end < 0) return name.toString(name.toString("utf8").includes("\ufffd") ? "latin1" : "utf8");
  return inflateRarName(name.subarray(0, end), name.subarray(end + 1));
}

/** Comments are UTF-8, or UTF-16 in some old archives. */
function commentOf(body: Buffer): string {
  return body.toString(body.length > 1 && body[1] === 0 ? "utf16le" : "utf8").replace(/\0+$/, "");
}

/** Numbers of seven bits a byte, the low ones first. */
class Fields {
  constructor(
    private readonly rar: Buffer,
    public at: number,
  ) {}

  number(): number {
    let value = 0;
    for (let weight = 1; ; weight *= 128) {
      const byte = this.rar[this.at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128 || weight > 2 ** 49) return value;
    }
  }

  text(): string {
    const length = this.number();
    this.at += length;
    return this.rar.toString("utf8", this.at - length, this.at);
  }
}

function readRar5(rar: Buffer): RarTexts {
  const texts: NamedText[] = [];
  let hasPackedComment = false;
  for (let at = SIGNATURE_5; at + 7 <= rar.length;) {
    const fields = new Fields(rar, at + 4);
    const size = fields.number();
    const headerEnd = fields.at + size;
    const type = fields.number();
    const flags = fields.number();
    const extra = flags & 1 ? fields.number() : 0;
    const data = flags & 2 ? fields.number() : 0;
    if (size === 0 || headerEnd > rar.length) break;
    if (type === FILE_5 || type === SERVICE_5) {
      const { name, isStored } = readFile5(fields);
      const body = rar.subarray(headerEnd, headerEnd + data);
      if (type === SERVICE_5 && name === "CMT") {
        if (isStored) texts.push({ part: "comment", text: commentOf(body), field: "comment" });
        else hasPackedComment = true;
      }
      texts.push(...owners5(rar, headerEnd - extra, headerEnd));
    }
    at = headerEnd + data;
  }
  return { texts, hasPackedComment };
}

function readFile5(fields: Fields): { readonly name: string; readonly isStored: boolean } {
  const flags = fields.number();
  fields.number();
  fields.number();
  fields.at += (flags & 2 ? 4 : 0) + (flags & 4 ? 4 : 0);
  const isStored = ((fields.number() >> 7) & 7) === 0;
  fields.number();
  return { name: fields.text(), isStored };
}

/** Owners that the records of an extra area name. */
function owners5(rar: Buffer, from: number, to: number): NamedText[] {
  const texts: NamedText[] = [];
  for (let at = from; at < to;) {
    const fields = new Fields(rar, at);
    const size = fields.number();
    const end = fields.at + size;
    if (size === 0 || end > to) break;
    if (fields.number() === OWNER_5) {
      const flags = fields.number();
      if (flags & 1) texts.push({ part: `owner:${at}`, text: fields.text(), field: "owner" });
      if (flags & 2) texts.push({ part: `group:${at}`, text: fields.text(), field: "group" });
    }
    at = end;
  }
  return texts;
}
