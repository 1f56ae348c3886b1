/**
 * Writes a document anew with nothing but what its pages draw: objects are copied from the pages outwards by lists of
 * what may stay, programs and pictures are cleaned, everything is numbered in the order in which it is met. Writing a
 * document that was written here gives the same bytes.
 */
import { deflateSync } from "node:zlib";
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFStreamWriter,
  PDFString,
} from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";
import { ItemError } from "../../core/problem.js";
import { bakeFormMatrix } from "./bake-form.js";
import { cleanJpeg, cleanJpeg2000 } from "./clean-image.js";
import { cleanProgram } from "./clean-program.js";
import { addMetadata, addTitle, claimsAccess } from "./copy-metadata.js";
import { StructureCopier } from "./copy-structure.js";
import { inOrder, lookUp, nameOf, unpackStream } from "./object-graph.js";
import type { PageNode } from "./page-tree.js";
import { readUsage, type DocumentUsage, type Usage } from "./usage.js";

const PAGE_KEYS = ["MediaBox", "CropBox", "Rotate", "UserUnit", "Group"] as const;
const RESOURCE_KEYS = new Set(["ExtGState", "ColorSpace", "Pattern", "Shading", "XObject", "Font", "ProcSet"]);
const PRUNED_KEYS = new Set(["ExtGState", "Pattern", "XObject", "Font"]);
const FORM_KEYS = new Set(["Type", "Subtype", "FormType", "BBox", "Matrix", "Resources", "Group"]);
const IMAGE_KEYS = new Set([
  "Type",
  "Subtype",
  "Width",
  "Height",
  "ColorSpace",
  "BitsPerComponent",
  "Intent",
  "ImageMask",
  "Mask",
  "Decode",
  "Interpolate",
  "SMask",
  "SMaskInData",
  "Matte",
  "Filter",
  "DecodeParms",
  "Length",
]);
/** Dropped wherever they stand. */
const DROPPED_KEYS = new Set([
  "Metadata",
  "PieceInfo",
  "LastModified",
  "Thumb",
  "StructParent",
  "StructParents",
  "Alternates",
  "OPI",
  "AF",
  "AA",
  "Annots",
  "OC",
  "ActualText",
  "Alt",
  "Properties",
  "Ref",
  "Parent",
  "CharSet",
  "CIDSet",
  "FontFamily",
]);
/** Keys of dictionaries whose values are strings that readers need; no others stay. */
const STRING_KEYS = new Set(["Registry", "Ordering"]);
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/;
const OBJECTS_PER_STREAM = 100;

export interface RebuildOptions {
  /** Draw the matrices of forms into their programs. */
  readonly bakeForms: boolean;
  /** Whether all that is on the pages has the tags that it had, and will. */
  readonly keepsTags: boolean;
  /** Texts of figures that may stay, as they may, by what they were; no others do. */
  readonly figureTexts?: ReadonlyMap<string, string>;
  /** What the pages draw, where it is known. */
  readonly used?: DocumentUsage;
}

/** Throws `ItemError("not-redactable")` when a program cannot be unpacked and so cannot be cleaned. */
export async function rebuildDocument(source: PDFContext, options: RebuildOptions): Promise<Uint8Array> {
  const target = new DocumentCopier(source, options).copy();
  return PDFStreamWriter.forContext(target, Infinity, true, OBJECTS_PER_STREAM).serializeToBuffer();
}

const refuse = (detail: string): ItemError => new ItemError("not-redactable", "redact", detail);

class DocumentCopier {
  readonly #target = PDFContext.create();
  readonly #refs = new Map<PDFRef, PDFRef>();
  readonly #queue: { readonly from: PDFRef; readonly to: PDFRef }[] = [];
  readonly #resourceRefs = new Set<PDFRef>();
  readonly #drawings = new Set<PDFObject>();
  readonly #usage: Usage;
  readonly #pages: readonly { readonly node: PageNode; readonly program: Uint8Array }[];

  constructor(
    private readonly source: PDFContext,
    private readonly options: RebuildOptions,
  ) {
    const { pages, usage } = options.used ?? readUsage(source);
    this.#pages = pages.map(({ node, program }, i) => {
      if (!program) throw refuse(`what page ${String(i + 1)} draws cannot be unpacked`);
      return { node, program };
    });
    this.#usage = usage;
  }

  copy(): PDFContext {
    const target = this.#target;
    const catalogRef = target.nextRef();
    const pagesRef = target.nextRef();
    const kids = PDFArray.withContext(target);
    const refs = new Map<PDFObject, PDFRef>(this.#pages.map(({ node }) => [node.dict, target.nextRef()]));
    const catalog = this.#makeCatalog(pagesRef);
    const tagged = this.#copyTags(refs, catalog);
    for (const { node, program } of this.#pages) {
      const ref = refs.get(node.dict);
      if (!ref) continue;
      const key = tagged.indexOf(ref);
      const page = this.#copyPage(node, cleanProgram(program, key >= 0), pagesRef);
      if (key >= 0) page.set(PDFName.of("StructParents"), PDFNumber.of(key));
      kids.push(ref);
      target.assign(ref, page);
    }
    target.assign(pagesRef, target.obj({ Type: "Pages", Kids: kids, Count: this.#pages.length }));
    target.assign(catalogRef, catalog);
    // The queue grows while it is worked off.
    for (const { from, to } of this.#queue) {
      const object = this.source.lookup(from);
      if (!object) continue;
      const isResources = object instanceof PDFDict && this.#resourceRefs.has(from);
      target.assign(to, isResources ? this.#filterResources(object) : this.#copyValue(object));
    }
    target.trailerInfo = { ...target.trailerInfo, Root: catalogRef };
    return target;
  }

  /**
   * Returns the pages with tagged content in the order of their keys. Assistive programs ask for a title where there are
   * tags; the old one may tell what was removed. That the document is accessible is said only where the original said so
   * and all that counts for it is kept.
   */
  #copyTags(pages: ReadonlyMap<PDFObject, PDFRef>, catalog: PDFDict): readonly PDFRef[] {
    const target = this.#target;
    const original = this.source.lookup(this.source.trailerInfo.Root, PDFDict);
    const tags = lookUp(original, "StructTreeRoot");
    const copier =
      tags instanceof PDFDict
        ? new StructureCopier(target, pages, tags, this.options.figureTexts ?? new Map())
        : undefined;
    const root = copier?.copy();
    if (!copier || !root) return [];
    catalog.set(PDFName.of("StructTreeRoot"), root);
    catalog.set(PDFName.of("MarkInfo"), target.obj({ Marked: true }));
    const tagged = copier.taggedPages();
    target.trailerInfo.Info = addTitle(catalog, target);
    if (!(lookUp(original, "Metadata") instanceof PDFStream)) return tagged;
    const reached = new Set(tagged);
    const hasAllTags = [...pages].every(
      ([page, ref]) => reached.has(ref) || !(page instanceof PDFDict && page.has(PDFName.of("StructParents"))),
    );
    const isKept = this.options.keepsTags && copier.isWhole && hasAllTags && catalog.has(PDFName.of("Lang"));
    addMetadata(catalog, target, isKept && claimsAccess(original));
    return tagged;
  }

  #makeCatalog(pagesRef: PDFRef): PDFDict {
    const catalog = this.#target.obj({ Type: "Catalog", Pages: pagesRef });
    const language = lookUp(this.source.lookup(this.source.trailerInfo.Root, PDFDict), "Lang");
    if (language instanceof PDFString || language instanceof PDFHexString) {
      const text = language.decodeText();
      if (LANGUAGE.test(text)) catalog.set(PDFName.of("Lang"), PDFString.of(text));
    }
    return catalog;
  }

  #copyPage({ dict, inherited }: PageNode, program: Uint8Array, parent: PDFRef): PDFDict {
    const page = this.#target.obj({ Type: "Page", Parent: parent });
    for (const key of PAGE_KEYS) {
      const value = inherited.get(key) ?? dict.get(PDFName.of(key));
      if (value) page.set(PDFName.of(key), this.#copyValue(value));
    }
    const resources = inherited.get("Resources");
    if (resources) page.set(PDFName.of("Resources"), this.#copyResources(resources));
    const contents = this.#target.nextRef();
    this.#target.assign(contents, this.#makeStream(program, PDFDict.withContext(this.#target)));
    page.set(PDFName.of("Contents"), contents);
    return page;
  }

  #makeStream(bytes: Uint8Array, dict: PDFDict): PDFRawStream {
    const packed = deflateSync(bytes, { level: 9 });
    dict.delete(PDFName.of("DecodeParms"));
    dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
    dict.set(PDFName.of("Length"), PDFNumber.of(packed.length));
    return PDFRawStream.of(dict, packed);
  }

  #copyValue(value: PDFObject): PDFObject {
    if (value instanceof PDFRef) return this.#copyRef(value);
    if (value instanceof PDFArray) {
      const copy = PDFArray.withContext(this.#target);
      for (const element of value.asArray()) copy.push(this.#copyValue(element));
      return copy;
    }
    if (value instanceof PDFStream) return this.#copyStream(value);
    if (value instanceof PDFDict) return this.#copyDict(value);
    return value;
  }

  #copyRef(ref: PDFRef): PDFRef {
    const known = this.#refs.get(ref);
    if (known) return known;
    const copy = this.#target.nextRef();
    this.#refs.set(ref, copy);
    this.#queue.push({ from: ref, to: copy });
    return copy;
  }

  #copyDict(dict: PDFDict, allowed?: ReadonlySet<string>): PDFDict {
    if (nameOf(dict, "Subtype") === "Type3") this.#noteDrawings(dict);
    if (this.#usage.names.has(dict)) return this.#filterResources(dict);
    const copy = PDFDict.withContext(this.#target);
    for (const [name, value] of inOrder(dict)) {
      const key = name.decodeText();
      if (DROPPED_KEYS.has(key) || (allowed && !allowed.has(key))) continue;
      if (isString(this.source.lookup(value)) && !STRING_KEYS.has(key)) continue;
      copy.set(name, key === "Resources" ? this.#copyResources(value) : this.#copyValue(value));
    }
    return copy;
  }

  #noteDrawings(font: PDFDict): void {
    const drawings = lookUp(font, "CharProcs");
    if (!(drawings instanceof PDFDict)) return;
    for (const key of drawings.keys()) {
      const drawing = drawings.lookup(key);
      if (drawing) this.#drawings.add(drawing);
    }
  }

  #copyResources(value: PDFObject): PDFObject {
    if (value instanceof PDFRef) {
      this.#resourceRefs.add(value);
      return this.#copyRef(value);
    }
    return value instanceof PDFDict ? this.#filterResources(value) : this.#copyValue(value);
  }

  /** Resources without what no program uses. */
  #filterResources(resources: PDFDict): PDFDict {
    const used = this.#usage.names.get(resources);
    const copy = PDFDict.withContext(this.#target);
    for (const [category, value] of inOrder(resources)) {
      const key = category.decodeText();
      if (!RESOURCE_KEYS.has(key)) continue;
      const entries = lookUp(resources, key);
      if (!(entries instanceof PDFDict) || !PRUNED_KEYS.has(key)) {
        copy.set(category, this.#copyValue(value));
        continue;
      }
      const kept = PDFDict.withContext(this.#target);
      for (const [name, entry] of inOrder(entries))
        if (used?.has(`${key}/${name.decodeText()}`)) kept.set(name, this.#copyValue(entry));
      if (kept.keys().length > 0) copy.set(category, kept);
    }
    return copy;
  }

  #copyStream(stream: PDFStream): PDFObject {
    const { dict } = stream;
    const subtype = nameOf(dict, "Subtype");
    if (subtype === "Form") return this.#copyProgram(stream, FORM_KEYS);
    if (lookUp(dict, "PatternType") !== undefined || this.#drawings.has(stream)) return this.#copyProgram(stream);
    const copy = this.#copyDict(dict, subtype === "Image" ? IMAGE_KEYS : undefined);
    return PDFRawStream.of(copy, cleanPicture(stream));
  }

  /** A form, pattern or drawn glyph: its program is cleaned as pages' programs are. */
  #copyProgram(stream: PDFStream, allowed?: ReadonlySet<string>): PDFObject {
    const bytes = unpackStream(stream);
    if (!bytes) throw refuse("what a form draws cannot be unpacked");
    const dict = this.#copyDict(stream.dict, allowed);
    const cleaned = cleanProgram(bytes);
    const program = this.options.bakeForms && allowed === FORM_KEYS ? bakeFormMatrix(cleaned, dict) : cleaned;
    return this.#makeStream(program, dict);
  }
}

const isString = (value: PDFObject | undefined): boolean => value instanceof PDFString || value instanceof PDFHexString;

/** The packed bytes of a stream; pictures without their descriptions. */
function cleanPicture(stream: PDFStream): Uint8Array {
  const bytes = stream.getContents();
  const filter = lookUp(stream.dict, "Filter");
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (only === PDFName.of("DCTDecode")) return cleanJpeg(bytes);
  return only === PDFName.of("JPXDecode") ? cleanJpeg2000(bytes) : bytes;
}
