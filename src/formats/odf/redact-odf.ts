/**
 * An OpenDocument package as a release may hold it: the document and what it shows, every part scrubbed, children in
 * their new form under names that say nothing; settings, previews, macros and signatures left out.
 */
import { posix } from "node:path";
import { ItemError } from "../../core/problem.js";
import { editsByPart } from "../archive/names.js";
import { writeZip } from "../archive/zip-writer.js";
import { UNLIMITED } from "../archive/content.js";
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { blankPng } from "../ooxml/blank-png.js";
import { escapeXml } from "../ooxml/fragments.js";
import { decodePart, unpackPart, type Package } from "../ooxml/package.js";
import { scanXml } from "../ooxml/xml-scan.js";
import { folderOf, isChildPart, MANIFEST, MIMETYPE, openOdf, readManifest, targetOf } from "./package.js";
import { renamedOdfStyles, scrubOdfPart } from "./scrub-part.js";

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

interface Work {
  /** In the order of the archive; XML as text, other parts as bytes. */
  readonly parts: Map<string, string | Uint8Array>;
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly children: ReadonlyMap<string, ChildReplacement>;
  /** New paths by old ones, of parts and of folders that documents lie in; null for what the copy does not hold. */
  readonly targets: Map<string, string | null>;
  readonly types: Map<string, string>;
}

export async function redactOdf(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  context: Pick<RedactContext, "passwords" | "noteLoss">,
): Promise<Uint8Array> {
  const pack = await openOdf(await content.bytes(), UNLIMITED, context.passwords);
  if (pack.isOpened) context.noteLoss?.("the copy is not encrypted");
  const work = openWork(pack, edits, children);
  placeTargets(work);
  return writeParts(work);
}

function openWork(pack: Package, edits: readonly Edit[], children: readonly ChildReplacement[]): Work {
  if (pack.hasDuplicates) throw refuse("the package holds two parts of one name");
  if (pack.problems.length > 0) throw refuse("the package is damaged");
  const parts = new Map<string, string | Uint8Array>();
  for (const part of pack.parts.filter(({ entry }) => !entry.isOrphan)) {
    const unpacked = unpackPart(pack, part, UNLIMITED);
    if (unpacked.problem) throw refuse("a part of the package is damaged");
    const isBytes = part.name === MIMETYPE || isChildPart(part.name, unpacked.bytes);
    parts.set(part.name, isBytes ? unpacked.bytes : decodePart(unpacked.bytes).text);
  }
  if (typeof parts.get("content.xml") !== "string") throw refuse("the package has no content");
  const manifest = parts.get(MANIFEST);
  return {
    parts,
    edits: editsByPart(edits),
    children: new Map(children.map((child) => [child.key, child])),
    targets: new Map(),
    types: typeof manifest === "string" ? readManifest(manifest) : new Map<string, string>(),
  };
}

/** Parts of a document that a copy holds. */
const RELEASED = ["content.xml", "styles.xml", "meta.xml"];

/** Follows addresses from the document to what it shows, and gives each thing its place in the copy. */
function placeTargets(work: Work): void {
  const queue = [""];
  let pictures = 0;
  let objects = 0;
  for (let folder = queue.shift(); folder !== undefined; folder = queue.shift()) {
    for (const target of addressesIn(work, folder)) {
      if (work.targets.has(target)) continue;
      if (work.parts.has(`${target}/content.xml`)) {
        work.targets.set(target, `Object ${++objects}`);
        queue.push(target);
      } else if (!(work.parts.get(target) instanceof Uint8Array) || /^ObjectReplacements\//.test(target)) {
        // Linked files are not in the package; pictures of objects are drawn anew by every reader.
        if (work.parts.has(target) || /^(?:Object|Pictures|media)/i.test(target)) work.targets.set(target, null);
      } else placeChild(work, target, () => ++pictures);
    }
  }
}

function placeChild(work: Work, target: string, next: () => number): void {
  const child = work.children.get(target);
  if (child && "bytes" in child) {
    work.parts.set(target, child.bytes);
    const extension = /\.[a-z0-9]{1,5}$/i.exec(target)?.[0] ?? "";
    work.targets.set(target, `Pictures/${next()}${extension}`);
  } else if (/^(?:Pictures|media)\/.*\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svm|svg|webp|eps)$/i.test(target)) {
    work.parts.set(target, blankPng());
    work.targets.set(target, `Pictures/${next()}.png`);
    work.types.set(target, "image/png");
  } else work.targets.set(target, null);
}

/** What the parts of the document in a folder lead to. */
function addressesIn(work: Work, folder: string): string[] {
  const found: string[] = [];
  for (const name of RELEASED) {
    const source = work.parts.get(posix.join(folder, name));
    if (typeof source !== "string") continue;
    scanXml(source, {
      open: (element) => {
        const target = targetOf(source, element, folder);
        if (target !== undefined) found.push(target);
      },
      close: () => undefined,
      text: () => undefined,
    });
  }
  return found;
}

function writeParts(work: Work): Uint8Array {
  const mimetype = work.parts.get(MIMETYPE);
  const rootType =
    work.types.get("/") ?? (mimetype instanceof Uint8Array ? Buffer.from(mimetype).toString("latin1") : "");
  const entries: { name: string; bytes: Uint8Array; type: string }[] = [];
  const styles = freshStyles(work);
  for (const [name, value] of work.parts) {
    const place = placeOf(work, name);
    if (place === undefined) continue;
    const bytes = typeof value === "string" ? Buffer.from(scrub(work, name, value, styles), "utf8") : value;
    entries.push({ name: place, bytes: new Uint8Array(bytes), type: work.types.get(name) ?? "" });
  }
  for (const [old, fresh] of work.targets) {
    if (fresh === null || work.parts.has(old)) continue;
    entries.push({ name: `${fresh}/`, bytes: new Uint8Array(), type: work.types.get(`${old}/`) ?? "" });
  }
  const lines = entries.map(({ name, type }) => manifestLine(name, type));
  const manifest = `${MANIFEST_HEAD}${[manifestLine("/", rootType), ...lines].join("")}</manifest:manifest>`;
  return writeZip([
    { name: MIMETYPE, bytes: Buffer.from(rootType, "latin1"), stored: true },
    ...entries.filter(({ name }) => !name.endsWith("/")),
    { name: MANIFEST, bytes: Buffer.from(manifest, "utf8") },
  ]);
}

const MANIFEST_HEAD =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">';

const manifestLine = (path: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${escapeXml(path)}" manifest:media-type="${type}"/>`;

/** Where a part lies in the copy; undefined when it is not there. */
function placeOf(work: Work, name: string): string | undefined {
  const own = work.targets.get(name);
  if (typeof own === "string") return own;
  const folder = folderOf(name);
  if (!RELEASED.includes(posix.basename(name))) return undefined;
  if (folder === "") return name;
  const fresh = work.targets.get(folder);
  return typeof fresh === "string" ? `${fresh}/${posix.basename(name)}` : undefined;
}

function scrub(work: Work, name: string, source: string, styles: ReadonlyMap<string, string>): string {
  const isProperties = posix.basename(name) === "meta.xml";
  const folder = folderOf(name);
  return scrubOdfPart(source, work.edits.get(name) ?? [], { isProperties, folder, targets: work.targets, styles });
}

function freshStyles(work: Work): Map<string, string> {
  const fresh = new Map<string, string>();
  for (const [name, value] of work.parts) {
    if (typeof value !== "string") continue;
    for (const old of renamedOdfStyles(value, work.edits.get(name) ?? []))
      if (!fresh.has(old)) fresh.set(old, `RenamedStyle${fresh.size + 1}`);
  }
  return fresh;
}
