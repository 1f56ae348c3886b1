/** What the commands share: the streams they speak to, the folder they were started in, and how they end. */
import type { Command } from "commander";

/** Exit statuses. The highest applies; wrong use stands alone. */
export const EXIT = { done: 0, failOn: 1, wrongUse: 2, incomplete: 3, residue: 4 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export interface CliContext {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly version: string;
  /** Sets the status that the process ends with. */
  exitWith(status: ExitStatus): void;
}

/** A command file exports one of these, `registerScan`; `main.ts` calls it. */
export type RegisterCommand = (program: Command, context: CliContext) => void;
