/**
 * The last look at a copy before it is handed out: it is one version of a document, holds nothing but what its pages draw,
 * and nothing stands between its parts or behind their ends. Trusts nothing of how the copy was made.
 */
import { constants, inflateSync } from "node:zlib";
import { PDFArray, PDFDict, PDFStream, type PDFContext, type PDFObject } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import { carveStreams, filterNames, type CarvedStream } from "./carve-streams.js";
import { endOfJpeg } from "./clean-image.js";
import { isCopyInfo, isCopyMetadata } from "./copy-metadata.js";
import { lookUp, loadObjects, nameOf } from "./object-graph.js";
import { listPages } from "./page-tree.js";
import { reachedFrom } from "./removed-parts.js";

const CATALOG_KEYS = new Set(["Type", "Pages", "Lang", "MarkInfo", "StructTreeRoot", "ViewerPreferences", "Version"]);
const PAGE_KEYS = new Set([
  "Type",
  "Parent",
  "MediaBox",
  "CropBox",
  "Rotate",
  "UserUnit",
  "Group",
  "Contents",
  "Resources",
  "StructParents",
  "Tabs",
]);
/** Keys that no dictionary of a copy has: what they hold is not drawn, or is not part of the page. */
const FORBIDDEN_KEYS = new Set(
  (
    "Metadata PieceInfo LastModified Thumb Alternates OPI AF AA OpenAction JS JavaScript EF EmbeddedFiles Annots " +
    "AcroForm XFA OC OCGs OCProperties ActualText Names Dests Outlines PageLabels Threads Collection Info Prev " +
    "XRefStm Encrypt Perms DSS"
  ).split(" "),
);
const NAMING_KEYS = [
  "Font",
  "XObject",
  "ExtGState",
  "ColorSpace",
  "Pattern",
  "Shading",
  "Properties",
  "CharProcs",
  "Colorants",
  "RoleMap",
  "ClassMap",
];
const MAX_DEPTH = 64;
const HEADER = /^%PDF-\d\.\d\s*(?:%[^\r\n]*\s*)?/;
const OBJECT = /\d{1,10} \d{1,5} obj\b[^]*?\bendobj\b/g;
const TRAILER = /startxref\s+\d{1,12}\s+%%EOF\s?/;

const refuse = (detail: string): ItemError => new ItemError("residue", "verify", `the copy ${detail}`);

/** Throws `ItemError("residue")` when the copy holds more than its pages need. */
export async function checkCopy(copy: Uint8Array): Promise<void> {
  const bytes = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  checkBytes(bytes);
  let graph: PDFContext;
  try {
    graph = await loadObjects(copy);
  } catch (error) {
    throw new ItemError("residue", "verify", "the objects of the copy cannot be read", { cause: error });
  }
  checkObjects(graph);
}

/** What stands in the file besides objects, and behind the ends of packed data. */
function checkBytes(bytes: Buffer): void {
  const between: string[] = [];
  let reached = 0;
  let tables = 0;
  for (const stream of carveStreams(bytes)) {
    between.push(bytes.toString("latin1", reached, stream.start));
    reached = stream.end;
    if (/\/Type\s*\/XRef\b/.test(stream.dictionary)) tables++;
    if (hasTail(bytes, stream)) throw refuse("has a stream with data behind its end");
  }
  between.push(bytes.toString("latin1", reached));
  const source = between.join("");
  const left = source.replace(HEADER, "").replace(OBJECT, "").replace(TRAILER, "");
  if (/\S/.test(left)) throw refuse("holds bytes that belong to none of its objects");
  if (tables !== 1 || (source.match(/%%EOF/g) ?? []).length !== 1)
    throw refuse("holds more than one version of itself");
}

/** Whether data follow the end of what is packed. */
function hasTail(bytes: Buffer, { start, end, dictionary }: CarvedStream): boolean {
  const [first] = filterNames(dictionary);
  const data = bytes.subarray(start, end);
  if (first === "DCTDecode") return /\S/.test(data.toString("latin1", endOfJpeg(data)));
  if (first !== "FlateDecode") return false;
  const used = packedLength(data);
  return used !== undefined && /\S/.test(data.toString("latin1", used));
}

/** Bytes of `data` that the packed stream takes; undefined when it is broken, so that no end can be told. */
function packedLength(data: Buffer): number | undefined {
  try {
    // The platform tells on request how much it has read; its types do not say so.
    const result: unknown = inflateSync(data, { info: true, finishFlush: constants.Z_SYNC_FLUSH });
    if (typeof result !== "object" || result === null || !("engine" in result)) return undefined;
    const { engine } = result;
    const isEngine = typeof engine === "object" && engine !== null && "bytesWritten" in engine;
    return isEngine && typeof engine.bytesWritten === "number" ? engine.bytesWritten : undefined;
  } catch {
    return undefined;
  }
}

function checkObjects(graph: PDFContext): void {
  const { Root, Info, Encrypt, ID } = graph.trailerInfo;
  if ((Info !== undefined && !isCopyInfo(graph.lookup(Info))) || Encrypt !== undefined || ID !== undefined)
    throw refuse("says more of itself than it needs");
  const catalog = graph.lookup(Root, PDFDict);
  refuseKeys(catalog, catalogKeys(catalog), "its catalogue");
  for (const { dict } of listPages(graph)) refuseKeys(dict, PAGE_KEYS, "a page");
  const reached = reachedFrom(graph, Info === undefined ? [Root] : [Root, Info]);
  const objects = graph.enumerateIndirectObjects().filter(([, object]) => !isTable(object));
  if (objects.some(([ref]) => !reached.has(ref))) throw refuse("holds an object that none of its pages needs");
  const dicts = objects.flatMap(([, object]) => listDicts(object, 0));
  // Names that programs give to resources and glyphs are no keys.
  const naming = new Set(dicts.flatMap((dict) => NAMING_KEYS.map((key) => lookUp(dict, key))));
  for (const dict of dicts)
    if (dict !== catalog && !naming.has(dict) && dict.keys().some((key) => FORBIDDEN_KEYS.has(key.decodeText())))
      throw refuse("holds what is not drawn");
}

const catalogKeys = (catalog: PDFDict): ReadonlySet<string> =>
  isCopyMetadata(lookUp(catalog, "Metadata")) ? new Set([...CATALOG_KEYS, "Metadata"]) : CATALOG_KEYS;

const isTable = (object: PDFObject): boolean =>
  object instanceof PDFStream && ["XRef", "ObjStm"].includes(nameOf(object.dict, "Type") ?? "");

function refuseKeys(dict: PDFDict, allowed: ReadonlySet<string>, owner: string): void {
  for (const key of dict.keys())
    if (!allowed.has(key.decodeText())) throw refuse(`has more in ${owner} than pages need`);
}

/** An object's dictionaries, those within others included. */
function listDicts(object: PDFObject, depth: number): PDFDict[] {
  if (depth > MAX_DEPTH) throw refuse("is nested too deeply to be checked");
  if (object instanceof PDFStream) return listDicts(object.dict, depth);
  if (object instanceof PDFArray) return object.asArray().flatMap((element) => listDicts(element, depth + 1));
  if (object instanceof PDFDict) return [object, ...object.values().flatMap((value) => listDicts(value, depth + 1))];
  return [];
}
