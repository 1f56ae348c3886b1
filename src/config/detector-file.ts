/**
 * A file of detectors in YAML or JSON, with the way from its values back to their lines and columns. Knows nothing of
 * what the values mean.
 */
import { readFileSync } from "node:fs";
import { isNode, LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { ConfigError } from "../core/problem.js";
import { describeExpected, valueAt } from "./check.js";
import { didYouMean } from "./suggest.js";

export type Keys = readonly (string | number)[];

export class DetectorFile {
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  /** Throws `ConfigError` when the file cannot be read or is no YAML. */
  constructor(readonly path: string) {
    this.#document = parseDocument(readText(path), { lineCounter: this.#lines });
    const [error] = this.#document.errors;
    if (error) {
      const { line, col } = this.#lines.linePos(error.pos[0]);
      throw new ConfigError(`${path}:${line}:${col}: not valid YAML (${error.code}); correct its syntax`);
    }
    this.value = this.#document.toJS({ maxAliasCount: 100 });
  }

  /** `file:line:column: recognizers[2].name: message`. */
  error(keys: Keys, message: string): ConfigError {
    const { line, col } = this.#lines.linePos(this.#offsetOf(keys));
    const where = keys.length === 0 ? "" : `${nameKeys(keys)}: `;
    return new ConfigError(`${this.path}:${line}:${col}: ${where}${message}`);
  }

  /** The value under the keys, checked; one line for each mistake. `known` are the keys that a suggestion may name. */
  check<T>(schema: z.ZodType<T>, value: unknown, keys: Keys, known: readonly string[]): T {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const messages = result.error.issues.flatMap((issue) => {
      const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
      if (issue.code !== "unrecognized_keys")
        return this.error([...keys, ...path], describeExpected(issue, valueAt(value, path))).message;
      return issue.keys.map((key) => {
        const mend = didYouMean(key, known) || "; remove it or correct its spelling";
        return this.error([...keys, ...path, key], `unknown key${mend}`).message;
      });
    });
    throw new ConfigError(messages.join("\n"));
  }

  /** Where the value, or the last of its holders that is there, begins in the text. */
  #offsetOf(keys: Keys): number {
    for (let length = keys.length; length > 0; length--) {
      const path = keys.slice(0, length);
      const node = this.#document.getIn(path, true) ?? this.#document.getIn(path.map(snake), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return this.#document.contents?.range?.[0] ?? 0;
  }
}

const snake = (key: string | number): string | number =>
  typeof key === "number" ? key : key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const nameKeys = (keys: Keys): string =>
  keys.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${key}`)).join("");

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new ConfigError(`${path}: ${reason}; name a file of detectors that is there`, { cause: error });
  }
}
