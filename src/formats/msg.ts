/** Messages of Outlook: examined in full. No copies are made, as the kind cannot be written without what it hides. */
import { ItemError } from "../core/problem.js";
import { DocumentBuilder } from "../text/document.js";
import { memoryContent } from "./archive/content.js";
import { deepResidue } from "./archive/residue.js";
import type { Content, ExtractContext, Extracted, FormatHandler } from "./format.js";
import { readMsg } from "./mail/read-msg.js";
import { formSegments } from "./text/form-lines.js";

const SIGNATURE = "d0cf11e0a1b11ae1";
const BODY = 0x1000;
const HEADERS = 0x007d;
/** What properties hold, in words; others are read without. */
const FIELDS: Readonly<Record<number, string>> = {
  0x0037: "subject",
  0x0c1a: "Name",
  0x0042: "Name",
  0x3001: "Name",
  0x5ff6: "Name",
  0x0c1f: "E-mail",
  0x0065: "E-mail",
  0x3003: "E-mail",
  0x39fe: "E-mail",
  0x0e04: "to",
  0x0e03: "cc",
  0x0e02: "bcc",
  0x3a08: "Telephone",
  0x3a09: "Telephone",
  0x3a1c: "Mobile",
  0x3704: "file name",
  0x3707: "file name",
};

async function* extractMsg(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const { properties, files } = readMsg(await content.bytes());
  const seen = new Set<string>();
  const builder = new DocumentBuilder();
  properties.forEach(({ id, text }, i) => {
    if (id === BODY || id === HEADERS || seen.has(`${id} ${text}`)) return;
    seen.add(`${id} ${text}`);
    const start = builder.length;
    builder.append(text, `property:${i}`, 0);
    const field = FIELDS[id];
    if (field !== undefined) builder.segment(start, { field });
    builder.separate("\n");
  });
  for (const [i, { id, text }] of properties.entries()) {
    if (id !== BODY && id !== HEADERS) continue;
    const part = `property:${i}`;
    const pieces = [{ start: 0, end: text.length, part, at: 0, length: text.length }];
    const surface = id === BODY ? "body" : "metadata";
    yield { kind: "document", document: { surface, text, pieces, segments: formSegments(text) } };
  }
  if (builder.length > 0) yield { kind: "document", document: builder.build("metadata") };
  for (const [i, { name, bytes }] of files.entries()) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    if (bytes) {
      context.budget.takeBytes(bytes.length, bytes.length);
      yield { kind: "child", child: { name, key: String(i), content: memoryContent(bytes) } };
      continue;
    }
    const detail = "an attachment or a body of the message could not be taken out";
    yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
  }
  if (properties.length === 0 && files.length === 0)
    throw new ItemError("malformed", "extract", "the message holds nothing that can be read");
}

export const msg: FormatHandler = {
  id: "msg",
  title: "Outlook message",
  extensions: ["msg", "oft"],
  textBased: false,
  surfaces: ["properties, recipients, headers", "plain, rich and HTML bodies", "attachments, attached messages"],
  proof: "every stream as bytes",
  sniff: ({ bytes, name }) => {
    const head = Buffer.from(bytes);
    if (head.toString("hex", 0, 8) !== SIGNATURE) return 0;
    if (head.includes("__properties_version1.0", 0, "utf16le")) return 3;
    return /\.(?:msg|oft)$/.test(name) ? 2 : 0;
  },
  extract: extractMsg,
  async *residue(bytes) {
    yield* deepResidue(bytes);
  },
};
