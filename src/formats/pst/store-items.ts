/** What an Outlook store holds as items: each message a mail, its other texts beside it; and copies of the store. */
import { ItemError, type Problem } from "../../core/problem.js";
import { memoryContent } from "../archive/content.js";
import { editsByPart, editText, namesDocument, NewNames, withheldNote } from "../archive/names.js";
import { deepResidue } from "../archive/residue.js";
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import type { ChildReplacement, Content, Edit, ExtractContext, Extracted, RedactContext, Residue } from "../format.js";
import { extractRest, OF_ORIGINAL, type Conversion } from "../legacy/convert.js";
import { convertMessage } from "../mail/convert-message.js";
import { mailResidue } from "../mail/mail-residue.js";
import { PstStore, type PstItem } from "./read-pst.js";

/** Bytes of the largest store that is held. */
const LARGEST = 1024 * 1024 * 1024;

async function openStore(content: Content): Promise<PstStore> {
  if (content.size > LARGEST) throw new ItemError("too-large", "read", `larger than the limit of ${LARGEST} bytes`);
  const bytes = await content.bytes();
  return new PstStore(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export async function* extractStore(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const store = await openStore(content);
  const names = namesDocument(
    [...store.folders()].map(([id, text]) => ({ part: `folder:${id}`, text, field: "file name" })),
  );
  if (names) yield { kind: "document", document: names };
  const asides = store.ownTexts().map((text) => ({ surface: "metadata", text }) as const);
  yield* extractRest({ asides, files: [], problems: [] }, context);
  for (const item of store.items()) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    yield* extractItem(item, context);
  }
  if (store.isDamaged) yield { kind: "problem", problem: DAMAGED };
}

const DAMAGED: Problem = {
  code: "malformed",
  stage: "extract",
  detail: "parts of the store are missing or broken; what there is was read",
};

function* extractItem(item: PstItem, context: ExtractContext): Iterable<Extracted> {
  const made = conversionOf(item);
  if (!made) return;
  const { bytes } = made;
  context.budget.takeBytes(bytes.length, bytes.length);
  if (!item.isHidden)
    yield { kind: "child", child: { name: nameOf(item), key: String(item.id), content: memoryContent(bytes) } };
  yield* extractRest(made, context, `${OF_ORIGINAL}${item.id}:`);
}

/** Undefined for a message of which nothing is left. */
function conversionOf({ message, isHidden }: PstItem): Conversion | undefined {
  const { properties, html, richText, attachments } = message;
  if (properties.length === 0 && !html && !richText && attachments.length === 0) return undefined;
  const made = convertMessage(message);
  if (!isHidden) return made;
  // What no reader shows goes into no copy: all of it stands beside.
  const asides = properties.map(({ text }) => ({ surface: "metadata", text }) as const);
  return { ...made, asides, files: [{ name: "settings.eml", bytes: made.bytes }] };
}

const nameOf = ({ id }: PstItem): string => `message-${id.toString(16)}.eml`;

/** Letters under their folders; what is left out of them is told. */
export async function redactStore(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  context: RedactContext,
): Promise<Uint8Array> {
  const store = await openStore(content);
  const byPart = editsByPart(edits);
  const folders = new Map(
    [...store.folders()].map(([id, name]) => [id, editText(name, byPart.get(`folder:${id}`) ?? [])]),
  );
  const replaced = new Map(children.map((child) => [child.key, child]));
  const names = new NewNames();
  const entries: NewEntry[] = [];
  let others = 0;
  for (const item of store.items()) {
    if (item.isHidden) continue;
    context.signal.throwIfAborted();
    if (!item.isLetter) others++;
    const child = replaced.get(String(item.id));
    const path = item.folders.map((id) => (folders.get(id) ?? "").replaceAll("/", "-")).filter((name) => name !== "");
    if (child && "bytes" in child)
      entries.push({ name: names.take([...path, child.name].join("/")), bytes: child.bytes });
    else if (child) entries.push({ name: names.take([...path, "withheld.txt"].join("/")), bytes: withheldNote() });
  }
  context.noteLoss?.("the copy is a zip archive of mails; hidden recipients and Outlook's own properties are not kept");
  if (others > 0) context.noteLoss?.(`${others} cards, days of calendars and tasks are kept as mails of their texts`);
  return writeZip(entries);
}

/** Copies are zip archives and proved as such; of others' stores everything is read as it is kept. */
export async function* storeResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  yield* deepResidue(bytes);
  const store = await openStore(memoryContent(bytes));
  for (const text of [...store.folders().values(), ...store.ownTexts()]) yield { place: "folders", text };
  for (const item of store.items()) {
    const made = conversionOf(item);
    if (!made) continue;
    const place = `message ${item.id}`;
    yield* mailResidue(made.bytes);
    for (const { text } of made.asides) yield { place, text };
    for (const file of made.files) yield* deepResidue(file.bytes, `${place} `);
  }
}
