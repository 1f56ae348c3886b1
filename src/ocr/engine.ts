/**
 * The recognition engine: started when the first picture is to be read, in a thread of its own so that it can be stopped.
 * Gives lines, words and letters with their places; knows nothing of pages, skew or what is written.
 */
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { Worker as Thread } from "node:worker_threads";
import type Tesseract from "tesseract.js";
import { ItemError } from "../core/problem.js";
import type { Grey, PixelBox } from "./grey.js";
import { languageFile, languagePackage } from "./languages.js";

/** One letter, or several that the engine takes for one. */
export interface ReadSymbol {
  readonly text: string;
  readonly box: PixelBox;
}

export interface ReadWord {
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
  readonly box: PixelBox;
  readonly symbols: readonly ReadSymbol[];
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
  /** Height in pixels at which letters stand, in the middle of the line. */
  readonly baseline: number;
  /** From the top of high letters to the foot of deep ones, in pixels. */
  readonly height: number;
  /** Whether the line is the last of its paragraph. */
  readonly endsParagraph: boolean;
}

/** `page`: columns and blocks are looked for. `block`: all is one block. `scattered`: words wherever they stand. */
export type Layout = "page" | "block" | "scattered";

const LAYOUTS = { page: "3", block: "6", scattered: "11" } as const satisfies Record<Layout, string>;
/** LSTM models only. */
const NEURAL = 1;
/** Milliseconds for one picture, and for each megapixel of it. */
const LEAST_TIME = 60_000;
const TIME_FOR_MEGAPIXEL = 10_000;

/** Confidence of the letters of a word, in percent, from which they make it sure. */
const SURE_LETTERS = { mean: 97, least: 85 } as const;

interface RunningEngine {
  readonly api: Tesseract.Worker;
  readonly thread: Thread;
}

export class OcrEngine {
  #running: Promise<RunningEngine> | undefined;
  #scratch: string | undefined;

  /** `gotOn` is called whenever the engine has got on with a picture. */
  constructor(
    private readonly languages: readonly string[],
    private readonly gotOn: () => void = () => undefined,
  ) {}

  /** The lines in reading order. Throws `ItemError("time-limit")` when it takes far too long. */
  async readLines(picture: Grey, layout: Layout): Promise<ReadLine[]> {
    const { api, thread } = await (this.#running ??= this.#start());
    thread.ref();
    const options = { tessedit_pageseg_mode: LAYOUTS[layout], user_defined_dpi: "300" } as Partial<Tesseract.RecognizeOptions>; // prettier-ignore
    const limit = LEAST_TIME + (TIME_FOR_MEGAPIXEL * picture.pixels.length) / 1e6;
    try {
      const reading = api.recognize(toPortableGrey(picture), options, { text: false, blocks: true });
      const { data } = await withinTime(reading, limit, thread);
      return (data.blocks ?? []).flatMap(linesOfBlock);
    } catch (error) {
      await this.close();
      if (error instanceof ItemError) throw error;
      throw new ItemError("worker-crashed", "extract", "the recognition of text broke down on a picture", {
        cause: error,
      });
    } finally {
      thread.unref();
    }
  }

  /** Ends the engine's thread; the next picture starts another. */
  async close(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    if (running) await (await running).api.terminate();
    if (this.#scratch !== undefined) rmSync(this.#scratch, { recursive: true, force: true });
    this.#scratch = undefined;
  }

  async #start(): Promise<RunningEngine> {
    const { createWorker } = (await import("tesseract.js")).default;
    const api = await createWorker([...this.languages], NEURAL, {
      langPath: this.#dataFolder(),
      gzip: true,
      // Neither read from nor written to the working folder.
      cacheMethod: "none",
      logger: () => this.gotOn(),
      errorHandler: () => undefined,
    });
    const thread: unknown = "worker" in api ? api.worker : undefined;
    if (!(thread instanceof Thread)) throw new Error("the recognition engine does not show its thread");
    // What befalls the thread while a picture is read is told to the reader; without a listener it would end the process.
    thread.on("error", () => undefined);
    thread.unref();
    return { api, thread };
  }

  /** The folder with the data of all languages: of the one package, or one of our own with links to several. */
  #dataFolder(): string {
    const files = this.languages.map((language) => {
      const file = languageFile(language);
      if (file === undefined) throw new Error(`${languagePackage(language)} is not installed`);
      return file;
    });
    const [first] = files;
    if (files.length === 1 && first !== undefined) return dirname(first);
    this.#scratch ??= mkdtempSync(join(tmpdir(), "sever-languages-"));
    for (const file of files) symlinkSync(file, join(this.#scratch, basename(file)));
    return this.#scratch;
  }
}

/** Rejects when the time is over or the thread has died. */
async function withinTime<T>(work: Promise<T>, limit: number, thread: Thread): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onError: (error: unknown) => void = () => undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    onError = reject;
    thread.once("error", onError);
    timer = setTimeout(
      () => reject(new ItemError("time-limit", "extract", "the text of a picture was not recognised in time")),
      limit,
    );
  });
  try {
    return await Promise.race([work, failure]);
  } finally {
    clearTimeout(timer);
    thread.off("error", onError);
  }
}

/** The picture as a PGM file, the plainest that the engine reads. */
function toPortableGrey({ width, height, pixels }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}

function linesOfBlock({ paragraphs }: Tesseract.Block): ReadLine[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.map((line, i) => ({ ...toLine(line), endsParagraph: i === lines.length - 1 })),
  );
}

/**
 * How sure a word is by its letters, 0..100. The engine calls whole words doubtful for the spaces around them, and long ones
 * that no dictionary has (numbers, e-mail addresses, fields parted by commas), though each of their letters is sure.
 * Writing that stands on its head, and ink that is none, has letters in every word that are not.
 */
function surenessOf(symbols: readonly Tesseract.Symbol[]): number {
  const letters = symbols.map(({ confidence }) => confidence);
  const least = Math.min(...letters);
  const mean = letters.reduce((sum, confidence) => sum + confidence, 0) / Math.max(1, letters.length);
  return letters.length > 0 && mean >= SURE_LETTERS.mean && least >= SURE_LETTERS.least ? least : 0;
}

function toLine({ words, bbox, baseline, rowAttributes }: Tesseract.Line): Omit<ReadLine, "endsParagraph"> {
  return {
    words: words.map(({ text, confidence, bbox: box, symbols }) => ({
      text,
      confidence: Math.max(confidence, surenessOf(symbols)) / 100,
      box,
      symbols: symbols.map((symbol) => ({ text: symbol.text, box: symbol.bbox })),
    })),
    baseline: (baseline.y0 + baseline.y1) / 2,
    height: Math.max(4, Math.min(rowAttributes.rowHeight, 1.5 * (bbox.y1 - bbox.y0))),
  };
}
