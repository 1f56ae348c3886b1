/** A text that a user gives on the command line, or on standard input as `-`. */
import { text } from "node:stream/consumers";

export const readText = (given: string): Promise<string> =>
  given === "-" ? text(process.stdin) : Promise.resolve(given);
