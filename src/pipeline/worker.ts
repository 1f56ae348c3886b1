/** A worker thread: takes jobs, examines their items, sends what comes of it, and waits when nobody takes it. */
import { once } from "node:events";
import { workerData, type MessagePort } from "node:worker_threads";
import { isWorn, sweepIfMuch } from "../core/spare-memory.js";
import type { SourceItem } from "../sources/source.js";
import type { DatabaseSessions } from "./database-sessions.js";
import { buildTools } from "./examiner.js";
import { buffersOfOutput, toLines, weigh, type LinePlan, type ThreadOutput } from "./finding-lines.js";
import { CREDITS, OUTPUT_SIZE, type Job, type WorkerData, type WorkerMessage } from "./messages.js";
import { ThreadPageHelp } from "./page-help.js";
import { beat, type Pulse } from "./pulse.js";
import { SlotShares } from "./run-slots.js";
import { scanItem, type ScanContext } from "./scan-item.js";

/** A job's way back to the main thread, with as many messages under way as it has credits. */
class Outlet {
  #credits = CREDITS;
  #pending: ThreadOutput[] = [];
  #weight = 0;
  #index = 0;

  constructor(
    private readonly port: MessagePort,
    private readonly items: readonly SourceItem[],
    private readonly lines: LinePlan | undefined,
  ) {
    port.on("message", () => this.#credits++);
  }

  async add(output: readonly ThreadOutput[]): Promise<void> {
    for (const one of output) {
      this.#pending.push(one);
      this.#weight += weigh([one]);
      if (this.#weight >= OUTPUT_SIZE) await this.#send(false);
    }
  }

  /** Closes the item at hand; what follows belongs to the next. */
  async endItem(): Promise<void> {
    await this.#send(true);
    this.#index++;
  }

  async #send(last: boolean): Promise<void> {
    while (this.#credits <= 0) await once(this.port, "message");
    this.#credits--;
    const item = this.items[this.#index];
    const output = this.lines && item ? toLines(this.#pending, item, this.lines) : this.#pending;
    const message: WorkerMessage = { kind: "output", index: this.#index, output, last };
    this.port.postMessage(message, output.flatMap(buffersOfOutput));
    this.#pending = [];
    this.#weight = 0;
  }
}

let context: ScanContext | undefined;
let shares: SlotShares | undefined;
/** Of the job at hand. */
let current: Pulse | undefined;

const gotOn = (): void => {
  if (current) beat(current);
};

/** The drivers are loaded where there is a database to be read. */
async function openSessions(connections: WorkerData["connections"]): Promise<DatabaseSessions> {
  const { DatabaseSessions } = await import("./database-sessions.js");
  return new DatabaseSessions(connections);
}

/** Called by the pool for each job. */
export default async function runJob({ items, port, pulse, held }: Job): Promise<void> {
  current = pulse;
  const begin: WorkerMessage = { kind: "begin" };
  port.postMessage(begin);
  const { options, connections, lines, slots, weights } = workerData as WorkerData;
  shares ??= new SlotShares(slots);
  shares.noteIn(held);
  const { pictures, threads } = shares;
  // A thread is ended from outside when an item has had its time; nothing here aborts.
  context ??= {
    options,
    // A user's own lists may hold any value: with them every cell is read.
    tools: {
      ...buildTools(options, gotOn, pictures, weights),
      settlesRows: options.custom === undefined,
      newPageHelp: () => new ThreadPageHelp({ options, threads, weights, isMarkBlind: false }),
    },
    signal: new AbortController().signal,
    lines,
    ...(connections.length > 0 && { databases: await openSessions(connections) }),
  };
  const outlet = new Outlet(port, items, lines);
  let isSpent = false;
  try {
    for (const item of items) {
      for await (const output of scanItem(item, context)) await outlet.add(output);
      await outlet.endItem();
      sweepIfMuch();
    }
    // A connection to a database is not given up half-way.
    isSpent = context.databases === undefined && isWorn();
  } finally {
    await context.databases?.rest();
    const end: WorkerMessage = { kind: "end", isWorn: isSpent };
    port.postMessage(end);
    port.close();
  }
  if (isSpent) await new Promise(() => undefined);
}
