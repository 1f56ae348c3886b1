/** What a run left out on purpose, in words: for the terminal and for every report that has a summary. */
import type { LeftOutSummary, Summary } from "../core/finding.js";

export const NOTHING_LEFT_OUT: LeftOutSummary = {
  findings: { baseline: 0, suppressed: 0, marked: 0 },
  suppressions: [],
  marks: { used: 0, unused: 0, "no-reason": 0, "unknown-type": 0 },
  rules: [],
  moreRules: 0,
  paths: {},
};

/** One thing that left something out, or might have. */
export interface LeftOutLine {
  readonly kind: "paths" | "findings" | "unchanged" | "rule" | "suppression" | "mark";
  readonly words: string;
  /** Whether somebody should look at it: an entry that ended or is of no use, a mark without effect. */
  readonly needsCare: boolean;
}

/** All of it, totals first. */
export function describeLeftOut({ leftOut = NOTHING_LEFT_OUT }: Summary): LeftOutLine[] {
  return [
    ...pathTotals(leftOut).map((words) => ({ kind: "paths" as const, words, needsCare: false })),
    ...findingTotals(leftOut).map((words) => ({ kind: "findings" as const, words, needsCare: false })),
    ...unchangedLines(leftOut),
    ...ruleLines(leftOut),
    ...suppressionLines(leftOut),
    ...markLines(leftOut),
  ];
}

function pathTotals({ paths }: LeftOutSummary): string[] {
  const { severignore = 0, exclude = 0, symlink = 0, submodule = 0, own = 0, view = 0 } = paths;
  return [
    ...some(severignore, "path", "left out by .severignore"),
    ...some(exclude, "path", "left out by --exclude"),
    ...some(symlink, "symbolic link", "not followed"),
    ...some(submodule, "submodule", "not gone into"),
    ...some(own, "path", "of the program's own left out"),
    ...some(view, "view", "of tables that are read left out"),
  ];
}

const findingTotals = ({ findings }: LeftOutSummary): string[] => [
  ...some(findings.baseline, "finding", "left out by the baseline"),
  ...some(findings.suppressed, "finding", "left out by suppressions"),
  ...some(findings.marked, "finding", "left out by marks in the items"),
];

function unchangedLines({ unchanged }: LeftOutSummary): LeftOutLine[] {
  if (!unchanged) return [];
  const { items, findings, sensitive } = unchanged;
  const what = items === 1 ? "as it was" : "as they were";
  const words = `${count(items, "item")} ${what}, not told again (${count(findings, "finding")}, ${sensitive} sensitive)`;
  return [{ kind: "unchanged", words, needsCare: false }];
}

function ruleLines({ rules, moreRules }: LeftOutSummary): LeftOutLine[] {
  const lines = rules.map(({ from, line, pattern, paths }): LeftOutLine => {
    const place = from === "exclude" ? "--exclude" : `${from}:${line}`;
    const did = pattern.startsWith("!") ? "kept" : "left out";
    return { kind: "rule", words: `${place} ${pattern}: ${did} ${count(paths, "path")}`, needsCare: false };
  });
  if (moreRules > 0) lines.push({ kind: "rule", words: `${moreRules} more rules about paths`, needsCare: false });
  return lines;
}

const suppressionLines = ({ suppressions }: LeftOutSummary): LeftOutLine[] =>
  suppressions.map(({ fingerprint, type, author, reason, expires, state, findings }) => {
    const name = `suppression of ${type} ${fingerprint} (${author}: ${reason})`;
    if (state === "expired")
      return line(`${name} ended on ${expires}: ${count(findings, "finding")} reported again`, true);
    if (state === "unused") return line(`${name} is not used`, true);
    return line(`${name} left out ${count(findings, "finding")} and ends on ${expires}`, false);
  });

const line = (words: string, needsCare: boolean): LeftOutLine => ({ kind: "suppression", words, needsCare });

function markLines({ marks }: LeftOutSummary): LeftOutLine[] {
  const parts = [
    ...(marks["no-reason"] > 0 ? [`${marks["no-reason"]} without a reason`] : []),
    ...(marks["unknown-type"] > 0 ? [`${marks["unknown-type"]} without a known type`] : []),
    ...(marks.unused > 0 ? [`${marks.unused} where nothing was found`] : []),
  ];
  if (parts.length === 0) return [];
  return [{ kind: "mark", words: `sever:ignore without effect: ${parts.join(", ")}`, needsCare: true }];
}

const some = (number: number, noun: string, what: string): string[] =>
  number > 0 ? [`${count(number, noun)} ${what}`] : [];

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
