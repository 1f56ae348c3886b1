/** Zip archives. Their entries are items of their own; names and comments are texts of the archive. */
import { ItemError } from "../core/problem.js";
import type { ChildReplacement, Content, Edit, ExtractContext, Extracted, FormatHandler } from "./format.js";
import { memoryContent, streamedContent, UnpackedMeter } from "./archive/content.js";
import { editsByPart, editText, namesDocument, NewNames, withheldNote, type NamedText } from "./archive/names.js";
import { deepResidue } from "./archive/residue.js";
import { openEntry } from "./archive/zip-crypto.js";
import { readZipDirectory, type ZipDirectory, type ZipEntry } from "./archive/zip-directory.js";
import { inflateChunks, packedBytes, unpackEntry } from "./archive/zip-entry.js";
import { writeZip, type NewEntry } from "./archive/zip-writer.js";

/** Larger entries are unpacked as they are read. */
const LARGEST_AT_ONCE = 32 * 1024 * 1024;

const isFolder = (entry: ZipEntry): boolean => entry.name.endsWith("/") && entry.size === 0;

/** Unique in the archive, and the same each time it is read. */
const keyOf = (entry: ZipEntry): string => String(entry.index);

function namesOf(directory: ZipDirectory): NamedText[] {
  return [
    { part: "comment", text: directory.comment, field: "comment" },
    ...directory.entries.flatMap((entry) => [
      { part: `name:${entry.index}`, text: entry.name, field: "file name" },
      { part: `comment:${entry.index}`, text: entry.comment, field: "comment" },
      ...entry.otherNames.map((text, i) => ({ part: `other:${entry.index}:${i}`, text, field: "file name" })),
    ]),
  ];
}

async function* extractZip(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const bytes = await content.bytes();
  const directory = readZipDirectory(bytes);
  for (const problem of directory.problems) yield { kind: "problem", problem };
  const names = namesDocument(namesOf(directory));
  if (names) yield { kind: "document", document: names };
  for (const entry of directory.entries) {
    context.signal.throwIfAborted();
    context.budget.takeEntry();
    if (!isFolder(entry)) yield* extractEntry(bytes, entry, context);
  }
}

function* extractEntry(archive: Uint8Array, entry: ZipEntry, context: ExtractContext): Iterable<Extracted> {
  const child = (content: Content): Extracted => ({
    kind: "child",
    child: { name: entry.name, key: keyOf(entry), content },
  });
  let content: Content;
  try {
    const { packed, method } = openEntry(archive, entry, context.passwords);
    if (entry.size > LARGEST_AT_ONCE) {
      const meter = new UnpackedMeter(context.budget);
      content = streamedContent(entry.size, async function* () {
        await Promise.resolve();
        yield* inflateChunks(packed, method, meter);
      });
    } else {
      // What encryption adds is gone from an opened entry.
      const added = packedBytes(archive, entry).length - packed.length;
      const opened = { ...entry, packedSize: entry.packedSize - added };
      const { bytes, problem } = unpackEntry(packed, opened, method, context.budget);
      if (problem) yield { kind: "problem", problem };
      content = memoryContent(bytes);
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    // What is wrong with one entry is told of that entry, and the others are read.
    content = failingContent(entry.size, error);
  }
  yield child(content);
}

const failingContent = (size: number, error: ItemError): Content => ({
  size,
  bytes: () => Promise.reject(error),
  chunks: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) }),
});

async function redactZip(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Promise<Uint8Array> {
  const directory = readZipDirectory(await content.bytes());
  if (isDocumentPackage(directory)) {
    throw new ItemError(
      "not-redactable",
      "redact",
      "documents of this kind are zip files inside, and break when rebuilt as such",
    );
  }
  const byPart = editsByPart(edits);
  const replaced = new Map(children.map((child) => [child.key, child]));
  const names = new NewNames();
  const entries: NewEntry[] = [];
  let withheld = 0;
  for (const entry of directory.entries) {
    if (entry.isOrphan) continue;
    const edited = editText(entry.name, byPart.get(`name:${entry.index}`) ?? []);
    const child = replaced.get(keyOf(entry));
    if (isFolder(entry)) entries.push({ name: names.take(edited), bytes: new Uint8Array() });
    else if (child && "bytes" in child) {
      entries.push({ name: names.take(child.name === entry.name ? edited : child.name), bytes: child.bytes });
    } else entries.push({ name: names.take(`withheld-${++withheld}.txt`), bytes: withheldNote() });
  }
  return writeZip(entries);
}

/** Office documents, e-books, Java archives, signed packages: zip files that are something else. */
function isDocumentPackage({ entries }: ZipDirectory): boolean {
  return entries.some(
    ({ name, index }) =>
      name === "[Content_Types].xml" ||
      name === "META-INF/container.xml" ||
      name === "META-INF/manifest.xml" ||
      name === "META-INF/MANIFEST.MF" ||
      name === "AndroidManifest.xml" ||
      (index === 0 && name === "mimetype"),
  );
}

export const zip: FormatHandler = {
  id: "zip",
  title: "Zip archive",
  extensions: ["zip"],
  textBased: false,
  surfaces: [
    "entries, named in the directory or not",
    "names in headers, directory and extra fields",
    "comments of archive and entries",
  ],
  proof: "entries found by their signatures and unpacked by zlib; tests: Python's zipfile",
  sniff: ({ bytes, name }) => {
    const signature = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
    if (signature === "PK\x03\x04" || signature === "PK\x05\x06") return 2;
    // An archive with something before it, as programs that unpack themselves.
    return name.endsWith(".zip") && bytes.length > 0 ? 1 : 0;
  },
  extract: extractZip,
  redact: (content, edits, children) => redactZip(content, edits, children),
  async *residue(bytes) {
    yield* deepResidue(bytes);
  },
};
