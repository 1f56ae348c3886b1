/** SARIF 2.1.0 for code hosts and viewers. Results are written as they come; what could not be examined is a notification. */
import { FINDING_TYPES, TYPE_TITLES } from "../core/finding-type.js";
import type { Finding, ItemRecord, Summary } from "../core/finding.js";
import { formatRef } from "../core/item.js";
import type { Report, ReportFormat, ReportOptions, ReportSink } from "./report.js";

/** Notifications kept; a run with more says how many it had. */
const MOST_NOTIFICATIONS = 10_000;
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

  constructor(
    private readonly sink: ReportSink,
    private readonly options: ReportOptions,
  ) {}

  async findings(findings: readonly Finding[]): Promise<void> {
    await this.#start();
    for (const finding of findings) {
      await this.sink.write(`${this.#first ? "" : ","}\n${JSON.stringify(resultOf(finding))}`);
      this.#first = false;
    }
  }

  async item(item: ItemRecord): Promise<void> {
    await this.#start();
    for (const problem of item.problems) {
      this.#problems++;
      if (this.#notifications.length >= MOST_NOTIFICATIONS) continue;
      this.#notifications.push({
        descriptor: { id: problem.code },
        level: item.status === "refused" ? "error" : "warning",
        message: { text: `${formatRef(item)}: ${problem.detail}` },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(item.source) } } }],
      });
    }
  }

  async end(summary: Summary): Promise<void> {
    await this.#start();
    const more = this.#problems - this.#notifications.length;
    if (more > 0)
      this.#notifications.push({ level: "warning", message: { text: `${more} more problems; jsonl holds them all` } });
    const invocation = {
      executionSuccessful: !summary.interrupted && this.#notifications.length === 0,
      toolExecutionNotifications: this.#notifications,
    };
    await this.sink.write(`\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`);
  }

  async #start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const driver = {
      name: "sever",
      version: this.options.version,
      rules: FINDING_TYPES.map((type) => ({
        id: type,
        name: type,
        shortDescription: { text: `${TYPE_TITLES[type]} of an individual` },
      })),
    };
    const head = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":{"driver":`;
    await this.sink.write(`${head}${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`);
  }
}

/** Paths as SARIF wants them: relative or absolute URI references, with forward slashes. */
const uriOf = (source: string): string => {
  const path = source.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
};

function resultOf(finding: Finding): object {
  const region =
    finding.line === undefined
      ? { charOffset: finding.start, charLength: finding.end - finding.start }
      : { startLine: finding.line, startColumn: finding.column ?? 1, charOffset: finding.start, charLength: finding.end - finding.start }; // prettier-ignore
  const inner = finding.path.slice(1);
  return {
    ruleId: finding.type,
    ruleIndex: FINDING_TYPES.indexOf(finding.type),
    level: finding.excludedBy !== null ? "note" : finding.sensitive ? "error" : "warning",
    message: {
      text: `${TYPE_TITLES[finding.type]} (${finding.detector}, confidence ${finding.confidence.toFixed(2)})`,
    },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(finding.source) }, region },
        ...(inner.length > 0 ? { logicalLocations: [{ fullyQualifiedName: inner.join("/") }] } : {}),
      },
    ],
    partialFingerprints: { "sever/value/v1": finding.fingerprint, "sever/place/v1": finding.id },
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
