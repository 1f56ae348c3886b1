/**
 * The recognition engine: started when the first picture is to be read, in a thread of its own so that it can be stopped.
 * Gives lines, words and letters with their places; knows nothing of pages, skew or what is written.
 */
import { Worker as Thread } from "node:worker_threads";
import { ItemError } from "../core/problem.js";
import { Desk } from "./desk.js";
import type { Grey } from "./grey.js";
import { languageFile, languagePackage } from "./languages.js";
import type { ReadLine } from "./lines.js";
import type { RecognitionData, RecognitionMessage, RecognitionRequest } from "./recognition-thread.js";
import { RECOGNITION_THREAD } from "./thread-file.js";

/** `page`: columns and blocks are looked for. `block`: all is one block. `scattered`: words wherever they stand. */
export type Layout = "page" | "block" | "scattered";

const LAYOUTS = { page: "3", block: "6", scattered: "11" } as const satisfies Record<Layout, string>;
/** Milliseconds for one picture, and for each megapixel of it. */
const LEAST_TIME = 60_000;
const TIME_FOR_MEGAPIXEL = 10_000;

/**
 * Bytes of the engine's memory, which never shrinks, beyond which it is ended when a picture is read and the next picture starts
 * another: more than pages of a letter's size make it take, so that few pictures pay for a start.
 */
const MOST_KEPT = 64 * 1024 * 1024;

export class OcrEngine {
  #thread: Promise<Thread> | undefined;
  #desk = new Desk();

  /** `gotOn` is called whenever the engine has got on with a picture or with its start. */
  constructor(
    private readonly languages: readonly string[],
    private readonly gotOn: () => void = () => undefined,
  ) {}

  /** The lines in reading order. Throws `ItemError("time-limit")` when it takes far too long. */
  async readLines(picture: Grey, layout: Layout): Promise<readonly ReadLine[]> {
    const limit = LEAST_TIME + (TIME_FOR_MEGAPIXEL * picture.pixels.length) / 1e6;
    try {
      const thread = await (this.#thread ??= startThread(this.languages, this.gotOn));
      this.gotOn();
      const request: RecognitionRequest = { picture: this.#desk.lay(picture), segmentation: LAYOUTS[layout] };
      const { lines, bytes } = await askThread(thread, request, limit, this.gotOn);
      this.gotOn();
      if (bytes > MOST_KEPT) await this.close();
      return lines;
    } catch (error) {
      await this.close();
      if (error instanceof ItemError) throw error;
      throw new ItemError("worker-crashed", "extract", "the recognition of text broke down on a picture", {
        cause: error,
      });
    }
  }

  /** Ends the engine's thread; the next picture starts another. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#desk = new Desk();
    // One that could not be started need not be ended.
    await thread?.then(
      (running) => running.terminate(),
      () => undefined,
    );
  }
}

async function startThread(languages: readonly string[], gotOn: () => void): Promise<Thread> {
  const data: RecognitionData = {
    languages: languages.map((code) => {
      const file = languageFile(code);
      if (file === undefined) throw new Error(`${languagePackage(code)} is not installed`);
      return { code, file };
    }),
  };
  const thread = new Thread(RECOGNITION_THREAD, { workerData: data });
  // That it ends is told to the reader; without a listener, what ended it would end the process.
  thread.on("error", () => undefined);
  await nextAnswer(thread, "ready", gotOn);
  thread.unref();
  return thread;
}

type Answer<Kind> = Extract<RecognitionMessage, { kind: Kind }>;

/** Rejects when the time is over, the thread has died or cannot read the picture. */
async function askThread(
  thread: Thread,
  request: RecognitionRequest,
  limit: number,
  gotOn: () => void,
): Promise<Answer<"read">> {
  thread.ref();
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ItemError("time-limit", "extract", "the text of a picture was not recognised in time")),
      limit,
    );
  });
  try {
    const answer = nextAnswer(thread, "read", gotOn);
    thread.postMessage(request);
    return await Promise.race([answer, isLate]);
  } finally {
    clearTimeout(timer);
    thread.unref();
  }
}

/** The next message of the kind; progress is told meanwhile. Rejects when the thread ends or says that it failed. */
function nextAnswer<Kind extends "ready" | "read">(
  thread: Thread,
  kind: Kind,
  gotOn: () => void,
): Promise<Answer<Kind>> {
  return new Promise((resolve, reject) => {
    const listen = (message: RecognitionMessage): void => {
      if (message.kind === "progress") return gotOn();
      settle();
      if (isAnswer(message, kind)) resolve(message);
      else reject(new Error("the recognition engine cannot read the picture"));
    };
    const fail = (cause: unknown): void => {
      settle();
      reject(new Error("the recognition engine has ended", { cause }));
    };
    const settle = (): void => {
      thread.off("message", listen);
      thread.off("exit", fail);
    };
    thread.on("message", listen);
    thread.on("exit", fail);
  });
}

const isAnswer = <Kind extends "ready" | "read">(message: RecognitionMessage, kind: Kind): message is Answer<Kind> =>
  message.kind === kind;
