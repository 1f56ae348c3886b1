/** The engines of a thread: what becomes of them when nothing is read. */
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { decodePage } from "../../../src/formats/picture/codec.js";
import { OcrEngines } from "../../../src/ocr/engines.js";
import { toGrey } from "../../../src/ocr/grey.js";

const NOTE = new URL("../../../fixtures/formats/png/delivery-note.png", import.meta.url);

describe("the first engine of a thread", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is ended when it has read nothing for a while, and started again for the next picture", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const picture = toGrey(await decodePage(new Uint8Array(readFileSync(NOTE)), "png", 0, "extract"));
    let beats = 0;
    const engines = new OcrEngines(["eng"], () => beats++);
    const beatsOfReading = async (): Promise<number> => {
      const before = beats;
      const lines = await engines.use((reader) => reader.readLines(picture, "page"));
      expect(lines.length).toBeGreaterThan(3);
      return beats - before;
    };
    const first = await beatsOfReading();
    const next = await beatsOfReading();
    vi.advanceTimersByTime(60_000);
    expect([next < first, await beatsOfReading()]).toEqual([true, first]);
    await engines.close();
  });
});
