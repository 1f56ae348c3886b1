/**
 * Threads that help with one long document: while other threads of the run are free, they read its pages and examine each by
 * itself. What hangs on several pages is worked out where the item is, so that all is found as by one thread.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { MessageChannel, Worker, type MessagePort } from "node:worker_threads";
import type { Detection } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import type { Extracted } from "../formats/format.js";
import type { PagedDocument, PageHelp, PagesAhead } from "../formats/page-help.js";
import type { PageReading } from "../formats/pdf/extract.js";
import type { GiveBack, SlotShare } from "../ocr/slots.js";
import type { SharedWeights } from "../recogniser/shared-weights.js";
import type { TextDocument } from "../text/document.js";
import { newClaims, PageClaims } from "./page-claims.js";
import type { PageMessage, PageThreadData, PreparedPage } from "./page-thread.js";

export interface PageHelpPlan {
  readonly options: ExamineOptions;
  /** Threads of the run that may still be set to work. */
  readonly threads: SlotShare;
  /** Of the recogniser, which the threads of the run share. */
  readonly weights?: SharedWeights | undefined;
  /** Whether texts are examined without the marks of an earlier run. */
  readonly isMarkBlind: boolean;
  /** Compiled module of the thread; default: the one beside this module. */
  readonly threadFile?: URL;
}

/** Pages from which a document is worth the start of another thread. */
const FEWEST_PAGES = 300;
/** Each thread has the document once more in its memory. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_THREADS = 3;
/** Of documents with more pages so much is held that there is room within a GiB for one more thread only. */
const PAGES_FOR_SEVERAL = 2000;
/** A thread that helps alone leaves every so many pages to the one that has the item, which would wait for it else. */
const LEFT_BY_ONE = 4;
/** MiB of heap for each thread. */
const MEMORY = { old: 512, young: 16 };

type FoundInPage = Pick<PreparedPage, "text" | "detections">;

/** Help for one item. What was found in pages is handed over once. */
export class ThreadPageHelp implements PageHelp {
  readonly #found = new Map<number, FoundInPage>();
  #isGiven = false;

  constructor(private readonly plan: PageHelpPlan) {}

  open(document: PagedDocument): PagesAhead | undefined {
    const { pageCount, bytes } = document;
    if (pageCount < FEWEST_PAGES || bytes.length > MOST_BYTES) return undefined;
    const most = pageCount > PAGES_FOR_SEVERAL ? 1 : MOST_THREADS;
    const file = this.plan.threadFile ?? new URL("./page-thread.js", import.meta.url);
    const held = existsSync(fileURLToPath(file)) ? takeSlots(this.plan.threads, most) : [];
    if (held.length === 0) return undefined;
    this.#isGiven = true;
    return new HelpedReading(document, file, held, this.plan, (page, { text, detections }) =>
      this.#found.set(page, { text, detections }),
    );
  }

  /** What was found in a page by itself, if it was examined as it is. */
  foundIn(document: TextDocument): readonly Detection[] | undefined {
    const found = this.#foundInPage(document);
    if (found) this.#found.delete(document.page ?? 0);
    return found?.detections;
  }

  /**
   * Passes on what is extracted, and has pages that no thread has examined examined at once: the thread that has the item
   * would else take far more of them than it has time for.
   */
  async *examineOthers(
    extraction: AsyncIterable<Extracted>,
    examine: (document: TextDocument) => readonly Detection[],
  ): AsyncIterable<Extracted> {
    for await (const extracted of extraction) {
      if (this.#isGiven && extracted.kind === "document") this.#examineOther(extracted.document, examine);
      yield extracted;
    }
  }

  #examineOther(document: TextDocument, examine: (document: TextDocument) => readonly Detection[]): void {
    const { page, text, surface } = document;
    if (page === undefined || surface !== "body" || this.#foundInPage(document)) return;
    this.#found.set(page, { text, detections: examine(document) });
  }

  #foundInPage({ page = 0, text, surface }: TextDocument): FoundInPage | undefined {
    const found = surface === "body" ? this.#found.get(page) : undefined;
    return found?.text === text ? found : undefined;
  }
}

function takeSlots(threads: SlotShare, most: number): readonly GiveBack[] {
  const held: GiveBack[] = [];
  while (held.length < most) {
    const giveBack = threads.takeFree();
    if (!giveBack) break;
    held.push(giveBack);
  }
  return held;
}

class HelpedReading implements PagesAhead {
  readonly #claims: PageClaims;
  readonly #helpers: Helper[];
  readonly #made = new Map<number, PreparedPage | undefined>();
  readonly #waiting: (() => void)[] = [];
  /** A thread died, and nobody knows which page it had begun. */
  #isBroken = false;

  constructor(
    { bytes, passwords, pageCount }: PagedDocument,
    file: URL,
    /** One for each thread. */
    private readonly held: readonly GiveBack[],
    { options, isMarkBlind, weights }: PageHelpPlan,
    private readonly note: (page: number, made: PreparedPage) => void,
  ) {
    const claims = newClaims(pageCount, held.length === 1 ? LEFT_BY_ONE : 0);
    this.#claims = new PageClaims(claims);
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const data = { options, isMarkBlind, weights, bytes: shared, passwords, claims };
    this.#helpers = held.map(() => new Helper(file, data, this));
  }

  async take(page: number): Promise<PageReading | undefined> {
    if (this.#claims.claim(page)) return undefined;
    while (!this.#made.has(page) && !this.#isBroken && this.#helpers.some(({ isAtWork }) => isAtWork))
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    const made = this.#made.get(page);
    this.#made.delete(page);
    if (made) this.note(page, made);
    return made?.reading;
  }

  receive({ page, made }: PageMessage): void {
    this.#made.set(page, made);
    this.#wake();
  }

  /** Of a thread that comes to its end, whatever that is. */
  end(isDead: boolean): void {
    this.#isBroken ||= isDead;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }

  close(): void {
    for (const helper of this.#helpers) helper.close();
    for (const giveBack of this.held) giveBack();
  }
}

/** One thread that reads ahead. */
class Helper {
  isAtWork = true;
  readonly #thread: Worker;
  readonly #port: MessagePort;

  constructor(file: URL, data: Omit<PageThreadData, "port">, reading: HelpedReading) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: PageThreadData = { ...data, port: port2 };
    const resourceLimits = { maxOldGenerationSizeMb: MEMORY.old, maxYoungGenerationSizeMb: MEMORY.young };
    this.#thread = new Worker(file, { workerData, transferList: [port2], resourceLimits });
    const end = (isDead: boolean): void => {
      this.isAtWork = false;
      reading.end(isDead);
    };
    port1.on("message", (message: PageMessage) => reading.receive(message));
    // Closed behind the last message, or with the thread.
    port1.once("close", () => end(false));
    // What befell it befalls the thread that reads the page instead, which tells of it.
    this.#thread.once("error", () => end(true));
    this.#thread.once("exit", (status) => end(status !== 0));
  }

  close(): void {
    this.#port.close();
    void this.#thread.terminate();
  }
}
