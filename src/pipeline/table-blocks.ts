/**
 * Rows of a table on their way, by the block: those that are told from others like them, and those that are read together.
 * What comes of a block comes in the order of its rows.
 */
import type { ClassifiedDocument, Numbering } from "../classification/classify.js";
import type { ClassifiedDetection } from "../core/finding.js";
import { ItemError } from "../core/problem.js";
import type { Extracted } from "../formats/format.js";
import { segmentAt } from "../text/document.js";
import type { BatchExaminer, LevelEvent } from "./level.js";
import { ToldCells } from "./settled/told-cells.js";
import type { ToldRows } from "./settled/told-rows.js";

/** Rows of a block that are told; what is found in them waits for those that are read. */
const MAX_TOLD = 8_192;

/** Rows that are handed on together. */
const TOLD_AT_ONCE = 128;

/** What is taken into a block; `block`: all rows so far are in the texts that came. */
export type TableExtracted = Extracted | { readonly kind: "block" };

export type TableEventOut =
  | Exclude<LevelEvent, { readonly kind: "documents" | "format" }>
  /** A text with all that is found in it; its findings come apart. */
  | { readonly kind: "read"; readonly document: ClassifiedDocument }
  | { readonly kind: "found"; readonly some: ClassifiedDocument }
  /** To be taken before the next: the rows are cleared away then. */
  | ({ readonly kind: "told" } & ToldRows);

export class RowBlock {
  /** In the order of the table: rows that are told. */
  readonly told = new ToldCells();
  /** By key of a row that is read, how many rows before it are told. */
  #unread = new Map<string, number>();
  /** Keys of rows that must be read. */
  #toRead = new Set<string>();

  /** Whether what was taken is to be examined before more is taken. */
  get isFull(): boolean {
    return this.told.rows >= MAX_TOLD;
  }

  addUnread(rowKey: string, mustRead: boolean): void {
    this.#unread.set(rowKey, this.told.rows);
    if (mustRead) this.#toRead.add(rowKey);
  }

  get toRead(): ReadonlySet<string> {
    return this.#toRead;
  }

  /** Examines the texts of the block; nothing is left in it. */
  async *finish(examiner: BatchExaminer): AsyncIterable<TableEventOut> {
    const { told } = this;
    const unread = this.#unread;
    this.#unread = new Map();
    let next = 0;
    const tellUntil = (end: number): Iterable<TableEventOut> => {
      const from = next;
      next = Math.max(next, end);
      return tell(told, from, next, examiner.numbering);
    };
    for await (const event of examiner.examine()) {
      if (event.kind === "problem" || event.kind === "child") yield event;
      if (event.kind !== "documents") continue;
      for (const document of event.documents) {
        yield { kind: "read", document };
        for (const { rowKey, some } of byRow(document)) {
          yield* tellUntil(unread.get(rowKey ?? "") ?? 0);
          yield { kind: "found", some };
        }
      }
    }
    yield* tellUntil(told.rows);
    told.clear();
    this.#toRead = new Set();
  }
}

function* tell(cells: ToldCells, first: number, end: number, numbering: Numbering): Iterable<TableEventOut> {
  for (let from = first; from < end; from += TOLD_AT_ONCE) {
    const to = Math.min(end, from + TOLD_AT_ONCE);
    const { people } = numbering;
    for (let row = from; row < to; row++) numbering.people += cells.kindOf(row).people;
    yield { kind: "told", cells, from, to, people };
  }
}

/** What is found in the document, row by row. */
function* byRow({ document, detections }: ClassifiedDocument): Iterable<{
  readonly rowKey: string | undefined;
  readonly some: ClassifiedDocument;
}> {
  let own: ClassifiedDetection[] = [];
  let rowKey: string | undefined;
  for (const detection of detections) {
    const key = segmentAt(document, detection.span.start)?.rowKey;
    if (key !== rowKey && own.length > 0) {
      yield { rowKey, some: { document, detections: own } };
      own = [];
    }
    rowKey = key;
    own.push(detection);
  }
  if (own.length > 0) yield { rowKey, some: { document, detections: own } };
}

/** Examines what was extracted from a table, `block` being what its rows are taken into. What fails is told; the rows before it are examined. */
export async function* examineBlocks(
  extraction: AsyncIterable<TableExtracted>,
  block: RowBlock,
  examiner: BatchExaminer,
  signal: AbortSignal,
): AsyncIterable<TableEventOut> {
  try {
    for await (const extracted of extraction) {
      signal.throwIfAborted();
      if (extracted.kind === "document") examiner.add(extracted.document, block.toRead);
      else if (extracted.kind !== "block") yield extracted;
      if (extracted.kind === "block" || examiner.isFull) yield* block.finish(examiner);
    }
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    yield { kind: "problem", problem: { code: error.code, stage: error.stage, detail: error.message } };
  }
  yield* block.finish(examiner);
}
