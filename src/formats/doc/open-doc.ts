/** Word documents of the binary kind that a password protects (MS-DOC 2.2.6): their streams in the open. */
import type { CompoundFile, CompoundStream } from "../compound/compound-file.js";
import { streamAt } from "../compound/compound-file.js";
import { obfuscationOf } from "../compound/obfuscation.js";
import { applyBlocks, openBlocks, openSummary, tryPasswords } from "../compound/office-password.js";

const ENCRYPTED = 0x0100;
const OTHER_TABLE = 0x0200;
const OBFUSCATED = 0x8000;
const MODERN = 0xc1;
/** What of the main stream is never encrypted, in bytes. */
const IN_THE_OPEN = 68;
const BLOCK = 512;
const ENCRYPTED_STREAMS: readonly string[] = ["WordDocument", "0Table", "1Table", "Data"];

/** Throws `ItemError("encrypted")` when no password opens it. The same file where none is asked for. */
export function openDoc(file: CompoundFile, passwords: readonly string[]): CompoundFile {
  const main = streamAt(file, "WordDocument")?.bytes;
  if (!main || main.length < IN_THE_OPEN || (main.readUInt16LE(10) & ENCRYPTED) === 0) return file;
  const decrypt = decryptionOf(file, main, passwords);
  const summary = streamAt(file, "encryption");
  const opened = file.streams
    .filter((stream) => stream !== summary)
    .map((stream): CompoundStream => {
      const name = stream.path.join("/");
      if (!ENCRYPTED_STREAMS.includes(name)) return stream;
      const bytes = decrypt.stream(stream.bytes);
      if (name === "WordDocument") {
        main.copy(bytes, 0, 0, IN_THE_OPEN);
        bytes.writeUInt16LE(main.readUInt16LE(10) & ~ENCRYPTED & ~OBFUSCATED, 10);
      }
      return { ...stream, bytes };
    });
  const properties = summary ? decrypt.summary(summary.bytes) : new Map<string, Buffer>();
  for (const [name, bytes] of properties) opened.push({ path: [name], bytes, isCut: false });
  return { ...file, streams: opened };
}

interface Decryption {
  stream(bytes: Buffer): Buffer;
  summary(bytes: Buffer): Map<string, Buffer>;
}

function decryptionOf(file: CompoundFile, main: Buffer, passwords: readonly string[]): Decryption {
  const flags = main.readUInt16LE(10);
  const key = main.readUInt32LE(14);
  if (flags & OBFUSCATED || main.readUInt16LE(2) < MODERN) return plainDecryption(key, passwords);
  const table = streamAt(file, flags & OTHER_TABLE ? "1Table" : "0Table")?.bytes ?? Buffer.alloc(0);
  const blocks = openBlocks(table.subarray(0, key), passwords);
  return {
    stream: (bytes) => applyBlocks(blocks, bytes, BLOCK),
    summary: (bytes) => openSummary(blocks, bytes),
  };
}

function plainDecryption(expected: number, passwords: readonly string[]): Decryption {
  const { key } = tryPasswords(passwords, (password) => {
    const tried = obfuscationOf(password, 7);
    return ((tried.base << 16) | tried.check) >>> 0 === expected ? tried : undefined;
  });
  return {
    stream: (bytes) =>
      Buffer.from(
        bytes.map((byte, i) => {
          const turned = byte ^ (key[i & 15] ?? 0);
          // What was nothing, or would become nothing, stays as it is.
          return byte === 0 || turned === 0 ? byte : turned;
        }),
      ),
    summary: () => new Map<string, Buffer>(),
  };
}
