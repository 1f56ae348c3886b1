/** SARIF 2.1.0 for code hosts and viewers. Results are written as they come; what could not be examined is a notification. */
import { FINDING_TYPES, groupOf, TYPE_TITLES, type FindingType } from "../core/finding-type.js";
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import { formatRef } from "../core/item.js";
import { describeLeftOut } from "./left-out-words.js";
import { placeOf } from "./place.js";
import type { Report, ReportFormat, ReportOptions, ReportSink } from "./report.js";

/** Results that GitHub takes of one run; a run with more says so. docs.github.com, "SARIF results exceed limits". */
const GITHUB_RESULTS = 25_000;
/** Values of one item told apart by how often they came before; beyond it the place tells them apart. */
const COUNTED_VALUES = 100_000;
/** Notifications kept; a run with more says how many it had. */
const MOST_NOTIFICATIONS = 10_000;
/** The base that code hosts take for the root of the repository. */
const ROOT = "%SRCROOT%";
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export const sarifReport: ReportFormat = {
  id: "sarif",
  title: "SARIF 2.1.0, for code hosts",
  create: (sink, options) => new SarifReport(sink, options),
};

class SarifReport implements Report {
  #started = false;
  #first = true;
  readonly #notifications: object[] = [];
  #problems = 0;
  #results = 0;
  /** How often each value has come in the item at hand. */
  readonly #times = new Map<string, number>();

  constructor(
    private readonly sink: ReportSink,
    private readonly options: ReportOptions,
  ) {}

  async findings(findings: readonly Finding[]): Promise<void> {
    await this.#start();
    for (const finding of findings) {
      await this.sink.write(`${this.#first ? "" : ","}\n${JSON.stringify(resultOf(finding, this.#lineHash(finding)))}`);
      this.#first = false;
      this.#results++;
    }
  }

  async item(item: ItemRecord): Promise<void> {
    await this.#start();
    this.#times.clear();
    for (const problem of item.problems) {
      this.#problems++;
      if (this.#notifications.length >= MOST_NOTIFICATIONS) continue;
      this.#notifications.push({
        descriptor: { id: problem.code },
        level: item.status === "refused" ? "error" : "warning",
        message: { text: `${formatRef(item)}: ${problem.detail}` },
        locations: [{ physicalLocation: { artifactLocation: artifactOf(item.source) } }],
      });
    }
  }

  async end(summary: Summary): Promise<void> {
    await this.#start();
    const more = this.#problems - this.#notifications.length;
    if (more > 0)
      this.#notifications.push({ level: "warning", message: { text: `${more} more problems; jsonl holds them all` } });
    const isWhole = !summary.interrupted && this.#problems === 0;
    this.#notifications.push(...noticesOf(summary, this.#results));
    const { leftOut } = summary;
    const invocation = {
      executionSuccessful: isWhole,
      toolExecutionNotifications: this.#notifications,
      ...(leftOut && { properties: { leftOut } }),
    };
    await this.sink.write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
  }

  /** GitHub knows an alert again by this and by rule and file: the same value, the how manieth time in its item. */
  #lineHash({ fingerprint, id }: Finding): string {
    const times = (this.#times.get(fingerprint) ?? 0) + 1;
    if (times === 1 && this.#times.size >= COUNTED_VALUES) return `${fingerprint}:${id}`;
    this.#times.set(fingerprint, times);
    return `${fingerprint}:${times}`;
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const driver = {
      name: "sever",
      version: this.options.version,
      rules: FINDING_TYPES.map(ruleOf),
    };
    const head = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":`;
    await this.sink.write(`${head}${JSON.stringify(driver)}},${JSON.stringify(RUN).slice(1, -1)},"results":[`);
  }
}

/** What is the same for every run: how offsets count, from where paths count, and under which name hosts keep it. */
const RUN = {
  columnKind: "utf16CodeUnits",
  originalUriBaseIds: { [ROOT]: { description: { text: "The folder in which the scan was started." } } },
  automationDetails: { id: "sever/" },
};

const ruleOf = (type: FindingType): object => ({
  id: type,
  name: type,
  shortDescription: { text: `${TYPE_TITLES[type]} of an individual` },
  fullDescription: { text: `${TYPE_TITLES[type]} of an individual, as far as the text around it tells.` },
  help: {
    text:
      "Judge whether it is personal information, and whether it must lie here. If it may stay, accept it with a reason " +
      "and an end in sever.suppressions.yaml, by the fingerprint sever/value/v1.",
  },
  defaultConfiguration: { level: "warning" },
  properties: { tags: ["privacy", groupOf(type)] },
});

/** What was left out, and what a code host would refuse. */
function noticesOf(summary: Summary, results: number): object[] {
  const notices = describeLeftOut(summary).map(({ words, needsCare }) => ({
    level: needsCare ? "warning" : "note",
    message: { text: words },
  }));
  if (results > GITHUB_RESULTS)
    notices.push({
      level: "warning",
      message: { text: `${results} results; GitHub takes ${GITHUB_RESULTS} of one run` },
    });
  return notices;
}

/** Paths as SARIF wants them: URI references with forward slashes; what is relative counts from the root. */
function artifactOf(source: string): object {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return { uri: source };
  const path = source.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  const drive = /^([a-z])%3A\//i.exec(path);
  if (drive) return { uri: `file:///${drive[1] ?? ""}:${path.slice(4)}` };
  return path.startsWith("/") ? { uri: `file://${path}` } : { uri: path.replace(/^(?:\.\/)+/, ""), uriBaseId: ROOT };
}

/** Code hosts ask for a line; what has none is shown at the first, and its message says where it stands. */
const regionOf = ({ start, end, line, column }: Finding): object =>
  line === undefined
    ? { startLine: 1 }
    : { startLine: line, startColumn: column ?? 1, charOffset: start, charLength: end - start };

function resultOf(finding: Finding, lineHash: string): object {
  const inner = finding.path.slice(1);
  const place = finding.line === undefined ? `, ${placeOf(finding)}` : "";
  return {
    ruleId: finding.type,
    ruleIndex: FINDING_TYPES.indexOf(finding.type),
    level: finding.excludedBy !== null ? "note" : finding.sensitive ? "error" : "warning",
    message: {
      text: `${TYPE_TITLES[finding.type]} (${finding.detector}, confidence ${finding.confidence.toFixed(2)}${place})`,
    },
    locations: [
      {
        physicalLocation: { artifactLocation: artifactOf(finding.source), region: regionOf(finding) },
        ...(inner.length > 0 ? { logicalLocations: [{ fullyQualifiedName: inner.join("/") }] } : {}),
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: lineHash,
      "sever/value/v1": finding.fingerprint,
      "sever/place/v1": finding.id,
    },
    rank: Math.round(finding.confidence * 100),
    properties: {
      detector: finding.detector,
      provisions: finding.provisions,
      sensitive: finding.sensitive,
      role: finding.role,
      excludedBy: finding.excludedBy,
    },
  };
}
