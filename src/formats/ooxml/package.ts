/**
 * The parts of an Office Open XML package: what each is, and which leads to which (ECMA-376 part 2). Unpacks; knows
 * nothing of what parts say.
 */
import { posix } from "node:path";
import { ItemError, type Problem } from "../../core/problem.js";
import type { ConcealmentKind } from "../../core/concealment.js";
import { memoryContent } from "../archive/content.js";
import type { Budget, ChildItem } from "../format.js";
import { packedBytes, unpackEntry } from "../archive/zip-entry.js";
import { readZipDirectory, type ZipEntry } from "../archive/zip-directory.js";
import { decodeBytes } from "../text/decode.js";
import { decodeXml, textOf } from "./fragments.js";
import { scanXml, type XmlAttribute } from "./xml-scan.js";

export interface Part {
  /** Unique in the package; the entry's name, with a number behind it where two entries bear the same. */
  readonly key: string;
  readonly name: string;
  readonly entry: ZipEntry;
  /** The part deflated, where it lies encrypted in the package and was decrypted. */
  readonly opened?: Uint8Array;
}

export interface Relationship {
  readonly id: string;
  /** Last part of the type's address: `image`, `hyperlink`. */
  readonly type: string;
  readonly isExternal: boolean;
  readonly target: string;
  /** The raw target in the source of the relationships part. */
  readonly targetValue: XmlAttribute["value"];
  /** The element, whole. */
  readonly element: { readonly start: number; readonly end: number };
  /** Name of the part it leads to, where it stays inside. */
  readonly part?: string;
}

export interface Package {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
  readonly comment: string;
  readonly problems: readonly Problem[];
  readonly hasDuplicates: boolean;
  /** Set where a password was asked for and found. */
  readonly isOpened?: true;
}

/** How entries of ZIP files are packed. */
const STORED = 0;
const DEFLATED = 8;

export const CONTENT_TYPES = "[Content_Types].xml";

export function openPackage(bytes: Uint8Array): Package {
  const directory = readZipDirectory(bytes);
  const seen = new Map<string, number>();
  const parts: Part[] = [];
  for (const entry of directory.entries) {
    if (entry.name.endsWith("/") && entry.packedSize === 0) continue;
    const name = entry.name.replaceAll("\\", "/").replace(/^\/+/, "");
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    parts.push({ key: count === 1 ? name : `${name}#${count}`, name, entry });
  }
  const hasDuplicates = parts.some((part) => part.key !== part.name && !part.entry.isOrphan);
  return { bytes, parts, comment: directory.comment, problems: directory.problems, hasDuplicates };
}

/** Throws `ItemError` when the part is encrypted or cannot be unpacked. */
export function unpackPart(pack: Package, part: Part, budget: Budget): { bytes: Uint8Array; problem?: Problem } {
  if (part.opened) {
    // The entry's own checksum is that of what lies encrypted.
    const entry = { ...part.entry, method: STORED, packedSize: part.opened.length };
    return unpackEntry(part.opened, entry, DEFLATED, budget);
  }
  if (part.entry.encrypted) throw new ItemError("encrypted", "extract", "a part of the package is encrypted");
  return unpackEntry(packedBytes(pack.bytes, part.entry), part.entry, part.entry.method, budget);
}

/** The part as an item of its own, which the package can take back in its own kind only. */
export const childOf = (
  { name, key }: Part,
  bytes: Uint8Array,
  concealment: ConcealmentKind | undefined,
): ChildItem => ({
  ...{ name, key, concealment },
  content: memoryContent(bytes),
  keepsKind: true,
});

export const decodePart = (bytes: Uint8Array): ReturnType<typeof decodeBytes> => decodeBytes(bytes);

/** Whether a part is XML: by its name, or because it begins as XML does. */
export function isXmlPart(name: string, bytes: Uint8Array): boolean {
  if (/\.(?:xml|rels|vml)$/i.test(name)) return true;
  return /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s{0,64}<\?xml\s/.test(Buffer.from(bytes.subarray(0, 128)).toString("latin1"));
}

export const isRelationships = (name: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name);

/** The part whose relationships a part holds: `word/document.xml` of `word/_rels/document.xml.rels`; "" for the package. */
export function sourceOfRelationships(name: string): string {
  return name.replace(/_rels\/(?<base>[^/]*)\.rels$/i, "$<base>");
}

export const relationshipsOf = (source: string): string =>
  posix.join(posix.dirname(source || "x"), "_rels", `${source === "" ? "" : posix.basename(source)}.rels`);

/** The relationships that a part declares. `name` is that of the relationships part, `source` its XML. */
export function readRelationships(name: string, source: string): Relationship[] {
  const found: Relationship[] = [];
  const folder = posix.dirname(sourceOfRelationships(name) || "x");
  let open: Omit<Relationship, "element"> | undefined;
  scanXml(source, {
    open: (element) => {
      if (element.name !== "Relationship") return;
      const attribute = (wanted: string): XmlAttribute | undefined =>
        element.attributes.find((one) => one.name === wanted);
      const valueOf = (wanted: string): string => {
        const value = attribute(wanted)?.value;
        return value ? textOf(decodeXml(source, value)) : "";
      };
      const target = valueOf("Target");
      const isExternal = valueOf("TargetMode") === "External";
      open = {
        id: valueOf("Id"),
        type: valueOf("Type").split("/").at(-1) ?? "",
        isExternal,
        target,
        targetValue: attribute("Target")?.value ?? { start: element.tag.end, end: element.tag.end },
        ...(isExternal ? {} : { part: resolveTarget(folder, target) }),
      };
    },
    close: (element, tag) => {
      if (element.name !== "Relationship" || !open) return;
      found.push({ ...open, element: { start: element.tag.start, end: tag.end } });
      open = undefined;
    },
    text: () => undefined,
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const path = safeDecode(target.split("#")[0] ?? "").replaceAll("\\", "/");
  const joined = path.startsWith("/") ? path : posix.join("/", folder, path);
  return posix.normalize(joined).replace(/^\/+/, "");
}

/** Percent signs undone where they can be. */
function safeDecode(target: string): string {
  return target.replace(/(?:%[0-9a-f]{2}){1,64}/gi, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
}

/** Whether a part uses the relationship of that identifier. */
export const usesRelation = (text: string, id: string): boolean => text.includes(`"${id}"`) || text.includes(`'${id}'`);

/** Names of the parts that a chain of relationships leads to from the package; readers show no others. */
export function reachableParts(relations: ReadonlyMap<string, readonly Pick<Relationship, "part">[]>): Set<string> {
  const reached = new Set<string>();
  const queue = [""];
  for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
    for (const { part } of relations.get(source) ?? []) {
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      queue.push(part);
    }
  }
  return reached;
}
