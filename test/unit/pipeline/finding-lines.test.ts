/** What threads make of findings is what the main thread would have made of them one by one. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/finding.js";
import { toLines, weigh, type ThreadOutput } from "../../../src/pipeline/finding-lines.js";
import type { ItemOutput } from "../../../src/pipeline/scan-item.js";
import { ScanMemory } from "../../../src/pipeline/scan-memory.js";
import { Tally } from "../../../src/pipeline/tally.js";
import { csvReport } from "../../../src/report/csv.js";
import { jsonlReport } from "../../../src/report/jsonl.js";
import type { ReportFormat } from "../../../src/report/report.js";
import type { SourceItem } from "../../../src/sources/source.js";
import { openStore } from "../../../src/store/open-store.js";
import { finding, KEY, listed, listOf, record, START } from "../../support/store-sample.js";

const folder = mkdtempSync(join(tmpdir(), "sever-lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LISTED = listed("hr/a.zip");
const ITEM: SourceItem = {
  kind: "item",
  ref: LISTED.ref,
  key: LISTED.key,
  locator: { kind: "file", path: LISTED.place },
  bytes: 100,
};
const inside = { path: ["a.zip", "ö.txt"] };
const health = { type: "HEALTH", sensitive: true, provisions: ["tt.dpa.2.spi.d"], value: "********" } as const;
/** Findings within a container, a record among them, values that come again, ids of two kinds. */
const OUTPUT: readonly ItemOutput[] = [
  finding(LISTED, 1, { value: "********" }),
  finding(LISTED, 1, { ...inside, excludedBy: "tt.dpa.29.1.b", role: "official", person: "p1" }),
  record(LISTED, 1, inside),
  finding(LISTED, 40, health),
  finding(LISTED, 60, { ...health, fingerprint: String(40).padStart(32, "0"), person: "p2" }),
  finding(LISTED, 80, { ...health, fingerprint: String(40).padStart(32, "0"), rowKey: "7", columnName: "=a, ö" }),
  record(LISTED, 4),
];
const FINDINGS = OUTPUT.filter((one): one is Finding => one.kind === "finding");

async function report(format: ReportFormat, output: readonly ThreadOutput[]): Promise<string> {
  const written: Uint8Array[] = [];
  const sink = { write: (more: string | Uint8Array) => Promise.resolve(void written.push(Buffer.from(more))) };
  const made = format.create(sink, { color: false, version: "0" });
  for (const one of output)
    if (one.kind === "lines") await made.lines?.write(one.lines);
    else if (one.kind === "finding") await made.findings([one]);
    else await made.item(one);
  return Buffer.concat(written).toString();
}

describe("lines made in threads", () => {
  it.each([csvReport, jsonlReport])("are those of $id", async (format) => {
    const plan = { format: format.id === "csv" ? "csv" : "jsonl", isKept: false } as const;
    const made = toLines(OUTPUT, ITEM, plan);
    expect(made.map(({ kind }) => kind)).toEqual(["lines", "item", "lines", "item"]);
    expect(await report(format, made)).toBe(await report(format, OUTPUT));
  });

  it("are counted as their findings are", () => {
    const made = toLines(OUTPUT, ITEM, { format: "jsonl", isKept: false });
    const [one, all] = [new Tally(), new Tally()];
    for (const each of FINDINGS) one.finding(each);
    for (const each of made) if (each.kind === "lines") all.findings(each.counts);
    expect({ ...all.summary(false), seconds: 0 }).toEqual({ ...one.summary(false), seconds: 0 });
    expect(made.flatMap((each) => (each.kind === "lines" ? [each.own] : []))).toEqual([1, 3]);
  });

  it("take the room of their bytes, and where findings are kept that of the findings", () => {
    const lots = toLines(OUTPUT, ITEM, { format: "jsonl", isKept: false });
    const others = lots.filter(({ kind }) => kind !== "lines").length;
    expect(weigh(lots)).toBe(lots.length);
    expect(lots.length).toBeGreaterThan(others);
    expect(weigh(toLines(OUTPUT, ITEM, { format: "jsonl", isKept: true }))).toBe(OUTPUT.length);
  });

  it("are not made of what comes through a pipe", () => {
    const stream: SourceItem = { ...ITEM, locator: { kind: "stdin" } };
    expect(toLines(OUTPUT, stream, { format: "jsonl", isKept: false })).toBe(OUTPUT);
  });

  it("leave in a store what findings leave there", async () => {
    const made = toLines(OUTPUT, ITEM, { format: "jsonl", isKept: true });
    expect(await keep(structuredClone(made), "lines.sqlite")).toEqual(await keep(OUTPUT, "findings.sqlite"));
  });
});

/** All that a store tells of one item. */
async function keep(output: readonly ThreadOutput[], name: string): Promise<readonly unknown[]> {
  const store = await openStore({ kind: "sqlite", path: join(folder, name), isDefault: false }, KEY, "scan");
  try {
    const log = await store.beginScan(START);
    const memory = new ScanMemory(log, true);
    await memory.keep(output.slice(0, 3), { listed: LISTED });
    await memory.keep(output.slice(3), { listed: LISTED });
    await memory.end(undefined, false);
    expect(memory.failure).toBeUndefined();
    const again = await (await store.beginScan(START)).recall([LISTED, { ...LISTED, key: "elsewhere/a.zip" }]);
    const recalled: unknown[] = [];
    for (const one of again) recalled.push(one && (await listOf(one.records("********"))));
    return [
      await listOf(store.items(log.id)),
      await listOf(store.records(log.id)),
      await listOf(store.values(log.id)),
      await store.totals(log.id, "provision"),
      await store.totals(log.id, "type"),
      await store.folders(log.id),
      recalled,
    ];
  } finally {
    await store.close();
  }
}
