/** Copies of another kind than their originals: what they hold, what they are called, where they are refused. */
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { compileDetectors } from "../../../src/detection/compile.js";
import { readZipDirectory } from "../../../src/formats/archive/zip-directory.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { FORMATS } from "../../../src/formats/index.js";
import { writeDocx } from "../../../src/formats/legacy/write-docx.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { placeCopies } from "../../../src/pipeline/place-copies.js";
import { withoutMarks } from "../../../src/pipeline/mark-blind.js";
import { redactItem } from "../../../src/pipeline/redact-item.js";
import type { RedactedItem } from "../../../src/pipeline/redact-result.js";
import type { DoneItem } from "../../../src/pipeline/redact.js";
import { refusedResult } from "../../../src/pipeline/task-messages.js";
import { Marker } from "../../../src/redaction/marks.js";
import { EXAMINING } from "../../support/examining.js";
import { shape } from "../../support/shape-detector.js";

const NAME = shape("any.name", "PERSON", /(?<=Name: )[A-Z][a-z]+ [A-Z][a-z]+/g, { consistent: true });

const MEMO =
  "{\\rtf1\\ansi{\\info{\\author Anil Ramkissoon}}Name: Anil {\\b Ramkissoon}\\par{\\v Mr. Ramkissoon} stays\\par}";

function redact(name: string, bytes: Uint8Array): Promise<RedactedItem> {
  const options = { ...EXAMINING, quasi: true };
  return redactItem({ source: name, path: [name] }, name, new MemoryContent(bytes), {
    tools: {
      formats: FORMATS.map(withoutMarks),
      detectors: compileDetectors([NAME], options),
      acts: [],
      classify: {},
      detect: { minConfidence: 0.5 },
    },
    options,
    release: { to: "public" },
    requester: undefined,
    marker: new Marker("label", options.fingerprintKey),
    officials: new Set(),
    seeds: [],
    decisions: new Map(),
    signal: new AbortController().signal,
  });
}

const textOf = async (docx: Uint8Array | undefined): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(docx ?? []) })).value;

describe("a copy of another kind", () => {
  it("holds what a reader sees, redacted, and says what it goes without", async () => {
    const { result, copy } = await redact("memo.rtf", Buffer.from(MEMO));
    expect(result).toMatchObject({ status: "released", format: "rtf", convertedTo: "docx" });
    expect(result.problems.map(({ code }) => code)).toEqual(["converted"]);
    expect(result.steps.filter(({ passed }) => !passed)).toEqual([]);
    expect(await textOf(copy)).toBe("Name: [name]\n\n stays\n\n");
  });

  it("stands in an archive under a name of its kind", async () => {
    const { result, copy } = await redact("all.zip", writeZip([{ name: "memo.rtf", bytes: Buffer.from(MEMO) }]));
    expect(result).toMatchObject({ status: "released", convertedTo: null });
    expect(readZipDirectory(copy ?? new Uint8Array()).entries.map(({ name }) => name)).toEqual(["memo.docx"]);
  });

  it("does not take the place of an object in a document, which goes without", async () => {
    const story = {
      body: [{ kind: "paragraph" as const, text: "Name: Sita Ali" }],
      headers: [],
      footers: [],
      notes: [],
    };
    const { result } = await redact("letter.docx", withEmbedded(writeDocx(story)));
    expect(result).toMatchObject({ status: "released", convertedTo: null });
    expect(result.withheld.map(({ problem }) => problem.code)).toEqual(["not-redactable"]);
  });
});

/** A document with an embedded object of rich text. */
function withEmbedded(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).map(([name, bytes]) => ({ name, bytes }));
  return writeZip([...parts, { name: "word/embeddings/object1.rtf", bytes: Buffer.from(MEMO) }]);
}

describe("places of copies", () => {
  const done = (name: string, convertedTo: string | null): DoneItem => ({
    item: {
      kind: "item",
      ref: { source: name, path: [name] },
      key: name,
      locator: { kind: "file", path: name },
    } as never,
    place: [name],
    staged: "",
    answer: {
      kind: "redacted",
      result: { ...refusedResult({ code: "unreadable", stage: "read", detail: "" }), convertedTo },
      originalSha256: "1",
      copySha256: "2",
      flagged: [false],
      keys: [],
    },
  });

  it("leave a copy that bears its original's name where it is", () => {
    const placed = placeCopies([done("letter.rtf", "docx"), done("letter.docx", null), done("note.rtf", "docx")], "k");
    expect(placed.map(({ copy }) => copy)).toEqual(["letter-2.docx", "letter.docx", "note.docx"]);
  });
});
