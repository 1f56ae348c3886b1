/** The pages of one document that are made anew as pictures, and the document with them in their places. */
import { ItemError } from "../../core/problem.js";
import { sweep } from "../../core/spare-memory.js";
import type { PageAnew, RemovedGap } from "../format.js";
import { readWholePage } from "./extract.js";
import { lacksFont } from "./missing-fonts.js";
import { gapOfPicture } from "./note-gaps.js";
import { loadObjects } from "./object-graph.js";
import type { OpenPdf } from "./open-pdf.js";
import { isInDoubt } from "./page-doubts.js";
import { listPages } from "./page-tree.js";
import type { PlanContext, PlannedRaster } from "./plan-pages.js";
import { looksAsMade, makeRasterPage, placeRasterPage, type RasterPage } from "./raster-page.js";
import { rebuildDocument } from "./rebuild.js";
import type { GlyphRange } from "./runs.js";

export class RasterPages {
  readonly #planned: Map<number, PlannedRaster>;
  readonly #made = new Map<number, RasterPage>();
  #source: Uint8Array | undefined;

  /** `saved`: the document after its pages were flattened. `planned`: pages to be made anew. */
  constructor(
    private readonly original: OpenPdf,
    private readonly saved: Uint8Array,
    planned: ReadonlyMap<number, PlannedRaster>,
    private readonly context: PlanContext,
    /** Texts of figures that are not to be lost yet, by themselves. */
    private readonly figureTexts: ReadonlyMap<string, string>,
  ) {
    this.#planned = new Map(planned);
  }

  has(number: number): boolean {
    return this.#planned.has(number);
  }

  add(number: number, edits: readonly GlyphRange[]): void {
    this.#planned.set(number, { edits, wasFlat: false });
    this.#source = undefined;
  }

  /** The document with its pictures of pages; as it was when there are none. */
  async source(): Promise<Uint8Array> {
    if (this.#planned.size === 0) return this.saved;
    return (this.#source ??= await this.#place());
  }

  looksRight(copy: OpenPdf, number: number): boolean {
    const page = this.#made.get(number);
    return page !== undefined && looksAsMade(copy, number, page);
  }

  /** The places on the pictures where something was removed. */
  get gaps(): RemovedGap[] {
    return [...this.#made].flatMap(([number, { places }]) => places.map((place) => gapOfPicture(number, place, 1)));
  }

  get pages(): PageAnew[] {
    return [...this.#made].map(([page, { turn, unread }]) => ({
      page,
      turn,
      covered: unread.map(({ left, bottom, right, top }) => [page, left, bottom, right, top]),
    }));
  }

  async #place(): Promise<Uint8Array> {
    const graph = await loadObjects(this.saved);
    const nodes = listPages(graph);
    for (const [number, planned] of this.#planned) {
      this.context.signal.throwIfAborted();
      this.context.gotOn?.();
      const node = nodes[number - 1];
      if (!node) throw new ItemError("malformed", "redact", `page ${String(number)} cannot be found`);
      if (lacksFont(node, graph)) throw new ItemError("not-redactable", "redact", `page ${String(number)} is written in a font that the document does not hold`); // prettier-ignore
      const page = this.#made.get(number) ?? (await this.#make(number, planned));
      this.#made.set(number, page);
      this.#planned.set(number, { edits: planned.edits, wasFlat: planned.wasFlat });
      if (this.context.isReadSingly) this.#letGo();
      placeRasterPage(node, graph, page);
    }
    return rebuildDocument(graph, { bakeForms: false, keepsTags: false, figureTexts: this.figureTexts });
  }

  /** Frees what is kept of the pages that were drawn. */
  #letGo(): void {
    sweep();
    const isFlat = [...this.#planned.values()].every(({ wasFlat }) => wasFlat);
    if (isFlat && this.#planned.size === this.original.pageCount) this.original.loadAnew();
  }

  async #make(number: number, { edits, reading }: PlannedRaster): Promise<RasterPage> {
    const doubt = isInDoubt(this.context, number);
    const read = reading ?? (await readWholePage(this.original, number, doubt, this.context.ocr));
    const page = read && (await makeRasterPage(this.original, number, read, edits));
    if (!page) throw new ItemError("malformed", "redact", `page ${String(number)} cannot be drawn`);
    return page;
  }
}
