/** Pictures packed as Group 4, unpacked by a decoder that is not ours. */
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodeTiff } from "../../../../src/formats/picture/tiff.js";

/** `black`: whether a pixel is. */
async function comeBack(width: number, height: number, black: (x: number, y: number) => boolean): Promise<number> {
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) pixels[y * width + x] = black(x, y) ? 0 : 255;
  const file = encodeTiff([{ width, height, channels: 1, pixels }]);
  const back = await sharp(file).toColourspace("b-w").raw().toBuffer();
  return pixels.reduce((wrong, grey, i) => wrong + (grey === back[i] ? 0 : 1), 0);
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

describe("packing as Group 4", () => {
  it("has a code for every run up to two rows of the longest", async () => {
    expect(await comeBack(6000, 2700, (x, y) => x >= (y % 2) * 137 && x < (y % 2) * 137 + y)).toBe(0);
    expect(await comeBack(6000, 2700, (x, y) => x < 7 || x > 7 + y)).toBe(0);
  });

  it.each([0.5, 0.1, 0.01, 0.9])("packs noise of which %f is black", async (share) => {
    const random = seeded(5);
    expect(await comeBack(333, 200, () => random() < share)).toBe(0);
  });

  it("packs what hardly changes from row to row", async () => {
    const random = seeded(9);
    const edges = Array.from({ length: 200 }, () => Math.round(3 * random()));
    expect(await comeBack(500, 200, (x, y) => (x + (edges[y] ?? 0)) % 60 < 30)).toBe(0);
  });
});
