/** What PostgreSQL and the line to it say, in words of our own: messages of servers quote values and statements. */
import { ItemError, type ProblemCode } from "../../core/problem.js";
import { LostConnection } from "./engine.js";

const STATES: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  "42501": ["permission-denied", "the account may not read it"],
  "57014": ["time-limit", "the server ended the statement at its time limit"],
  "55P03": ["time-limit", "another program has locked the table"],
  "42P01": ["not-found", "it was gone when it was to be read"],
  "42703": ["not-found", "a column was gone when it was to be read"],
  "3F000": ["not-found", "its schema was gone when it was to be read"],
  "22021": ["undecodable", "values hold bytes that are not text in the encoding of the database"],
  "22P05": ["undecodable", "values hold characters that cannot be turned into Unicode"],
  "55000": ["unreadable", "the materialized view has not been filled"],
  "28P01": ["permission-denied", "the server refused the password"],
  "28000": ["permission-denied", "the server refused the account"],
  "3D000": ["not-found", "the server has no such database"],
  "53300": ["unreadable", "the server takes no more connections"],
};

/** Throws what an error of the client means: `LostConnection`, an `ItemError`, or the error itself when it is a bug. */
export function throwPostgres(error: unknown): never {
  if (error instanceof ItemError || error instanceof LostConnection) throw error;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (/^(?:08|57P0)/.test(code) || /^E[A-Z]{3,}$/.test(code)) throw new LostConnection(`connection lost (${code})`);
  if (/^[0-9A-Z]{5}$/.test(code)) {
    const [problem, detail] = STATES[code] ?? ["unreadable", "the server refused the statement"];
    throw new ItemError(problem, "read", `${detail} (SQLSTATE ${code})`, { cause: error });
  }
  if (error instanceof Error && /does not support SSL/i.test(error.message))
    throw new ItemError("permission-denied", "read", "the server offers no encryption, and it was asked for", {
      cause: error,
    });
  if (
    error instanceof Error &&
    /^(?:Connection terminated|Client has encountered|timeout expired|The server does not)/.test(error.message)
  )
    throw new LostConnection("connection lost");
  if (error instanceof Error && /password|SASL|SCRAM/i.test(error.message))
    throw new ItemError("permission-denied", "read", "the server wants a password that was not given or does not fit");
  if (error instanceof Error && /certificate|TLS|SSL/i.test(error.message))
    throw new ItemError(
      "permission-denied",
      "read",
      "the server's certificate could not be proved, or it offers no encryption",
    );
  throw error;
}
