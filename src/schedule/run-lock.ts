/**
 * One run of a schedule at a time, also between runners. A lock is a numbered file: the highest number is the holder's until it
 * says that it was given back, or its holder is dead; the next holder makes the next number, which only one can. The highest is
 * never deleted, so a latecomer that saw an old state cannot make a number that was there before.
 */
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname, uptime } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import type { Clock } from "./clock.js";
import { codeOf, OWNER_ONLY, writePrivate } from "./private-file.js";

/** A holder that another machine has not heard of for so long is dead. */
const SILENCE_MS = 10 * 60_000;
/** A file that is not whole after so long was left so by a process that died. */
const WRITING_MS = 60_000;
/** What the system says of its own start differs a little from time to time. */
const START_TOLERANCE_MS = 60_000;
const LOCK = /^lock\.(?<number>\d{1,12})$/;

const holderSchema = z.strictObject({
  host: z.string(),
  /** When the machine was started. */
  machineStart: z.number(),
  /** Of the runner and of its scan: the lock is held while one of them lives. */
  processes: z.array(z.number().int().positive()),
  heardOf: z.number(),
  isHeld: z.boolean(),
});
type Holder = z.infer<typeof holderSchema>;

/** Files of locks that this process holds: its own number in a file that is not here is that of a process before it. */
const held = new Set<string>();

export class RunLock {
  private constructor(
    private readonly folder: string,
    private readonly number: number,
    private readonly clock: Clock,
    private processes: readonly number[],
  ) {}

  /** Undefined when somebody else holds it. */
  static async take(folder: string, clock: Clock): Promise<RunLock | undefined> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const highest = await highestNumber(folder);
    if (await isTakenAt(folder, highest, clock)) return undefined;
    const lock = new RunLock(folder, highest + 1, clock, [process.pid]);
    const isOurs = await lock.#make();
    return isOurs ? lock : undefined;
  }

  /** Whether somebody holds the lock now. */
  static async isTaken(folder: string, clock: Clock): Promise<boolean> {
    return isTakenAt(folder, await highestNumber(folder), clock);
  }

  /** Another process of the same run, which keeps the lock should this one die. */
  async addProcess(id: number): Promise<void> {
    this.processes = [...this.processes, id];
    await this.#write(true);
  }

  /** Says that the holder lives; false when the lock was taken from it meanwhile. */
  async renew(): Promise<boolean> {
    if ((await highestNumber(this.folder)) !== this.number) return false;
    await this.#write(true);
    return true;
  }

  async release(): Promise<void> {
    held.delete(this.#file);
    if ((await highestNumber(this.folder)) === this.number) await this.#write(false);
  }

  get #file(): string {
    return fileOf(this.folder, this.number);
  }

  /** False when another was faster. */
  async #make(): Promise<boolean> {
    try {
      held.add(this.#file);
      await writeFile(this.#file, this.#text(true), { flag: "wx", mode: OWNER_ONLY });
    } catch (error) {
      held.delete(this.#file);
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
    const numbers = await lockNumbers(this.folder);
    if (Math.max(...numbers) !== this.number) {
      held.delete(this.#file);
      await rm(this.#file, { force: true });
      return false;
    }
    for (const number of numbers) if (number < this.number) await rm(fileOf(this.folder, number), { force: true });
    return true;
  }

  async #write(isHeld: boolean): Promise<void> {
    try {
      // After a crash of the machine no lock holds.
      await writePrivate(this.#file, this.#text(isHeld), false);
    } catch (error) {
      // The schedule was removed while it ran.
      if (codeOf(error) !== "ENOENT") throw error;
    }
  }

  #text(isHeld: boolean): string {
    const holder: Holder = {
      host: hostname(),
      machineStart: machineStart(),
      processes: [...this.processes],
      heardOf: this.clock.now(),
      isHeld,
    };
    return JSON.stringify(holder);
  }
}

const fileOf = (folder: string, number: number): string => join(folder, `lock.${number}`);

async function isTakenAt(folder: string, number: number, clock: Clock): Promise<boolean> {
  if (number === 0) return false;
  const file = fileOf(folder, number);
  return isAlive(await readHolder(file), file, clock.now());
}

const machineStart = (): number => Math.round(Date.now() - uptime() * 1000);

async function lockNumbers(folder: string): Promise<number[]> {
  try {
    return (await readdir(folder)).flatMap((file) => {
      const number = LOCK.exec(file)?.groups?.["number"];
      return number === undefined ? [] : [Number(number)];
    });
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

const highestNumber = async (folder: string): Promise<number> => Math.max(0, ...(await lockNumbers(folder)));

/** Undefined for a file that a process left half written; "changing" for one that is being written or replaced. */
async function readHolder(path: string): Promise<Holder | "changing" | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "changing";
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error;
    return (await ageOf(path)) < WRITING_MS ? "changing" : undefined;
  }
}

async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return 0;
    throw error;
  }
}

function isAlive(holder: Holder | "changing" | undefined, file: string, now: number): boolean {
  if (holder === "changing") return true;
  if (!holder) return false;
  if (!holder.isHeld || now - holder.heardOf > SILENCE_MS) return false;
  if (holder.host !== hostname()) return true;
  if (Math.abs(holder.machineStart - machineStart()) > START_TOLERANCE_MS) return false;
  return holder.processes.some((id) => (id === process.pid ? held.has(file) : isRunning(id)));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
