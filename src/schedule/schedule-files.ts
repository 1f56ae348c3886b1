/**
 * Schedules and what is remembered of them, in `.sever/schedules/NAME/`: a folder for each, so that adding one never rewrites
 * another. Knows nothing of time or of scans.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ConfigError } from "../core/problem.js";
import { codeOf, OWNER_ONLY, readPrivate, writePrivate } from "./private-file.js";
import { parseSchedule, parseState, type Schedule, type ScheduleState } from "./schedule.js";

/** A schedule, or why its file is none. */
export type Listed =
  { readonly name: string; readonly schedule: Schedule } | { readonly name: string; readonly error: ConfigError };

export class ScheduleFiles {
  /** `folder`: the program's own, `.sever`. */
  constructor(private readonly folder: string) {}

  /** Throws `ConfigError` when there is one of that name. */
  async add(schedule: Schedule): Promise<void> {
    await mkdir(this.folderOf(schedule.name), { recursive: true, mode: 0o700 });
    try {
      await writeFile(this.#file(schedule.name), toText(schedule), { flag: "wx", mode: OWNER_ONLY });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      throw new ConfigError(
        `there is a schedule ${schedule.name} already; remove it first: sever schedule remove ${schedule.name}`,
        { cause: error },
      );
    }
  }

  /** Throws `ConfigError` when there is none of that name. */
  async remove(name: string): Promise<void> {
    if (!(await this.#names()).includes(name)) throw await this.#unknown(name);
    await rm(this.folderOf(name), { recursive: true });
  }

  /** All schedules by name. */
  async list(): Promise<Listed[]> {
    const listed: Listed[] = [];
    for (const name of await this.#names()) {
      try {
        const schedule = await this.#read(name);
        if (schedule) listed.push({ name, schedule });
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        listed.push({ name, error });
      }
    }
    return listed;
  }

  /** Throws `ConfigError` when there is none of that name, or its file is none. */
  async get(name: string): Promise<Schedule> {
    const schedule = await this.#read(name);
    if (schedule) return schedule;
    throw await this.#unknown(name);
  }

  /** Of one that has never run: that nothing before it was added is its own. Throws `ConfigError`. */
  async state({ name, addedAt }: Schedule): Promise<ScheduleState> {
    const path = join(this.folderOf(name), "state.json");
    const text = await readPrivate(path, "may read");
    return text === undefined ? { handledUntil: addedAt } : parseState(text, path);
  }

  /** Not written when the schedule was removed meanwhile. */
  async saveState({ name }: Schedule, state: ScheduleState): Promise<void> {
    try {
      await writePrivate(join(this.folderOf(name), "state.json"), toText(state));
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  }

  /** Where a schedule's files and locks lie. */
  folderOf(name: string): string {
    return join(this.folder, "schedules", name);
  }

  #file(name: string): string {
    return join(this.folderOf(name), "schedule.json");
  }

  async #read(name: string): Promise<Schedule | undefined> {
    const path = this.#file(name);
    const text = await readPrivate(path, "may read");
    return text === undefined ? undefined : parseSchedule(text, path);
  }

  async #names(): Promise<string[]> {
    try {
      return (await readdir(join(this.folder, "schedules"))).sort();
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
      return [];
    }
  }

  async #unknown(name: string): Promise<ConfigError> {
    const names = (await this.list()).map((one) => one.name);
    const known = names.length > 0 ? `there are ${names.join(", ")}` : "there are none; sever schedule add makes one";
    return new ConfigError(`no schedule ${name}; ${known}`);
  }
}

const toText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
