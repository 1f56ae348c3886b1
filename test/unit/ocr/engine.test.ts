/** The engine's thread, with the real engine. */
import { afterAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { decodePage } from "../../../src/formats/picture/codec.js";
import { OcrEngine } from "../../../src/ocr/engine.js";
import { toGrey, type Grey } from "../../../src/ocr/grey.js";
import { newPixels } from "../../../src/ocr/pixels.js";

const NOTE = new URL("../../../fixtures/formats/png/delivery-note.png", import.meta.url);
/** More pixels than the engine's memory is kept for. */
const LARGE = { width: 5000, height: 4800 };

const note = async (): Promise<Grey> =>
  toGrey(await decodePage(new Uint8Array(readFileSync(NOTE)), "png", 0, "extract"));

/** The picture on a large sheet of white paper. */
function onLargeSheet({ width, height, pixels }: Grey): Grey {
  const sheet = newPixels(LARGE.width * LARGE.height).fill(255);
  for (let y = 0; y < height; y++)
    sheet.set(pixels.subarray(y * width, (y + 1) * width), (500 + y) * LARGE.width + 500);
  return { ...LARGE, pixels: sheet };
}

describe("an engine", () => {
  const engine = new OcrEngine(["eng"]);
  afterAll(() => engine.close());

  const textOf = async (picture: Grey): Promise<string> =>
    (await engine.readLines(picture, "page")).map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");

  it("reads pictures of any size one after the other", async () => {
    const small = await note();
    const first = await textOf(small);
    expect(first).toContain("Winston Ramcharan");
    expect(await textOf(onLargeSheet(small))).toContain("Winston Ramcharan");
    expect(await textOf(small)).toBe(first);
  });

  it("tells of a picture that it cannot read, and reads the next one", async () => {
    const none = { width: 0, height: 0, pixels: new Uint8Array() };
    await expect(engine.readLines(none, "page")).rejects.toMatchObject({ code: "worker-crashed" });
    expect(await textOf(await note())).toContain("Winston Ramcharan");
  });

  it("tells that it gets on while it starts", async () => {
    let beats = 0;
    const starting = new OcrEngine(["eng"], () => beats++);
    const picture = await note();
    const beatsOfReading = async (): Promise<number> => {
      const before = beats;
      await starting.readLines(picture, "page");
      return beats - before;
    };
    const first = await beatsOfReading();
    // When its thread is there, its code and the data of its language.
    expect(first - (await beatsOfReading())).toBe(3);
    await starting.close();
  });

  it("does not begin in a language whose data are missing", async () => {
    const foreign = new OcrEngine(["eng", "xyz"]);
    await expect(foreign.readLines(await note(), "page")).rejects.toMatchObject({ code: "worker-crashed" });
    await foreign.close();
  });
});
