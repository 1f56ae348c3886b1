import { expect, it } from "vitest";
import { markdown } from "../../../src/formats/markdown.js";
import { nativeSpans, plainDocument } from "../../../src/text/document.js";
import { documentsOf, redactedText } from "./harness.js";

const TABLE =
  "# Staff\n\n| Name | DOB |\n|------|:---:|\n| Ann Persad | 4/5/1980 |\n| Bil \\| Co |  |\n\n**Phone:** 622-1234\n";

it("puts table cells and labelled values under their names", async () => {
  const [document] = await documentsOf(markdown, TABLE);
  expect(document?.segments.map(({ start, end, field, rowKey }) => [field, rowKey, TABLE.slice(start, end)])).toEqual([
    [undefined, undefined, "Name"],
    [undefined, undefined, "DOB"],
    ["Name", "row 1", "Ann Persad"],
    ["DOB", "row 1", "4/5/1980"],
    ["Name", "row 2", "Bil \\| Co"],
    ["Phone", undefined, "622-1234"],
  ]);
});

it("takes what stands left in a form of two columns for the name of what stands right", async () => {
  const form = "| Field | Entry |\n|---|---|\n| BIR file no.: | 1048826713 |\n| **Post** | Clerk |\n";
  const [document] = await documentsOf(markdown, form);
  expect(document?.segments.map(({ start, end, field }) => [field, form.slice(start, end)])).toEqual([
    [undefined, "Field"],
    [undefined, "Entry"],
    [undefined, "BIR file no.:"],
    ["BIR file no.", "1048826713"],
    [undefined, "**Post**"],
    ["Post", "Clerk"],
  ]);
});

it("keeps a table's shape whatever the mark", async () => {
  const start = TABLE.indexOf("Ann");
  const copy = await redactedText(markdown, TABLE, [{ part: "", start, end: start + 10, mark: "[a|\nb]" }]);
  expect(copy).toContain("| [a/ b] | 4/5/1980 |");
});

it("reads words that are shown as one, whatever of them is emphasised", async () => {
  const source = "Call 622-1234 at once: so it is **An**na *Per*sad, and then 622-4321 for *all*.\nNothing else.\n";
  const shown = (await documentsOf(markdown, source))[1];
  expect(shown?.text).toBe("so it is Anna Persad, and then\n");
  const [first, ...rest] = nativeSpans(shown ?? plainDocument(""), { start: 9, end: 20 });
  const edits = [first, ...rest].flatMap((place, i) => (place ? [{ ...place, mark: i === 0 ? "[name]" : "" }] : []));
  expect(await redactedText(markdown, source, edits)).toBe(
    "Call 622-1234 at once: so it is **[name]****, and then 622-4321 for *all*.\nNothing else.\n",
  );
});
