/**
 * The life of the PDFium engine in one thread: started once, thrown away when its memory has grown or when it trapped,
 * since WebAssembly memory never shrinks. Knows numbers and memory, nothing of pages or text.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { init } from "@embedpdf/pdfium";
import { ItemError, type Stage } from "../../core/problem.js";
import { holdsMuch } from "../../core/spare-memory.js";

/** The only version whose removal of text is known to be whole; older ones leave residues in text objects hit twice. */
const ENGINE_VERSION = "2.15.1";
/** Bytes of engine memory beyond which the next document gets a new engine. */
const RECYCLE_BYTES = 192 * 1024 * 1024;
/** The same where the process holds much: what one large page has grown it to would stay with the thread to its end. */
const RECYCLE_IF_MUCH = 40 * 1024 * 1024;

const CALL_NAMES = [
  "malloc",
  "free",
  "PDFiumExt_Init",
  "FPDF_LoadMemDocument",
  "FPDF_LoadCustomDocument",
  "FPDF_CloseDocument",
  "FPDF_GetLastError",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageWidthF",
  "FPDF_GetPageHeightF",
  "FPDF_PageToDevice",
  "FPDF_RenderPageBitmap",
  "FPDFBitmap_CreateEx",
  "FPDFBitmap_Destroy",
  "FPDFBitmap_GetBuffer",
  "FPDFBitmap_FillRect",
  "FPDFBitmap_GetFormat",
  "FPDFBitmap_GetHeight",
  "FPDFBitmap_GetStride",
  "FPDFBitmap_GetWidth",
  "FPDFImageObj_GetBitmap",
  "FPDFPage_GetAnnotCount",
  "FPDFPage_RemoveAnnot",
  "FPDFPage_Flatten",
  "FPDFPage_GenerateContent",
  "FPDFPage_GetRotation",
  "FPDF_GetPageBoundingBox",
  "FPDFPage_GetMediaBox",
  "FPDFPage_SetMediaBox",
  "FPDFPage_CountObjects",
  "FPDFPage_GetObject",
  "FPDFPage_InsertObject",
  "FPDFFormObj_CountObjects",
  "FPDFFormObj_GetObject",
  "FPDFPageObj_GetType",
  "FPDFPageObj_GetBounds",
  "FPDFPageObj_GetMatrix",
  "FPDFPageObj_GetFillColor",
  "FPDFPageObj_SetIsActive",
  "FPDFPageObj_NewTextObj",
  "FPDFPageObj_CreateNewPath",
  "FPDFPageObj_Destroy",
  "FPDFPageObj_Transform",
  "FPDFPageObj_SetFillColor",
  "FPDFPath_CountSegments",
  "FPDFPath_GetPathSegment",
  "FPDFPathSegment_GetType",
  "FPDFPath_MoveTo",
  "FPDFPath_LineTo",
  "FPDFPath_Close",
  "FPDFPath_SetDrawMode",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_GetCharBox",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetMatrix",
  "FPDFText_GetFontSize",
  "FPDFText_GetTextObject",
  "FPDFText_IsGenerated",
  "FPDFText_HasUnicodeMapError",
  "FPDFText_SetText",
  "FPDFTextObj_GetTextRenderMode",
  "EPDF_IsEncrypted",
  "EPDF_RemoveEncryption",
  "EPDFText_RedactInQuads",
  "PDFiumExt_OpenFileWriter",
  "PDFiumExt_CloseFileWriter",
  "PDFiumExt_SaveAsCopy",
  "PDFiumExt_GetFileWriterSize",
  "PDFiumExt_GetFileWriterData",
] as const;

/** PDFium's functions as plain calls with numbers: handles and addresses are numbers, truth is 1 or 0. */
export type Calls = Readonly<Record<(typeof CALL_NAMES)[number], (...values: number[]) => number>>;

/** Views of the engine's memory; fetched anew for each use, since they are replaced when the memory grows. */
export interface Memory {
  readonly HEAPU8: Uint8Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
}

/** Functions of ours that the engine can call, by numbers. */
export interface Callbacks {
  /** `signature`: a letter for the result and for each value, `i` for whole numbers. */
  addFunction(work: (...values: number[]) => number, signature: string): number;
  removeFunction(number: number): void;
}

export interface Engine {
  readonly calls: Calls;
  readonly memory: Memory;
  readonly callbacks: Callbacks;
}

let binary: Promise<ArrayBuffer> | undefined;
let current: Promise<Engine> | undefined;

async function loadBinary(): Promise<ArrayBuffer> {
  const require = createRequire(import.meta.url);
  const folder = dirname(dirname(require.resolve("@embedpdf/pdfium")));
  const description: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const version =
    typeof description === "object" && description !== null && "version" in description ? description.version : "";
  if (version !== ENGINE_VERSION)
    throw new Error(`@embedpdf/pdfium must be ${ENGINE_VERSION}, found ${String(version)}`);
  const bytes = await readFile(require.resolve("@embedpdf/pdfium/pdfium.wasm"));
  return new Uint8Array(bytes).buffer;
}

/** Picks the functions that are used out of the exports; a missing one means another build of the engine. */
function pickCalls(exports: object): Calls {
  const found = new Map<string, unknown>(Object.entries(exports));
  const calls: Record<string, (...values: number[]) => number> = {};
  for (const name of CALL_NAMES) {
    const call = found.get(name);
    if (typeof call !== "function") throw new Error(`the PDF engine lacks ${name}`);
    calls[name] = call as (...values: number[]) => number;
  }
  return calls as Calls;
}

const isMemory = (module: unknown): module is Memory =>
  typeof module === "object" &&
  module !== null &&
  "HEAPU8" in module &&
  module.HEAPU8 instanceof Uint8Array &&
  "HEAPF32" in module &&
  "HEAPF64" in module;

const isCallbacks = (module: unknown): module is Callbacks =>
  typeof module === "object" &&
  module !== null &&
  "addFunction" in module &&
  typeof module.addFunction === "function" &&
  "removeFunction" in module;

/**
 * The engine leaves getters among the globals that warn of names no longer to be used, and these hold the first engine of the thread
 * with all its memory for good. `own`: names of globals before it was started.
 */
function forgetWarnings(own: ReadonlySet<string>): void {
  for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(globalThis)))
    if (!own.has(name) && get) Reflect.deleteProperty(globalThis, name);
}

async function startEngine(): Promise<Engine> {
  binary ??= loadBinary();
  const silent = (): void => undefined;
  const wasmBinary = await binary;
  const own = new Set(Object.getOwnPropertyNames(globalThis));
  const wrapped = await init({ wasmBinary, print: silent, printErr: silent });
  forgetWarnings(own);
  const calls = pickCalls(wrapped.pdfium.wasmExports);
  calls.PDFiumExt_Init();
  const module: unknown = wrapped.pdfium;
  if (!isMemory(module)) throw new Error("the PDF engine does not show its memory");
  if (!isCallbacks(module)) throw new Error("the PDF engine cannot call back");
  return { calls, memory: module, callbacks: module };
}

/** The engine of this thread. */
export function useEngine(): Promise<Engine> {
  current ??= startEngine();
  return current;
}

/** Forgets the engine of this thread, so that its memory can be freed and the next use starts a new one. */
export function dropEngine(): void {
  current = undefined;
}

/** Bytes that the engine holds. */
export const engineBytes = (engine: Engine): number => engine.memory.HEAPU8.length;

/** To be called when no document is open. */
export function recycleEngine(engine: Engine): void {
  const bytes = engineBytes(engine);
  if (bytes > RECYCLE_BYTES || (bytes > RECYCLE_IF_MUCH && holdsMuch())) dropEngine();
}

/** A trap of the engine, a full memory, or a stack that ran over: what hostile files cause. */
const isEngineFailure = (error: unknown): boolean =>
  error instanceof RangeError || (error instanceof Error && error.name === "RuntimeError");

/** Runs `work`; when the engine breaks on the file, drops the engine and reports the file as malformed. */
export function guardEngine<T>(stage: Stage, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isEngineFailure(error)) throw error;
    dropEngine();
    throw new ItemError("malformed", stage, "the PDF engine broke down on this file", { cause: error });
  }
}

/** Scratch memory of the engine for `work`, freed afterwards. */
export function withScratch<T>(engine: Engine, size: number, work: (address: number) => T): T {
  const address = engine.calls.malloc(size);
  if (address === 0) throw new RangeError("the PDF engine is out of memory");
  try {
    return work(address);
  } finally {
    engine.calls.free(address);
  }
}
