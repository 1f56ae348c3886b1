/**
 * The file of suppressions: findings that a person has accepted, by keyed hash of value and type, each with its reason,
 * who answers for it and the day on which it ends. Never by place: what moves stays accepted, what is new does not.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { z } from "zod";
import { FINDING_TYPES } from "../core/finding-type.js";
import { ConfigError } from "../core/problem.js";
import { findConfig } from "./load.js";

/** Looked for beside the configuration file, or in the working folder where there is none. */
export const SUPPRESSIONS_NAME = "sever.suppressions.yaml";

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const words = (what: string) => z.string(`expected ${what}`).trim().min(1, `expected ${what}`).max(1000);

const suppression = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, "expected the fingerprint of a finding: 32 hexadecimal digits"),
  type: z.enum(FINDING_TYPES),
  reason: words("a reason"),
  author: words("who answers for it"),
  expires: z
    .string("expected the last day on which it holds, such as 2027-03-31")
    .regex(/^\d{4}-\d{2}-\d{2}$/, "expected the last day on which it holds, such as 2027-03-31")
    .refine(isDay, "expected a day of the calendar"),
});
const suppressionFile = z.strictObject({ suppressions: z.array(suppression) });

export type Suppression = z.infer<typeof suppression>;

/** The file that a run uses: the one named, or the one that lies where it is looked for. `none` asks for no file. */
export function findSuppressions(
  folder: string,
  named: string | undefined,
  config: string | undefined,
): string | undefined {
  if (named === "none") return undefined;
  if (named !== undefined) return named;
  const beside = config ?? findConfig(folder);
  const path = join(beside === undefined ? folder : dirname(beside), SUPPRESSIONS_NAME);
  return existsSync(path) ? path : undefined;
}

/** Throws `ConfigError` that names the entry and what is wrong with it. */
export function readSuppressions(path: string): Suppression[] {
  const result = suppressionFile.safeParse(parseFile(path) ?? { suppressions: [] });
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => describe(path, issue)).join("\n"));
  const seen = new Set<string>();
  for (const [i, { fingerprint, type }] of result.data.suppressions.entries()) {
    const key = `${type} ${fingerprint}`;
    if (seen.has(key))
      throw new ConfigError(`${path}: entry ${i + 1} is there twice; keep the one whose reason and end are right`);
    seen.add(key);
  }
  return result.data.suppressions;
}

function parseFile(path: string): unknown {
  try {
    // All are texts: a fingerprint of digits alone is no number.
    return parseYaml(readFileSync(path, "utf8"), { schema: "failsafe" });
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    if (line !== undefined) throw new ConfigError(`${path}, line ${line}: not valid YAML`, { cause: error });
    const code = error instanceof Error && "code" in error ? String(error.code) : "not valid YAML";
    throw new ConfigError(`suppressions ${path} cannot be read (${code})`, { cause: error });
  }
}

function describe(path: string, { path: [, index, key], message }: z.core.$ZodIssue): string {
  const entry = typeof index === "number" ? `entry ${index + 1}: ` : "";
  return `${path}: ${entry}${key === undefined ? "" : `${String(key)}: `}${message}`;
}
