/**
 * What every format handler promises, proved on the files of `fixtures/formats/<id>/`. To join: put at least two real,
 * small files into the folder. Files whose name begins with `broken` need only not crash; those that begin with
 * `fixed` hold parts that cannot be edited and are examined only.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { formatsTable, withTable } from "../../bench/formats-table.js";
import { ItemError } from "../../src/core/problem.js";
import type { ChildItem, ChildReplacement, Edit, FormatHandler } from "../../src/formats/format.js";
import { identify } from "../../src/formats/identify.js";
import { FORMATS } from "../../src/formats/index.js";
import { TEXT_BASED } from "../../src/formats/text-based.js";
import { nativeSpans, type TextDocument } from "../../src/text/document.js";
import { decodeBytes } from "../../src/formats/text/decode.js";
import { BLIND, extractAll, headOf, ocrFor, redactedBytes, type AllExtracted } from "../unit/formats/harness.js";

const ROOT = fileURLToPath(new URL("../../fixtures/formats/", import.meta.url));
const MARK = "[X]";

interface Fixture {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function fixturesOf(format: FormatHandler): Fixture[] {
  const folder = join(ROOT, format.id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** A generator of small numbers that gives the same ones in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function childrenAsTheyAre(children: readonly ChildItem[]): Promise<ChildReplacement[]> {
  return Promise.all(children.map(async ({ key, name, content }) => ({ key, name, bytes: await content.bytes() })));
}

/** Names and numbers that stand once in all the documents, so that one edit must remove all there is of them. */
function uniqueWords(documents: readonly TextDocument[]): { readonly word: string; readonly edits: Edit[] }[] {
  const seen = new Map<string, number>();
  const places: { word: string; document: TextDocument; start: number }[] = [];
  for (const document of documents) {
    for (const { 0: word, index: start } of document.text.matchAll(/(?<![\p{L}\d])[\p{Lu}\d][\p{L}\d]{5,19}/gu)) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
      places.push({ word, document, start });
    }
  }
  const all = documents.map(({ text }) => text).join("\n");
  return places
    .filter(({ word }) => seen.get(word) === 1 && all.indexOf(word) === all.lastIndexOf(word))
    .map(({ word, document, start }) => ({
      word,
      edits: nativeSpans(document, { start, end: start + word.length }).map((place, i) => ({
        ...place,
        mark: i === 0 ? MARK : "",
      })),
    }))
    .filter(({ edits }) => edits.length > 0);
}

const editOrder = (a: Edit, b: Edit): number => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start);

/** The kind of a handler's copies, and the name that they get. */
const kindOfCopies = (format: FormatHandler): FormatHandler => format.convertsTo ?? format;
const nameOfCopy = (format: FormatHandler, name: string): string =>
  format.convertsTo ? name.replace(/[^.]*$/, format.convertsTo.extensions[0] ?? "") : name;

async function readResidue(format: FormatHandler, bytes: Uint8Array, ocr = ocrFor(format)): Promise<string> {
  const texts: string[] = [];
  for await (const { text } of format.residue(bytes, ocr)) texts.push(text);
  return texts.join("\n");
}

/** Everything readable in children, so that what stays in them is not laid to their container. */
async function readChildren(children: readonly ChildReplacement[]): Promise<string> {
  const texts: string[] = [];
  for (const child of children) {
    if (!("bytes" in child)) continue;
    const format = identify(await headOf(child.bytes, child.name), FORMATS);
    if (format) texts.push(await readResidue(format, child.bytes));
  }
  return texts.join("\n");
}

/** Runs a handler over bytes that may be anything; hands on every error that it may not throw. */
async function allowItemErrors(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
  }
}

function checkShape({ documents }: AllExtracted): void {
  for (const { text, pieces, segments } of documents) {
    let last = 0;
    for (const { start, end, at, length } of pieces) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(Math.min(at, length)).toBeGreaterThanOrEqual(0);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    last = 0;
    for (const { start, end } of segments) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  }
}

function checkOffsets(bytes: Uint8Array, { documents }: AllExtracted): void {
  const { text: whole } = decodeBytes(bytes);
  // Encoded parts of a mail have units of their own.
  for (const { text, pieces, lines } of documents.filter((one) => one.pieces.every(({ part }) => part === ""))) {
    expect(lines).toBeDefined();
    for (const { start, end, at, length } of pieces) {
      if (end - start === length && end - start > 1) expect(whole.slice(at, at + length)).toBe(text.slice(start, end));
    }
  }
}

describe("the list of format handlers", () => {
  it("agrees with the ids of the kinds that are text themselves", () => {
    const own = FORMATS.filter(({ textBased }) => textBased).map(({ id }) => id);
    expect([...TEXT_BASED].sort()).toEqual(own.sort());
  });

  it("names each once, in small letters, with extensions without dots", () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const { id, extensions } of FORMATS) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const extension of extensions) expect(extension).toMatch(/^[a-z0-9.]+$/);
    }
  });

  it("says of each what of a file it examines and what proves its copies", () => {
    const silent = FORMATS.filter(({ surfaces, proof }) => !surfaces?.length || !proof);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("is what docs/formats.md says; npm run formats puts it there", () => {
    const page = readFileSync(new URL("../../docs/formats.md", import.meta.url), "utf8");
    expect(withTable(page, formatsTable(FORMATS))).toBe(page);
  });

  it("has a folder of fixtures for each and none besides", () => {
    expect(FORMATS.map(({ id }) => id).sort()).toEqual(readdirSync(ROOT).sort());
  });
});

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_id, format) => {
  const all = fixturesOf(format);
  const sound = all.filter(({ name }) => !name.startsWith("broken"));
  const editable = sound.filter(({ name }) => !name.startsWith("fixed"));

  it("has at least two fixtures", () => {
    expect(sound.length).toBeGreaterThanOrEqual(2);
  });

  it.each(sound)("is known by content and name: $name", async ({ name, bytes }) => {
    expect(identify(await headOf(bytes, name), FORMATS)?.id).toBe(format.id);
  });

  it.each(sound)("yields ordered pieces and segments: $name", async ({ bytes }) => {
    const extracted = await extractAll(format, bytes);
    expect(extracted.documents.length + extracted.children.length).toBeGreaterThan(0);
    checkShape(extracted);
    if (format.textBased) checkOffsets(bytes, extracted);
  });

  it.each(sound)("reads the same twice: $name", async ({ bytes }) => {
    const texts = async (): Promise<string[]> => (await extractAll(format, bytes)).documents.map(({ text }) => text);
    expect(await texts()).toEqual(await texts());
  });

  it.each(sound)("leaves nothing that it extracts out of its residue: $name", async ({ bytes }) => {
    const residue = (await readResidue(format, bytes)).normalize("NFKC");
    const { documents } = await extractAll(format, bytes);
    const missing = documents.flatMap(({ text, pieces }) =>
      pieces.flatMap(
        ({ start, end }) =>
          text
            .slice(start, end)
            .normalize("NFKC")
            .match(/[\p{L}\d]{4,}/gu) ?? [],
      ),
    );
    expect(missing.filter((word) => !residue.includes(word))).toEqual([]);
  });

  it("does not throw on nothing, half a file and flipped bytes", async () => {
    const random = seeded(7);
    const samples: Uint8Array[] = [new Uint8Array()];
    for (const { bytes } of all) {
      for (let i = 0; i < 12; i++) samples.push(bytes.subarray(0, random(bytes.length)));
      for (let i = 0; i < 24; i++) {
        const flipped = bytes.slice();
        for (let n = 0; n < 1 + (i % 5); n++) flipped[random(flipped.length)] = random(256);
        samples.push(flipped);
      }
    }
    for (const bytes of samples) {
      await allowItemErrors(async () => checkShape(await extractAll(format, bytes, BLIND)));
      await allowItemErrors(() => readResidue(format, bytes, BLIND));
      if (format.redact) await allowItemErrors(() => redactedBytes(format, bytes, [], [], BLIND));
    }
  });

  if (!format.redact) return;

  it.each(editable)("changes no text when nothing is to be edited: $name", async ({ bytes }) => {
    const { documents, children } = await extractAll(format, bytes);
    const copy = await redactedBytes(format, bytes, [], await childrenAsTheyAre(children));
    const isAllKept = documents.every(({ surface }) => surface === "body") && children.length === 0;
    if (format.textBased && isAllKept) expect(Buffer.from(copy).equals(Buffer.from(bytes))).toBe(true);
    const bodies = (list: readonly TextDocument[]): string[] =>
      list.filter(({ surface }) => surface === "body").map(({ text }) => text);
    expect(bodies((await extractAll(kindOfCopies(format), copy)).documents)).toEqual(bodies(documents));
  });

  it.each(editable)("removes what it is told to, the same way twice: $name", async ({ name, bytes }) => {
    const { documents, children } = await extractAll(format, bytes);
    const kept = await childrenAsTheyAre(children);
    const inChildren = await readChildren(kept);
    // Texts that only an original of another kind holds are in no copy; names that hold a database together stay.
    const words = uniqueWords(
      documents.filter(({ pieces }) => !/^(?:original:|schema$)/.test(pieces[0]?.part ?? "")),
    ).filter(({ word }, i) => i % 3 === 0 && !inChildren.includes(word));
    const edits = words.flatMap((word) => word.edits).sort(editOrder);
    const copy = await redactedBytes(format, bytes, edits, kept);
    expect(Buffer.from(await redactedBytes(format, bytes, edits, kept)).equals(Buffer.from(copy))).toBe(true);
    expect(identify(await headOf(copy, nameOfCopy(format, name)), FORMATS)?.id).toBe(kindOfCopies(format).id);
    const text = (await extractAll(kindOfCopies(format), copy)).documents.map((document) => document.text).join("\n");
    expect(words.map(({ word }) => word).filter((word) => text.includes(word))).toEqual([]);
    const residue = await readResidue(kindOfCopies(format), copy);
    expect(words.map(({ word }) => word).filter((word) => residue.includes(word))).toEqual([]);
    // Texts may be parted by a mark, but nothing else of the body may change.
    const body = documents.map((document) => (document.surface === "body" ? document.text : "")).join("\n");
    const rest = uniqueWords(documents).filter(
      ({ word }) => body.includes(word) && !words.some((gone) => gone.word === word),
    );
    expect(rest.filter(({ word }) => !text.includes(word)).map(({ word }) => word)).toEqual([]);
  });
});
