/** Rows of a copy that wait in a private file, in order, until they are proved: any number of them, a batch in memory. */
import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { OutputError } from "../core/problem.js";
import type { CellValue } from "../tables/table.js";

export type Cells = readonly CellValue[];

/** Writes batches; `close` ends it. Throws `OutputError` where the disk does not take them. */
export class StagedWriter {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, "wx", 0o600);
  }

  write(rows: readonly Cells[]): void {
    const bytes = serialize(rows);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    try {
      this.#all(length);
      this.#all(bytes);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
      throw new OutputError(code, { cause: error });
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #all(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }
}

/** The batches of a file in order. */
export function* readStaged(path: string): Iterable<readonly Cells[]> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const length = Buffer.alloc(4);
      if (!fill(file, length)) return;
      const bytes = Buffer.alloc(length.readUInt32LE());
      if (!fill(file, bytes)) throw new Error("a file of rows that wait was cut short");
      const rows: unknown = deserialize(bytes);
      if (isRows(rows)) yield rows;
    }
  } finally {
    closeSync(file);
  }
}

function fill(file: number, buffer: Buffer): boolean {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) return false;
    filled += read;
  }
  return true;
}

const isRows = (value: unknown): value is readonly Cells[] =>
  Array.isArray(value) && value.every((row) => Array.isArray(row));
