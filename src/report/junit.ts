/**
 * JUnit XML for pipelines: a suite and a case for each item. A finding is a failure, what could not be examined an error,
 * what was left out on purpose a skipped case. Only attributes and elements that all common readers know are written.
 */
import { TYPE_TITLES } from "../core/finding-type.js";
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import { formatRef } from "../core/item.js";
import { PROBLEM_CODES, type Problem } from "../core/problem.js";
import { escapeMarkup } from "../text/escape-markup.js";
import { describeLeftOut } from "./left-out-words.js";
import { placeOf } from "./place.js";
import type { Report, ReportFormat, ReportSink } from "./report.js";

/** Findings listed of one item; the others are counted. */
const LISTED = 200;

export const junitReport: ReportFormat = {
  id: "junit",
  title: "JUnit XML, for pipelines",
  create: (sink) => new JunitReport(sink),
};

interface Case {
  readonly name: string;
  /** What readers group by. */
  readonly group: string;
  readonly outcome?: Outcome;
}

interface Outcome {
  readonly kind: "failure" | "error" | "skipped";
  readonly message: string;
  readonly body: string;
}

class JunitReport implements Report {
  #started = false;
  #listed: Finding[] = [];
  #count = 0;
  #sensitive = 0;
  #source = "";
  /** How often each name has come among the items of one source. */
  #names = new Map<string, number>();

  constructor(private readonly sink: ReportSink) {}

  findings(findings: readonly Finding[]): Promise<void> {
    for (const finding of findings) {
      this.#count++;
      if (finding.sensitive) this.#sensitive++;
      if (this.#listed.length < LISTED) this.#listed.push(finding);
    }
    return Promise.resolve();
  }

  async item(item: ItemRecord): Promise<void> {
    const cases = this.#casesOf(item);
    this.#listed = [];
    this.#count = 0;
    this.#sensitive = 0;
    await this.#write(formatRef(item), cases);
  }

  async end(summary: Summary): Promise<void> {
    const { items, findings, sensitive, excluded, interrupted } = summary;
    const cases = describeLeftOut(summary).map(({ words }): Case => {
      return { name: words, group: "left out on purpose", outcome: { kind: "skipped", message: words, body: "" } };
    });
    if (interrupted) {
      const message = "the run was stopped before its end; what it had not reached is not listed";
      cases.push({ name: "the whole run", group: "sever", outcome: { kind: "error", message, body: "" } });
    }
    const properties = { ...items, findings, sensitive, excluded };
    await this.#write("sever", cases, Object.entries(properties));
    await this.sink.write("</testsuites>\n");
  }

  /** An item examined in part and with findings is two cases: a case has one outcome. */
  #casesOf(item: ItemRecord): Case[] {
    const name = this.#ownName(item);
    const group = item.source;
    const cases: Case[] = [];
    if (item.status !== "examined" || item.problems.length > 0) {
      const message = item.status === "refused" ? "not examined" : "not examined in full";
      const outcome = { kind: "error", message, body: item.problems.map(describeProblem).join("\n") } as const;
      cases.push({ name: `${name} (${message})`, group, outcome });
    }
    if (this.#count > 0) cases.push({ name, group, outcome: this.#failure(item) });
    return cases.length > 0 ? cases : [{ name, group }];
  }

  /** Readers take two cases of one name for one: entries of a container may well have one name. */
  #ownName(item: ItemRecord): string {
    if (item.source !== this.#source) this.#names = new Map();
    this.#source = item.source;
    const name = formatRef(item);
    const times = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, times);
    return times === 1 ? name : `${name} #${times}`;
  }

  #failure({ leftOut }: ItemRecord): Outcome {
    const more = this.#count - this.#listed.length;
    const left = leftOut ? leftOut.baseline + leftOut.suppressed + leftOut.marked : 0;
    const lines = [
      ...this.#listed.map(describeFinding),
      ...(more > 0 ? [`and ${more} more; the formats jsonl, json and csv hold them all`] : []),
      ...(left > 0 ? [`besides ${left} left out by baseline, suppressions and marks`] : []),
    ];
    const noun = this.#count === 1 ? "finding" : "findings";
    return { kind: "failure", message: `${this.#count} ${noun}, ${this.#sensitive} sensitive`, body: lines.join("\n") };
  }

  async #write(name: string, cases: readonly Case[], properties: readonly (readonly [string, number])[] = []) {
    const start = this.#started ? "" : '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sever">\n';
    this.#started = true;
    const counted = (kind: string): number => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const head = `<testsuite name="${attribute(name)}" tests="${cases.length}" failures="${counted("failure")}" errors="${counted("error")}" skipped="${counted("skipped")}" time="0">`;
    const list = properties.map(([key, value]) => `<property name="${key}" value="${value}"/>`).join("");
    const properly = list === "" ? "" : `<properties>${list}</properties>\n`;
    await this.sink.write(`${start}${head}\n${properly}${cases.map(formatCase).join("")}</testsuite>\n`);
  }
}

function formatCase({ name, group, outcome }: Case): string {
  const start = `<testcase classname="${attribute(group)}" name="${attribute(name)}" file="${attribute(group)}" time="0"`;
  if (!outcome) return `${start}/>\n`;
  const { kind, message, body } = outcome;
  // Some readers know no attributes but the message on a skipped case.
  const type = kind === "skipped" ? "" : ` type="${kind === "failure" ? "finding" : "not-examined"}"`;
  const inside = body === "" ? "/>" : `>${escapeMarkup(legal(body))}</${kind}>`;
  return `${start}><${kind} message="${attribute(message)}"${type}${inside}</testcase>\n`;
}

const describeProblem = ({ code, detail }: Problem): string =>
  `${code}: ${detail === "" ? PROBLEM_CODES[code] : detail}`;

function describeFinding(finding: Finding): string {
  const { type, detector, confidence, provisions, sensitive, excludedBy, value } = finding;
  const notes = [
    ...(sensitive ? ["sensitive"] : []),
    ...(excludedBy === null ? [] : [`proposed as excluded by ${excludedBy}`]),
    ...provisions,
  ];
  const shown = value === undefined ? "" : ` ${value}`;
  return `${placeOf(finding)}: ${TYPE_TITLES[type]}${shown} (${detector}, confidence ${confidence.toFixed(2)}; ${notes.join(", ")})`;
}

const attribute = (text: string): string => escapeMarkup(legal(text).replace(/[\t\n\r]+/g, " "));

/** XML 1.0 has no room for control characters, not even as references; nor for halves of pairs. */
const legal = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
