/** What the system says of a file that tells whether it has changed, and whose it is. */
import { readFileSync, type BigIntStats } from "node:fs";
import { userInfo } from "node:os";
import type { FileState } from "./source.js";

/** A file that was written this short a time ago may be written again without its times telling. Nanoseconds. */
const FINE_NS = 50_000_000n;
/** Of systems that keep whole seconds, or two. */
const COARSE_NS = 2_500_000_000n;
const SECOND_NS = 1_000_000_000n;

export function fileState(stats: BigIntStats): FileState {
  const { size, mtimeNs, ctimeNs, ino, uid } = stats;
  const written = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  const doubt = mtimeNs % SECOND_NS === 0n && ctimeNs % SECOND_NS === 0n ? COARSE_NS : FINE_NS;
  const isSettled = BigInt(Date.now()) * 1_000_000n - written > doubt;
  return {
    stamp: isSettled ? `${size} ${mtimeNs} ${ctimeNs} ${ino}` : undefined,
    modified: Number(mtimeNs / 1_000_000n),
    owner: process.platform === "win32" ? undefined : ownerName(Number(uid)),
  };
}

let names: ReadonlyMap<number, string> | undefined;

function ownerName(uid: number): string {
  names ??= readNames();
  return names.get(uid) ?? String(uid);
}

/** Accounts of the machine itself; those of a directory service keep their numbers. */
function readNames(): ReadonlyMap<number, string> {
  const { uid, username } = userInfo();
  const own: [number, string] = [uid, username];
  try {
    const lines = readFileSync("/etc/passwd", "utf8").split("\n");
    const accounts = lines.map((line) => line.split(":")).filter((fields) => fields.length > 2);
    return new Map([own, ...accounts.map(([name, , number]): [number, string] => [Number(number), name ?? ""])]);
  } catch (error) {
    if (error instanceof Error && "code" in error) return new Map([own]);
    throw error;
  }
}
