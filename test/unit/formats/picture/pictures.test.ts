/** What pictures say besides their pixels, and what copies keep of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { Edit, FormatHandler } from "../../../../src/formats/format.js";
import { bmp } from "../../../../src/formats/bmp.js";
import { gif } from "../../../../src/formats/gif.js";
import { jpeg } from "../../../../src/formats/jpeg.js";
import { decodeBmp } from "../../../../src/formats/picture/bmp.js";
import { decodePage, encodePages, readSize } from "../../../../src/formats/picture/codec.js";
import { png } from "../../../../src/formats/png.js";
import { tiff } from "../../../../src/formats/tiff.js";
import { webp } from "../../../../src/formats/webp.js";
import { nativeSpans } from "../../../../src/text/document.js";
import { BLIND, contentOf, extractAll, extractContext, redactedBytes } from "../harness.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/formats/", import.meta.url));
const fileOf = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, path)));

async function editsOf(format: FormatHandler, bytes: Uint8Array, phrase: string): Promise<Edit[]> {
  const { documents } = await extractAll(format, bytes);
  const document = documents.find(({ text }) => text.includes(phrase));
  const start = document?.text.indexOf(phrase) ?? -1;
  if (!document || start < 0) throw new Error("the phrase is not read");
  return nativeSpans(document, { start, end: start + phrase.length }).map((place, i) => ({
    ...place,
    mark: i === 0 ? "[name]" : "",
  }));
}

describe("metadata of pictures", () => {
  it.each([
    [jpeg, "jpeg/library-card.jpg"],
    [png, "png/library-card.png"],
    [tiff, "tiff/library-card.tif"],
    [webp, "webp/library-card.webp"],
    [gif, "gif/library-card.gif"],
  ] as const)("are fields, and not in copies: $id", async (format, path) => {
    const bytes = fileOf(path);
    const { documents } = await extractAll(format, bytes);
    const metadata = documents.find(({ surface }) => surface === "metadata");
    expect(metadata?.text).toContain("Rosalind Achong");
    expect(metadata?.segments.map(({ field }) => field)).toContainEqual(
      expect.stringMatching(/^(?:Artist|Author|creator)$/),
    );
    const copy = Buffer.from(await redactedBytes(format, bytes, []));
    for (const trace of ["Achong", "Exif", "xmp", "tEXt", "eXIf"]) expect(copy.includes(trace)).toBe(false);
  });

  it("are read to their end, however long", async () => {
    const data = Buffer.from(`Comment\0${"as before ".repeat(1_200)}Rosalind Achong`, "latin1");
    const chunk = Buffer.alloc(data.length + 12);
    chunk.writeUInt32BE(data.length);
    chunk.write("tEXt", 4, "latin1");
    data.copy(chunk, 8);
    const source = fileOf("png/library-card.png");
    // Behind the signature and the head of the picture.
    const bytes = Buffer.concat([source.subarray(0, 33), chunk, source.subarray(33)]);
    const { documents } = await extractAll(png, new Uint8Array(bytes));
    expect(documents.find(({ surface }) => surface === "metadata")?.text).toContain("as before Rosalind Achong");
  });

  it("tell where a picture was taken", async () => {
    const { documents } = await extractAll(jpeg, fileOf("jpeg/library-card.jpg"));
    expect(documents[0]?.text).toContain("10.587800, -61.131900");
    expect(documents[0]?.text).toContain("counter seven");
  });
});

describe("copies of pictures", () => {
  it("have one plain box over a name of several words", async () => {
    const bytes = fileOf("png/library-card.png");
    const edits = await editsOf(png, bytes, "Marisol Quintero");
    const copy = await redactedBytes(png, bytes, edits);
    const { documents } = await extractAll(png, copy);
    expect(documents.map(({ text }) => text).join("\n")).not.toMatch(/Marisol|Quintero/);
    expect(documents.map(({ text }) => text).join("\n")).toContain("Sangre Grande");
    const before = await decodePage(bytes, "png", 0, "verify");
    const after = await decodePage(copy, "png", 0, "verify");
    const changed = [...Array(after.height).keys()].filter(
      (y) => !Buffer.from(rowOf(before, y)).equals(Buffer.from(rowOf(after, y))),
    );
    // One line of writing and no other row.
    expect((changed.at(-1) ?? 0) - (changed[0] ?? 0) + 1).toBe(changed.length);
    expect(changed.length).toBeLessThan(60);
  });

  it("are set upright", async () => {
    const copy = await redactedBytes(jpeg, fileOf("jpeg/delivery-note-upside-down.jpg"), []);
    const upright = await decodePage(copy, "jpeg", 0, "verify");
    const original = await decodePage(fileOf("png/delivery-note.png"), "png", 0, "verify");
    const different = upright.pixels.filter((grey, i) => Math.abs(grey - (original.pixels[i] ?? 0)) > 90).length;
    expect(different).toBeLessThan(0.001 * upright.pixels.length);
  });

  it("keep every page", async () => {
    const bytes = fileOf("tiff/delivery-note-two-pages.tif");
    const copy = await redactedBytes(tiff, bytes, await editsOf(tiff, bytes, "Anthony Bissessar"));
    const { documents } = await extractAll(tiff, copy);
    expect(documents.map(({ page }) => page)).toEqual([1, 2]);
    expect(documents[0]?.text).toContain("Winston Ramcharan");
    expect(documents[1]?.text).not.toContain("Bissessar");
    expect(documents[1]?.text).toContain("PBX 4417");
  });

  it.each([
    [gif, "gif"],
    [webp, "webp"],
  ] as const)("keep every frame of a moving picture, and how long it is shown: $id", async (format, kind) => {
    const bytes = fileOf(`${kind}/delivery-note-moving.${kind}`);
    const copy = await redactedBytes(format, bytes, await editsOf(format, bytes, "Anthony Bissessar"));
    const { documents } = await extractAll(format, copy);
    expect(documents.map(({ page }) => page)).toEqual([1, 2]);
    expect(documents[0]?.text).toContain("Winston Ramcharan");
    expect(documents[1]?.text).not.toContain("Bissessar");
    expect(documents[1]?.text).toContain("PBX 4417");
    expect((await readSize(copy, kind, "verify")).motion).toEqual({ delay: [900, 1500], loop: 0 });
  });

  it("do not have a page recognised again that shows what the one before it does", async () => {
    const bytes = fileOf("gif/delivery-note-moving.gif");
    const [first, second] = [
      await decodePage(bytes, "gif", 0, "extract"),
      await decodePage(bytes, "gif", 1, "extract"),
    ];
    const read = vi.fn(BLIND.read);
    const content = contentOf(await encodePages([first, first, second, second], "tiff"));
    let pages = 0;
    for await (const { kind } of tiff.extract(content, { ...extractContext(), ocr: { ...BLIND, read } }))
      if (kind === "document") pages++;
    expect(pages).toBe(4);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it("are refused without recognition, with the cause", async () => {
    const content = contentOf(fileOf("bmp/delivery-note.bmp"));
    const codes: string[] = [];
    for await (const extracted of bmp.extract(content, extractContext()))
      if (extracted.kind === "problem") codes.push(extracted.problem.code);
    expect(codes).toEqual(["no-text-layer"]);
    const context = { passwords: [], signal: new AbortController().signal };
    await expect(bmp.redact?.(content, [], [], context)).rejects.toMatchObject({ code: "not-redactable" });
  });
});

const rowOf = (
  { width, channels, pixels }: { width: number; channels: number; pixels: Uint8Array },
  y: number,
): Uint8Array => pixels.subarray(y * width * channels, (y + 1) * width * channels);

describe("bitmaps", () => {
  it("are refused when they end too early", () => {
    const bytes = fileOf("bmp/delivery-note.bmp");
    expect(() => decodeBmp(bytes.subarray(0, bytes.length - 100), 1e9, "extract")).toThrow(/ends before/);
    expect(() => decodeBmp(bytes.subarray(0, 20), 1e9, "extract")).toThrow(/within its header/);
    expect(() => decodeBmp(bytes, 1000, "extract")).toThrow(/too many pixels/);
  });
});
