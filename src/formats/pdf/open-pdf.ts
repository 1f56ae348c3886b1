/** A document opened in the engine: passwords, pages, saving. Knows nothing of what stands on the pages. */
import { ItemError, type Stage } from "../../core/problem.js";
import { partOf, sourceOf, type DocumentBytes, type DocumentSource } from "./document-source.js";
import { drawPart } from "./render.js";
import { guardEngine, recycleEngine, useEngine, withScratch, type Engine } from "./engine.js";

const PASSWORD_ERROR = 4;
const SECURITY_ERROR = 5;

/** A document in the engine's memory. Pages are numbered from 1. Must be closed. */
export class OpenPdf {
  #closed = false;
  /** Texts of loaded pages, by the handles of the pages. */
  readonly #texts = new Map<number, number>();
  /**
   * The page that was used last. It stays loaded until the next one is: the engine forgets fonts, and the shapes it has made of
   * their glyphs, with the last page that uses them, and would make them anew for every page.
   */
  #last = 0;
  #engine: Engine | undefined;
  #source: DocumentSource | undefined;

  private constructor(
    engine: Engine,
    private loaded: number,
    private readonly password: string,
    readonly pageCount: number,
    private readonly stage: Stage,
    source: DocumentSource,
  ) {
    this.#engine = engine;
    this.#source = source;
  }

  get handle(): number {
    return this.loaded;
  }

  /** Until the document is closed: whoever holds on to a closed one must not hold the engine's memory. */
  get engine(): Engine {
    if (!this.#engine) throw new Error("the document is closed");
    return this.#engine;
  }

  /**
   * Opens with the first password that fits, the empty one first. Throws `ItemError`: `encrypted` when none fits,
   * `truncated` or `malformed` when the engine can make nothing of the bytes.
   */
  static async open(bytes: DocumentBytes, passwords: readonly string[], stage: Stage): Promise<OpenPdf> {
    const engine = await useEngine();
    return guardEngine(stage, () => {
      const { calls } = engine;
      const source = sourceOf(engine, bytes);
      let reason = 0;
      for (const password of new Set(["", ...passwords])) {
        const handle = source.load(password);
        if (handle !== 0) return new OpenPdf(engine, handle, password, calls.FPDF_GetPageCount(handle), stage, source);
        reason = calls.FPDF_GetLastError();
        if (reason !== PASSWORD_ERROR) break;
      }
      source.free();
      throw openError(reason, bytes, stage);
    });
  }

  /** Loads the page, runs `work` and closes it. Undefined when the engine cannot load the page. */
  withPage<T>(page: number, work: (handle: number) => T): T | undefined {
    return guardEngine(this.stage, () => {
      const { calls } = this.engine;
      const handle = calls.FPDF_LoadPage(this.handle, page - 1);
      if (handle === 0) return undefined;
      // The fonts are the new page's now. The old one's pictures must not be in memory along with those of the new one.
      this.#closeLast();
      try {
        return work(handle);
      } finally {
        this.#closeText(handle);
        this.#closeLast();
        this.#last = handle;
      }
    });
  }

  /** As `withPage`, once annotations and form fields are drawn into the page; `work` is told whether there were none. */
  withFlatPage<T>(page: number, work: (handle: number, wasFlat: boolean) => T): T | undefined {
    const { calls } = this.engine;
    let isFlat = true;
    const done = this.withPage(page, (handle) => {
      if (calls.FPDFPage_GetAnnotCount(handle) === 0) return work(handle, true);
      this.#ownMediaBox(handle);
      // Drawing makes the engine draw up annotations that come without their picture; flattening would drop them.
      drawPart(this, handle, { width: 1, height: 1 }, { x0: 0, y0: 0, x1: 1, y1: 1 });
      calls.FPDFPage_Flatten(handle, 0);
      isFlat = false;
      return undefined;
    });
    return isFlat ? done : this.withPage(page, (handle) => work(handle, false));
  }

  /** Gives a page the box that it has from its parents: flattening knows of no other than its own. */
  #ownMediaBox(handle: number): void {
    const { calls, memory } = this.engine;
    withScratch(this.engine, 16, (scratch) => {
      if (calls.FPDFPage_GetMediaBox(handle, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0) return;
      if (calls.FPDF_GetPageBoundingBox(handle, scratch) === 0) return;
      // The engine gives left, top, right, bottom and takes left, bottom, right, top.
      const [left = 0, top = 0, right = 0, bottom = 0] = memory.HEAPF32.subarray(scratch >> 2, (scratch >> 2) + 4);
      calls.FPDFPage_SetMediaBox(handle, left, bottom, right, top);
    });
  }

  /** Handle of a loaded page's text as it was when it was first asked for; 0 when the engine can make none. */
  textOf(handle: number): number {
    const known = this.#texts.get(handle);
    if (known !== undefined) return known;
    const text = this.engine.calls.FPDFText_LoadPage(handle);
    if (text !== 0) this.#texts.set(handle, text);
    return text;
  }

  #closeLast(): void {
    if (this.#last !== 0) this.engine.calls.FPDF_ClosePage(this.#last);
    this.#last = 0;
  }

  #closeText(handle: number): void {
    const text = this.#texts.get(handle);
    if (text === undefined) return;
    this.#texts.delete(handle);
    this.engine.calls.FPDFText_ClosePage(text);
  }

  /** Lets go of what the engine keeps of pages that it has drawn, pictures above all; no page is flattened any more. */
  loadAnew(): void {
    guardEngine(this.stage, () => {
      this.#closeLast();
      this.engine.calls.FPDF_CloseDocument(this.loaded);
      this.loaded = this.#source?.load(this.password) ?? 0;
      if (this.loaded === 0) throw new ItemError("malformed", this.stage, "the document cannot be read a second time");
    });
  }

  isEncrypted(): boolean {
    return this.engine.calls.EPDF_IsEncrypted(this.handle) !== 0;
  }

  /** The document as a new file without encryption and without earlier versions. */
  save(): Uint8Array {
    return guardEngine(this.stage, () => {
      const { calls, memory } = this.engine;
      if (this.isEncrypted()) calls.EPDF_RemoveEncryption(this.handle);
      const writer = calls.PDFiumExt_OpenFileWriter();
      try {
        calls.PDFiumExt_SaveAsCopy(this.handle, writer);
        const size = calls.PDFiumExt_GetFileWriterSize(writer);
        if (size === 0)
          throw new ItemError("malformed", this.stage, "the PDF engine could not write the document anew");
        return withScratch(this.engine, size, (address) => {
          calls.PDFiumExt_GetFileWriterData(writer, address, size);
          return memory.HEAPU8.slice(address, address + size);
        });
      } finally {
        calls.PDFiumExt_CloseFileWriter(writer);
      }
    });
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    guardEngine(this.stage, () => {
      this.#closeLast();
      this.engine.calls.FPDF_CloseDocument(this.handle);
      this.#source?.free();
    });
    recycleEngine(this.engine);
    this.#engine = undefined;
    this.#source = undefined;
  }
}

function openError(reason: number, bytes: DocumentBytes, stage: Stage): ItemError {
  if (reason === PASSWORD_ERROR) return new ItemError("encrypted", stage, "no password that was given opens the file");
  if (reason === SECURITY_ERROR)
    return new ItemError("encrypted", stage, "the file is encrypted in a way that is not known");
  const tail = Buffer.from(partOf(bytes, Math.max(0, bytes.length - 2048), bytes.length)).toString("latin1");
  return tail.includes("%%EOF")
    ? new ItemError("malformed", stage, "the file cannot be read as a PDF document")
    : new ItemError("truncated", stage, "the file ends before the end of a PDF document");
}
