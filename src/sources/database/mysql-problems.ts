/** What MySQL, MariaDB and the line to them say, in words of our own: messages of servers quote values and statements. */
import { ItemError, type ProblemCode } from "../../core/problem.js";
import { LostConnection } from "./engine.js";

const NUMBERS: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  1044: ["permission-denied", "the account may not use the database"],
  1045: ["permission-denied", "the server refused the account or its password"],
  1698: ["permission-denied", "the server refused the account or its password"],
  1049: ["not-found", "the server has no such database"],
  1142: ["permission-denied", "the account may not read it"],
  1143: ["permission-denied", "the account may not read some of its columns"],
  1146: ["not-found", "it was gone when it was to be read"],
  1054: ["not-found", "a column was gone when it was to be read"],
  1205: ["time-limit", "another program has locked the table"],
  1969: ["time-limit", "the server ended the statement at its time limit"],
  3024: ["time-limit", "the server ended the statement at its time limit"],
  1356: ["unreadable", "the view refers to what is not there, or what its owner may not read"],
  1449: ["unreadable", "the owner of the view is no account any more"],
  1040: ["unreadable", "the server takes no more connections"],
};

/** Errors by which a server says that it ends the connection. */
const LOST = new Set([1053, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 4031]);

/** Throws what an error of the client means: `LostConnection`, an `ItemError`, or the error itself when it is a bug. */
export function throwMysql(error: unknown): never {
  if (error instanceof ItemError || error instanceof LostConnection) throw error;
  if (!(error instanceof Error)) throw error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const number = "errno" in error && typeof error.errno === "number" ? error.errno : 0;
  if (LOST.has(number) || /^(?:PROTOCOL_CONNECTION_LOST|E[A-Z]{4,})$/.test(code) || /closed state/.test(error.message))
    throw new LostConnection(`connection lost (${code})`);
  if (number > 0) {
    const [problem, detail] = NUMBERS[number] ?? ["unreadable", "the server refused the statement"];
    throw new ItemError(problem, "read", `${detail} (error ${number})`, { cause: error });
  }
  if (/^HANDSHAKE|CERT|SSL|TLS/.test(code))
    throw new ItemError(
      "permission-denied",
      "read",
      "the server's certificate could not be proved, or it offers no encryption",
    );
  throw error;
}
