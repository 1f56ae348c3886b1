/** What an Outlook message holds, by a library: every text property, bodies, attachments (MS-OXMSG, MS-OXPROPS). */
import { decompressRTF } from "@kenjiuno/decompressrtf";
import type msgReader from "@kenjiuno/msgreader";
import { createRequire } from "node:module";
import { ItemError } from "../../core/problem.js";
import { decodeCharset } from "./mail-text.js";

// Loaders of modules do not agree on what the default of this package is.
const { default: MsgReader } = createRequire(import.meta.url)("@kenjiuno/msgreader") as typeof msgReader;

export interface MsgProperty {
  /** Identifier of the property, 16 bits. */
  readonly id: number;
  readonly text: string;
}

export interface MsgFile {
  /** The name that the message gives it, or one made of its kind. */
  readonly name: string;
  /** Undefined when the library could not take it out. */
  readonly bytes: Uint8Array | undefined;
}

export interface MsgPerson {
  readonly name: string;
  readonly address: string;
  readonly role: "from" | "to" | "cc" | "bcc";
}

export interface MsgTexts {
  readonly properties: readonly MsgProperty[];
  readonly people: readonly MsgPerson[];
  /** As a mail writes it; empty where the message does not say. */
  readonly date: string;
  /** Body in HTML. */
  readonly html: MsgFile | undefined;
  /** Body in rich text. */
  readonly richText: MsgFile | undefined;
  readonly attachments: readonly MsgFile[];
}

const UNICODE = 0x001f;
const BYTES_TEXT = 0x001e;
const BINARY = 0x0102;
const SHOWN_TO = 0x0e04;
const SHOWN_CC = 0x0e03;
const HTML = 0x1013;
const RICH_TEXT = 0x1009;
/** Numbers of code pages: of the message's texts, and of its body. */
const CODE_PAGES: ReadonlySet<number> = new Set([0x3ffd, 0x3fde]);

interface Raw {
  readonly id: number;
  readonly type: number;
  readonly bytes: Buffer;
}

/** Throws `ItemError` when it is no message or a broken one. */
export function readMsg(content: Uint8Array): MsgTexts {
  const raw: Raw[] = [];
  const bytes = Uint8Array.from(content);
  try {
    const reader = new MsgReader(new DataView(bytes.buffer));
    reader.parserConfig = {
      propertyObserver: (_fields, tag, value) => {
        if (value) raw.push({ id: tag >>> 16, type: tag & 0xffff, bytes: Buffer.from(value) });
      },
    };
    const fields = reader.getFileData();
    const { error, attachments = [] } = fields;
    if (error !== undefined) throw new ItemError("malformed", "extract", "the message cannot be opened");
    const files = bodies(raw);
    const properties = textProperties(raw);
    return {
      properties,
      people: peopleOf(fields, properties),
      date: asText(fields.clientSubmitTime ?? fields.messageDeliveryTime).replace(/[\r\n]+/g, " "),
      html: files.find(({ name }) => name.endsWith(".html")),
      richText: files.find(({ name }) => name.endsWith(".rtf")),
      attachments: attachments.map((attachment, i) => readAttachment(() => reader.getAttachment(attachment), i)),
    };
  } catch (error) {
    if (error instanceof ItemError) throw error;
    throw new ItemError("malformed", "extract", "the message cannot be read", { cause: error });
  }
}

type Fields = ReturnType<InstanceType<typeof MsgReader>["getFileData"]>;

function peopleOf(
  { senderName = "", senderSmtpAddress, senderEmail = "", recipients = [] }: Fields,
  properties: readonly MsgProperty[],
): MsgPerson[] {
  const isListed = (list: number, name: string): boolean =>
    name !== "" && properties.some(({ id, text }) => id === list && text.includes(asText(name)));
  const sender: MsgPerson = { name: senderName, address: senderSmtpAddress ?? senderEmail, role: "from" };
  // Who is in no list that readers show is hidden.
  const others = recipients.map(({ name = "", smtpAddress, email = "", recipType }): MsgPerson => {
    return {
      name,
      address: mailAddress(smtpAddress ?? email),
      role: recipType ?? (isListed(SHOWN_TO, name) ? "to" : isListed(SHOWN_CC, name) ? "cc" : "bcc"),
    };
  });
  return [sender, ...others]
    .map((one) => ({ ...one, name: asText(one.name), address: mailAddress(asText(one.address)) }))
    .filter(({ name, address }) => name !== "" || address !== "");
}

/** In a damaged message a property may be of another type than the library says. */
const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Directories write addresses of their own, which mean nothing outside. */
const mailAddress = (address: string): string => (address.includes("@") ? address : "");

function readAttachment(open: () => { fileName: string; content: Uint8Array }, index: number): MsgFile {
  const fallback = `attachment-${index + 1}.bin`;
  try {
    const { fileName, content } = open();
    return { name: asText(fileName) || fallback, bytes: content };
  } catch (error) {
    // The library throws errors of no kind of its own for what it cannot take out.
    if (!(error instanceof Error)) throw error;
    return { name: fallback, bytes: undefined };
  }
}

/** Every property that is text. The list of properties repeats lengths under the same tags, which are no texts. */
function textProperties(raw: readonly Raw[]): MsgProperty[] {
  const charset = charsetOf(raw);
  return raw.flatMap(({ id, type, bytes }) => {
    // Properties of several values have a bit of their own.
    const kind = type & ~0x1000;
    if (kind !== UNICODE && kind !== BYTES_TEXT) return [];
    if (id === HTML) return [];
    const text = (kind === UNICODE ? bytes.toString("utf16le") : decodeCharset(bytes, charset)).replace(/\0+$/, "");
    const isLength = bytes.length === 8 && /[\0-\x08]/.test(text);
    return text === "" || isLength ? [] : [{ id, text }];
  });
}

function charsetOf(raw: readonly Raw[]): string {
  const page = raw.find(({ id, type, bytes }) => CODE_PAGES.has(id) && type === 3 && bytes.length >= 4);
  const number = page?.bytes.readUInt32LE(0) ?? 0;
  if (number === 65001) return "utf-8";
  return number === 0 ? "" : `cp${number}`;
}

function bodies(raw: readonly Raw[]): MsgFile[] {
  const files: MsgFile[] = [];
  for (const { id, type, bytes } of raw) {
    if (id === HTML && bytes.length > 8) {
      const html = type === UNICODE ? Buffer.from(bytes.toString("utf16le"), "utf8") : bytes;
      files.push({ name: "body.html", bytes: new Uint8Array(html) });
    } else if (id === RICH_TEXT && type === BINARY && bytes.length > 16) {
      files.push({ name: "body.rtf", bytes: decompress(bytes) });
    }
  }
  return files;
}

function decompress(bytes: Buffer): Uint8Array | undefined {
  try {
    return Uint8Array.from(decompressRTF([...bytes]));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
}
