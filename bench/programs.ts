/** Runs programs that check what this one makes. */
import { execFileSync } from "node:child_process";

const MOST_BYTES = 512 * 1024 * 1024;

/** What the program prints, one character a byte. Throws when it is missing or fails. */
export const runProgram = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: "latin1", stdio: ["ignore", "pipe", "ignore"], maxBuffer: MOST_BYTES });
