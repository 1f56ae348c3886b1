/** Runs the program over labelled texts, each as a file of its own kind, the way a scan would. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GoldDocument } from "../accuracy/gold.js";
import { scoreDocument, type ScoredDocument, type TypedSpan } from "../accuracy/score.js";
import type { ExamineOptions } from "../core/options.js";
import { buildTools } from "./examiner.js";
import type { Tools } from "./level.js";
import { describeProblems } from "./problems.js";
import { scanItem } from "./scan-item.js";

export interface AccuracyRun {
  readonly scored: readonly ScoredDocument[];
  /** Documents that were refused, each with its problems. */
  readonly refused: readonly string[];
  /** What was found in each document, in the same order. */
  readonly findings: readonly (readonly TypedSpan[])[];
  /** UTF-8 bytes of the texts, and seconds of processor time spent on examining them: one thread, start-up not counted. */
  readonly bytes: number;
  readonly seconds: number;
}

/** Examines and scores every document; findings inside containers of a document do not count. */
export async function measureAccuracy(
  documents: readonly GoldDocument[],
  options: ExamineOptions,
  tools: Tools = buildTools(options),
): Promise<AccuracyRun> {
  const context = { tools, options, signal: new AbortController().signal };
  const folder = mkdtempSync(join(tmpdir(), "sever-accuracy-"));
  try {
    const scored: ScoredDocument[] = [];
    const findings: (readonly TypedSpan[])[] = [];
    const refused: string[] = [];
    let bytes = 0;
    let seconds = 0;
    for (const [index, document] of documents.entries()) {
      const name = `${index}.${document.format}`;
      const path = join(folder, name);
      const content = Buffer.from(document.text, "utf8");
      writeFileSync(path, content, { mode: 0o600 });
      const started = process.cpuUsage();
      const found: TypedSpan[] = [];
      const item = {
        kind: "item",
        ref: { source: path, path: [name] },
        key: name,
        locator: { kind: "file", path },
        bytes: content.length,
      } as const;
      for await (const output of scanItem(item, context))
        for (const record of output) {
          if (record.path.length > 1) continue;
          if (record.kind === "finding") found.push(record);
          else if (record.kind === "item" && record.status === "refused")
            refused.push(`${document.id}.${document.format}: ${describeProblems(record.problems)}`);
        }
      const { user, system } = process.cpuUsage(started);
      seconds += (user + system) / 1e6;
      bytes += content.length;
      scored.push(scoreDocument(document, found));
      findings.push(found);
    }
    return { scored, refused, findings, bytes, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
