import { describe, expect, it } from "vitest";
import type { Edit } from "../../../src/formats/format.js";
import { json } from "../../../src/formats/json.js";
import { jsonl } from "../../../src/formats/jsonl.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { documentsOf, headOf, redactedText } from "./harness.js";

const values = (document: TextDocument | undefined): (readonly [string | undefined, string | undefined, string])[] =>
  (document?.segments ?? []).map(({ start, end, field, rowKey }) => [
    field,
    rowKey,
    document?.text.slice(start, end) ?? "",
  ]);

const SAMPLE = String.raw`{"people": [{"name": "Ann \"Nan\" P\u00e9rez", "age": 41, "tags": ["a b", true]}], "ok": null}`;

describe("JSON", () => {
  it("names values by key and way, escapes undone", async () => {
    const [document] = await documentsOf(json, SAMPLE);
    expect(values(document)).toEqual([
      ["name", "$.people[0].name", 'Ann "Nan" Pérez'],
      ["age", "$.people[0].age", "41"],
      ["tags", "$.people[0].tags[0]", "a b"],
      ["tags", "$.people[0].tags[1]", "true"],
      ["ok", "$.ok", "null"],
    ]);
  });

  it("keeps keys that may be somebody's name out of the way", async () => {
    const [document] = await documentsOf(json, '{"ann@x.tt": {"a b": 1}}');
    expect(document?.segments[0]?.rowKey).toBe("$.*.*");
  });

  it("reads two or three words of a list as one name, and more as a list", async () => {
    const text = '{"name": ["Ann",\n "Persad"], "days": ["Mon", "Tue", "Wed", "Thu"], "at": ["Ann", "of Arima"]}';
    const [document] = await documentsOf(json, text);
    expect(values(document).map(([field, , words]) => [field, words])).toEqual([
      ["name", "Ann Persad"],
      ["days", "Mon"],
      ["days", "Tue"],
      ["days", "Wed"],
      ["days", "Thu"],
      ["at", "Ann"],
      ["at", "of Arima"],
    ]);
    const start = document?.text.indexOf("Ann Persad") ?? -1;
    const places = document ? nativeSpans(document, { start, end: start + 10 }) : [];
    expect(places.map((place) => text.slice(place.start, place.end))).toEqual(["Ann", "Persad"]);
  });

  it("finds its way back through escapes", async () => {
    const [document] = await documentsOf(json, SAMPLE);
    const start = document?.text.indexOf("Pérez") ?? -1;
    const [place] = document ? nativeSpans(document, { start, end: start + 5 }) : [];
    expect(SAMPLE.slice(place?.start, place?.end)).toBe(String.raw`P\u00e9rez`);
  });

  it("stays JSON whatever the mark and wherever it lands", async () => {
    const edit = (words: string, mark: string) => {
      const start = SAMPLE.indexOf(words);
      return { part: "", start, end: start + words.length, mark };
    };
    const edits = [edit(String.raw`P\u00e9rez`, 'x"\\\n'), edit("41", "[AGE]"), edit("true", ""), edit("null", "[N]")];
    expect(JSON.parse(await redactedText(json, SAMPLE, edits))).toEqual({
      people: [{ name: 'Ann "Nan" x"\\\n', age: null, tags: ["a b", null] }],
      ok: null,
    });
  });

  it("leaves a column of numbers a column of numbers, unless another value is written there or a part stays", async () => {
    const at = { part: "", start: SAMPLE.indexOf("41"), end: SAMPLE.indexOf("41") + 2 };
    const age = async (edit: Edit) => {
      const { people } = JSON.parse(await redactedText(json, SAMPLE, [edit])) as { people: { age: unknown }[] };
      return people[0]?.age;
    };
    expect(await age({ ...at, mark: "[age]" })).toBe(null);
    expect(await age({ ...at, mark: "40-44", isValue: true })).toBe("40-44");
    expect(await age({ ...at, end: at.end - 1, mark: "[age]" })).toBe("[age]1");
  });

  it("marks a value over two strings once and leaves the structure between", async () => {
    const text = '{"first":"Ann","last":"Bil"}';
    const copy = await redactedText(json, text, [{ part: "", start: 10, end: 26, mark: "[X]" }]);
    expect(JSON.parse(copy)).toEqual({ first: "[X]", "": "" });
  });

  it("reads broken JSON in full", async () => {
    const text = '{"name": "Ann, "age: 4 }} trailing words';
    const documents = await documentsOf(json, text);
    expect(documents.map((document) => document.text).join("")).toBe(text);
  });

  it("is known by content, also under another name and when the head breaks off", async () => {
    expect(json.sniff(await headOf(SAMPLE, "a.txt"))).toBe(3);
    expect(json.sniff(await headOf(`[${`${SAMPLE},\n`.repeat(2000)}`, "a"))).toBe(3);
    expect(json.sniff(await headOf("[see note] Dear Ann", "a.txt"))).toBe(0);
    expect(json.sniff(await headOf("[section]\nkey=value", "a.ini"))).toBe(0);
  });
});

describe("JSON Lines", () => {
  it("reads a value a line and counts lines over windows", async () => {
    const line = '{"name":"Ann Persad","n":1}\n';
    const documents = await documentsOf(jsonl, line.repeat(60_000));
    expect(documents.length).toBeGreaterThan(1);
    expect(values(documents[0])[3]).toEqual(["n", "line 2 $.n", "1"]);
    expect(values(documents.at(-1)).at(-1)).toEqual(["n", "line 60000 $.n", "1"]);
  });

  it("goes on behind a broken line", async () => {
    const [document] = await documentsOf(jsonl, '{"a":"x"}\n{"a": [{"b\n{"a":"y"}\n');
    expect(values(document).at(-1)).toEqual(["a", "line 3 $.a", "y"]);
  });

  it("is known by two lines that are values", async () => {
    expect(jsonl.sniff(await headOf('{"a":1}\n{"a":2}\n', "x.txt"))).toBe(3);
    expect(json.sniff(await headOf('{"a":1}\n{"a":2}\n', "x.txt"))).toBe(0);
    expect(jsonl.sniff(await headOf("{\n}\n", "x.json"))).toBe(0);
  });
});
