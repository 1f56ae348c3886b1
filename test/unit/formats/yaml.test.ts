import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { expect, it } from "vitest";
import type { Span } from "../../../src/core/span.js";
import type { Edit } from "../../../src/formats/format.js";
import { yaml } from "../../../src/formats/yaml.js";
import { nativeSpans, type TextDocument } from "../../../src/text/document.js";
import { documentsOf, headOf, redactedText } from "./harness.js";

const PEOPLE = readFileSync(new URL("../../../fixtures/formats/yaml/people.yaml", import.meta.url), "utf8");

/** Edits that put the mark in place of a stretch of the document. */
const placed = (document: TextDocument | undefined, span: Span, mark: string): Edit[] =>
  document ? nativeSpans(document, span).map((place, i) => ({ ...place, mark: i === 0 ? mark : "" })) : [];

async function values(source: string): Promise<string[]> {
  const [document] = await documentsOf(yaml, source);
  return (document?.segments ?? []).map(
    ({ start, end, field, rowKey }) => `${field} ${rowKey}: ${document?.text.slice(start, end)}`,
  );
}

it("names scalars of every style by key and way", async () => {
  expect(await values(PEOPLE)).toEqual([
    'office $.office: Princes Town "Registry"',
    "name $.people[0].name: Ann Persad",
    "dob $.people[0].dob: 1980-05-04",
    "phones $.people[0].phones[0]: 622-1234",
    "phones $.people[0].phones[1]: 868 '700' 0000",
    "note $.people[0].note: Spoke to Winston Dookeran\n      about the matter.",
    "name $.people[1].name: Kyle Boodram",
    "active $.people[1].active: true",
    "second $.second: document",
    "text $.text: folded words of\n  Shanti Maharaj",
    "plain text $.*: several words\n  over two lines",
  ]);
});

it("undoes escapes, and parts anchors into words", async () => {
  const source = String.raw`base: &Natasha_Bhagwan {name: "Jos\xE9 Pe\u00F1a", key: 'Ann O''Brien', "Ren\xE9": *Natasha_Bhagwan}`;
  const [document] = await documentsOf(yaml, source);
  const names = ["José Peña", "Ann O'Brien", "René", "Natasha Bhagwan"];
  for (const name of names) expect(document?.text).toContain(name);
  const found = [...(document?.text ?? "").matchAll(new RegExp(names.join("|"), "g"))];
  const edits = found.flatMap(({ 0: name, index }) =>
    placed(document, { start: index, end: index + name.length }, "[name]"),
  );
  const copy = await redactedText(yaml, source, edits);
  expect(copy).toBe('base: &_name_ {name: "[name]", key: \'[name]\', "[name]": *_name_}');
});

it("stays YAML of the same structure whatever the mark", async () => {
  const shape = (source: string): unknown =>
    parseAllDocuments(source).map((document) => {
      expect(document.errors).toEqual([]);
      return JSON.stringify(document.toJS(), (_key, value: unknown) =>
        value !== null && typeof value === "object" ? value : 0,
      );
    });
  const [document] = await documentsOf(yaml, PEOPLE);
  const mark = `[A: 'b"] # {\n- c`;
  const edits = (document?.segments ?? []).flatMap((segment) => placed(document, segment, mark));
  expect(document?.segments.length).toBe(11);
  expect(shape(await redactedText(yaml, PEOPLE, edits))).toEqual(shape(PEOPLE));
});

it("marks words in comments and keeps quotes of plain values apart", async () => {
  const source = "name: O'Brien of Arima # told by Kamla\n";
  const edits = ["Arima", "Kamla"].map((words) => ({
    part: "",
    start: source.indexOf(words),
    end: source.indexOf(words) + words.length,
    mark: "[X]",
  }));
  expect(await redactedText(yaml, source, edits)).toBe("name: 'O''Brien of [X]' # told by [X]\n");
});

it.each(["|\n  ", ""])("leaves a value in Base64 empty, which no mark fits", async (block) => {
  const value = Buffer.from("told by Kamla of Arima").toString("base64");
  const source = `blob: !!binary ${block}${value}\nname: Ann\n`;
  const start = source.indexOf(value);
  const edit = { part: "", start: start + 3, end: start + value.length, mark: "[address]" };
  const written = parseAllDocuments(await redactedText(yaml, source, [edit]), { customTags: ["binary"] });
  if (!Array.isArray(written)) throw new Error("no document");
  const { blob, name } = written[0]?.toJS() as { blob: Uint8Array; name: string };
  expect([Buffer.from(blob).toString("utf8").trim(), name]).toEqual(["", "Ann"]);
});

it("reads broken YAML in full, with its labelled lines", async () => {
  const source = "name: Ann\n  bad: [unclosed\nphone: 622-1234\n";
  const [document] = await documentsOf(yaml, source);
  expect(document?.text).toBe(source);
  expect(document?.segments.at(-1)?.field).toBe("phone");
});

it("is known by name, or by its first lines", async () => {
  expect(yaml.sniff(await headOf(PEOPLE, "a.yml"))).toBe(2);
  expect(yaml.sniff(await headOf("---\nname: Ann\nage: 5\n", "a"))).toBe(2);
  expect(yaml.sniff(await headOf("Name: Ann\n", "a.txt"))).toBe(0);
});
