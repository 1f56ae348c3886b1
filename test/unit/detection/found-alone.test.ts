import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Random } from "../../../bench/random.js";
import { resolveExamineOptions } from "../../../src/config/settings.js";
import { detect, type DetectedDocument, type DetectOptions } from "../../../src/detection/detect.js";
import { FoundAlone } from "../../../src/detection/found-alone.js";
import { buildTools } from "../../../src/pipeline/examiner.js";
import { plainDocument, type Segment, type TextDocument } from "../../../src/text/document.js";

const settings = resolveExamineOptions({ jurisdiction: ["tt"], ocr: "never" }, "0".repeat(64));
const tools = buildTools({ ...settings, quasi: true });
const texts = readFileSync("fixtures/gold/dev.jsonl", "utf8")
  .trim()
  .split("\n")
  .slice(0, 12)
  .map((line) => (JSON.parse(line) as { text: string }).text.slice(0, 600));

const below = (random: Random, end: number): number => random.integer(0, end - 1);

/** A text, or the same with a line cut or told otherwise: as a cell, as a layer that is not shown, as said of a table. */
function variant(random: Random): TextDocument {
  const lines = (texts[below(random, texts.length)] ?? "").split("\n");
  if (below(random, 3) === 0) lines.splice(below(random, lines.length), 1);
  const text = lines.join("\n");
  const end = text.indexOf("\n", 40) < 0 ? text.length : text.indexOf("\n", 40);
  const cell: Segment = { start: 0, end, field: random.pick(["Name", "Diagnosis", "Paint"]), columnName: "Name" };
  return plainDocument(text, {
    surface: random.pick(["body", "body", "metadata"]),
    segments: below(random, 4) === 0 ? [cell] : [],
    page: below(random, 9),
    ...(below(random, 6) === 0 && { tableSaid: "Patients" }),
  });
}

const run = (documents: readonly TextDocument[], options: Partial<DetectOptions>): readonly DetectedDocument[] =>
  detect(documents, tools.detectors, { ...tools.detect, ...options });

describe("what was found in texts by themselves", () => {
  it("is what is found anew, whatever was examined before", () => {
    const random = new Random(7);
    const foundAlone = new FoundAlone();
    for (let round = 0; round < 4; round++) {
      const documents = Array.from({ length: 5 }, () => variant(random));
      expect(run(documents, { foundAlone })).toEqual(run(documents, {}));
    }
  });

  it("is not looked for again, however often the text comes", () => {
    const foundAlone = new FoundAlone();
    let reads = 0;
    const recognise: DetectOptions["recognise"] = (_, detections) => {
      reads++;
      return detections;
    };
    const page = plainDocument("Mrs Anisa Ramlogan, tel. 622-1234", { page: 1 });
    const moved = { ...page, page: 2 };
    run([page], { foundAlone, recognise });
    run([moved, plainDocument("Mrs Anisa Ramlogan")], { foundAlone, recognise });
    expect(reads).toBe(2);
  });

  it("is looked for anew in stretches of a long table, which hang together", () => {
    const foundAlone = new FoundAlone();
    let reads = 0;
    const recognise: DetectOptions["recognise"] = (_, detections) => {
      reads++;
      return detections;
    };
    const stretch = plainDocument("Anisa,622-1234", { whole: {} });
    run([stretch, stretch], { foundAlone, recognise });
    expect(reads).toBe(2);
  });
});
