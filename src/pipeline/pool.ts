/**
 * The threads in which items are examined. A job is a few items, done by one thread in order; an item that takes too
 * long, too much memory, or the thread down with it costs that item only: the rest of its job goes on in another thread.
 * At most as many jobs as there are threads may run at once: every running job has a thread, so none waits for another.
 */
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { Piscina } from "piscina";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError, type Problem } from "../core/problem.js";
import { newSharedWeights } from "../recogniser/shared-weights.js";
import type { Connection } from "../sources/database/engine.js";
import type { SourceItem } from "../sources/source.js";
import type { LinePlan, ThreadOutput } from "./finding-lines.js";
import { ItemClock } from "./item-clock.js";
import { CREDITS, type CreditMessage, type Job, type WorkerData, type WorkerMessage } from "./messages.js";
import { describeError } from "./problems.js";
import { newPulse } from "./pulse.js";
import { RunSlots } from "./run-slots.js";

export interface PoolOptions {
  readonly examine: ExamineOptions;
  readonly workers: number;
  /** Seconds that one item may go without getting on, besides 5 s for each MiB of it. */
  readonly timeout: number;
  /** MiB of heap for each thread. */
  readonly memory: number;
  /** How threads reach the databases among the items. */
  readonly connections?: readonly Connection[];
  /** What threads make of the findings of files; undefined: they hand them over one by one. */
  readonly lines?: LinePlan | undefined;
  /** Compiled module of the worker; default: the one beside this module. */
  readonly workerFile?: URL;
}

/** Takes what comes of the items of a job, in order. */
export interface JobReceiver {
  /** `taken` must be called once the output has been passed on; until then the worker sends little more. */
  output(index: number, output: readonly ThreadOutput[], taken: () => void): void;
  /** The item is done; `problem` if its thread did not live to say so itself. */
  end(index: number, problem?: Problem): void;
}

/** MiB of heap for each thread, what is held outside it not counted. The less it is, the sooner it is swept. */
export const DEFAULT_MEMORY = 1024;
/**
 * `young`: MiB of it for what has just been made: little of that lives long. `growth`: by how many in the hundred the heap of a thread
 * may grow before it is swept; left to itself, several times what is in use.
 */
const OF_FILES = { young: 16, growth: 25 };
/** Of rows hardly anything lives long, so that sweeping often costs little; and all threads work on one table for hours. */
const OF_TABLES = { young: 8, growth: 12 };
/** Threads wait this long for another job before they end; a run ends them all when it is over. */
const IDLE_MS = 60_000;
const LAST_WORDS_MS = 10_000;
const FIRST_WORDS_MS = 500;
const INTERRUPTED: Problem = {
  code: "interrupted",
  stage: "extract",
  detail: "the run was stopped before it was done",
};

export class ItemPool {
  readonly #piscina: Piscina<Job, void>;
  readonly #slots: RunSlots;

  constructor(
    private readonly options: PoolOptions,
    /** Aborting it ends all threads; items not done are reported as interrupted. */
    private readonly signal: AbortSignal,
  ) {
    const {
      examine,
      workers,
      memory,
      connections = [],
      lines,
      workerFile = new URL("./worker.js", import.meta.url),
    } = options;
    const filename = fileURLToPath(workerFile);
    if (!existsSync(filename)) throw new ConfigError(`${filename} is missing; build the program: npm run build`);
    this.#slots = new RunSlots(workers);
    const heap = connections.length > 0 ? OF_TABLES : OF_FILES;
    setFlagsFromString(`--heap-growing-percent=${heap.growth}`);
    this.#piscina = new Piscina<Job, void>({
      filename,
      minThreads: 0,
      maxThreads: workers,
      idleTimeout: IDLE_MS,
      concurrentTasksPerWorker: 1,
      workerData: {
        options: examine,
        connections,
        lines,
        slots: this.#slots.all,
        weights: newSharedWeights(),
      } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: heap.young },
    });
  }

  /** Examines the items, however many threads that takes. Never rejects for what an item does to its thread. */
  async run(items: readonly SourceItem[], receiver: JobReceiver): Promise<void> {
    let done = 0;
    while (done < items.length) {
      const offset = done;
      const failure = await this.#runJob(items.slice(offset), {
        output: (index, output, taken) => receiver.output(offset + index, output, taken),
        end: (index) => {
          done = offset + index + 1;
          receiver.end(offset + index);
        },
      });
      if (failure) receiver.end(done++, failure);
    }
  }

  async close(): Promise<void> {
    await this.#piscina.destroy();
  }

  /** Undefined when all went well; else what befell the first item that was not ended. */
  async #runJob(items: readonly SourceItem[], receiver: JobReceiver): Promise<Problem | undefined> {
    if (this.signal.aborted) return INTERRUPTED;
    const { port1: port, port2: workerPort } = new MessageChannel();
    const control = new AbortController();
    const pulse = newPulse();
    const clock = new ItemClock(items, this.options.timeout, pulse, () => control.abort());
    const abort = (): void => control.abort();
    this.signal.addEventListener("abort", abort);
    const reader = new JobReader(port, clock, receiver, () => control.abort());
    const held = this.#slots.begin();
    try {
      const job: Job = { items, port: workerPort, pulse, held };
      await this.#piscina.run(job, { transferList: [workerPort], signal: control.signal });
      await reader.ended;
      return undefined;
    } catch (error) {
      if (reader.isWorn) return undefined;
      // What the thread said before it ended is still on its way; of a thread that never began nothing is.
      await Promise.race([reader.ended, setTimeout(reader.hasBegun ? LAST_WORDS_MS : FIRST_WORDS_MS)]);
      return this.#failure(error, clock);
    } finally {
      this.#slots.end(held);
      this.signal.removeEventListener("abort", abort);
      clock.stop();
      port.close();
    }
  }

  #failure(error: unknown, clock: ItemClock): Problem {
    if (this.signal.aborted) return INTERRUPTED;
    if (clock.isOver) return { code: "time-limit", stage: "extract", detail: clock.detail };
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return { code: "memory-limit", stage: "extract", detail: `needs more than ${this.options.memory} MiB of heap` };
    return { code: "worker-crashed", stage: "extract", detail: `the thread died with ${describeError(error)}` };
  }
}

/** Reads one job's messages, hands them on, and returns credits; keeps the clock of the item at hand. */
class JobReader {
  hasBegun = false;
  /** Whether the thread has done the whole job and is to end. */
  isWorn = false;
  /** Settles when the job has ended or the thread is gone: nothing more will come. */
  readonly ended: Promise<void>;
  #end: () => void = () => undefined;
  #untaken = 0;

  constructor(
    private readonly port: MessagePort,
    private readonly clock: ItemClock,
    private readonly receiver: JobReceiver,
    private readonly endThread: () => void,
  ) {
    this.ended = new Promise((resolve) => (this.#end = resolve));
    port.once("close", this.#end);
    port.on("message", (message: WorkerMessage) => this.#read(message));
  }

  #read(message: WorkerMessage): void {
    if (message.kind === "begin") {
      this.hasBegun = true;
      this.clock.start(0);
      return;
    }
    if (message.kind === "end") {
      this.isWorn = message.isWorn === true;
      if (this.isWorn) this.endThread();
      // The thread sleeps between jobs and closes its end of the port only when it wakes: not to be waited for.
      this.#end();
      return;
    }
    const { index, output, last } = message;
    this.#untaken++;
    // A worker without credits waits for others: that is not its item's time.
    if (this.#untaken >= CREDITS) this.clock.pause();
    this.receiver.output(index, output, () => this.#credit());
    if (!last) return;
    this.receiver.end(index);
    this.clock.start(index + 1);
  }

  #credit(): void {
    this.#untaken--;
    this.clock.resume();
    const credit: CreditMessage = { kind: "credit" };
    this.port.postMessage(credit);
  }
}
