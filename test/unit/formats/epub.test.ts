/** E-books: what a reader of a copy would miss or find. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { epub } from "../../../src/formats/epub.js";
import { zip } from "../../../src/formats/zip.js";
import { extractAll, headOf, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../../fixtures/formats/epub/${name}`, import.meta.url))));

async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, content } of (await extractAll(zip, bytes)).children)
    found[name] = Buffer.from(await content.bytes()).toString("latin1");
  return found;
}

/** A copy in which every part is as `change` says: bytes, or withheld where it says nothing. */
async function copyOf(
  bytes: Uint8Array,
  change: (name: string, text: string) => string | undefined,
): Promise<Uint8Array> {
  const { children } = await extractAll(epub, bytes);
  const replaced = await Promise.all(
    children.map(async ({ key, name, content }) => {
      const text = change(name, Buffer.from(await content.bytes()).toString("latin1"));
      return text === undefined
        ? { key, withheld: "its kind is not known" }
        : { key, name, bytes: new Uint8Array(Buffer.from(text, "latin1")) };
    }),
  );
  return redactedBytes(epub, bytes, [], replaced);
}

describe("e-books", () => {
  it("are known where the list of parts comes before what says the kind", async () => {
    const listed = writeZip([
      { name: "META-INF/container.xml", bytes: new Uint8Array() },
      { name: "mimetype", bytes: new Uint8Array(Buffer.from("application/epub+zip")), stored: true },
    ]);
    expect(epub.sniff(await headOf(listed, "book.epub"))).toBe(3);
    expect(epub.sniff(await headOf(listed, "book.zip"))).toBe(0);
  });

  it("keeps every listed part in its place, the media type first and not packed", async () => {
    const copy = await copyOf(fixture("minutes.epub"), (_name, text) => text);
    expect(Buffer.from(copy.subarray(30, 58)).toString("latin1")).toBe("mimetypeapplication/epub+zip");
    const original = await partsOf(fixture("minutes.epub"));
    const parts = await partsOf(copy);
    expect(Object.keys(parts)).toEqual([
      "mimetype",
      "META-INF/container.xml",
      "OEBPS/content.opf",
      "OEBPS/nav.xhtml",
      "OEBPS/chapter 1.xhtml",
      "OEBPS/style.css",
    ]);
    for (const [name, text] of Object.entries(parts)) expect(text).toBe(original[name]);
  });

  it("leaves out what the book does not list: who bought it", async () => {
    const copy = await copyOf(fixture("minutes.epub"), (_name, text) => text);
    expect(await partsOf(fixture("minutes.epub"))).toHaveProperty(["iTunesMetadata.plist"]);
    expect(Object.keys(await partsOf(copy))).not.toContain("iTunesMetadata.plist");
  });

  it("puts something that says nothing where a part is withheld", async () => {
    const copy = await copyOf(fixture("panel-epub2.epub"), (name, text) => (/ttf|html/.test(name) ? undefined : text));
    const parts = await partsOf(copy);
    expect(parts["font.ttf"]).toBe("");
    expect(parts["index_split_000.html"]).toContain("This item was withheld");
  });

  it("refuses a copy without the list of its parts", async () => {
    await expect(
      copyOf(fixture("minutes.epub"), (name, text) => (name.endsWith(".opf") ? undefined : text)),
    ).rejects.toMatchObject({ code: "not-redactable" });
  });

  it("refuses a copy where the name of a part must go", async () => {
    const bytes = fixture("minutes.epub");
    const { documents } = await extractAll(epub, bytes);
    const piece = documents.flatMap(({ pieces, text }) =>
      pieces.filter(({ start }) => text.startsWith("OEBPS/chapter", start)),
    )[0];
    if (!piece) throw new Error("no name");
    const edit = { part: piece.part, start: 6, end: 13, mark: "X" };
    await expect(redactedBytes(epub, bytes, [edit])).rejects.toMatchObject({ code: "not-redactable" });
  });

  it("takes parts in their own kind only", async () => {
    const { children } = await extractAll(epub, fixture("minutes.epub"));
    expect(children.every(({ keepsKind }) => keepsKind)).toBe(true);
  });
});
