/** Copies of e-books: what the book lists, and nothing else. */
import { posix } from "node:path";
import { ItemError } from "../../core/problem.js";
import { withheldNote } from "../archive/names.js";
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import { UNLIMITED } from "../archive/content.js";
import type { ChildReplacement, Content, Edit } from "../format.js";
import { blankPng } from "../ooxml/blank-png.js";
import { decodePercent, decodeXml, textOf } from "../ooxml/fragments.js";
import { decodePart, openPackage, unpackPart, type Package } from "../ooxml/package.js";
import { rawAttribute, scanXml } from "../ooxml/xml-scan.js";
import { CONTAINER, MEDIA_TYPE, MIMETYPE } from "./vocabulary.js";

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

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

export async function redactEpub(
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
