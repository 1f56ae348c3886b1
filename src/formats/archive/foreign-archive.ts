/**
 * Archives of kinds that are read and not written: their entries are items of their own, names and remarks are texts of
 * the archive, and copies are zip archives of the redacted entries. Each kind brings its signature and its remarks.
 */
import { ItemError, type Problem } from "../../core/problem.js";
import type {
  ChildReplacement,
  Content,
  Edit,
  ExtractContext,
  Extracted,
  FormatHandler,
  Head,
  Residue,
} from "../format.js";
import { zip } from "../zip.js";
import { memoryContent, streamedContent, UnpackedMeter } from "./content.js";
import { readArchive, type ArchiveEntry } from "./libarchive.js";
import { editsByPart, editText, namesDocument, NewNames, withheldNote, type NamedText } from "./names.js";
import { deepResidue } from "./residue.js";
import { writeZip, type NewEntry } from "./zip-writer.js";

/** Larger entries are unpacked anew when they are read. */
const LARGEST_AT_ONCE = 32 * 1024 * 1024;

/** Texts of an archive beside the names of its entries, and what of them could not be read. */
export interface Remarks {
  readonly texts: readonly NamedText[];
  readonly problems: readonly Problem[];
}

export interface ForeignKind {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
  isKind(head: Head): boolean;
  /** Set where the remarks hold the names of entries in full, whatever the reader makes of them. */
  readonly hasNamesInRemarks?: true;
  /** Decrypts by passwords; the same bytes where nothing is encrypted, or where none is right. */
  open?(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array>;
  /** Never throws. */
  remarks?(bytes: Uint8Array): Remarks;
}

async function* extractArchive(kind: ForeignKind, content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const bytes = await openedBytes(kind, content, context.passwords);
  const remarks = kind.remarks?.(bytes);
  const document = namesDocument(remarks?.texts ?? []);
  if (document) yield { kind: "document", document };
  for (const problem of remarks?.problems ?? []) yield { kind: "problem", problem };
  try {
    yield* extractEntries(kind, bytes, context);
  } catch (error) {
    // What was read before the archive broke off stands.
    if (!(error instanceof ItemError) || isLimit(error)) throw error;
    yield { kind: "problem", problem: { code: error.code, stage: error.stage, detail: error.message } };
  }
}

async function openedBytes(kind: ForeignKind, content: Content, passwords: readonly string[]): Promise<Uint8Array> {
  const bytes = await content.bytes();
  return kind.open && passwords.length > 0 ? kind.open(bytes, passwords) : bytes;
}

async function* extractEntries(
  kind: ForeignKind,
  bytes: Uint8Array,
  context: ExtractContext,
): AsyncIterable<Extracted> {
  // What comes out is set against all of the archive's size once, not against that of each entry.
  let packed = bytes.length;
  for await (const entry of readArchive(bytes)) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    context.budget.takeBytes(0, packed);
    packed = 0;
    const names = namesDocument([
      { part: `name:${entry.index}`, text: entry.name, field: "file name" },
      { part: `link:${entry.index}`, text: entry.link, field: "file name" },
    ]);
    if (names) yield { kind: "document", document: names };
    const isUnread = entry.name === "" || entry.name.includes("\ufffd");
    if (isUnread && !kind.hasNamesInRemarks) yield { kind: "problem", problem: UNREAD_NAME };
    if (!entry.isFolder && entry.link === "") yield readEntry(bytes, entry, context);
  }
}

const UNREAD_NAME: Problem = {
  code: "unsupported-part",
  stage: "extract",
  detail: "the name of an entry is written in a way that is not read in full",
};

function readEntry(archive: Uint8Array, entry: ArchiveEntry, context: ExtractContext): Extracted {
  const meter = new UnpackedMeter(context.budget);
  const child = (content: Content): Extracted => ({
    kind: "child",
    child: { name: entry.name || "unnamed", key: String(entry.index), content },
  });
  if (entry.size > LARGEST_AT_ONCE)
    return child(streamedContent(entry.size, () => reopened(archive, entry.index, meter)));
  const parts: Uint8Array[] = [];
  let unpacked = 0;
  try {
    for (const chunk of entry.data()) {
      unpacked += chunk.length;
      meter.reach(unpacked, 0);
      parts.push(chunk);
    }
  } catch (error) {
    if (!(error instanceof ItemError) || isLimit(error)) throw error;
    // What is wrong with one entry is told of that entry, and the others are read.
    return child(brokenContent(parts, error));
  }
  return child(memoryContent(new Uint8Array(Buffer.concat(parts))));
}

const isLimit = ({ code }: ItemError): boolean => /^(?:too-large|too-many-entries|ratio-exceeded)$/.test(code);

/** A content that ends with an error after what could be unpacked. */
const brokenContent = (parts: readonly Uint8Array[], error: ItemError): Content =>
  streamedContent(
    parts.reduce((sum, part) => sum + part.length, 1),
    async function* () {
      yield* await Promise.resolve(parts);
      throw error;
    },
  );

/** The data of one entry, by a walk of its own. */
async function* reopened(archive: Uint8Array, index: number, meter: UnpackedMeter): AsyncIterable<Uint8Array> {
  for await (const entry of readArchive(archive)) {
    if (entry.index !== index) continue;
    let unpacked = 0;
    for (const chunk of entry.data()) {
      unpacked += chunk.length;
      meter.reach(unpacked, 0);
      yield chunk;
    }
    return;
  }
}

/** Throws `ItemError` where not all entries can be listed: then what is left out could not even be named. */
async function redactArchive(
  bytes: Uint8Array,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Promise<Uint8Array> {
  const byPart = editsByPart(edits);
  const replaced = new Map(children.map((child) => [child.key, child]));
  const byName = new Map<string, Uint8Array>();
  const names = new NewNames();
  const entries: NewEntry[] = [];
  let withheld = 0;
  for await (const entry of readArchive(bytes)) {
    const edited = editText(entry.name, byPart.get(`name:${entry.index}`) ?? []);
    const child = replaced.get(String(entry.index));
    // A second name of a file holds what the first does; links to places are worth nothing outside their disk.
    const bytes = child && "bytes" in child ? child.bytes : byName.get(entry.link);
    if (entry.isFolder) entries.push({ name: names.take(`${edited.replace(/\/+$/, "")}/`), bytes: new Uint8Array() });
    else if (bytes) {
      const isRenamed = child !== undefined && "bytes" in child && child.name !== entry.name;
      entries.push({ name: names.take(isRenamed ? child.name : edited), bytes });
      byName.set(entry.name, bytes);
    } else if (entry.link === "") {
      entries.push({ name: names.take(`withheld-${++withheld}.txt`), bytes: withheldNote() });
    }
  }
  return writeZip(entries);
}

/** Copies are zip archives and proved as such; of what others release in this kind every entry is read once more. */
async function* archiveResidue(kind: ForeignKind, bytes: Uint8Array): AsyncIterable<Residue> {
  yield* deepResidue(bytes);
  for (const { part, text } of kind.remarks?.(bytes).texts ?? []) yield { place: part, text };
  try {
    for await (const entry of readArchive(bytes)) {
      yield { place: `entry ${entry.index + 1} name`, text: `${entry.name}\n${entry.link}` };
      if (entry.isFolder) continue;
      const parts = [...entry.data()];
      yield* deepResidue(new Uint8Array(Buffer.concat(parts)), `entry ${entry.index + 1} `);
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield { place: "entries", text: "" };
  }
}

/** The handler of a kind of archive. */
export const foreignArchive = (kind: ForeignKind): FormatHandler => ({
  id: kind.id,
  title: kind.title,
  extensions: kind.extensions,
  textBased: false,
  surfaces: ["entries", "names, links", "comments, owners and volume texts, where the kind has them"],
  proof: "of the zip copy: entries found by their signatures and unpacked by zlib",
  convertsTo: zip,
  sniff: (head) => (kind.isKind(head) ? 3 : 0),
  extract: (content, context) => extractArchive(kind, content, context),
  redact: async (content, edits, children, context) => {
    context.noteLoss?.("the copy is a zip archive; comments, owners and times are not in it");
    const bytes = await openedBytes(kind, content, context.passwords);
    if (bytes !== (await content.bytes())) context.noteLoss?.("the copy is not encrypted");
    return redactArchive(bytes, edits, children);
  },
  residue: (bytes) => archiveResidue(kind, bytes),
});
