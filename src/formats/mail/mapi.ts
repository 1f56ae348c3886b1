/** Messages as Outlook keeps them, from their properties, wherever those lie (MS-OXPROPS, MS-OXCDATA). */
import { decompressRTF } from "@kenjiuno/decompressrtf";
import { decodeCharset } from "./mail-text.js";
import type { MsgFile, MsgPerson, MsgProperty, MsgTexts } from "./read-msg.js";

export interface MapiProperty {
  /** Identifier, 16 bits. */
  readonly id: number;
  readonly type: number;
  readonly bytes: Buffer;
}

export const MAPI_TYPE = { number: 0x0003, object: 0x000d, narrow: 0x001e, wide: 0x001f, time: 0x0040, binary: 0x0102 };
/** Set in a type of several values. */
export const MAPI_MANY = 0x1000;

export const MAPI = {
  subject: 0x0037,
  submitted: 0x0039,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  senderMail: 0x5d01,
  role: 0x0c15,
  delivered: 0x0e06,
  body: 0x1000,
  richText: 0x1009,
  html: 0x1013,
  name: 0x3001,
  address: 0x3003,
  attachmentBytes: 0x3701,
  shortFileName: 0x3704,
  longFileName: 0x3707,
  mailAddress: 0x39fe,
} as const;

/** Numbers of code pages: of the message's texts, and of its body. */
const CODE_PAGES: readonly number[] = [0x3ffd, 0x3fde];
const ROLES = ["from", "to", "cc", "bcc"] as const;
/** Milliseconds from 1601, from when times are counted, to 1970. */
const EPOCH = 11_644_473_600_000;
const LAST_TIME = 253_402_300_799_999;

/** What one message holds. `attachments` are taken out already; `recipients` are lists of properties. */
export function messageOf(
  properties: readonly MapiProperty[],
  recipients: readonly (readonly MapiProperty[])[],
  attachments: readonly MsgFile[],
  charset = charsetOf(properties),
): MsgTexts {
  const texts = mapiTexts(properties, charset);
  const people = recipients.map((one) => recipientOf(mapiTexts(one, charset), one));
  const sender: MsgPerson = {
    name: textOf(texts, MAPI.senderName),
    address: mailAddress(textOf(texts, MAPI.senderMail)) || mailAddress(textOf(texts, MAPI.senderAddress)),
    role: "from",
  };
  const html = properties.find(({ id, bytes }) => id === MAPI.html && bytes.length > 0);
  const richText = properties.find(({ id, bytes }) => id === MAPI.richText && bytes.length > 16);
  return {
    properties: [...texts, ...recipients.flatMap((one) => mapiTexts(one, charset))],
    people: [sender, ...people].filter(({ name, address }) => name !== "" || address !== ""),
    date: dateOf(properties),
    html: html && { name: "body.html", bytes: htmlOf(html) },
    richText: richText && { name: "body.rtf", bytes: decompress(richText.bytes) },
    attachments,
  };
}

export function charsetOf(properties: readonly MapiProperty[]): string {
  const page = properties.find(({ id, bytes }) => CODE_PAGES.includes(id) && bytes.length >= 4);
  const number = page?.bytes.readUInt32LE(0) ?? 0;
  if (number === 65001) return "utf-8";
  return number === 0 ? "windows-1252" : `cp${number}`;
}

/** Every property that is text, several values of one after another. */
export function mapiTexts(properties: readonly MapiProperty[], charset: string): MsgProperty[] {
  return properties.flatMap(({ id, type, bytes }) => {
    const kind = type & ~MAPI_MANY;
    if ((kind !== MAPI_TYPE.wide && kind !== MAPI_TYPE.narrow) || id === MAPI.html) return [];
    const whole = kind === MAPI_TYPE.wide ? bytes.toString("utf16le") : decodeCharset(bytes, charset);
    const text = whole.replace(/\0+$/, "");
    return text === "" ? [] : [{ id, text: id === MAPI.subject ? withoutPrefix(text) : text }];
  });
}

/** Stores keep how long the prefix of a subject is before it. */
const withoutPrefix = (subject: string): string => (subject.startsWith("\u0001") ? subject.slice(2) : subject);

const textOf = (texts: readonly MsgProperty[], wanted: number): string =>
  texts.find(({ id }) => id === wanted)?.text ?? "";

function recipientOf(texts: readonly MsgProperty[], raw: readonly MapiProperty[]): MsgPerson {
  const role = raw.find(({ id, bytes }) => id === MAPI.role && bytes.length >= 4)?.bytes.readUInt32LE(0) ?? 1;
  return {
    name: textOf(texts, MAPI.name),
    address: mailAddress(textOf(texts, MAPI.mailAddress)) || mailAddress(textOf(texts, MAPI.address)),
    // Who is in no list that readers show is hidden.
    role: ROLES[role & 0xf] ?? "bcc",
  };
}

/** Directories write addresses of their own, which mean nothing outside. */
const mailAddress = (address: string): string => (address.includes("@") ? address : "");

function dateOf(properties: readonly MapiProperty[]): string {
  for (const wanted of [MAPI.submitted, MAPI.delivered]) {
    const found = properties.find(({ id, bytes }) => id === wanted && bytes.length >= 8);
    if (!found) continue;
    const time = Number(found.bytes.readBigUInt64LE(0) / 10_000n) - EPOCH;
    if (time > -EPOCH && time < LAST_TIME) return new Date(time).toUTCString();
  }
  return "";
}

const htmlOf = ({ type, bytes }: MapiProperty): Uint8Array =>
  new Uint8Array(type === MAPI_TYPE.wide ? Buffer.from(bytes.toString("utf16le"), "utf8") : bytes);

function decompress(bytes: Buffer): Uint8Array | undefined {
  try {
    return Uint8Array.from(decompressRTF([...bytes]));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}
