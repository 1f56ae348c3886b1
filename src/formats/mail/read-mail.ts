/** Every text and every child of a mail: headers, texts that stand in it, names of attachments, what readers hide. */
import type { ExtractContext, Extracted } from "../format.js";
import { memoryContent } from "../archive/content.js";
import { namesDocument } from "../archive/names.js";
import { lineDocument, type Line } from "../ooxml/read-part.js";
import { plainDocument, type Surface, type TextDocument } from "../../text/document.js";
import { LineIndex } from "../../text/lines.js";
import { writtenSegments } from "../text/written-segments.js";
import { codedTexts, holdsUnreadFile } from "../text/coded-texts.js";
import { decodeHeaderValue } from "./encoded-words.js";
import { bytesOf, decodeCharset, decodeMail, isEncoded, undoTransfer, type MailText } from "./mail-text.js";
import {
  allParts,
  fileName,
  isInlineText,
  leaves,
  readMailPart,
  RELEASED_HEADERS,
  type MailHeader,
  type MailPart,
} from "./structure.js";

/** Headers of parts that say how they are built; file names in them are read by themselves. */
const STRUCTURE: ReadonlySet<string> = new Set([
  "content-type",
  "content-disposition",
  "content-transfer-encoding",
  "mime-version",
]);

export interface InlineText {
  readonly text: string;
  /** "" when each unit is one of the decoded file, from `at`; else a part of its own. */
  readonly part: string;
  readonly at: number;
}

/** The text of a part that is read in its place. */
export function inlineText(mail: MailText, part: MailPart): InlineText {
  const { body, encoding, path } = part;
  const raw = mail.text.slice(body.start, body.end);
  const charset = part.type.parameters.get("charset") ?? "";
  const bytes = undoTransfer(bytesOf(mail, body), encoding);
  const text = decodeCharset(bytes, charset);
  const isStraight = !isEncoded(encoding) && (mail.isUtf8 ? text === raw : text.length === raw.length);
  return isStraight ? { text, part: "", at: body.start } : { text, part: `body:${path}`, at: 0 };
}

export function* readMail(bytes: Uint8Array, context: ExtractContext): Iterable<Extracted> {
  const mail = decodeMail(bytes);
  const root = readMailPart(mail.text, { start: 0, end: mail.text.length });
  const lines = new LineIndex(mail.text);
  for (const document of [...headerDocuments(mail, root, lines), ...partHeaders(mail, root, lines)]) {
    yield { kind: "document", document };
  }
  for (const part of leaves(root)) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    yield* readLeaf(mail, part, lines, context);
  }
  for (const part of allParts(root)) {
    for (const { start, end } of part.unseen) {
      const text = mail.text.slice(start, end);
      yield { kind: "document", document: plainDocument(text, { at: start, lines, surface: "hidden" }) };
    }
    if (!part.isClosed) {
      const detail = "a part of several does not end as it should; what there is was read";
      yield { kind: "problem", problem: { code: "truncated", stage: "extract", detail } };
    }
  }
  const names = namesDocument(
    [...leaves(root)].map((part) => ({ part: `name:${part.path}`, text: fileName(part) ?? "", field: "file name" })),
  );
  if (names) yield { kind: "document", document: names };
}

function* readLeaf(mail: MailText, part: MailPart, lines: LineIndex, context: ExtractContext): Iterable<Extracted> {
  const packed = part.body.end - part.body.start;
  if (isInlineText(part)) {
    const { text, part: native, at } = inlineText(mail, part);
    if (native !== "") context.budget.takeBytes(text.length, packed);
    const segments = writtenSegments(text);
    const place = native === "" ? { at, lines } : { part: native };
    if (text !== "") yield { kind: "document", document: plainDocument(text, { ...place, segments }) };
    const coded = codedTexts(text, native === "" ? place : { part: native });
    if (coded) yield { kind: "document", document: coded };
    if (holdsUnreadFile(text)) {
      const detail = "the text holds a file in the old uuencode form, which says nothing as text: it was not read";
      yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
    }
    return;
  }
  const bytes = undoTransfer(bytesOf(mail, part.body), part.encoding);
  context.budget.takeBytes(bytes.length, packed);
  yield { kind: "child", child: { name: childName(part), key: keyOf(part), content: memoryContent(bytes) } };
}

export const keyOf = (part: MailPart): string => (part.path === "" ? "body" : part.path);

const EXTENSIONS: Readonly<Record<string, string>> = {
  "text/html": "html",
  "text/plain": "txt",
  "text/calendar": "ics",
  "text/csv": "csv",
  "text/vcard": "vcf",
  "text/x-vcard": "vcf",
  "text/rtf": "rtf",
  "text/xml": "xml",
  "text/rfc822-headers": "txt",
  "message/rfc822": "eml",
  "message/delivery-status": "txt",
  "message/disposition-notification": "txt",
  "application/pdf": "pdf",
  "application/json": "json",
  "application/xml": "xml",
  "application/rtf": "rtf",
  "application/zip": "zip",
  "application/msword": "doc",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/tiff": "tif",
};

/** The attachment's file name, or one made of its place and type. */
export function childName(part: MailPart): string {
  const given = fileName(part);
  if (given !== undefined && given.trim() !== "") return given;
  return `part-${part.path === "" ? "1" : part.path}.${EXTENSIONS[part.type.value] ?? "bin"}`;
}

/** Headers that a copy keeps, as part of the letter; and the others, which it does not. */
function headerDocuments(mail: MailText, root: MailPart, lines: LineIndex): TextDocument[] {
  const seen = root.headers.filter(({ name }) => RELEASED_HEADERS.has(name));
  const others = root.headers.filter(({ name }) => !RELEASED_HEADERS.has(name) && !STRUCTURE.has(name));
  return [headerDocument(mail, seen, "body", lines), headerDocument(mail, others, "metadata", lines)].filter(
    (document) => document !== undefined,
  );
}

/** Identifiers and descriptions of parts. */
function partHeaders(mail: MailText, root: MailPart, lines: LineIndex): TextDocument[] {
  const headers = [...allParts(root)]
    .filter(({ path }) => path !== "")
    .flatMap((part) => part.headers.filter(({ name }) => !STRUCTURE.has(name)));
  const document = headerDocument(mail, headers, "metadata", lines);
  return document ? [document] : [];
}

function headerDocument(
  mail: MailText,
  headers: readonly MailHeader[],
  surface: Surface,
  lines: LineIndex,
): TextDocument | undefined {
  const values: Line[] = headers.map(({ name, value }) => ({
    fragments: decodeHeaderValue(mail.text.slice(value.start, value.end), value.start),
    field: name,
  }));
  const document = lineDocument("", values, surface);
  return document && { ...document, lines };
}
