/** The redaction of one item with detectors and handlers of the test's own. */
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { compileDetectors } from "../../../src/detection/compile.js";
import type { Content, Edit, Extracted, FormatHandler, Residue } from "../../../src/formats/format.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { eml } from "../../../src/formats/eml.js";
import { html } from "../../../src/formats/html.js";
import { mbox } from "../../../src/formats/mbox.js";
import { json } from "../../../src/formats/json.js";
import { xml } from "../../../src/formats/xml.js";
import { docx } from "../../../src/formats/docx.js";
import { csv } from "../../../src/formats/csv.js";
import { plain } from "../../../src/formats/plain.js";
import { yaml } from "../../../src/formats/yaml.js";
import { zip } from "../../../src/formats/zip.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { withoutMarks } from "../../../src/pipeline/mark-blind.js";
import { redactItem } from "../../../src/pipeline/redact-item.js";
import type { RedactTools } from "../../../src/pipeline/redact-tools.js";
import type { RedactedItem } from "../../../src/pipeline/redact-result.js";
import { Marker, type MarkStyle } from "../../../src/redaction/marks.js";
import { PERSON_SCHEMA, Requester, type Person } from "../../../src/redaction/person.js";
import type { Release } from "../../../src/redaction/policy.js";
import { plainDocument } from "../../../src/text/document.js";
import { EXAMINING } from "../../support/examining.js";
import { shape } from "../../support/shape-detector.js";

/** What is found elsewhere in the item is the plan's doing alone. A name stands behind `Name:` or a title; elsewhere nobody knows it for one. */
const DETECTORS = [
  shape("any.name", "PERSON", /(?<=Name: |Mr\. |Mrs\. )[A-Z][a-z]+(?: [A-Z][a-z]+)?/g),
  shape("any.number", "SOCIAL_INSURANCE_ID", /(?<=NIS )\d{3}-\d{7}/g),
  shape("any.mail", "EMAIL", /[a-z.]+@[a-z.]+\.tt/g),
  shape("any.illness", "HEALTH", /sarcoidosis/g),
  shape("any.birth", "DATE_OF_BIRTH", /\d{2}\/\d{2}\/\d{4}/g),
];

function toolsWith(
  format: FormatHandler = plain,
  release: Release = { to: "public" },
  style: MarkStyle = "label",
): RedactTools {
  const options = { ...EXAMINING, quasi: true };
  return {
    tools: {
      formats: [withoutMarks(format)],
      detectors: compileDetectors(DETECTORS, options),
      acts: [],
      classify: {},
      detect: { minConfidence: 0.5 },
    },
    options,
    release,
    requester: release.to === "person" ? new Requester(release.person) : undefined,
    marker: new Marker(style, options.fingerprintKey),
    officials: new Set(),
    seeds: [],
    decisions: new Map(),
    signal: new AbortController().signal,
  };
}

async function redactText(text: string, tools = toolsWith()): Promise<{ text: string | undefined; run: RedactedItem }> {
  const content = new MemoryContent(new TextEncoder().encode(text));
  const run = await redactItem({ source: "a.txt", path: ["a.txt"] }, "a.txt", content, tools);
  return { text: run.copy && new TextDecoder().decode(run.copy), run };
}

const forPerson = (person: Partial<Person>): Release => ({
  to: "person",
  person: PERSON_SCHEMA.parse({ name: "Harrilal Mahabir", ...person }),
});

describe("redacting a text", () => {
  it("takes every other occurrence of a removed value with it, however written", async () => {
    const { text } = await redactText(
      "Name: Anil Ramkissoon, NIS 110-4471982.\nLater ANIL  RAMKISSOON, Ramkissoon's file 1104471982, Ramkissoon, Anil.",
    );
    expect(text).toBe("Name: [name], NIS [insurance number].\nLater [name], [name]'s file [insurance number], [name].");
  });

  it("takes a cell with it that holds a removed date of birth as spreadsheets do", async () => {
    const { text } = await redactText("Born,Paid\n23/04/2001,12\n37004,37005\n", toolsWith(csv));
    expect(text).toBe("Born,Paid\n[date of birth],12\n[date of birth],37005\n");
  });

  it.each([
    ["in a block", " |\n  ", "\n  ", "\n"],
    ["plain", "\n  ", "\n  ", "\n"],
    ["in quotes", ' "', "\\\n  ", '"\n'],
  ])("empties a value of YAML in Base64 over all its lines: %s", async (_, before, between, after) => {
    const letters = Buffer.from("A note of which a part says that Anil Ramkissoon came, and more.").toString("base64");
    const value = before + (letters.match(/.{1,32}/g) ?? []).join(between) + after;
    const { text, run } = await redactText(
      `---\na: "Name: Anil Ramkissoon"\nb: !!binary${value}last: Words\n`,
      toolsWith(yaml),
    );
    expect(run.result.status).toBe("released");
    expect(text).not.toContain(letters.slice(-12));
    const written = parseDocument(text ?? "", { customTags: ["binary"] });
    expect([written.errors, written.toJS()]).toEqual([[], { a: "Name: [name]", b: Buffer.alloc(0), last: "Words" }]);
    expect(run.result.problems.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/^1 values without a mark/),
    ]);
  });

  it("releases a document that somebody signed and labelled, without signature and label", async () => {
    const relations = (...targets: readonly (readonly [string, string])[]): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], i) => `<Relationship Id="r${i}" Type="http://schemas.openxmlformats.org/${type}" Target="${target}"/>`).join("")}</Relationships>`;
    const files = {
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": relations(
        ["officeDocument/2006/relationships/officeDocument", "word/document.xml"],
        ["package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs"],
        ["officeDocument/2006/relationships/classificationlabels", "docMetadata/LabelInfo.xml"],
      ),
      "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Name: Anil Ramkissoon stays</w:t></w:r></w:p></w:body></w:document>`,
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/_rels/origin.sigs.rels": relations([
        "package/2006/relationships/digital-signature/signature",
        "sig1.xml",
      ]),
      "_xmlsignatures/sig1.xml": `<Signature><SignatureText>Name: Sita Ali</SignatureText><Comments>signed at last</Comments></Signature>`,
      "docMetadata/LabelInfo.xml": `<labels><note>told by Name: Sita Ali</note></labels>`,
    };
    const bytes = writeZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
    const { result, copy } = await redactItem(
      { source: "a.docx", path: ["a.docx"] },
      "a",
      new MemoryContent(bytes),
      toolsWith(docx),
    );
    expect(result.status).toBe("released");
    expect(result.counts).toEqual({ PERSON: 3 });
    const held = unzipSync(copy ?? new Uint8Array());
    expect(Object.keys(held).filter((name) => /sign|label/i.test(name))).toEqual([]);
    expect(Buffer.from(held["word/document.xml"] ?? []).toString()).toContain("Name: [name] stays");
  });

  it.each([
    ["a text", plain, "a.txt", "Note: ", ""],
    ["JSON", json, "a.json", '{"keep": 1, "note": "', '"}'],
    ["XML", xml, "a.xml", "<a><b>", "</b></a>"],
    ["a page", html, "a.html", "<html><script>let a = atob('", "');</script></html>"],
    ["a mail", eml, "a.eml", "From: a\nSubject: b\nMIME-Version: 1.0\n\n", "\n"],
  ])("removes what stands in Base64 only, in %s", async (_, format, name, before, after) => {
    const letters = Buffer.from("It was told by Mrs. Sita Ali herself").toString("base64");
    const bytes = Buffer.from(before + letters + after);
    const run = await redactItem({ source: name, path: [name] }, name, new MemoryContent(bytes), toolsWith(format));
    expect(run.result.steps.filter(({ passed }) => !passed)).toEqual([]);
    expect(run.result.status).toBe("released");
    const copy = Buffer.from(run.copy ?? []).toString();
    expect(copy).not.toContain(letters.slice(-20));
    expect(copy).toContain(`${before.split("\n").at(-1) ?? ""}[name]${after}`);
  });

  it("takes the mark in the name of an anchor for a mark", async () => {
    const source = '---\nnote: "Name: Anil Ramkissoon"\nof: &Ramkissoon 5\nagain: *Ramkissoon\n';
    const { text, run } = await redactText(source, toolsWith(yaml));
    expect(run.result.status).toBe("released");
    expect(text).toBe('---\nnote: "Name: [name]"\nof: &_name_ 5\nagain: *_name_\n');
  });

  it("takes no word for letters of Base64 that begins the line behind them", async () => {
    const letters = Buffer.from("It was Anil Ramkissoon ").toString("base64");
    const { text } = await redactText(`Name: Anil Ramkissoon\nNote: ${letters}\nafter: all\n`);
    expect(text).toBe("Name: [name]\nNote: [name]\nafter: all\n");
  });

  it("leaves a common word that is also somebody's name", async () => {
    const { text } = await redactText("Name: Grant\nWe grant it. The Grant was paid.");
    expect(text).toBe("Name: [name]\nWe grant it. The Grant was paid.");
  });

  it("takes a derived part with it: the local part of a mail address", async () => {
    const { text } = await redactText("Write to k.ramdeen@example.tt, user k.ramdeen.");
    expect(text).toBe("Write to [e-mail], user [e-mail].");
  });

  it("leaves what stands between two values where it is", async () => {
    const { text } = await redactText(
      "Name: Anil Ramkissoon <anil.ramkissoon@example.tt>\n\nAnil Ramkissoon\nAnil Ramkissoon (Mr.)",
    );
    expect(text).toBe("Name: [name] <[e-mail]>\n\n[name]\n[name] (Mr.)");
  });

  it("gives one person one pseudonym", async () => {
    const { text } = await redactText(
      "Name: Anil Ramkissoon\nName: Sita Ali\nANIL RAMKISSOON",
      toolsWith(plain, { to: "public" }, "pseudonym"),
    );
    const marks = text?.match(/\[person [0-9a-f]{6}\]/g) ?? [];
    expect(marks).toHaveLength(3);
    expect(marks[0]).toBe(marks[2]);
    expect(marks[0]).not.toBe(marks[1]);
  });

  it("changes nothing in a copy of its own", async () => {
    const first = await redactText("Name: Anil Ramkissoon, NIS 110-4471982, sarcoidosis.");
    const second = await redactText(first.text ?? "");
    expect(second.text).toBe(first.text);
    expect(second.run.result.status).toBe("unchanged");
  });

  it("removes inserted values and nothing else", { timeout: 120_000 }, async () => {
    const value = fc.constantFrom(
      "Name: Anil Ramkissoon",
      "NIS 110-4471982",
      "mail k.ramdeen@example.tt",
      "sarcoidosis",
    );
    const carrier = fc.constantFrom(
      "the road was wet",
      "KEEP-ALPHA 12",
      "été, naïve; \u{1F600}",
      "\r\n",
      "\t",
      "page 7 of 9",
      "“so”",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(carrier, value), { minLength: 1, maxLength: 30 }), async (parts) => {
        const { text, run } = await redactText(parts.join(" "));
        expect(["released", "unchanged"]).toContain(run.result.status);
        const expected = parts
          .join(" ")
          .replace(/Anil Ramkissoon/g, "[name]")
          .replace(/110-4471982/g, "[insurance number]")
          .replace(/k\.ramdeen@example\.tt/g, "[e-mail]")
          .replace(/sarcoidosis(?: sarcoidosis)*/g, "[health]");
        expect(text).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

describe("releasing to one person", () => {
  it("keeps the requester however named and removes others", async () => {
    const { text } = await redactText(
      "Name: Harrilal Mahabir, Mr. Mahabir, Mrs. Sita Ali, Mr. H Mahabir. Name: Sita Mahabir. NIS 110-4471982, NIS 220-1234567.",
      toolsWith(plain, forPerson({ identifiers: [{ type: "SOCIAL_INSURANCE_ID", value: "1104471982" }] })),
    );
    expect(text).toBe(
      "Name: Harrilal Mahabir, Mr. Mahabir, Mrs. [name], Mr. H Mahabir. Name: [name]. NIS 110-4471982, NIS [insurance number].",
    );
  });

  it("takes a surname with another title for somebody else", async () => {
    const { text } = await redactText("Mr. Harrilal Mahabir came. Mrs. Mahabir left.", toolsWith(plain, forPerson({})));
    expect(text).toBe("Mr. Harrilal Mahabir came. Mrs. [name] left.");
  });

  it("keeps facts that nobody else is tied to", async () => {
    const { text } = await redactText("Name: Harrilal Mahabir has sarcoidosis.", toolsWith(plain, forPerson({})));
    expect(text).toBe("Name: Harrilal Mahabir has sarcoidosis.");
  });
});

/** A kind whose copies keep a hidden layer that extraction does not show. */
class LeakyFormat implements FormatHandler {
  readonly id = "leaky";
  readonly title = "Leaky";
  readonly extensions = ["leaky"];
  readonly textBased = true;

  constructor(private readonly hide: (original: string) => string) {}

  sniff(): 3 {
    return 3;
  }

  async *extract(content: Content): AsyncIterable<Extracted> {
    const text = new TextDecoder().decode(await content.bytes());
    yield { kind: "document", document: plainDocument(text.split("\0")[0] ?? "") };
  }

  async redact(content: Content, edits: readonly Edit[]): Promise<Uint8Array> {
    const original = new TextDecoder().decode(await content.bytes());
    let text = original;
    for (const edit of [...edits].reverse()) text = text.slice(0, edit.start) + edit.mark + text.slice(edit.end);
    return new TextEncoder().encode(`${text}\0${this.hide(original)}`);
  }

  async *residue(bytes: Uint8Array): AsyncIterable<Residue> {
    yield await Promise.resolve({ place: "all bytes", text: new TextDecoder().decode(bytes) });
  }
}

describe("verification", () => {
  it.each([
    ["plainly", (text: string) => text],
    ["backwards", (text: string) => [...text].reverse().join("")],
    ["in Base64", (text: string) => Buffer.from(text).toString("base64")],
    ["in wide characters of Base64", (text: string) => Buffer.from(text, "utf16le").toString("base64")],
    ["in hexadecimal", (text: string) => Buffer.from(text).toString("hex")],
    ["in references", (text: string) => text.replace(/i/g, "&#105;")],
    ["percent-coded", (text: string) => encodeURIComponent(text)],
    ["without its spaces", (text: string) => text.replaceAll(" ", "")],
  ])("does not release a copy that still holds a value %s", async (_, hide) => {
    const { text, run } = await redactText("Name: Anil Ramkissoon", toolsWith(new LeakyFormat(hide)));
    expect(text).toBeUndefined();
    expect(run.result.status).toBe("residue");
    expect(run.result.problems.map(({ code }) => code)).toEqual(["residue"]);
    expect(JSON.stringify(run.result)).not.toMatch(/anil|ramkissoon/i);
  });

  it("releases a copy whose hidden layer holds nothing", async () => {
    const { text } = await redactText("Name: Anil Ramkissoon", toolsWith(new LeakyFormat(() => "nothing")));
    expect(text).toBe("Name: [name]\0nothing");
  });

  it("does not release a copy that lost or gained text", async () => {
    const lossy = new LeakyFormat(() => "");
    lossy.redact = async () => Promise.resolve(new TextEncoder().encode("Name: [name] went away"));
    const { run } = await redactText("Name: Anil Ramkissoon went home", toolsWith(lossy));
    expect(run.result.status).toBe("residue");
    expect(run.result.steps.find(({ step }) => step === "text-unchanged")?.passed).toBe(false);
  });

  it("refuses a kind that it makes no copies of", async () => {
    const readOnly = {
      ...plain,
      sniff: () => 3 as const,
      extract: plain.extract.bind(plain),
      residue: plain.residue.bind(plain),
    };
    delete readOnly.redact;
    const { run } = await redactText("Name: Anil Ramkissoon", toolsWith(readOnly));
    expect(run.result.status).toBe("refused");
    expect(run.result.problems[0]?.code).toBe("not-redactable");
  });

  it("refuses an item that could not be read whole", async () => {
    const partial = new LeakyFormat(() => "");
    const inner = partial.extract.bind(partial);
    partial.extract = async function* (content: Content): AsyncIterable<Extracted> {
      yield* inner(content);
      yield { kind: "problem", problem: { code: "truncated", stage: "extract", detail: "ends early" } };
    };
    const { run } = await redactText("Name: Anil Ramkissoon", toolsWith(partial));
    expect(run.result.status).toBe("refused");
    expect(run.copy).toBeUndefined();
  });

  it("leaves a name that stays in a message, whose address goes from the line before it", async () => {
    const tools = toolsWith(mbox, { to: "internal" });
    const formats = [mbox, eml].map(withoutMarks);
    const message = "From: Clerk <clerk@office.tt>\nSubject: Roads\n\nName: Anil Ramkissoon is here.\n";
    const { text } = await redactText(`From anil.ramkissoon@office.tt Mon May  6 09:00:00 2024\n${message}`, {
      ...tools,
      tools: { ...tools.tools, formats },
    });
    expect(text).toContain("Name: Anil Ramkissoon is here.");
    expect(text).not.toContain("office.tt");
  });

  it("tells of what was left out of a container without the names that lead there", async () => {
    const inner = writeZip([
      { name: "macro.bin", bytes: new Uint8Array(Buffer.from("d0cf11e0a1b11ae1".repeat(64), "hex")) },
    ]);
    const outer = writeZip([
      { name: "Mr. Ramkissoon.zip", bytes: inner },
      { name: "note.txt", bytes: new TextEncoder().encode("Name: Anil Ramkissoon") },
    ]);
    const tools = toolsWith();
    const run = await redactItem({ source: "a.zip", path: ["a.zip"] }, "a.zip", new MemoryContent(outer), {
      ...tools,
      tools: { ...tools.tools, formats: [zip, plain] },
    });
    expect(run.result.withheld.map(({ path }) => path)).toEqual([["folder-0001.zip", "macro.bin"]]);
    expect(JSON.stringify(run.result)).not.toMatch(/ramkissoon/i);
  });
});
