/** Long tables, which are examined stretch by stretch. */
import { describe, expect, it } from "vitest";
import { resolveExamineOptions } from "../../../src/config/settings.js";
import type { ClassifiedDetection } from "../../../src/core/finding.js";
import { DEFAULT_LIMITS, ItemBudget } from "../../../src/pipeline/budget.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { buildTools } from "../../../src/pipeline/examiner.js";
import { examineLevel } from "../../../src/pipeline/level.js";

interface Found extends Pick<ClassifiedDetection, "type" | "person"> {
  readonly value: string;
  readonly batch: number;
}

const tools = buildTools({ ...resolveExamineOptions({ jurisdiction: ["tt"] }, "0".repeat(64)), values: "none" });

async function examine(text: string, name: string): Promise<{ found: Found[]; batches: number; beats: number }> {
  const found: Found[] = [];
  let batches = 0;
  let beats = 0;
  const context = {
    budget: ItemBudget.forItem({ ...DEFAULT_LIMITS, depth: 8 }),
    signal: new AbortController().signal,
    passwords: [],
  };
  const counted = { ...tools, gotOn: (): void => void beats++ };
  for await (const event of examineLevel(new MemoryContent(Buffer.from(text)), name, counted, context)) {
    if (event.kind !== "documents") continue;
    batches++;
    for (const { document, detections } of event.documents)
      for (const { type, person, span } of detections)
        found.push({
          type,
          value: document.text.slice(span.start, span.end),
          batch: batches,
          ...(person !== undefined && { person }),
        });
  }
  return { found, batches, beats };
}

const CELLS = 12;

/** Rows without a person that fill more than a stretch. */
const dull = (from: number): string[] =>
  Array.from({ length: 1_400 }, (_, i) => `item ${from + i}${",grey paint inside".repeat(CELLS)}`);

describe("a table longer than a stretch", () => {
  it.each([
    ["a.csv", (rows: readonly string[]) => ["Article,Colour,Remarks", ...rows].join("\n")],
    ["a.jsonl", (rows: readonly string[]) => rows.map((row) => JSON.stringify({ remarks: row.split(",") })).join("\n")],
  ])("knows a value of its first stretch in its last: %s", async (name, write) => {
    const rows = [
      "item 0,,bought by Mr. Kelvin Ramkissoon of the store",
      ...dull(1),
      "item 1,,asked about by ramkissoon again",
      ...dull(2_000),
      "item 2,,fetched by Ramkissoon himself",
    ];
    const { found, batches } = await examine(write(rows), name);
    expect(batches).toBeGreaterThan(1);
    expect(found.filter(({ type }) => type === "PERSON").map(({ value }) => value)).toContain("Ramkissoon");
    expect(found.find(({ value }) => value === "Ramkissoon")?.batch).toBe(batches);
  });

  it("does not give two individuals of two stretches one number", async () => {
    const rows = ["item 0,,bought by Mr. Kelvin Ramkissoon", ...dull(1), "item 1,,bought by Mrs. Natalia Lutchman"];
    const { found } = await examine(["Article,Colour,Remarks", ...rows].join("\n"), "a.csv");
    const people = found.filter(({ type }) => type === "PERSON");
    expect(people.map(({ value }) => value.replace(/^Mr?s?\. /, ""))).toEqual([
      "Kelvin Ramkissoon",
      "Natalia Lutchman",
    ]);
    expect(new Set(people.map(({ person }) => person)).size).toBe(2);
  });

  it("says with every stretch that it gets on", async () => {
    const { beats, batches } = await examine(["Article,Colour,Remarks", ...dull(0)].join("\n"), "a.csv");
    expect(batches).toBe(2);
    expect(beats).toBeGreaterThanOrEqual(2 * batches);
  });
});
