/** A message of Outlook made anew as a mail, and what the mail does not show beside it. */
import { ItemError, type Problem } from "../../core/problem.js";
import { storiesOf } from "../compound/leftovers.js";
import type { AsideText, Conversion, HeldFile } from "../legacy/convert.js";
import { writeEml } from "../legacy/write-eml.js";
import { readRtf } from "../rtf/read-rtf.js";
import type { MsgFile, MsgPerson, MsgTexts } from "./read-msg.js";

const BODY = 0x1000;
const SUBJECT = 0x0037;
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

const isRead = (file: MsgFile | undefined): file is HeldFile => file?.bytes !== undefined;

/** Throws `ItemError` when the message holds nothing. */
export function convertMessage(message: MsgTexts): Conversion {
  const { properties, people, html, richText, attachments } = message;
  if (properties.length === 0 && !html && !richText && attachments.length === 0)
    throw new ItemError("malformed", "extract", "the message holds nothing that can be read");
  const bodies = properties.filter(({ id }) => id === BODY).map(({ text }) => text);
  const text = bodies[0] ?? (isRead(html) ? "" : richBody(richText));
  const subject = properties.find(({ id }) => id === SUBJECT)?.text ?? "";
  const unread = [html, richText, ...attachments].filter((file) => file && !isRead(file)).length;
  return {
    bytes: writeEml({
      from: withRole(people, "from"),
      to: withRole(people, "to"),
      cc: withRole(people, "cc"),
      subject,
      date: message.date,
      text,
      html: html?.bytes,
      attachments: attachments.filter(isRead),
    }),
    asides: asidesOf(message, new Set([subject, text])),
    // Readers show one body; that of rich text says the same.
    files: isRead(richText) ? [richText] : [],
    problems: Array.from({ length: unread }, () => UNREAD),
    losses: ["the copy is a mail; hidden recipients and Outlook's own properties are not kept"],
  };
}

const UNREAD: Problem = {
  code: "unsupported-part",
  stage: "extract",
  detail: "an attachment or a body of the message could not be taken out",
};

const withRole = (people: readonly MsgPerson[], wanted: MsgPerson["role"]): MsgPerson[] =>
  people.filter(({ role }) => role === wanted);

function richBody(file: MsgFile | undefined): string {
  if (!isRead(file)) return "";
  return storiesOf(readRtf(Buffer.from(file.bytes).toString("latin1")).texts.get("body") ?? "");
}

/** Properties that the mail does not show. */
function asidesOf({ properties, people }: MsgTexts, texts: ReadonlySet<string>): AsideText[] {
  const shown = new Set(people.filter(({ role }) => role !== "bcc").flatMap(({ name, address }) => [name, address]));
  return properties
    .filter(({ text }) => !texts.has(text) && !shown.has(text))
    .map(({ id, text }) => {
      const field = FIELDS[id];
      return { surface: "metadata", text, ...(field !== undefined && { field }) };
    });
}
