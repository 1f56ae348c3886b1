/** What lines of pictures tell of what was removed from them. Words are rows of upright strokes, one a letter. */
import { describe, expect, it } from "vitest";
import type { Raster } from "../../../../src/ocr/grey.js";
import { setPictureLines, type RasterLayout } from "../../../../src/formats/pdf/raster-lines.js";
import type { PageWord } from "../../../../src/formats/pdf/raster-words.js";

const PAGE = { width: 600, height: 200 };
const SCALE = { ...PAGE, across: 1, down: 1 };
const LETTER = 8;
const HEIGHT = 20;
const EDIT = { start: 0, end: 1, mark: "[name]" };

interface Line {
  readonly left: number;
  readonly top: number;
  /** Letters of each word; the one that goes is negative. */
  readonly words: readonly number[];
  readonly space: number;
}

interface Drawn {
  readonly picture: Raster;
  readonly words: PageWord[];
}

function draw(lines: readonly Line[]): Drawn {
  const pixels = new Uint8Array(PAGE.width * PAGE.height).fill(255);
  const words = lines.flatMap(({ left, top, words: lengths, space }) => {
    let at = left;
    return lengths.map((length, i): PageWord => {
      const letters = Math.abs(length);
      for (let letter = 0; letter < letters; letter++)
        for (let y = top + 2; y < top + HEIGHT - 4; y++)
          pixels.fill(0, y * PAGE.width + at + letter * LETTER, y * PAGE.width + at + letter * LETTER + 4);
      const right = at + letters * LETTER - 4;
      const box = { left: at, right, bottom: PAGE.height - top - HEIGHT, top: PAGE.height - top };
      at = right + space;
      const before = i === lengths.length - 1 ? "line" : "space";
      return { text: "x".repeat(letters), box, cover: box, before, edit: length < 0 ? EDIT : undefined };
    });
  });
  return { picture: { ...PAGE, channels: 1, pixels }, words };
}

function drawRow({ pixels }: Raster, y: number, from: number, to: number): void {
  pixels.fill(0, y * PAGE.width + from, y * PAGE.width + to);
}

const set = ({ picture, words }: Drawn): RasterLayout => setPictureLines(picture, words, SCALE);

/** The same column around a line from which a word of `letters` is removed, with the space that fills the line. */
const around = (letters: number, space: number): Line[] => [
  { left: 60, top: 40, words: [9, 9, 9, 9, 9, 8], space: 8 },
  { left: 60, top: 70, words: [5, 4, -letters, 6, 4], space },
  { left: 60, top: 100, words: [9, 9, 9, 9, 9, 8], space: 8 },
];

const inkAt = ({ pixels }: Raster, x: number, y: number): boolean => (pixels[y * PAGE.width + x] ?? 255) < 128;

describe("a line of a picture", () => {
  it.each([
    ["ragged", 4, 8, 15, 8],
    ["justified", 6, 24, 17, 10],
  ] as const)("stands the same whatever was removed: %s", (_name, short, wide, long, narrow) => {
    const [one, other] = [draw(around(short, wide)), draw(around(long, narrow))];
    const [first, second] = [set(one), set(other)];
    expect(Buffer.from(one.picture.pixels).equals(Buffer.from(other.picture.pixels))).toBe(true);
    expect(first.places.map(({ box, mark, isSet }) => ({ box, mark, isSet }))).toEqual(
      second.places.map(({ box, mark, isSet }) => ({ box, mark, isSet })),
    );
    expect(first.places).toMatchObject([{ mark: "[name]", isSet: true }]);
    expect(first.words.filter(({ edit }) => !edit)).toEqual(second.words.filter(({ edit }) => !edit));
  });

  it("has its words where their text says they are, and nothing where the box will be", () => {
    const drawn = draw(around(9, 8));
    const { words, places } = set(drawn);
    for (const { box, edit } of words.slice(6, 11)) {
      expect(inkAt(drawn.picture, Math.round(box.left) + 1, 80)).toBe(!edit);
      expect(inkAt(drawn.picture, Math.round(box.right) + 2, 80)).toBe(false);
    }
    const [place] = places;
    expect(place).toBeDefined();
    for (let x = Math.ceil(place?.box.left ?? 0); x < (place?.box.right ?? 0); x++)
      expect(inkAt(drawn.picture, x, 80)).toBe(false);
  });

  it("keeps the rule on which it is written whole, whatever was removed", () => {
    const [one, other] = [4, 18].map((letters) => {
      const drawn = draw([{ left: 200, top: 70, words: [-letters], space: 0 }]);
      for (const y of [87, 88]) drawRow(drawn.picture, y, 180, 520);
      set(drawn);
      return drawn.picture;
    });
    expect(Buffer.from(one?.pixels ?? []).equals(Buffer.from(other?.pixels ?? []))).toBe(true);
    expect([179, 180, 300, 519, 520].map((x) => one && inkAt(one, x, 87))).toEqual([false, true, true, true, false]);
  });

  it("stays as it is where a drawing runs through it, under a box that is as wide as others where it can be", () => {
    const drawn = draw([{ left: 60, top: 70, words: [5, 4, -4], space: 14 }]);
    for (let y = 60; y < 110; y++) drawRow(drawn.picture, y, 103, 107);
    const before = drawn.picture.pixels.slice();
    const { words, places } = set(drawn);
    expect(Buffer.from(drawn.picture.pixels).equals(Buffer.from(before))).toBe(true);
    expect(words).toEqual(drawn.words);
    expect(places).toMatchObject([{ isSet: false, width: 28 }]);
    expect((places[0]?.box.right ?? 0) - (places[0]?.box.left ?? 0)).toBe(5 * HEIGHT);
  });

  it("has no second box for the rest of what a mark on another line stands for", () => {
    const drawn = draw([
      { left: 60, top: 40, words: [5, 4, -6], space: 8 },
      { left: 60, top: 70, words: [-7, 6, 4], space: 8 },
    ]);
    const rest = { ...EDIT, mark: "" };
    const words = drawn.words.map((word) => (word.edit && word.box.bottom < 120 ? { ...word, edit: rest } : word));
    const { places } = setPictureLines(drawn.picture, words, SCALE);
    expect(places.map(({ mark }) => mark)).toEqual(["[name]"]);
  });
});
