/**
 * Rows of long tables whose every cell is of a kind that is settled are not read in full: what is found in them is what
 * was found in hundreds like them. All others are, and the memory of the table grows by them.
 */
import type { ClassifiedDocument, Numbering } from "../../classification/classify.js";
import type { ClassifiedDetection } from "../../core/finding.js";
import type { TextDocument } from "../../text/document.js";
import { Excerpt, stretchesOf, type Stretch } from "./row-stretches.js";
import { detectionsOf, TableMemory, type SettledRow } from "./table-memory.js";

/** A document on its way: which of its rows are settled. */
export interface PlannedDocument {
  readonly document: TextDocument;
  readonly memory: TableMemory | undefined;
  readonly stretches: readonly Stretch[];
  readonly settled: ReadonlyMap<Stretch, SettledRow>;
  /** Segments that are to be read. */
  readonly unread: number;
}

/** Where a stretch that is read stands in what is read. */
interface Reading {
  /** Index of the document that is read. */
  readonly index: number;
  readonly at: number;
}

export interface Gathered {
  readonly documents: readonly TextDocument[];
  /** By plan, its stretches that are read. */
  readonly readings: readonly (readonly Reading[])[];
}

/** A document of which everything is read and nothing learnt. */
export const readWhole = (document: TextDocument): PlannedDocument => ({
  document,
  memory: undefined,
  stretches: [],
  settled: new Map(),
  unread: document.segments.length,
});

export class SettledRows {
  readonly #memories = new WeakMap<object, TableMemory>();

  /** `memory`: what is known of the table already. */
  remember(whole: object, memory: TableMemory): void {
    this.#memories.set(whole, memory);
  }

  memoryOf(whole: object): TableMemory {
    let memory = this.#memories.get(whole);
    if (!memory) this.#memories.set(whole, (memory = new TableMemory()));
    return memory;
  }

  /** `toRead`: keys of rows that were looked at and must be read. */
  plan(document: TextDocument, toRead?: ReadonlySet<string>): PlannedDocument {
    const { whole, segments } = document;
    if (!whole) return readWhole(document);
    const memory = this.memoryOf(whole);
    const stretches = stretchesOf(document);
    const settled = new Map<Stretch, SettledRow>();
    let unread = segments.length;
    for (const stretch of stretches) {
      const { cells } = stretch;
      if (!cells || toRead?.has(cells[0]?.rowKey ?? "")) continue;
      const row = memory.recall(document, cells);
      if (!row) continue;
      settled.set(stretch, row);
      unread -= cells.length;
    }
    return { document, memory, stretches, settled, unread };
  }
}

/** What was found in all of the documents, one after the other; what was read is learnt from. */
export function* spread(
  plans: readonly PlannedDocument[],
  { documents, readings }: Gathered,
  classified: readonly ClassifiedDocument[],
  numbering: Numbering,
): Iterable<ClassifiedDocument> {
  const next = documents.map(() => 0);
  for (const [i, plan] of plans.entries()) {
    const { document, memory, stretches, settled } = plan;
    if (settled.size === 0) {
      const [reading] = readings[i] ?? [];
      const detections = classified[reading?.index ?? 0]?.detections ?? [];
      if (memory) learnAll(memory, plan, detections);
      yield { document, detections };
      continue;
    }
    const all: ClassifiedDetection[] = [];
    let unread = 0;
    for (const stretch of stretches) {
      const row = settled.get(stretch);
      if (row) {
        for (const detection of detectionsOf(row, numbering.people)) all.push(detection);
        numbering.people += row.kind.people;
        continue;
      }
      const reading = readings[i]?.[unread++];
      if (!reading) continue;
      const found = classified[reading.index]?.detections ?? [];
      const own = takeUntil(found, next, reading, stretch);
      if (stretch.cells) memory?.learn(document, stretch.cells, own);
      for (const detection of own) all.push(detection);
    }
    yield { document, detections: all };
  }
}

/** Documents to be read: those of which no row is settled as they are, the rest of the others in one for each table. */
export function gather(plans: readonly PlannedDocument[]): Gathered {
  const made: (TextDocument | Excerpt)[] = [];
  const excerpts = new Map<object, number>();
  const readings = plans.map(({ document, stretches, settled }): Reading[] => {
    if (settled.size === 0) return [{ index: made.push(document) - 1, at: 0 }];
    const whole = document.whole ?? document;
    let index = excerpts.get(whole);
    if (index === undefined) excerpts.set(whole, (index = made.push(new Excerpt(document)) - 1));
    const excerpt = made[index];
    const own: Reading[] = [];
    for (const stretch of stretches)
      if (!settled.has(stretch) && excerpt instanceof Excerpt) own.push({ index, at: excerpt.add(document, stretch) });
    return own;
  });
  return { documents: made.map((one) => (one instanceof Excerpt ? one.document : one)), readings };
}

/** What was found in the stretch, at its places in the document; of what runs over its end, the part before it. */
function takeUntil(
  found: readonly ClassifiedDetection[],
  next: number[],
  { index, at }: Reading,
  { start, end }: Stretch,
): ClassifiedDetection[] {
  const own: ClassifiedDetection[] = [];
  const shift = start - at;
  let i = next[index] ?? 0;
  for (; i < found.length; i++) {
    const detection = found[i];
    if (!detection || detection.span.start + shift >= end) break;
    const { span } = detection;
    own.push({ ...detection, span: { start: span.start + shift, end: Math.min(span.end + shift, end) } });
  }
  next[index] = i;
  return own;
}

function learnAll(
  memory: TableMemory,
  { document, stretches }: PlannedDocument,
  found: readonly ClassifiedDetection[],
): void {
  let next = 0;
  for (const { cells, end } of stretches) {
    const from = next;
    while ((found[next]?.span.start ?? Infinity) < end) next++;
    if (cells) memory.learn(document, cells, found.slice(from, next));
  }
}
