/** What the main thread and the worker threads say to one another. All of it is plain data. */
import type { MessagePort } from "node:worker_threads";
import type { ExamineOptions } from "../core/options.js";
import type { Connection } from "../sources/database/engine.js";
import type { SharedWeights } from "../recogniser/shared-weights.js";
import type { SourceItem } from "../sources/source.js";
import type { LinePlan, ThreadOutput } from "./finding-lines.js";
import type { Pulse } from "./pulse.js";
import type { HeldSlots, SlotsOfRun } from "./run-slots.js";

/** Given to each thread when it starts. */
export interface WorkerData {
  readonly options: ExamineOptions;
  readonly connections: readonly Connection[];
  /** Undefined: findings are handed over one by one. */
  readonly lines: LinePlan | undefined;
  readonly slots: SlotsOfRun;
  readonly weights: SharedWeights;
}

/** Items to be examined one after the other by one thread. */
export interface Job {
  readonly items: readonly SourceItem[];
  /** Results go out here, credits come in. */
  readonly port: MessagePort;
  /** Where the thread says that it gets on. */
  readonly pulse: Pulse;
  readonly held: HeldSlots;
}

/** From the worker. Items come in order; the next begins when one is closed by `last`. */
export type WorkerMessage =
  | { readonly kind: "begin" }
  /** Nothing more will come; also sent when an item has failed the job. A thread that is worn waits to be ended. */
  | { readonly kind: "end"; readonly isWorn?: boolean }
  | {
      readonly kind: "output";
      /** Index in the job. */
      readonly index: number;
      readonly output: readonly ThreadOutput[];
      readonly last: boolean;
    };

/** From the main thread: one more message of output may be sent. */
export interface CreditMessage {
  readonly kind: "credit";
}

/** Messages of output that a worker may have sent without having been told that they were taken. */
export const CREDITS = 16;

/** Records in one message of output. */
export const OUTPUT_SIZE = 128;
