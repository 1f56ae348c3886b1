/** What compound files hold besides the texts of their kind: nothing of it is passed over without a word. */
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readCompound, type CompoundFile } from "../../../../src/formats/compound/compound-file.js";
import { readLeftovers } from "../../../../src/formats/compound/leftovers.js";
import { writeCompound } from "../../../../src/formats/compound/write-compound.js";

const fileOf = (...streams: (readonly [path: string, bytes: Buffer])[]): CompoundFile =>
  readCompound(writeCompound(streams.map(([path, bytes]) => ({ path: path.split("/"), bytes }))));

const leftIn = (file: CompoundFile): ReturnType<typeof readLeftovers> => readLeftovers(file, [], []);

/** A file as it was dropped into a document, `length` bytes of it by its own account. */
function packaged(name: string, bytes: string, length: number): Buffer {
  const head = Buffer.concat([Buffer.alloc(6), Buffer.from(`${name}\0C:\\${name}\0`), Buffer.alloc(8)]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(length);
  return Buffer.concat([head, size, Buffer.from(bytes)]);
}

/** A set of properties that says it holds `count` and holds none that can be read. */
function propertySet(count: number, words: string): Buffer {
  const set = Buffer.alloc(64);
  set.writeUInt16LE(0xfffe, 0);
  set.writeUInt32LE(1, 24);
  set.writeUInt32LE(48, 44);
  set.writeUInt32LE(count, 52);
  return Buffer.concat([set, Buffer.from(words)]);
}

describe("files dropped into a document", () => {
  it("are given with their names", () => {
    const { files } = leftIn(fileOf(["a/\u0001Ole10Native", packaged("will.txt", "of Anil Ali", 11)]));
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["will.txt", "of Anil Ali"],
    ]);
  });

  it.each([
    ["says it is longer than it is", packaged("will.txt", "of Anil Ali", 99_999)],
    ["has no end of its name", Buffer.alloc(5_000, "will of Anil Ali ")],
  ])("are given as they lie where the package %s", (_name, bytes) => {
    const [file] = leftIn(fileOf(["a/\u0001Ole10Native", bytes])).files;
    expect(file?.name).toBe("object-1.bin");
    expect(Buffer.from(file?.bytes ?? []).toString("latin1")).toContain("of Anil Ali");
  });

  it("are all taken out, however many pictures there are", () => {
    const picture = Buffer.from("\x89PNG\r\n\x1a\n IEND\xaeB`\x82", "latin1");
    const { files } = leftIn(fileOf(["Pictures", Buffer.concat(Array.from({ length: 2100 }, () => picture))]));
    expect(files).toHaveLength(2100);
  });
});

/** A drawing as Office keeps it, its bytes packed or not. */
function drawing(header: number, type: number, bytes: Buffer, isPacked: boolean): Buffer {
  const body = isPacked ? deflateSync(bytes) : bytes;
  const head = Buffer.alloc(8 + 16 + 34);
  head.writeUInt16LE(header << 4, 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(50 + body.length, 4);
  head.writeUInt32LE(body.length, 24 + 28);
  head[24 + 32] = isPacked ? 0 : 0xfe;
  return Buffer.concat([head, body]);
}

describe("drawings", () => {
  it("are given unpacked; others are told of", () => {
    const stream = Buffer.concat([
      drawing(0x3d4, 0xf01a, Buffer.from("first drawing"), true),
      drawing(0x216, 0xf01b, Buffer.from("second drawing"), false),
      drawing(0x542, 0xf01c, Buffer.from("of a Macintosh"), true),
    ]);
    const { files, problems } = leftIn(fileOf(["Pictures", stream]));
    expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["picture-1.emf", "first drawing"],
      ["picture-2.wmf", "second drawing"],
    ]);
    expect(problems.map(({ detail }) => detail)).toEqual(["1 drawings cannot be read"]);
  });
});

describe("sets of properties", () => {
  it.each([
    ["that are no such", Buffer.from(`${"once more ".repeat(6)}\nAnil Ali of Arima`)],
    ["that hold more than is read", propertySet(400_000, "Anil Ali of Arima")],
  ])("%s are read as the words that stand in them", (_name, bytes) => {
    const { asides } = leftIn(fileOf(["\u0005SummaryInformation", bytes]));
    expect(asides.map(({ text }) => text).join("\n")).toContain("Anil Ali of Arima");
  });
});

describe("a compound file", () => {
  it("that ends before its streams do is told of, whatever kind of document it is", () => {
    const whole = writeCompound([{ path: ["Workbook"], bytes: Buffer.alloc(20_000, "words ") }]);
    expect(leftIn(readCompound(whole)).problems).toEqual([]);
    const longer = Buffer.from(whole);
    longer.writeUInt32LE(900_000, longer.indexOf(Buffer.from("Workbook", "utf16le")) + 120);
    const cut = leftIn(readCompound(longer));
    expect(cut.problems.map(({ code }) => code)).toEqual(["truncated"]);
  });
});
