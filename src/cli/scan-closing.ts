/** What a scan says at its end on standard error: the counts, and all that was left out on purpose, rule by rule. */
import type { Summary } from "../core/finding.js";
import { describeLeftOut, type LeftOutLine } from "../report/left-out-words.js";
import { formatBytes, formatCount } from "./format-quantity.js";

export interface ClosingOptions {
  readonly verbose: boolean;
  /** Whether there was an earlier scan to compare with. */
  readonly baseline: boolean;
}

/** Lines of a kind, unless more is asked for. */
const TOLD = 10;

export function sayClosing(summary: Summary, options: ClosingOptions, stderr: NodeJS.WritableStream): void {
  const { items, findings, sensitive, problems, bytes, seconds, interrupted, leftOut } = summary;
  const lines = describeLeftOut(summary);
  for (const line of chooseLines(lines, options.verbose)) stderr.write(`sever: ${line}\n`);
  const total = items.examined + items.partly + items.refused;
  const causes = Object.entries(problems).map(([code, number]) => `${number} ${code}`);
  const unfinished = items.partly + items.refused;
  const parts = [
    `${interrupted ? "stopped after " : ""}${formatCount(total, "item")}, ${formatCount(findings, "finding")} (${sensitive} sensitive)`,
    unfinished === 0 ? "all examined" : `${items.refused} not examined, ${items.partly} in part (${causes.join(", ")})`,
    ...lines.filter(({ kind }) => ["paths", "findings", "unchanged"].includes(kind)).map(({ words }) => words),
    // That the comparison was made is told even where it left out nothing.
    ...(options.baseline && (leftOut?.findings.baseline ?? 0) === 0 ? ["0 findings left out by the baseline"] : []),
    `${formatBytes(bytes)} in ${seconds.toFixed(1)} s, ${formatBytes(bytes / Math.max(seconds, 0.001))}/s`,
  ];
  stderr.write(`sever: ${parts.join("; ")}\n`);
}

/** The first of each kind; of suppressions those that somebody should look at. */
function chooseLines(lines: readonly LeftOutLine[], verbose: boolean): string[] {
  const kinds = [
    lines.filter(({ kind }) => kind === "rule"),
    lines.filter(({ kind, needsCare }) => kind === "suppression" && (verbose || needsCare)),
    lines.filter(({ kind }) => kind === "mark"),
  ];
  return kinds.flatMap((all) => {
    const told = (verbose ? all : all.slice(0, TOLD)).map(({ words }) => words);
    const rest = all.length - told.length;
    return rest > 0 ? [...told, `${rest} more such; --verbose and the summary of jsonl tell them`] : told;
  });
}
