/**
 * A mail as a release may hold it: the headers that a letter has, texts with their edits, attachments in their new form
 * under their new names. Routes, programs, identifiers, signatures and hidden recipients go.
 */
import type { ChildReplacement, Edit } from "../format.js";
import { editsByPart, editText, withheldNote } from "../archive/names.js";
import { encodeHeaderText } from "./encoded-words.js";
import { decodeMail, isEncoded, toBase64, toQuotedPrintable, type MailText } from "./mail-text.js";
import { ItemError } from "../../core/problem.js";
import { childName, inlineText, keyOf } from "./read-mail.js";
import { holdsUnreadFile } from "../text/coded-texts.js";
import { fileName, isInlineText, readMailPart, RELEASED_HEADERS, type MailHeader, type MailPart } from "./structure.js";

/** Headers of a part that a copy keeps, besides those that say how it is built. */
const RELEASED_PART_HEADERS: ReadonlySet<string> = new Set(["content-id", "content-description", "content-language"]);
/** Parameters of `Content-Type` that say how a part is to be read. */
const RELEASED_PARAMETERS: readonly string[] = ["charset", "format", "delsp", "type", "report-type", "method"];

interface Writer {
  readonly mail: MailText;
  readonly eol: string;
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly children: ReadonlyMap<string, ChildReplacement>;
}

interface Written {
  /** Lines of content headers. */
  readonly headers: readonly string[];
  readonly body: string;
}

export function writeMail(
  bytes: Uint8Array,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Uint8Array {
  const mail = decodeMail(bytes);
  const root = readMailPart(mail.text, { start: 0, end: mail.text.length });
  const writer: Writer = {
    mail,
    eol: /\r\n|\n|\r/.exec(mail.text)?.[0] ?? "\r\n",
    edits: editsByPart(edits),
    children: new Map(children.map((child) => [child.key, child])),
  };
  const { headers, body } = writePart(writer, root);
  const kept = root.headers
    .filter(({ name }) => RELEASED_HEADERS.has(name))
    .map((header) => writeHeader(writer, header));
  const all = [...kept, "MIME-Version: 1.0", ...headers];
  // Bodies are strings of bytes by now.
  const head = Buffer.from(all.join(writer.eol) + writer.eol + writer.eol, "utf8");
  return new Uint8Array(Buffer.concat([head, Buffer.from(body, "latin1")]));
}

/** The header as it stands, with its edits; marks beyond ASCII become encoded words. */
function writeHeader({ mail, edits }: Writer, { whole }: MailHeader): string {
  const within = (edits.get("") ?? []).filter(({ start, end }) => start >= whole.start && end <= whole.end);
  const edited = editText(
    mail.text.slice(whole.start, whole.end),
    within.map(({ part, start, end, mark }) => ({
      part,
      start: start - whole.start,
      end: end - whole.start,
      mark: encodeHeaderText(mark),
    })),
  );
  // A folded line of which nothing is left would end the headers.
  return edited.replace(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$)/g, "");
}

function writePart(writer: Writer, part: MailPart): Written {
  const kept = part.path === "" ? [] : part.headers.filter(({ name }) => RELEASED_PART_HEADERS.has(name));
  const headers = kept.map((header) => writeHeader(writer, header));
  const written = part.parts.length > 0 ? writeMultipart(writer, part) : writeLeaf(writer, part);
  return { headers: [...written.headers, ...headers], body: written.body };
}

function writeMultipart(writer: Writer, part: MailPart): Written {
  const { eol } = writer;
  const parts = part.parts.map((child) => {
    const { headers, body } = writePart(writer, child);
    return latin1(headers.join(eol)) + eol + eol + body;
  });
  let number = 0;
  let boundary: string;
  do boundary = `=_part_${part.path === "" ? "0" : part.path}_${number++}`;
  while (parts.some((text) => text.includes(`--${boundary}`)));
  const body = parts.map((text) => `--${boundary}${eol}${text}${eol}`).join("") + `--${boundary}--${eol}`;
  // A signature over the original says nothing of the copy.
  const value = part.type.value === "multipart/signed" ? "multipart/mixed" : part.type.value;
  return { headers: [contentType(value, part, `boundary="${boundary}"`)], body };
}

const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

function contentType(value: string, part: MailPart, ...more: string[]): string {
  const parameters = RELEASED_PARAMETERS.flatMap((name) => {
    const text = part.type.parameters.get(name);
    const isKept =
      text !== undefined && /^[\w./+-]{1,60}$/.test(text) && !more.some((one) => one.startsWith(`${name}=`));
    return isKept ? [`${name}=${/[/]/.test(text) ? `"${text}"` : text}`] : [];
  });
  return ["Content-Type: " + value, ...parameters, ...more].join("; ");
}

function writeLeaf(writer: Writer, part: MailPart): Written {
  if (isInlineText(part)) return writeText(writer, part);
  const child = writer.children.get(keyOf(part));
  if (!child || !("bytes" in child)) return writeWithheld(writer);
  const given = fileName(part);
  const edited = given === undefined ? undefined : editText(given, writer.edits.get(`name:${part.path}`) ?? []);
  const name = child.name === childName(part) ? edited : child.name;
  // Mails and reports of delivery within a mail may have no encoding (RFC 2046, 5.2.1; RFC 3464), whatever that of the original was.
  const isMail = part.type.value === "message/rfc822" && extensionOf(child.name) === "eml";
  const isBare = isMail || (/^message\/(?!rfc822)/.test(part.type.value) && !child.bytes.includes(0));
  const headers = [
    contentType(typeOfCopy(part, child.name), part),
    ...disposition(part, name),
    `Content-Transfer-Encoding: ${isBare ? "8bit" : "base64"}`,
  ];
  const body = isBare ? Buffer.from(child.bytes).toString("latin1") : toBase64(child.bytes, writer.eol);
  return { headers, body };
}

/** Kinds that copies are made in where the attachment was of another (ECMA-376, RFC 8118, RFC 1952). */
const TYPES_OF_COPIES: Readonly<Record<string, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  // A mail in an encoding of its own may not be of the type of mails.
  eml: "application/octet-stream",
  zip: "application/zip",
  gz: "application/gzip",
};

/** The type of the attachment, or that of its copy where it has become another kind. */
function typeOfCopy(part: MailPart, name: string): string {
  const was = extensionOf(childName(part));
  const is = extensionOf(name);
  return (is === was ? undefined : TYPES_OF_COPIES[is]) ?? part.type.value;
}

const extensionOf = (name: string): string => (/\.([^.]{1,8})$/.exec(name)?.[1] ?? "").toLowerCase();

function disposition(part: MailPart, name: string | undefined): string[] {
  const value = part.disposition.value === "inline" ? "inline" : "attachment";
  if (name === undefined || name === "") return part.disposition.value === "" ? [] : [`Content-Disposition: ${value}`];
  if (/^[\u0020-\u007e]*$/.test(name)) {
    return [`Content-Disposition: ${value}; filename="${name.replace(/["\\]/g, "_")}"`];
  }
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return [`Content-Disposition: ${value}; filename*=utf-8''${encoded}`];
}

function writeWithheld({ eol }: Writer): Written {
  return {
    headers: ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 7bit"],
    body: Buffer.from(withheldNote()).toString("latin1").replaceAll("\n", eol),
  };
}

/** Encoded texts are encoded anew, so that the lines of the encoding do not tell how long was what went. */
function writeText(writer: Writer, part: MailPart): Written {
  const { mail, eol } = writer;
  const { text, part: native, at } = inlineText(mail, part);
  if (holdsUnreadFile(text))
    throw new ItemError("not-redactable", "redact", "the text holds a file in the old uuencode form that was not read");
  const edits = (writer.edits.get(native) ?? []).filter(({ start, end }) => start >= at && end <= at + text.length);
  const edited = editText(
    text,
    edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at })),
  );
  const isPlain = /^[\u0001-\u007f]*$/.test(edited);
  const type = contentType(part.type.value, part, `charset=${isPlain ? "us-ascii" : "utf-8"}`);
  if (isEncoded(part.encoding)) {
    const isBase64 = part.encoding === "base64";
    return {
      headers: [type, `Content-Transfer-Encoding: ${part.encoding}`],
      body: isBase64 ? toBase64(Buffer.from(edited, "utf8"), eol) : toQuotedPrintable(edited, eol),
    };
  }
  return {
    headers: [type, `Content-Transfer-Encoding: ${isPlain ? "7bit" : "8bit"}`],
    body: latin1(edited),
  };
}
