/** Messages that Outlook packs into one attachment of a mail, `winmail.dat` (MS-OXTNEF). */
import { ItemError } from "../../core/problem.js";
import { charsetOf, MAPI, MAPI_MANY, MAPI_TYPE, mapiTexts, messageOf, type MapiProperty } from "./mapi.js";
import type { MsgFile, MsgTexts } from "./read-msg.js";

export const TNEF_SIGNATURE = 0x223e9f78;

/** Attributes by the lower half of their numbers. */
const ATTRIBUTE = {
  from: 0x8000,
  subject: 0x8004,
  body: 0x800c,
  fileBytes: 0x800f,
  fileName: 0x8010,
  newFile: 0x9002,
  properties: 0x9003,
  recipients: 0x9004,
  fileProperties: 0x9005,
  codePage: 0x9007,
} as const;

const ATTACHMENT_LEVEL = 2;
const FIRST_NAMED = 0x8000;
/** Before an object within a property: which interface it has. */
const INTERFACE_BYTES = 16;
const MOST_PROPERTIES = 100_000;

interface Attachment {
  name: string;
  bytes: Buffer | undefined;
  properties: MapiProperty[];
}

export interface Tnef {
  readonly message: MsgTexts;
  readonly isCut: boolean;
}

/** Throws `ItemError` when it is none of the kind. */
export function readTnef(content: Uint8Array): Tnef {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== TNEF_SIGNATURE)
    throw new ItemError("malformed", "extract", "it does not begin as a packed message does");
  const reader = new TnefReader(bytes);
  return { message: reader.message(), isCut: reader.isCut };
}

class TnefReader {
  isCut = false;
  readonly #properties: MapiProperty[] = [];
  readonly #recipients: MapiProperty[][] = [];
  readonly #attachments: Attachment[] = [];

  constructor(bytes: Buffer) {
    let at = 6;
    while (at + 9 <= bytes.length) {
      const length = bytes.readUInt32LE(at + 5);
      const data = bytes.subarray(at + 9, at + 9 + length);
      if (data.length < length) this.isCut = true;
      this.#take(bytes[at] ?? 0, bytes.readUInt16LE(at + 1), data);
      // A sum of the data follows it.
      at += 9 + length + 2;
    }
  }

  message(): MsgTexts {
    const charset = charsetOf(this.#properties);
    const files = this.#attachments.map((one, i) => fileOf(one, i, charset));
    const message = messageOf(this.#properties, this.#recipients, files, charset);
    const ofFiles = this.#attachments.flatMap(({ properties }) => mapiTexts(properties, charset));
    return { ...message, properties: [...message.properties, ...ofFiles] };
  }

  #take(level: number, id: number, data: Buffer): void {
    if (level === ATTACHMENT_LEVEL || id === ATTRIBUTE.newFile) this.#takeOfFile(id, data);
    else if (id === ATTRIBUTE.properties) this.#properties.push(...this.#propertiesOf(new Cursor(data)));
    else if (id === ATTRIBUTE.recipients) this.#takeRecipients(data);
    else if (id === ATTRIBUTE.subject) this.#properties.push(narrow(MAPI.subject, data));
    else if (id === ATTRIBUTE.body) this.#properties.push(narrow(MAPI.body, data));
    else if (id === ATTRIBUTE.codePage)
      this.#properties.push({ id: 0x3ffd, type: MAPI_TYPE.number, bytes: data.subarray(0, 4) });
    // Texts of other attributes are read as they are: of a sender, of an earlier owner.
    else if (isText(data)) this.#properties.push(narrow(0, data));
    else if (id === ATTRIBUTE.from) this.#properties.push(...senderOf(data));
  }

  #takeOfFile(id: number, data: Buffer): void {
    if (id === ATTRIBUTE.newFile || this.#attachments.length === 0)
      this.#attachments.push({ name: "", bytes: undefined, properties: [] });
    const file = this.#attachments.at(-1);
    if (!file) return;
    if (id === ATTRIBUTE.fileBytes) file.bytes = data;
    else if (id === ATTRIBUTE.fileName) file.name = data.toString("latin1").replace(/\0[^]*$/, "");
    else if (id === ATTRIBUTE.fileProperties) file.properties.push(...this.#propertiesOf(new Cursor(data)));
  }

  #takeRecipients(data: Buffer): void {
    const cursor = new Cursor(data);
    const rows = cursor.count();
    for (let i = 0; i < rows && !cursor.isAtEnd; i++) this.#recipients.push(this.#propertiesOf(cursor));
  }

  #propertiesOf(cursor: Cursor): MapiProperty[] {
    const found: MapiProperty[] = [];
    const count = cursor.count();
    for (let i = 0; i < count && !cursor.isAtEnd; i++) {
      const tag = cursor.number();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= FIRST_NAMED) cursor.skipName();
      for (const bytes of cursor.values(type)) found.push({ id, type, bytes });
    }
    if (cursor.isCut) this.isCut = true;
    return found;
  }
}

const narrow = (id: number, bytes: Buffer): MapiProperty => ({ id, type: MAPI_TYPE.narrow, bytes });

const isText = (data: Buffer): boolean =>
  data.length > 3 && data[data.length - 1] === 0 && /^[\t\r\n\x20-\x7e\xa0-\xff]+\0$/.test(data.toString("latin1"));

/** Two texts behind lengths of both: the name, and the address with its kind. */
function senderOf(data: Buffer): MapiProperty[] {
  if (data.length < 8) return [];
  const [nameBytes, addressBytes] = [data.readUInt16LE(4), data.readUInt16LE(6)];
  const address = data
    .toString("latin1", 8 + nameBytes, 8 + nameBytes + addressBytes)
    .replace(/^\w{1,8}:|\0[^]*$/g, "");
  return [
    narrow(MAPI.senderName, data.subarray(8, 8 + nameBytes)),
    narrow(MAPI.senderAddress, Buffer.from(address, "latin1")),
  ];
}

function fileOf({ name, bytes, properties }: Attachment, index: number, charset: string): MsgFile {
  const texts = mapiTexts(properties, charset);
  const named = [MAPI.longFileName, MAPI.shortFileName].map((id) => texts.find((text) => text.id === id)?.text);
  const held = properties.find(({ id }) => id === MAPI.attachmentBytes);
  const inner = held?.type === MAPI_TYPE.object ? held.bytes.subarray(INTERFACE_BYTES) : held?.bytes;
  const isMessage = inner && inner.length > 6 && inner.readUInt32LE(0) === TNEF_SIGNATURE;
  const given = named[0] ?? (name || named[1]) ?? texts.find(({ id }) => id === MAPI.name)?.text;
  const fallback = given ?? `attachment-${index + 1}.bin`;
  return { name: isMessage ? `${fallback}.tnef` : fallback, bytes: inner && inner.length > 0 ? inner : bytes };
}

/** Reads properties one after another; nothing beyond the end. */
class Cursor {
  isCut = false;
  #at = 0;

  constructor(private readonly bytes: Buffer) {}

  get isAtEnd(): boolean {
    return this.#at >= this.bytes.length;
  }

  number(): number {
    if (this.#at + 4 > this.bytes.length) {
      this.isCut ||= this.#at < this.bytes.length;
      this.#at = this.bytes.length;
      return 0;
    }
    this.#at += 4;
    return this.bytes.readUInt32LE(this.#at - 4);
  }

  /** How many follow, as far as they are read. */
  count(): number {
    const count = this.number();
    this.isCut ||= count > MOST_PROPERTIES;
    return Math.min(count, MOST_PROPERTIES);
  }

  /** A named property has the name before its value. */
  skipName(): void {
    this.#at += 16;
    if (this.number() === 0) this.#at += 4;
    else this.#sized();
  }

  *values(type: number): Iterable<Buffer> {
    const kind = type & ~MAPI_MANY;
    const fixed = FIXED_BYTES[kind];
    const isMany = (type & MAPI_MANY) !== 0 || fixed === undefined;
    const count = isMany ? this.count() : 1;
    for (let i = 0; i < count && !this.isAtEnd; i++) yield fixed === undefined ? this.#sized() : this.#take(fixed);
  }

  #sized(): Buffer {
    const length = this.number();
    const value = this.#take(length);
    this.#at += (4 - (length % 4)) % 4;
    return value;
  }

  #take(length: number): Buffer {
    const value = this.bytes.subarray(this.#at, this.#at + length);
    this.isCut ||= value.length < length;
    this.#at += length;
    return value;
  }
}

/** Bytes of values of types that have no length of their own, filled up to four. */
const FIXED_BYTES: Readonly<Record<number, number>> = {
  0x01: 0,
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};
