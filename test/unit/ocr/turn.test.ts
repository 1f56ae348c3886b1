/** Turning pictures and finding their way back. */
import { describe, expect, it } from "vitest";
import { fromTurned, toTurned, turnedSize, turnGrey, type Turn } from "../../../src/ocr/turn.js";

const SIZE = { width: 40, height: 20 };
const TURNS: readonly Turn[] = [
  { quarters: 0, skew: 0 },
  { quarters: 1, skew: 0 },
  { quarters: 2, skew: 0.05 },
  { quarters: 3, skew: -0.08 },
];

describe("turning", () => {
  it.each(TURNS)("gives back every place: %j", (turn) => {
    for (const place of [
      { x: 3, y: 5 },
      { x: 39.5, y: 0.5 },
      { x: 20, y: 10 },
    ]) {
      // prettier-ignore
      const { x, y } = fromTurned(toTurned(place, SIZE, turn), SIZE, turn);
      expect(x).toBeCloseTo(place.x, 6);
      expect(y).toBeCloseTo(place.y, 6);
    }
  });

  it.each([
    [1, { x: 18, y: 2 }],
    [2, { x: 37, y: 18 }],
    [3, { x: 1, y: 37 }],
  ] as const)("moves a pixel by %i right angles clockwise", (quarters, { x, y }) => {
    const pixels = new Uint8Array(SIZE.width * SIZE.height).fill(255);
    pixels[1 * SIZE.width + 2] = 7;
    const turned = turnGrey({ ...SIZE, pixels }, { quarters, skew: 0 });
    expect(turned.pixels.indexOf(7)).toBe(y * turned.width + x);
  });

  it("cuts nothing off where it straightens", () => {
    const { width, height } = turnedSize(SIZE, { quarters: 0, skew: 0.1 });
    expect(width).toBeGreaterThan(41);
    expect(height).toBeGreaterThan(23);
  });
});
