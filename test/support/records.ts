/** Records for tests of reports. */
import type { Finding, ItemRecord, Summary } from "../../src/core/finding.js";
import type { ReportSink } from "../../src/report/report.js";

export const finding = (changes: Partial<Finding> = {}): Finding => ({
  kind: "finding",
  id: "f1",
  source: "share/letter.txt",
  path: ["letter.txt"],
  type: "HEALTH",
  detector: "any.health-condition",
  start: 10,
  end: 16,
  line: 2,
  column: 3,
  confidence: 0.8,
  provisions: ["tt.dpa.2.pi.b", "tt.dpa.2.spi.d"],
  sensitive: true,
  role: "subject",
  person: "p1",
  excludedBy: null,
  value: "[masked]",
  fingerprint: "00ff",
  evidence: [{ kind: "lexicon", effect: 0.5, detail: "a condition" }],
  ...changes,
});

export const item = (changes: Partial<ItemRecord> = {}): ItemRecord => ({
  kind: "item",
  source: "share/letter.txt",
  path: ["letter.txt"],
  status: "examined",
  problems: [],
  format: "plain",
  bytes: 120,
  sha256: "ab",
  findings: 1,
  ...changes,
});

export const summary = (changes: Partial<Summary> = {}): Summary => ({
  kind: "summary",
  items: { examined: 1, partly: 0, refused: 0 },
  findings: 1,
  sensitive: 1,
  excluded: 0,
  byType: { HEALTH: 1 },
  problems: {},
  bytes: 120,
  seconds: 0.1,
  interrupted: false,
  ...changes,
});

/** A sink that keeps what is written. */
export class TextSink implements ReportSink {
  text = "";
  write(text: string): Promise<void> {
    this.text += text;
    return Promise.resolve();
  }
}
