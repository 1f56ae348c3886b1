/**
 * The private folder in which rows of a copy wait. A run that was killed leaves it behind, with values in it: the next
 * run takes it away, but not that of a run that is still going.
 */
import { createHash } from "node:crypto";
import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/** Numbers of processes are those of one machine, or of one container of it. */
const machine = (): string => createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
const NAME = /^\.sever-copy-([0-9a-f]{8})-(\d{1,10})-[A-Za-z0-9]{6}$/;

/** Makes one in `base`, for this account only (0700), and takes away what killed runs left there. */
export function makeStagingFolder(base: string): string {
  for (const name of readdirSync(base)) {
    const [, from, pid] = NAME.exec(name) ?? [];
    const path = join(base, name);
    if (from === machine() && !isRunning(Number(pid)) && isOwn(path)) rmSync(path, { recursive: true, force: true });
  }
  return mkdtempSync(join(base, `.sever-copy-${machine()}-${process.pid}-`));
}

/** A folder of another account is not ours to take away. */
function isOwn(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid());
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, it is there.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
