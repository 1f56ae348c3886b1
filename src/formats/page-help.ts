/** What format handlers are given so that pages of long documents are read in other threads, ahead of their own. */
import type { PageReading } from "./pdf/extract.js";

/** A document as those threads open it. */
export interface PagedDocument {
  readonly bytes: Uint8Array;
  readonly passwords: readonly string[];
  /** Pages are numbered from 1. */
  readonly pageCount: number;
}

export interface PageHelp {
  /** Undefined where the document is not worth it, or nobody is free. */
  open(document: PagedDocument): PagesAhead | undefined;
}

export interface PagesAhead {
  /** The page as another thread has read it; undefined where the caller has to read it. To be asked for in order. */
  take(page: number): Promise<PageReading | undefined>;
  /** Ends the reading; nothing may be taken any more. */
  close(): void;
}
