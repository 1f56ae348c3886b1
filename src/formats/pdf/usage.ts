/** Which named resources the pages of a document really use, and which codes of which fonts they show. */
import { PDFArray, PDFDict, PDFName, PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { nameValue, readOperators, stringBytes, type Operand } from "./content-stream.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { listPages, type PageNode } from "./page-tree.js";

const MAX_FORM_DEPTH = 28;

/** Categories of resources whose unused entries are dropped, since they can hold text. */
export type PrunedCategory = "Font" | "XObject" | "Pattern" | "ExtGState";

export interface Usage {
  /** For each resource dictionary, `Category/name` of what is used out of it. */
  readonly names: Map<PDFDict, Set<string>>;
  /** For each font, the codes shown in it: one byte each, or two for composite fonts. */
  readonly codes: Map<PDFDict, Set<number>>;
}

/** The program of a page: its content streams in order, joined. Undefined when one cannot be unpacked. */
export function pageProgram(page: PDFDict, context: PDFContext): Uint8Array | undefined {
  const contents = lookUp(page, "Contents");
  if (contents === undefined) return new Uint8Array();
  const streams = contents instanceof PDFArray ? contents.asArray().map((part) => context.lookup(part)) : [contents];
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    if (!(stream instanceof PDFStream)) continue;
    const bytes = unpackStream(stream);
    if (!bytes) return undefined;
    parts.push(bytes, Uint8Array.of(10));
  }
  return Buffer.concat(parts.slice(0, -1));
}

/** A page and what it draws. */
export interface PageProgram {
  readonly node: PageNode;
  readonly resources: PDFDict;
  /** Undefined when it cannot be unpacked. */
  readonly program: Uint8Array | undefined;
}

export interface DocumentUsage {
  readonly pages: readonly PageProgram[];
  readonly usage: Usage;
}

/** Walks the programs of all pages. */
export function readUsage(context: PDFContext): DocumentUsage {
  const collector = new UsageCollector();
  const pages = listPages(context).map((node) => {
    const program = pageProgram(node.dict, context);
    const resources = resourcesOf(node, context);
    if (program) collector.addProgram(program, resources);
    return { node, resources, program };
  });
  return { pages, usage: collector.usage };
}

function resourcesOf({ inherited }: PageNode, context: PDFContext): PDFDict {
  const resources = inherited.get("Resources");
  const found = resources instanceof PDFRef ? context.lookup(resources) : resources;
  return found instanceof PDFDict ? found : PDFDict.withContext(context);
}

/** Walks the programs of pages and of what they draw. */
class UsageCollector {
  readonly usage: Usage = { names: new Map(), codes: new Map() };
  readonly #seen = new Map<PDFStream, Set<PDFDict>>();

  addProgram(program: Uint8Array, resources: PDFDict, depth = 0): void {
    let font: PDFDict | undefined;
    const saved: (PDFDict | undefined)[] = [];
    for (const { name, operands } of readOperators(program)) {
      if (name === "q") saved.push(font);
      else if (name === "Q") font = saved.length > 0 ? saved.pop() : font;
      else if (name === "Tf" && operands[0])
        font = asFont(this.#use(resources, "Font", nameValue(program, operands[0])), depth, this) ?? font;
      else if (name === "Do") this.#enter(this.#named(program, operands, resources, "XObject"), resources, depth);
      else if (name === "scn" || name === "SCN")
        this.#enter(this.#named(program, operands, resources, "Pattern"), resources, depth);
      else if (name === "gs") {
        const state = this.#named(program, operands, resources, "ExtGState");
        if (state instanceof PDFDict) font = this.#useState(state, resources, depth) ?? font;
      } else if (font && (name === "Tj" || name === "TJ" || name === "'" || name === '"'))
        this.#show(font, program, operands);
    }
  }

  #named(
    program: Uint8Array,
    operands: readonly Operand[],
    resources: PDFDict,
    category: PrunedCategory,
  ): PDFObject | undefined {
    const last = operands.at(-1);
    return last?.kind === "name" ? this.#use(resources, category, nameValue(program, last)) : undefined;
  }

  #use(resources: PDFDict, category: PrunedCategory, name: string): PDFObject | undefined {
    const used = this.usage.names.get(resources) ?? new Set();
    this.usage.names.set(resources, used.add(`${category}/${name}`));
    const entries = lookUp(resources, category);
    return entries instanceof PDFDict ? entries.lookup(PDFName.of(name)) : undefined;
  }

  #enter(target: PDFObject | undefined, resources: PDFDict, depth: number): void {
    if (!(target instanceof PDFStream) || depth > MAX_FORM_DEPTH || nameOf(target.dict, "Subtype") === "Image") return;
    const own = lookUp(target.dict, "Resources");
    const used = own instanceof PDFDict ? own : resources;
    const seen = this.#seen.get(target) ?? new Set();
    if (seen.has(used)) return;
    this.#seen.set(target, seen.add(used));
    const program = unpackStream(target);
    if (program) this.addProgram(program, used, depth + 1);
  }

  /** Enters the mask of a graphics state; returns the font that the state sets. */
  #useState(state: PDFDict, resources: PDFDict, depth: number): PDFDict | undefined {
    const mask = lookUp(state, "SMask");
    if (mask instanceof PDFDict) this.#enter(lookUp(mask, "G"), resources, depth);
    const font = lookUp(state, "Font");
    return font instanceof PDFArray ? asFont(font.lookup(0), depth, this) : undefined;
  }

  /** The drawings of a font whose glyphs are programs of their own. */
  addDrawings(font: PDFDict, depth: number): void {
    const drawings = lookUp(font, "CharProcs");
    const own = lookUp(font, "Resources");
    if (!(drawings instanceof PDFDict) || !(own instanceof PDFDict)) return;
    for (const key of drawings.keys()) this.#enter(drawings.lookup(key), own, depth);
  }

  #show(font: PDFDict, program: Uint8Array, operands: readonly Operand[]): void {
    const codes = this.usage.codes.get(font) ?? new Set();
    this.usage.codes.set(font, codes);
    const isComposite = nameOf(font, "Subtype") === "Type0";
    for (const operand of operands) {
      if (operand.kind !== "literal" && operand.kind !== "hex") continue;
      const shown = stringBytes(program, operand);
      if (!isComposite) for (const code of shown) codes.add(code);
      else for (let i = 0; i + 1 < shown.length; i += 2) codes.add(((shown[i] ?? 0) << 8) | (shown[i + 1] ?? 0));
    }
  }
}

function asFont(object: PDFObject | undefined, depth: number, collector: UsageCollector): PDFDict | undefined {
  if (!(object instanceof PDFDict)) return undefined;
  if (!collector.usage.codes.has(object)) {
    collector.usage.codes.set(object, new Set());
    if (depth <= MAX_FORM_DEPTH) collector.addDrawings(object, depth + 1);
  }
  return object;
}
