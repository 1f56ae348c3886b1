import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/formats/csv.js";
import { columnLetters } from "../../../src/formats/text/csv-table.js";
import { documentsOf, headOf, redactedText } from "./harness.js";

async function cells(text: string): Promise<(readonly [string | undefined, string | undefined, string])[]> {
  const documents = await documentsOf(csv, text);
  return documents.flatMap(({ segments, text: part }) =>
    segments
      .filter(({ isHeading }) => !isHeading)
      .map(({ start, end, columnName, cell }) => [columnName, cell, part.slice(start, end)] as const),
  );
}

describe("delimited text", () => {
  it("puts each cell under its heading, quotes and line ends within", async () => {
    expect(await cells('Name,Remarks\r\n"Persad, Ann","said ""no""\r\ntwice"\r\nBil,5\r\n')).toEqual([
      ["Name", "A2", "Persad, Ann"],
      ["Remarks", "B2", 'said ""no""\r\ntwice'],
      ["Name", "A3", "Bil"],
      ["Remarks", "B3", "5"],
    ]);
  });

  it.each([";", "\t", "|"])("knows the delimiter %j", async (delimiter) => {
    const text = [
      ["Name", "DOB"],
      ["Ann, B.", "4/5/1980"],
      ["Bil", "1/2/1990"],
    ]
      .map((r) => r.join(delimiter))
      .join("\n");
    expect((await cells(text)).map(([name]) => name)).toEqual(["Name", "DOB", "Name", "DOB"]);
    expect(csv.sniff(await headOf(`${text}\n`, "a.csv"))).toBe(3);
  });

  it("knows the headings themselves as such", async () => {
    const [document] = await documentsOf(csv, "Name,DOB\nAnn,4/5/1980\nBil,1/2/1990\n");
    const headings = document?.segments.filter(({ isHeading }) => isHeading) ?? [];
    expect(headings.map(({ start, end }) => document?.text.slice(start, end))).toEqual(["Name", "DOB"]);
  });

  it("reads a table without headings, its first row too", async () => {
    expect(await cells("Ann Persad,622-1234,1980-05-04\nBil Ali,622-1235,1990-02-01\n")).toEqual([
      [undefined, "A1", "Ann Persad"],
      [undefined, "B1", "622-1234"],
      [undefined, "C1", "1980-05-04"],
      [undefined, "A2", "Bil Ali"],
      [undefined, "B2", "622-1235"],
      [undefined, "C2", "1990-02-01"],
    ]);
  });

  it("finds the headings below a title, rows counted as a spreadsheet counts them", async () => {
    const found = await cells("Register of members\n\nName,Phone\nAnn,622-1234\nBil,622-9999\n");
    expect(found[0]).toEqual(["Name", "A4", "Ann"]);
  });

  it.each(["08:01:12,114", "[date],114"])(
    "takes no log for a table that parts thousandths by commas: %s",
    async (time) => {
      const text = `${time} INFO ok\n`.repeat(8) + `${time} ERROR (re: Narine, Kevon)\n`;
      expect(csv.sniff(await headOf(text, "app.log"))).toBe(0);
    },
  );

  it("takes ragged rows and a quote in the middle as they come", async () => {
    expect(await cells('Name,Size,Town\nAnn,5" pipe\nBil,6,Arima,extra\n')).toEqual([
      ["Name", "A2", "Ann"],
      ["Size", "B2", '5" pipe'],
      ["Name", "A3", "Bil"],
      ["Size", "B3", "6"],
      ["Town", "C3", "Arima"],
      [undefined, "D3", "extra"],
    ]);
  });

  it("loses no row to a quote that nothing closes", async () => {
    const found = await cells('Name,Phone\n"Ann,622-1234\nBil,622-9999\n');
    expect(found.at(-1)).toEqual(["Phone", "B3", "622-9999"]);
  });

  it("reads headings alone, and nothing", async () => {
    expect(await cells("Name,Phone\n")).toEqual([]);
    expect(await cells("")).toEqual([]);
  });

  it("keeps numbering over windows, records whole", async () => {
    const text = `Name,Note\n${'"Ann","a\nb"\n'.repeat(150_000)}`;
    const documents = await documentsOf(csv, text);
    expect(documents.length).toBeGreaterThan(1);
    expect(documents[1]?.text.startsWith('"Ann"')).toBe(true);
    expect(documents.at(-1)?.segments.at(-1)).toMatchObject({ cell: "B150001", columnName: "Note" });
  });

  it("tells tables from prose and from what only bears the name", async () => {
    const prose = "Dear Ann, I write to you, as you know, about it. We met.\n".repeat(5);
    expect(csv.sniff(await headOf(prose, "a.txt"))).toBe(0);
    expect(csv.sniff(await headOf("a,b,c,d\n1,2,3,4\n5,6,7,8\n", "a.txt"))).toBe(2);
  });

  it("names columns as spreadsheets do", () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });
});

describe("redacted tables", () => {
  it("keep rows and columns whatever the mark", async () => {
    const cell = fc.stringMatching(/^[a-z]{1,6}$/);
    const mark = fc.string({ unit: fc.constantFrom(..."ab=+-@,\"\n;'[]") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 3 }),
        mark,
        fc.nat(),
        async (rows, words, at) => {
          const text = ["Name,Town,Phone", ...rows.map(([a, b, c]) => `${a},"${b}",${c}`)].join("\n");
          const before = await cells(text);
          const [, place = "", value] = before[at % before.length] ?? [];
          const documents = await documentsOf(csv, text);
          const segment = documents[0]?.segments.find(({ cell: name }) => name === place);
          if (!segment || !value) throw new Error("no such cell");
          const copy = await redactedText(csv, text, [
            { part: "", start: segment.start, end: segment.end, mark: `[${words}]` },
          ]);
          const after = await cells(copy);
          expect(after.map(([name, where]) => [name, where])).toEqual(before.map(([name, where]) => [name, where]));
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it("hold no cell that a spreadsheet would take for a formula", async () => {
    const copy = await redactedText(csv, "Name,Town\nAnn,Arima\nBil,Couva\n", [
      { part: "", start: 10, end: 13, mark: "=X" },
    ]);
    expect(copy).toBe("Name,Town\n'=X,Arima\nBil,Couva\n");
  });
});
