/** For people at a terminal: findings under the item that they stand in, what could not be examined, and the counts. */
import pc from "picocolors";
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import { formatRef, type ItemRef } from "../core/item.js";
import { columnWords, rowWords } from "./column-words.js";
import { describeLeftOut } from "./left-out-words.js";
import type { Report, ReportFormat, ReportOptions, ReportSink } from "./report.js";

export const textReport: ReportFormat = {
  id: "text",
  title: "for reading",
  create: (sink, options) => new TextReport(sink, options),
};

class TextReport implements Report {
  readonly #colors;
  #heading = "";

  constructor(
    private readonly sink: ReportSink,
    options: ReportOptions,
  ) {
    this.#colors = pc.createColors(options.color);
  }

  findings(findings: readonly Finding[]): Promise<void> {
    return this.sink.write(findings.map((finding) => this.#headingOf(finding) + this.#line(finding)).join(""));
  }

  item(item: ItemRecord): Promise<void> {
    if (item.columns) return this.sink.write(this.#table(item));
    if (item.problems.length === 0) return Promise.resolve();
    return this.sink.write(this.#troubled(item));
  }

  #troubled(item: ItemRecord): string {
    const { red, yellow } = this.#colors;
    const verdict = item.status === "refused" ? red("not examined") : yellow("examined in part");
    const problems = item.problems.map(({ code, detail }) => `  ${code}: ${printable(detail)}\n`).join("");
    const heading = this.#heading === "" ? "" : "\n";
    this.#heading = `! ${formatRef(item)}`;
    return `${heading}${printable(formatRef(item))}: ${verdict}\n${problems}`;
  }

  /** What the columns of a table hold. */
  #table(item: ItemRecord): string {
    const { cyan } = this.#colors;
    const lines = (item.columns ?? []).map((column) => `  ${printable(columnWords(column))}\n`);
    const heading = `${this.#heading === "" ? "" : "\n"}${cyan(`${printable(formatRef(item))}: columns`)}${rowWords(item)}\n`;
    this.#heading = "";
    const troubled = item.problems.length === 0 ? "" : this.#troubled(item);
    this.#heading = `columns of ${formatRef(item)}`;
    return heading + lines.join("") + troubled;
  }

  end(summary: Summary): Promise<void> {
    const { bold } = this.#colors;
    const { items, findings, sensitive, excluded, byType, problems } = summary;
    const total = items.examined + items.partly + items.refused;
    const lines = [
      `${bold(count(findings, "finding"))} in ${count(total, "item")}: ${sensitive} sensitive, ${excluded} proposed as excluded`,
      ...Object.entries(byType).map(([type, number]) => `  ${String(number).padStart(8)}  ${type}`),
    ];
    if (items.partly + items.refused > 0) {
      lines.push(`${items.partly} examined in part, ${items.refused} not examined:`);
      lines.push(...Object.entries(problems).map(([code, number]) => `  ${String(number).padStart(8)}  ${code}`));
    }
    const leftOut = describeLeftOut(summary);
    if (leftOut.length > 0) lines.push("Left out on purpose:", ...leftOut.map(({ words }) => `  ${printable(words)}`));
    if (summary.interrupted) lines.push("The run was stopped before its end; what it had not reached is not listed.");
    return this.sink.write(`${this.#heading === "" ? "" : "\n"}${lines.join("\n")}\n`);
  }

  #headingOf(ref: ItemRef): string {
    const heading = formatRef(ref);
    if (heading === this.#heading) return "";
    const gap = this.#heading === "" ? "" : "\n";
    this.#heading = heading;
    return `${gap}${this.#colors.bold(this.#colors.cyan(printable(heading)))}\n`;
  }

  #line(finding: Finding): string {
    const { dim, red } = this.#colors;
    const value = finding.value === undefined ? "" : `  ${printable(finding.value)}`;
    const type = finding.sensitive ? red(finding.type) : finding.type;
    const notes = [
      finding.sensitive ? "sensitive" : "",
      finding.role === "unknown" ? "" : finding.role,
      finding.excludedBy === null ? "" : `excluded by ${finding.excludedBy}`,
    ].filter((note) => note !== "");
    const tail = [finding.provisions.join(" "), ...notes].filter((part) => part !== "").join(", ");
    return `  ${placeOf(finding)}  ${type}${value}  ${finding.confidence.toFixed(2)}  ${dim(`${finding.detector}  ${tail}`)}\n`;
  }
}

/** `12:5`, `Sheet1!B4`, `page 3`, `customers.email row 7`, or the offset. */
function placeOf(finding: Finding): string {
  if (finding.cell !== undefined) return finding.cell;
  if (finding.line !== undefined) return `${finding.line}:${finding.column ?? 1}`;
  if (finding.page !== undefined) return `page ${finding.page}`;
  if (finding.table !== undefined)
    return `${finding.table}${finding.columnName === undefined ? "" : `.${finding.columnName}`}${finding.rowKey === undefined ? "" : ` row ${finding.rowKey}`}`;
  return `@${finding.start}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Names and values come from files that nobody has vetted: control characters could drive the terminal. */
const printable = (text: string): string =>
  // Control characters, and those that turn the direction of writing.
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ");
