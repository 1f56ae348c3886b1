/**
 * Who has a store for himself: a file beside it with process, machine and purpose. An owner that is dead is recognised
 * and replaced, so that a killed scan never bars the next one.
 */
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { ConfigError } from "../core/problem.js";

/** What a store was opened for. Whoever wants it waits for readers, and is sent away by a scan. */
export type Purpose = "scan" | "read";

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, in the system's own count; a later process of the same number differs. */
  readonly begun: string;
  readonly purpose: Purpose;
  /** ISO 8601. */
  readonly since: string;
}

/** An owner says this often that it lives, for other machines; silent for longer than the limit, it is dead. */
const SIGN_OF_LIFE_MS = 10_000;
const SILENCE_MS = 90_000;
/** How long to wait for a reader, and for how long between looks. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 100;

/** Takes ownership; gives what gives it back. Throws `ConfigError` when another process has the store. */
export async function acquireOwnership(file: string, store: string, purpose: Purpose): Promise<() => void> {
  const owner: Owner = {
    pid: process.pid,
    host: hostname(),
    begun: startOf(process.pid),
    purpose,
    since: new Date().toISOString(),
  };
  const until = Date.now() + PATIENCE_MS;
  while (!tryCreate(file, owner)) {
    const other = readOwner(file);
    if (other === undefined) continue;
    if (isAlive(other.owner, file)) {
      if (other.owner.purpose === "scan" || Date.now() > until) throw new ConfigError(describe(other.owner, store));
      await setTimeout(LOOK_MS);
    } else removeDead(file, other.text);
  }
  const timer = setInterval(() => signOfLife(file), SIGN_OF_LIFE_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    rmSync(file, { force: true });
  };
}

function describe({ pid, host, purpose, since }: Owner, store: string): string {
  const what = purpose === "scan" ? "a scan" : "a command that reads it";
  return `the store ${store} is in use by ${what} (process ${pid} on ${host} since ${since}); wait for it, or name another with --store`;
}

function tryCreate(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw new ConfigError(`the store ${file.replace(/\.owner$/, "")} cannot be locked; name another with --store`, {
      cause: error,
    });
  }
}

/** Undefined when it has just been given back. A file without sense is of an owner that died as it wrote. */
function readOwner(file: string): { readonly owner: Owner | undefined; readonly text: string } | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return { text, owner: parseOwner(text) };
  } catch (error) {
    if (isCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(text);
    return typeof owner === "object" && owner !== null && "pid" in owner ? (owner as Owner) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAlive(owner: Owner | undefined, file: string): owner is Owner {
  if (!owner) return false;
  if (owner.host === hostname()) return startOf(owner.pid) === owner.begun && hasProcess(owner.pid);
  return nowOf(file) - timeOf(file) < SILENCE_MS;
}

function hasProcess(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** Boot and clock tick at which a process was started; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name of the program, in brackets, may hold anything.
    return `${boot} ${fields.slice(fields.lastIndexOf(")") + 2).split(" ")[19] ?? ""}`;
  } catch (error) {
    if (error instanceof Error && "code" in error) return "";
    throw error;
  }
}

/** The time by the clock of the machine that keeps the file. */
function nowOf(file: string): number {
  const probe = `${file}.${process.pid}`;
  writeFileSync(probe, "");
  const now = timeOf(probe);
  rmSync(probe, { force: true });
  return now;
}

const timeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Another process may do the same: only one of them moves this very file. */
function removeDead(file: string, text: string): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  // Someone else had replaced it between the look and the move: it goes back.
  if (readFileSync(aside, "utf8") !== text) renameSync(aside, file);
  else rmSync(aside, { force: true });
}

function signOfLife(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch (error) {
    // The folder is gone or full: the store itself will say so.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
