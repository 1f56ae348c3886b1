/**
 * Begins the program anew in an environment in which it holds less memory: as the same process where Node can do that, else as
 * one below it, which the kernel ends when this one ends, however that comes about.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { FRUGAL } from "../core/frugal.js";

/** Commands that may run for long. */
const LONG: ReadonlySet<string> = new Set(["scan", "redact", "verify", "register", "bench"]);

/** Node 22.15 and newer, Windows aside. Does not return. */
type Execve = (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never;

const hasExecve = (one: NodeJS.Process): one is NodeJS.Process & { readonly execve: Execve } =>
  "execve" in one && typeof one.execve === "function";

/** Of util-linux: asks the kernel to end what it starts with the process above. */
const SETPRIV = "/usr/bin/setpriv";
const WITH_ABOVE = ["--pdeathsig", "KILL"];
/** What is sent to this process is meant for the one below, which is in no terminal's foreground. */
const HANDED_ON = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGWINCH", "SIGCONT"] as const;

/**
 * Returns false where that cannot be done, was done, or is not worth it: whoever set one of the variables had a reason. True where the
 * process below has done all there was to do, and this one ends as it did.
 */
export async function beginFrugally(command: string | undefined): Promise<boolean> {
  const { platform, env, execPath, execArgv, argv } = process;
  if (platform !== "linux" || command === undefined || !LONG.has(command)) return false;
  // A parent that talks to this process by a channel of Node's would lose it.
  if (process.send !== undefined || Object.keys(FRUGAL).some((name) => name in env)) return false;
  const frugal = { ...env, ...FRUGAL };
  const rest = [...execArgv, ...argv.slice(1)];
  if (hasExecve(process)) process.execve(execPath, [execPath, ...rest], frugal);
  if (execArgv.some((one) => one.startsWith("--inspect"))) return false;
  if (spawnSync(SETPRIV, [...WITH_ABOVE, "true"], { stdio: "ignore" }).status !== 0) return false;
  await endAs(spawn(SETPRIV, [...WITH_ABOVE, execPath, ...rest], { stdio: "inherit", env: frugal, detached: true }));
  return true;
}

/** Hands signals on until the process below has ended, and ends with its status or by its signal. */
async function endAs(below: ChildProcess): Promise<void> {
  const ended = once(below, "exit");
  const handOn = (signal: NodeJS.Signals): void => void below.kill(signal);
  for (const signal of HANDED_ON) process.on(signal, handOn);
  process.on("SIGTSTP", () => {
    below.kill("SIGSTOP");
    process.kill(process.pid, "SIGSTOP");
  });
  const [status, signal] = (await ended) as [number | null, NodeJS.Signals | null];
  for (const one of HANDED_ON) process.off(one, handOn);
  if (signal !== null) process.kill(process.pid, signal);
  process.exitCode = status ?? 1;
}
