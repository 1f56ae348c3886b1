/**
 * What can keep an item from being examined or redacted. A problem names the item and the cause and never quotes
 * content. A wrong configuration is an error of its own that stops the run before it starts; everything else that is
 * thrown is a bug.
 */

export const PROBLEM_CODES = {
  "not-found": "nothing lies at this place",
  "permission-denied": "the system refused to let the item be read",
  unreadable: "reading the item failed",
  "special-file": "a device, socket or pipe, which has no content to examine",
  "symlink-loop": "a symbolic link that leads back to itself",
  "unknown-format": "the kind of the item is not known to this program",
  "unsupported-part": "a part of the item is of a kind that cannot be read",
  encrypted: "the item is encrypted and no password that was given opens it",
  truncated: "the item ends before its format says it should",
  malformed: "the item breaks the rules of its format",
  undecodable: "some bytes could not be decoded as text",
  "no-text-layer": "the page is a picture without text",
  "unread-ink": "a small picture or some writing on a page was not read",
  "too-large": "the item is larger than the limit",
  "too-deep": "containers are nested deeper than the limit",
  "too-many-entries": "the container holds more entries than the limit",
  "ratio-exceeded": "the content expands far beyond its packed size",
  "too-many-findings": "more was found than is kept for one item",
  "time-limit": "the item was not finished within the time limit",
  "memory-limit": "the item was not finished within the memory limit",
  "worker-crashed": "the thread that examined the item died",
  "model-failed": "the model that the configuration names could not be run on the text",
  interrupted: "the run was stopped before the item was finished",
  "not-redactable": "the kind can be examined, not redacted",
  converted: "the copy is of another kind than the original and goes without some of it",
  "withheld-part": "a part could not be redacted and was left out of the copy",
  residue: "the copy still held something that was to be removed, and was not released",
} as const;
export type ProblemCode = keyof typeof PROBLEM_CODES;

export type Stage = "enumerate" | "read" | "identify" | "extract" | "detect" | "redact" | "verify" | "write";

/** `detail` is for people, in words of our own; it never holds a piece of the item's content. */
export interface Problem {
  readonly code: ProblemCode;
  readonly stage: Stage;
  readonly detail: string;
}

/** Wrong use or configuration: nothing was started, exit status 2. The message names path, expectation and mend. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Thrown by a format handler when the item as a whole cannot be gone on with; becomes a problem of that item. */
export class ItemError extends Error {
  override readonly name = "ItemError";
  constructor(
    readonly code: ProblemCode,
    readonly stage: Stage,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}

/** Results or copies could not be written to their end. The message is for the user. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  constructor(
    /** Of the system: `ENOSPC`; `EPIPE` when the reader of a pipe has had enough. */
    readonly code: string,
    options: ErrorOptions,
  ) {
    super(`the results could not be written to their end (${code})`, options);
  }
}
