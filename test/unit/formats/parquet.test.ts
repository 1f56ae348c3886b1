/** Parquet tables: what their users would miss in a copy, or find in it. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/formats/format.js";
import { parquet } from "../../../src/formats/parquet.js";
import { nativeSpans } from "../../../src/text/document.js";
import { extractAll, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../fixtures/formats/parquet/${name}`, import.meta.url))));

/** `column row: text` of every cell. */
async function cellsOf(bytes: Uint8Array): Promise<string[]> {
  const { documents } = await extractAll(parquet, bytes);
  return documents
    .filter(({ surface }) => surface === "body")
    .flatMap(({ text, segments }) =>
      segments.map(({ start, end, columnName, rowKey }) => `${columnName} ${rowKey}: ${text.slice(start, end)}`),
    );
}

async function editsOf(bytes: Uint8Array, words: readonly string[]): Promise<Edit[]> {
  const { documents } = await extractAll(parquet, bytes);
  return documents.flatMap((document) =>
    words.flatMap((word) => {
      const start = document.text.indexOf(word);
      if (start < 0) return [];
      return nativeSpans(document, { start, end: start + word.length }).map((span) => ({ ...span, mark: "[X]" }));
    }),
  );
}

describe("Parquet tables", () => {
  it("gives every cell under its column: days and times as people write them, members of lists and records one by one", async () => {
    const cells = await cellsOf(fixture("people.parquet"));
    expect(cells.slice(0, 10)).toEqual([
      "full_name row 1: Anil Ramkissoon",
      "nis row 1: 268114390",
      "date_of_birth row 1: 1985-03-14",
      "seen row 1: 2024-03-03 10:01:02.345Z",
      "phones row 1: 868-622-1234",
      "phones row 1: 868-622-1235",
      "address row 1: 14 Bougainvillea Crescent",
      "address row 1: Arima",
      "amount row 1: 12.5",
      "weight row 1: 1.5",
    ]);
  });

  it("gives what the writer remarked and the least and greatest values of columns", async () => {
    const { documents } = await extractAll(parquet, fixture("people.parquet"));
    const remarks = documents.filter(({ surface }) => surface === "metadata").map(({ text }) => text);
    expect(remarks.join()).toContain("Deonarine Siewnarine");
    expect(remarks.join()).toContain("Keisha Joseph");
  });

  it("keeps what is not edited, and empties numbers and days that are", async () => {
    const bytes = fixture("people.parquet");
    const gone = ["Ramkissoon", "268114390", "1985-03-14", "868-622-1235", "Bougainvillea"];
    const copy = await redactedBytes(parquet, bytes, await editsOf(bytes, gone));
    const before = await cellsOf(bytes);
    const after = await cellsOf(copy);
    expect(after.filter((cell) => !before.includes(cell))).toEqual([
      "full_name row 1: Anil [X]",
      "phones row 1: [X]",
      "address row 1: 14 [X] Crescent",
    ]);
    expect(before.filter((cell) => !after.includes(cell))).toHaveLength(5);
    const raw = Buffer.from(copy).toString("latin1");
    for (const word of [...gone, "Deonarine"]) expect(raw).not.toContain(word);
    expect(raw).toContain("Keisha Joseph");
  });

  it("renames a column whose name must go", async () => {
    const bytes = fixture("claims.parquet");
    const copy = await redactedBytes(parquet, bytes, await editsOf(bytes, ["claimant"]));
    expect((await cellsOf(copy))[0]).toBe("[X] row 1: Roxanne Papin");
  });

  it("gives the keys of maps, and refuses to change one", async () => {
    const maps = fixture("maps.parquet");
    const text = (await extractAll(parquet, maps)).documents.map((document) => document.text).join("\n");
    expect(text).toContain("Kamla Persad");
    expect(text).toContain("622-1234");
    await expect(redactedBytes(parquet, maps, await editsOf(maps, ["Kamla Persad"]))).rejects.toMatchObject({
      code: "not-redactable",
    });
    const copy = await redactedBytes(parquet, maps, await editsOf(maps, ["622-1234"]));
    expect((await extractAll(parquet, copy)).documents.map((document) => document.text).join()).toContain("[X]");
  });

  it("says that a table is encrypted", async () => {
    const bytes = new Uint8Array(Buffer.concat([Buffer.from("PARE"), Buffer.alloc(20), Buffer.from("PARE")]));
    await expect(extractAll(parquet, bytes)).rejects.toMatchObject({ code: "encrypted" });
  });

  const python = process.env["SEVER_TEST_PYARROW"] ?? "python3";
  const hasArrow = ((): boolean => {
    try {
      execFileSync(python, ["-c", "import pyarrow.parquet"], { stdio: "ignore" });
      return true;
    } catch (error) {
      if (error instanceof Error && ("status" in error || "code" in error)) return false;
      throw error;
    }
  })();

  it.skipIf(!hasArrow)("writes what Arrow reads, with the types of the original", async () => {
    const bytes = fixture("people.parquet");
    const copy = await redactedBytes(parquet, bytes, await editsOf(bytes, ["Ramkissoon", "268114390", "1985-03-14"]));
    const folder = mkdtempSync(join(tmpdir(), "sever-parquet-"));
    writeFileSync(join(folder, "a.parquet"), bytes);
    writeFileSync(join(folder, "b.parquet"), copy);
    const script =
      "import sys,json,pyarrow.parquet as q\na,b=(q.read_table(p) for p in sys.argv[1:])\n" +
      "print(json.dumps([[str(t) for t in a.schema.types],[str(t) for t in b.schema.types],b.column(1).to_pylist(),b.column(3).to_pylist()==a.column(3).to_pylist(),b.column(6).to_pylist()==a.column(6).to_pylist()]))";
    const out = execFileSync(python, ["-c", script, join(folder, "a.parquet"), join(folder, "b.parquet")]).toString();
    rmSync(folder, { recursive: true });
    const [before, after, numbers, times, decimals] = JSON.parse(out) as [
      string[],
      string[],
      unknown[],
      boolean,
      boolean,
    ];
    expect(after.map((type) => type.replace("element", "item"))).toEqual(
      before.map((type) => type.replace("element", "item")),
    );
    expect([numbers, times, decimals]).toEqual([[null, 110447198, null], true, true]);
  });
});
