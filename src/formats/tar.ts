/** Tar archives. Their files are items of their own; names, owners and remarks are texts of the archive. */
import { ItemError } from "../core/problem.js";
import type { ChildReplacement, Content, Edit, ExtractContext, Extracted, FormatHandler } from "./format.js";
import { memoryContent, streamedContent } from "./archive/content.js";
import { editsByPart, editText, namesDocument, NewNames, withheldNote } from "./archive/names.js";
import { deepResidue } from "./archive/residue.js";
import { BLOCK_BYTES, isHeader, readTar, type TarEntry } from "./archive/tar-reader.js";
import { writeTar, type NewTarEntry } from "./archive/tar-writer.js";

/** The data of larger entries is read from the archive again, as a stream. */
const LARGEST_AT_ONCE = 16 * 1024 * 1024;
/** Types that hold data of their own: files, and what is not known is taken for one. */
const isFile = ({ type }: TarEntry): boolean => !/[1-6]/.test(type);
/** The old sparse files of GNU, files continued on another volume, and lists of folders. */
const isUnreadable = ({ type }: TarEntry): boolean => /[SMDV]/.test(type);

async function* extractTar(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  for await (const entry of readTar(content.chunks(), LARGEST_AT_ONCE)) {
    context.signal.throwIfAborted();
    if ("code" in entry) {
      yield { kind: "problem", problem: entry };
      continue;
    }
    context.budget.takeEntry();
    const names = namesDocument([
      { part: `name:${entry.index}`, text: entry.name, field: "file name" },
      { part: `link:${entry.index}`, text: entry.linkName, field: "file name" },
      { part: `owner:${entry.index}`, text: entry.owner, field: "owner" },
      { part: `group:${entry.index}`, text: entry.group, field: "group" },
      ...entry.remarks.map((text, i) => ({ part: `remark:${entry.index}:${i}`, text, field: "comment" })),
    ]);
    if (names) yield { kind: "document", document: names };
    if (isFile(entry)) yield* extractFile(content, entry, context);
  }
}

function* extractFile(content: Content, entry: TarEntry, context: ExtractContext): Iterable<Extracted> {
  if (isUnreadable(entry)) {
    const detail = "an entry is of a kind whose data cannot be put together";
    yield { kind: "problem", problem: { code: "unsupported-part", stage: "extract", detail } };
  }
  context.budget.takeBytes(entry.size, entry.size);
  const child = entry.data
    ? memoryContent(entry.data)
    : streamedContent(entry.size, () => stretch(content, entry.dataStart, entry.size));
  yield { kind: "child", child: { name: entry.name, key: String(entry.index), content: child } };
}

/** Bytes `[start, start + length)` of a content. */
async function* stretch(content: Content, start: number, length: number): AsyncIterable<Uint8Array> {
  let at = 0;
  for await (const chunk of content.chunks()) {
    const from = Math.max(0, start - at);
    const part = chunk.subarray(from, Math.max(from, start + length - at));
    at += chunk.length;
    if (part.length > 0) yield part;
    if (at >= start + length) return;
  }
}

async function redactTar(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Promise<Uint8Array> {
  const byPart = editsByPart(edits);
  const replaced = new Map(children.map((child) => [child.key, child]));
  const names = new NewNames();
  const newNames = new Map<string, string>();
  const entries: NewTarEntry[] = [];
  let withheld = 0;
  for await (const entry of readTar(content.chunks(), 0)) {
    if ("code" in entry) {
      if (entry.code === "malformed") throw new ItemError("not-redactable", "redact", "the archive is damaged");
      continue;
    }
    const edited = editText(entry.name, byPart.get(`name:${entry.index}`) ?? []);
    const link = editText(entry.linkName, byPart.get(`link:${entry.index}`) ?? []);
    const child = replaced.get(String(entry.index));
    if (entry.type === "5") entries.push({ name: names.take(`${edited.replace(/\/+$/, "")}/`), type: "5" });
    else if (entry.type === "2") entries.push({ name: names.take(edited), type: "2", linkName: link });
    else if (entry.type === "1") {
      entries.push({ name: names.take(edited), type: "1", linkName: newNames.get(entry.linkName) ?? link });
    } else if (isFile(entry)) {
      const isKept = child !== undefined && "bytes" in child && !isUnreadable(entry);
      const wanted = !isKept ? `withheld-${++withheld}.txt` : child.name === entry.name ? edited : child.name;
      const name = names.take(wanted);
      newNames.set(entry.name, name);
      entries.push({ name, type: "0", bytes: isKept ? child.bytes : withheldNote() });
    }
  }
  return writeTar(entries);
}

export const tar: FormatHandler = {
  id: "tar",
  title: "Tar archive",
  extensions: ["tar"],
  textBased: false,
  surfaces: ["entries", "names, links, owners, groups", "extended headers"],
  proof: "every block as bytes; tests: Python's tarfile",
  sniff: ({ bytes, name }) => {
    if (!isHeader(bytes.subarray(0, BLOCK_BYTES))) return 0;
    const hasMagic = Buffer.from(bytes.subarray(257, 262)).toString("latin1") === "ustar";
    return hasMagic ? 3 : name.endsWith(".tar") ? 2 : 1;
  },
  extract: extractTar,
  redact: (content, edits, children) => redactTar(content, edits, children),
  async *residue(bytes) {
    yield* deepResidue(bytes);
    for (let at = 0; at + BLOCK_BYTES <= bytes.length; at += BLOCK_BYTES) {
      if (bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8) {
        yield* deepResidue(bytes.subarray(at), `block ${at / BLOCK_BYTES} `);
      }
    }
  },
};
