/** Checks settings against the schema and says of each mistake where it stands, what was expected and how to mend it. */
import type { z } from "zod";
import { ConfigError } from "../core/problem.js";
import { configSchema, type Config } from "./schema.js";
import { didYouMean } from "./suggest.js";

/** Where settings come from, and what a setting is called there. */
export interface Origin {
  /** `sever.config.json`, `command line`. */
  readonly name: string;
  /** `minConfidence` in a file, `--min-confidence` on the command line. */
  readonly nameKey: (path: readonly PropertyKey[]) => string;
}

/** Throws `ConfigError` with one line for each mistake. */
export function checkConfig(raw: unknown, origin: Origin): Config {
  const result = configSchema.safeParse(raw);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describeIssue(issue, raw, origin));
  throw new ConfigError([...new Set(lines)].join("\n"));
}

function describeIssue(issue: z.core.$ZodIssue, raw: unknown, origin: Origin): string[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue.path);
    return issue.keys.map(
      (key) =>
        `${origin.name}: ${origin.nameKey([...issue.path, key])}: unknown key${didYouMean(key, known)} Known: ${known.join(", ")}`,
    );
  }
  const given = valueAt(raw, issue.path);
  const expected = describeExpected(issue, given);
  const where = issue.path.length > 0 ? `${origin.nameKey(issue.path)}: ` : "";
  return [`${origin.name}: ${where}${expected}`];
}

/** What was expected in place of `given`. */
export function describeExpected(issue: z.core.$ZodIssue, given: unknown): string {
  const shown = typeof given === "string" || typeof given === "number" ? `, not ${JSON.stringify(given)}` : "";
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return `expected one of ${known.join(", ")}${shown}${typeof given === "string" ? didYouMean(given, known) : ""}`;
  }
  if (issue.code !== "invalid_type") return `${issue.message}${shown}`;
  const kind = given === null ? "null" : Array.isArray(given) ? "a list" : typeof given;
  return `expected ${issue.expected}${shown || `, not ${kind}`}`;
}

function knownKeys([first]: readonly PropertyKey[]): string[] {
  const { redact, exactMatch, model, retention } = configSchema.shape;
  if (first === "retention") return Object.keys(retention.unwrap().element.shape);
  if (first === "model") return Object.keys(model.unwrap().shape);
  if (first === "redact") return Object.keys(redact.unwrap().shape);
  return Object.keys(first === "exactMatch" ? exactMatch.unwrap().element.shape : configSchema.shape);
}

/** The value at the end of the path; undefined when it leads nowhere. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    // A list may have been given as a text with commas.
    if (typeof value === "string" && typeof key === "number") value = value.split(",").map((one) => one.trim());
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
