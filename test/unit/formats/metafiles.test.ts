/** Drawings of records: what they draw is read as lines, and what cannot be read is told. */
import { describe, expect, it } from "vitest";
import { emf } from "../../../src/formats/emf.js";
import { wmf } from "../../../src/formats/wmf.js";
import { bodyOf, extractAll } from "./harness.js";

const EMF_FONT = 82;
const EMF_SELECT = 37;
const EMF_TEXT = 84;
const EMF_NARROW_TEXT = 83;
const EMF_COMMENT = 70;
const EMF_END = 14;
const GLYPHS = 0x10;

function record(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(type, 0);
  head.writeUInt32LE(8 + body.length, 4);
  return Buffer.concat([head, body]);
}

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => bytes.writeInt32LE(value, i * 4));
  return bytes;
};

/** A string at a place, each letter ten units wide. */
function text(bytes: Buffer, at: { x: number; y: number }, type = EMF_TEXT, options = 0): Buffer {
  const count = type === EMF_TEXT ? bytes.length / 2 : bytes.length;
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const said = numbers(at.x, at.y, count, 76, options, 0, 0, 0, 0, 76 + padded.length);
  return record(type, Buffer.concat([Buffer.alloc(28), said, padded, numbers(...Array<number>(count).fill(10))]));
}

const wide = (words: string): Buffer => Buffer.from(words, "utf16le");

function drawing(...records: readonly Buffer[]): Uint8Array {
  const head = Buffer.alloc(80);
  head.write(" EMF", 32, "latin1");
  return new Uint8Array(Buffer.concat([record(1, head), ...records, record(EMF_END, Buffer.alloc(12))]));
}

/** Makes a font of a set of letters and draws with it. */
function font(number: number, charset: number): Buffer {
  const made = Buffer.alloc(60);
  made.writeUInt32LE(number, 0);
  made[4 + 23] = charset;
  return Buffer.concat([record(EMF_FONT, made), record(EMF_SELECT, numbers(number))]);
}

describe("enhanced metafiles", () => {
  it("read strings that follow one another at one height as one line", async () => {
    const bytes = drawing(
      text(wide("Ani"), { x: 0, y: 0 }),
      text(wide("sha Ali"), { x: 30, y: 0 }),
      text(wide("868-555-0119"), { x: 140, y: 0 }),
      text(wide("Arima"), { x: 0, y: 20 }),
    );
    expect(await bodyOf(emf, bytes)).toBe("Anisha Ali 868-555-0119\nArima");
  });

  it("read letters of one byte as the font says that is drawn with", async () => {
    const bytes = drawing(
      font(1, 204),
      text(Buffer.from([0xc0, 0xed, 0xed, 0xe0]), { x: 0, y: 0 }, EMF_NARROW_TEXT),
      font(2, 0),
      text(Buffer.from([0x52, 0xe9, 0x6e, 0xe9]), { x: 0, y: 20 }, EMF_NARROW_TEXT),
    );
    expect(await bodyOf(emf, bytes)).toBe("Анна\nRéné");
  });

  it("tell of strings that are numbers of glyphs", async () => {
    const { problems } = await extractAll(emf, drawing(text(wide("\u0012\u0034"), { x: 0, y: 0 }, EMF_TEXT, GLYPHS)));
    expect(problems.map(({ code }) => code)).toEqual(["unsupported-part"]);
  });

  it("tell that they end too early, and give what there is", async () => {
    const bytes = drawing(text(wide("Anisha Ali"), { x: 0, y: 0 }), text(wide("Arima"), { x: 0, y: 20 }));
    const { documents, problems } = await extractAll(emf, bytes.subarray(0, bytes.length - 60));
    expect(documents.map((one) => one.text)).toEqual(["Anisha Ali"]);
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it("give what programs note beside the drawing", async () => {
    const words = wide("C:\\Users\\Anisha Ali\\claim.pdf");
    const bytes = drawing(record(EMF_COMMENT, Buffer.concat([numbers(words.length), words])));
    const { documents } = await extractAll(emf, bytes);
    expect(documents.map(({ surface, text: said }) => [surface, said.includes("Anisha Ali")])).toEqual([
      ["hidden", true],
    ]);
  });

  it("give strings of the newer way of drawing", async () => {
    const words = wide("Anisha Ali");
    const data = Buffer.concat([numbers(0, 0, 10), Buffer.alloc(16), words]);
    const head = Buffer.alloc(4);
    head.writeUInt16LE(0x401c, 0);
    const plus = Buffer.concat([Buffer.from("EMF+"), head, numbers(12 + data.length, data.length), data]);
    const { documents } = await extractAll(
      emf,
      drawing(record(EMF_COMMENT, Buffer.concat([numbers(plus.length), plus]))),
    );
    expect(documents.map((one) => one.text)).toEqual(["Anisha Ali"]);
  });

  it("give the pictures that they show", async () => {
    const info = numbers(40, 8, 8, 0x180001, 0, 0, 0, 0, 0, 0);
    const bits = Buffer.alloc(8 * 8 * 3);
    const stretch = record(
      81,
      Buffer.concat([Buffer.alloc(40), numbers(80, 40, 120, bits.length), Buffer.alloc(16), info, bits]),
    );
    const { children } = await extractAll(emf, drawing(stretch));
    const [picture] = await Promise.all(children.map(({ content }) => content.bytes()));
    expect(Buffer.from(picture ?? []).toString("latin1", 0, 2)).toBe("BM");
    expect(picture?.length).toBe(14 + 40 + bits.length);
  });
});

/** A record of a Windows metafile; lengths are counted in words. */
function words(type: number, body: Buffer): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE((6 + body.length) / 2, 0);
  head.writeUInt16LE(type, 4);
  return Buffer.concat([head, body]);
}

const shorts = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeInt16LE(value, i * 2));
  return bytes;
};

describe("Windows metafiles", () => {
  it("read strings of both kinds in the letters of the font", async () => {
    const fontRecord = Buffer.alloc(20);
    fontRecord[13] = 204;
    const bytes = Buffer.concat([
      shorts(1, 9, 0x300, 0, 0, 1, 0, 0, 0),
      words(0x02fa, shorts(0, 1, 0, 0, 0)),
      words(0x02fb, fontRecord),
      words(0x012d, shorts(1)),
      words(0x0521, Buffer.concat([shorts(4), Buffer.from([0xc0, 0xed, 0xed, 0xe0]), shorts(0, 0)])),
      words(0x0a32, Buffer.concat([shorts(20, 0, 3, 0), Buffer.from([0xc0, 0xeb, 0xe8, 0]), shorts(9, 9, 9)])),
      words(0, Buffer.alloc(0)),
    ]);
    expect(await bodyOf(wmf, new Uint8Array(bytes))).toBe("Анна\nАли");
  });
});
