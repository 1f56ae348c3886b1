/** What a scan says at its end on standard error: the counts, and all that was left out on purpose, rule by rule. */
import type { LeftOutSummary, Summary } from "../core/finding.js";
import { formatBytes, formatCount } from "./format-quantity.js";

export interface ClosingOptions {
  readonly verbose: boolean;
  /** Whether there was an earlier scan to compare with. */
  readonly baseline: boolean;
}

/** Rules and entries told one by one, unless more is asked for. */
const TOLD = 10;

const NOTHING: LeftOutSummary = {
  findings: { baseline: 0, suppressed: 0, marked: 0 },
  suppressions: [],
  marks: { used: 0, unused: 0, "no-reason": 0, "unknown-type": 0 },
  rules: [],
  moreRules: 0,
  paths: {},
};

export function sayClosing(summary: Summary, options: ClosingOptions, stderr: NodeJS.WritableStream): void {
  const { items, findings, sensitive, problems, bytes, seconds, interrupted, leftOut = NOTHING } = summary;
  for (const line of leftOutLines(leftOut, options.verbose)) stderr.write(`sever: ${line}\n`);
  const total = items.examined + items.partly + items.refused;
  const causes = Object.entries(problems).map(([code, number]) => `${number} ${code}`);
  const unfinished = items.partly + items.refused;
  const parts = [
    `${interrupted ? "stopped after " : ""}${formatCount(total, "item")}, ${formatCount(findings, "finding")} (${sensitive} sensitive)`,
    unfinished === 0 ? "all examined" : `${items.refused} not examined, ${items.partly} in part (${causes.join(", ")})`,
    ...pathParts(leftOut.paths),
    ...findingParts(leftOut, options.baseline),
    `${formatBytes(bytes)} in ${seconds.toFixed(1)} s, ${formatBytes(bytes / Math.max(seconds, 0.001))}/s`,
  ];
  stderr.write(`sever: ${parts.join("; ")}\n`);
}

function pathParts({ severignore = 0, exclude = 0, symlink = 0, submodule = 0, own = 0 }: LeftOutSummary["paths"]) {
  const parts: string[] = [];
  if (severignore > 0) parts.push(`${formatCount(severignore, "path")} left out by .severignore`);
  if (exclude > 0) parts.push(`${formatCount(exclude, "path")} left out by --exclude`);
  if (symlink > 0) parts.push(`${formatCount(symlink, "symbolic link")} not followed`);
  if (submodule > 0) parts.push(`${formatCount(submodule, "submodule")} not gone into`);
  if (own > 0) parts.push(`${formatCount(own, "path")} of the program's own left out`);
  return parts;
}

function findingParts({ findings: { baseline, suppressed, marked } }: LeftOutSummary, hasBaseline: boolean): string[] {
  const parts: string[] = [];
  if (hasBaseline) parts.push(`${formatCount(baseline, "finding")} left out by the baseline`);
  if (suppressed > 0) parts.push(`${formatCount(suppressed, "finding")} left out by suppressions`);
  if (marked > 0) parts.push(`${formatCount(marked, "finding")} left out by marks in the items`);
  return parts;
}

function leftOutLines({ rules, moreRules, suppressions, marks }: LeftOutSummary, verbose: boolean): string[] {
  const ended = suppressions.filter(({ state }) => state === "expired");
  const unused = suppressions.filter(({ state }) => state === "unused");
  return [
    ...few(
      rules.map(({ from, line, pattern, paths }) => {
        const place = from === "exclude" ? "--exclude" : `${from}:${line}`;
        return `${place} ${pattern}: ${pattern.startsWith("!") ? "kept" : "left out"} ${formatCount(paths, "path")}`;
      }),
      "rules about paths",
      verbose,
      moreRules,
    ),
    ...few(
      ended.map(
        ({ fingerprint, type, expires, findings }) =>
          `suppression of ${type} ${fingerprint} ended on ${expires}: ${formatCount(findings, "finding")} reported again`,
      ),
      "ended suppressions",
      verbose,
    ),
    ...few(
      unused.map(({ fingerprint, type, author }) => `suppression of ${type} ${fingerprint} (${author}) is not used`),
      "unused suppressions",
      verbose,
    ),
    ...markLine(marks),
  ];
}

function markLine(marks: LeftOutSummary["marks"]): string[] {
  const idle = marks["no-reason"] + marks["unknown-type"];
  if (idle + marks.unused === 0) return [];
  const parts = [
    ...(marks["no-reason"] > 0 ? [`${marks["no-reason"]} without a reason`] : []),
    ...(marks["unknown-type"] > 0 ? [`${marks["unknown-type"]} without a known type`] : []),
    ...(marks.unused > 0 ? [`${marks.unused} where nothing was found`] : []),
  ];
  return [`sever:ignore without effect: ${parts.join(", ")}`];
}

function few(lines: readonly string[], what: string, verbose: boolean, more = 0): string[] {
  if (verbose) return [...lines, ...(more > 0 ? [`${more} more ${what}`] : [])];
  const rest = lines.length - TOLD + more;
  return [...lines.slice(0, TOLD), ...(rest > 0 ? [`${rest} more ${what}; --verbose and the summary tell them`] : [])];
}
