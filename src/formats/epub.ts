/**
 * E-books (EPUB 2 and 3). Every part is an item of its own and keeps its name and kind, since parts lead to one another;
 * copies hold what the book lists and nothing else.
 */
import { posix } from "node:path";
import { ItemError } from "../core/problem.js";
import { withheldNote } from "./archive/names.js";
import { deepResidue } from "./archive/residue.js";
import { writeZip, type NewEntry } from "./archive/zip-writer.js";
import type {
  Budget,
  ChildReplacement,
  Content,
  Edit,
  ExtractContext,
  Extracted,
  FormatHandler,
  Head,
  SniffScore,
} from "./format.js";
import { blankPng } from "./ooxml/blank-png.js";
import { decodePercent, decodeXml, textOf } from "./ooxml/fragments.js";
import { decodePart, openPackage, unpackPart, type Package } from "./ooxml/package.js";
import { rawAttribute, scanXml } from "./ooxml/xml-scan.js";
import { zip } from "./zip.js";

const MIMETYPE = "mimetype";
const CONTAINER = "META-INF/container.xml";
const MEDIA_TYPE = "application/epub+zip";
// The item was examined under limits before; what is read again here needs none.
const UNLIMITED: Budget = { depthLeft: 0, takeEntry: () => undefined, takeBytes: () => undefined };

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

async function* extractEpub(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  for await (const extracted of zip.extract(content, context)) {
    if (extracted.kind !== "child") yield extracted;
    else yield { kind: "child", child: { ...extracted.child, keepsKind: true } };
  }
}

/** Parts that the book lists, by name, with their media types; in the order of the list. */
function listedParts(pack: Package): Map<string, string> {
  const listed = new Map([[CONTAINER, "application/xml"]]);
  for (const book of attributesOf(pack, CONTAINER, "rootfile", "full-path")) {
    listed.set(book.value, "application/oebps-package+xml");
    for (const { value, type } of attributesOf(pack, book.value, "item", "href")) {
      const path = posix.normalize(posix.join(posix.dirname(book.value), value.replace(/#.*$/s, "")));
      if (!listed.has(path)) listed.set(path, type);
    }
  }
  return listed;
}

/** Values of an attribute of all elements of a name, undone of their escapes. Throws `ItemError` without the part. */
function attributesOf(
  pack: Package,
  name: string,
  element: string,
  attribute: string,
): { value: string; type: string }[] {
  const part = pack.parts.find((one) => one.name === name && !one.entry.isOrphan);
  if (!part) throw refuse("the book lacks the list of its parts");
  const source = decodePart(unpackPart(pack, part, UNLIMITED).bytes).text;
  const found: { value: string; type: string }[] = [];
  scanXml(source, {
    open: (tag) => {
      const place = tag.name === element ? tag.attributes.find((one) => one.name === attribute)?.value : undefined;
      if (!place) return;
      const value = textOf(attribute === "href" ? decodePercent(decodeXml(source, place)) : decodeXml(source, place));
      found.push({ value, type: rawAttribute(source, tag, "media-type") ?? "" });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

async function redactEpub(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
): Promise<Uint8Array> {
  const pack = openPackage(await content.bytes());
  if (pack.hasDuplicates) throw refuse("the book holds two parts of one name");
  const listed = listedParts(pack);
  const replaced = new Map(children.map((child) => [child.key, child]));
  const entries: NewEntry[] = [{ name: MIMETYPE, bytes: Buffer.from(MEDIA_TYPE, "latin1"), stored: true }];
  for (const { name, entry } of pack.parts) {
    const type = entry.isOrphan ? undefined : listed.get(name);
    if (type === undefined) continue;
    if (edits.some(({ part }) => part === `name:${entry.index}`))
      throw refuse("the name of a part, by which other parts lead to it, holds what must go");
    const child = replaced.get(String(entry.index));
    entries.push({ name, bytes: child && "bytes" in child ? child.bytes : placeholder(type) });
  }
  return writeZip(entries);
}

/** What stands in the place of a part that is withheld. Throws `ItemError` where the book is none without it. */
function placeholder(type: string): Uint8Array {
  if (type === "application/oebps-package+xml" || type === "application/xml")
    throw refuse("the list of its parts could not be redacted");
  if (type.startsWith("image/")) return blankPng();
  if (!/x?html/.test(type)) return new Uint8Array();
  const note = Buffer.from(withheldNote()).toString("utf8").trim();
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>-</title></head><body><p>${note}</p></body></html>\n`,
    "utf8",
  );
}

/** Some programs put the folder with the list of parts before what says the kind. */
function sniffEpub({ bytes, name }: Head): SniffScore {
  const head = Buffer.from(bytes);
  if (head.toString("latin1", 0, 4) !== "PK\x03\x04") return 0;
  if (head.toString("latin1", 30, 58) === MIMETYPE + MEDIA_TYPE) return 3;
  return name.endsWith(".epub") && head.includes(CONTAINER, 0, "latin1") ? 3 : 0;
}

export const epub: FormatHandler = {
  id: "epub",
  title: "E-book (EPUB)",
  extensions: ["epub"],
  textBased: false,
  surfaces: ["every part as an item of its own", "names of parts", "metadata of the book, contents"],
  proof: "every part unpacked by zlib; tests: zip as others read it",
  sniff: sniffEpub,
  extract: extractEpub,
  redact: (content, edits, children) => redactEpub(content, edits, children),
  async *residue(bytes) {
    yield* deepResidue(bytes);
  },
};
