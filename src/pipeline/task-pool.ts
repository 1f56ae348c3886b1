/**
 * Threads for tasks that give one answer each: redaction and verification of one item. A thread that dies, runs out of
 * memory or out of time costs its own item only.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { ConfigError, type Problem, type Stage } from "../core/problem.js";
import { newSharedWeights } from "../recogniser/shared-weights.js";
import { ItemClock } from "./item-clock.js";
import { describeError } from "./problems.js";
import { newPulse } from "./pulse.js";
import { RunSlots } from "./run-slots.js";
import type { TaskData, TaskThread, Timed } from "./task-messages.js";

export interface TaskPoolOptions {
  readonly workers: number;
  /** Seconds that one item may go without getting on, besides 5 s for each MiB of it. */
  readonly timeout: number;
  /** MiB of heap for each thread. */
  readonly memory: number;
  /** Compiled module of the worker; default: the one beside this module. */
  readonly workerFile?: URL;
}

const IDLE_MS = 60_000;

export class TaskPool<Task extends object, Result> {
  readonly #piscina: Piscina<Task & Timed, Result>;
  readonly #slots: RunSlots;

  constructor(
    data: TaskData,
    private readonly options: TaskPoolOptions,
    /** Aborting it ends all threads. */
    private readonly signal: AbortSignal,
    private readonly stage: Stage,
  ) {
    const filename = fileURLToPath(options.workerFile ?? new URL("./task-worker.js", import.meta.url));
    if (!existsSync(filename)) throw new ConfigError(`${filename} is missing; build the program: npm run build`);
    this.#slots = new RunSlots(options.workers);
    this.#piscina = new Piscina<Task & Timed, Result>({
      filename,
      minThreads: 0,
      maxThreads: options.workers,
      idleTimeout: IDLE_MS,
      concurrentTasksPerWorker: 1,
      workerData: {
        ...data,
        slots: this.#slots.all,
        weights: newSharedWeights(),
      } satisfies TaskThread,
      resourceLimits: { maxOldGenerationSizeMb: options.memory },
    });
  }

  /** The task's answer, or what befell its thread. `bytes` is the item's size. */
  async run(task: Task, bytes: number): Promise<Result | Problem> {
    if (this.signal.aborted) return this.#interrupted();
    const control = new AbortController();
    const pulse = newPulse();
    const clock = new ItemClock([{ bytes }], this.options.timeout, pulse, () => control.abort());
    const abort = (): void => control.abort();
    this.signal.addEventListener("abort", abort);
    clock.start(0);
    const held = this.#slots.begin();
    try {
      return await this.#piscina.run({ ...task, pulse, held }, { signal: control.signal });
    } catch (error) {
      return this.#failure(error, clock);
    } finally {
      this.#slots.end(held);
      this.signal.removeEventListener("abort", abort);
      clock.stop();
    }
  }

  async close(): Promise<void> {
    await this.#piscina.destroy();
  }

  #interrupted(): Problem {
    return { code: "interrupted", stage: this.stage, detail: "the run was stopped before it was done" };
  }

  #failure(error: unknown, clock: ItemClock): Problem {
    const { stage } = this;
    if (this.signal.aborted) return this.#interrupted();
    if (clock.isOver) return { code: "time-limit", stage, detail: clock.detail };
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return { code: "memory-limit", stage, detail: `needs more than ${this.options.memory} MiB of heap` };
    return { code: "worker-crashed", stage, detail: `the thread died with ${describeError(error)}` };
  }
}
