/** Files that a compound file holds: embedded documents and packages, and pictures, known by how they begin. */
import { inflateSync } from "node:zlib";
import type { HeldFile } from "../legacy/convert.js";
import type { CompoundFile, CompoundStream } from "./compound-file.js";
import { writeCompound } from "./write-compound.js";

const MAIN_STREAMS = new Set(["worddocument", "workbook", "book", "powerpoint document", "__properties_version1.0"]);
/** Streams that hold a file as it is: those of Office, of LibreOffice. */
const PACKAGES = new Set(["package", "contents", "package_stream"]);

/** Documents in storages below the root, whole, and packages as they are. */
export function embeddedFiles(file: CompoundFile): HeldFile[] {
  const files: HeldFile[] = [];
  const storages = new Map<string, CompoundStream[]>();
  for (const stream of file.streams) {
    if (stream.path.length < 2) continue;
    const name = (stream.path.at(-1) ?? "").toLowerCase();
    if (PACKAGES.has(name)) files.push({ name: `object-${files.length + 1}.bin`, bytes: stream.bytes });
    else if (name === "\u0001ole10native") files.push(...packagedFile(stream.bytes, files.length + 1));
    if (MAIN_STREAMS.has(name)) storages.set(stream.path.slice(0, -1).join("\0"), []);
  }
  for (const [key] of storages) {
    const depth = key.split("\0").length;
    const inner = file.streams
      .filter(({ path }) => path.length > depth && path.slice(0, depth).join("\0") === key)
      .map(({ path, bytes }) => ({ path: path.slice(depth), bytes }));
    const isInner = [...storages.keys()].some((other) => other !== key && key.startsWith(`${other}\0`));
    if (!isInner) files.push({ name: `object-${files.length + 1}.bin`, bytes: writeCompound(inner) });
  }
  return files.map((one) => ({ ...one, concealment: "attached-file" }));
}

/** A file that was dropped into a document, with its name (MS-OLEDS OLENativeStream); all of the stream where it is none. */
function packagedFile(bytes: Buffer, number: number): HeldFile[] {
  const name = `object-${number}.bin`;
  return [fileOfPackage(bytes, name) ?? { name, bytes }];
}

function fileOfPackage(bytes: Buffer, fallback: string): HeldFile | undefined {
  const texts: string[] = [];
  let at = 6;
  for (let i = 0; i < 2 && at < bytes.length; i++) {
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    texts.push(bytes.toString("latin1", at, end));
    at = end + 1;
  }
  at += 4;
  if (at + 4 > bytes.length) return undefined;
  const path = bytes.readUInt32LE(at);
  at += 4 + path;
  if (path > bytes.length || at + 4 > bytes.length) return undefined;
  const length = bytes.readUInt32LE(at);
  if (at + 4 + length > bytes.length) return undefined;
  const name = texts[0]?.split(/[\\/]/).at(-1) ?? "";
  return { name: name || fallback, bytes: bytes.subarray(at + 4, at + 4 + length) };
}

const PNG = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const PNG_END = Buffer.from("IEND\xaeB`\x82", "latin1");
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);

/** Pictures in a stream that holds them as they are. */
export function carvePictures(bytes: Buffer): HeldFile[] {
  const files: HeldFile[] = [];
  for (const [start, end, extension] of [
    [PNG, PNG_END, "png"],
    [JPEG, JPEG_END, "jpg"],
  ] as const) {
    for (let at = bytes.indexOf(start); at >= 0;) {
      const next = bytes.indexOf(start, at + start.length);
      const limit = next < 0 ? bytes.length : next;
      const own = bytes.subarray(at, limit);
      const close = end === PNG_END ? own.indexOf(end) : own.lastIndexOf(end);
      const stop = close < 0 ? limit : at + close + end.length;
      files.push({ name: `picture-${files.length + 1}.${extension}`, bytes: bytes.subarray(at, stop) });
      at = next;
    }
  }
  return files;
}

/** Drawings in a stream (MS-ODRAW): number and one more of each kind's instance, its type, the name that its files have. */
const DRAWINGS: readonly (readonly [instance: number, type: number, extension?: string])[] = [
  [0x3d4, 0xf01a, "emf"],
  [0x216, 0xf01b, "wmf"],
  [0x542, 0xf01c],
  [0x7a8, 0xf01f],
];
const RECORD_HEADER = 8;
/** Of the number that a drawing has; where the instance is odd, two stand there. */
const NUMBER = 16;
const METAFILE_HEADER = 34;
const LARGEST = 64 * 1024 * 1024;

/** Drawings in a stream, unpacked, and how many there are besides that cannot be read. */
export function carveDrawings(bytes: Buffer): { readonly files: readonly HeldFile[]; readonly unread: number } {
  const files: HeldFile[] = [];
  let unread = 0;
  for (const [even, type, extension] of DRAWINGS)
    for (const instance of [even, even + 1]) {
      const header = Buffer.alloc(4);
      header.writeUInt16LE(instance << 4, 0);
      header.writeUInt16LE(type, 2);
      for (let at = bytes.indexOf(header); at >= 0; at = bytes.indexOf(header, at + 4)) {
        const drawing = extension === undefined ? undefined : unpackDrawing(bytes, at, instance - even + 1);
        if (drawing) files.push({ name: `picture-${files.length + 1}.${extension ?? ""}`, bytes: drawing });
        else unread++;
      }
    }
  return { files, unread };
}

/** Of a drawing whose record begins at `at`; undefined where it is broken. */
function unpackDrawing(bytes: Buffer, at: number, numbers: number): Buffer | undefined {
  const head = at + RECORD_HEADER + numbers * NUMBER;
  if (head + METAFILE_HEADER > bytes.length) return undefined;
  const length = bytes.readUInt32LE(head + 28);
  const body = bytes.subarray(head + METAFILE_HEADER, head + METAFILE_HEADER + length);
  if (bytes[head + 32] !== 0) return body;
  try {
    return inflateSync(body, { maxOutputLength: LARGEST });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
