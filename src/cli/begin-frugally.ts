/** Begins the program anew, as the same process, in an environment in which it holds less memory. */
import { FRUGAL } from "../core/frugal.js";

/** Commands that may run for long. */
const LONG: ReadonlySet<string> = new Set(["scan", "redact", "verify", "register", "bench"]);

/** Node 22.15 and newer, Windows aside. Does not return. */
type Execve = (file: string, args: readonly string[], env: NodeJS.ProcessEnv) => never;

const hasExecve = (one: NodeJS.Process): one is NodeJS.Process & { readonly execve: Execve } =>
  "execve" in one && typeof one.execve === "function";

/** Returns where that cannot be done, where it was done, or is not worth it. Whoever set one of the variables had a reason. */
export function beginFrugally(command: string | undefined): void {
  const { platform, env, execPath, execArgv, argv } = process;
  if (platform !== "linux" || command === undefined || !LONG.has(command)) return;
  // A parent that talks to this process by a channel of Node's would lose it.
  if (process.send !== undefined || Object.keys(FRUGAL).some((name) => name in env)) return;
  if (hasExecve(process)) process.execve(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, ...FRUGAL });
}
