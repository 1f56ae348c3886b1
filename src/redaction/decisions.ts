/** Decisions of a person on single findings, read from a file: a JSON array or one JSON object a line. */
import { z } from "zod";
import { ConfigError } from "../core/problem.js";

export const DECISION_SCHEMA = z.object({
  /** Id of the finding, as `scan` reports it. */
  finding: z.string().min(1),
  action: z.enum(["redact", "release"]),
  by: z.string().optional(),
  at: z.string().optional(),
  note: z.string().optional(),
});
export type Decision = z.infer<typeof DECISION_SCHEMA>;

/** Throws `ConfigError` that names the entry and what is wrong with it, never what it says. */
export function parseDecisions(text: string, file: string): Decision[] {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  const entries = trimmed.startsWith("[") ? parseJson(trimmed, file) : parseLines(trimmed, file);
  if (!Array.isArray(entries)) throw new ConfigError(`${file}: a list of decisions is expected`);
  return entries.map((entry: unknown, i) => {
    const result = DECISION_SCHEMA.safeParse(entry);
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    throw new ConfigError(
      `${file}: decision ${i + 1}${issue?.path.length ? `, ${issue.path.join(".")}` : ""}: ${issue?.message ?? "not a decision"}`,
    );
  });
}

const parseLines = (text: string, file: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, i) => parseJson(line, `${file}: line ${i + 1}`));

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's message quotes what it read.
    throw new ConfigError(`${where}: not valid JSON`, { cause: error });
  }
}
