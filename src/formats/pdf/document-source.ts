/**
 * How the engine gets at the bytes of a document: small ones are copied into its memory, which never shrinks; of large ones
 * it asks for what it needs.
 */
import type { Content } from "../format.js";
import { withScratch, type Engine } from "./engine.js";

/** Bytes of a document that is copied at most. */
const MOST_COPIED = 48 * 1024 * 1024;
/**
 * Bytes of a document so large that it is left where it lies, and its pages are read one by one: each that is under way takes some
 * 100 MiB besides.
 */
const READ_SINGLY = 192 * 1024 * 1024;
/** Length of the file, function that gives parts of it, what that is told: three numbers of four bytes. */
const FILE_ACCESS = 12;

/** A document that is left where it lies. */
export interface FileBytes {
  readonly length: number;
  readonly readInto: NonNullable<Content["readInto"]>;
}

/** A document in memory, or one that is read where it lies. */
export type DocumentBytes = Uint8Array | FileBytes;

export const isLarge = ({ length }: Pick<DocumentBytes, "length">): boolean => length > READ_SINGLY;

/** Where a large document lies; undefined where it is held in memory. */
export const fileOf = ({ readInto }: Content, bytes: Uint8Array): FileBytes | undefined =>
  readInto && isLarge(bytes) ? { length: bytes.length, readInto } : undefined;

/** The part from `from` up to `to`, shorter where the document ends before. */
export function partOf(bytes: DocumentBytes, from: number, to: number): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes.subarray(from, to);
  const part = new Uint8Array(Math.max(0, to - from));
  return part.subarray(0, bytes.readInto(part, from));
}

export interface DocumentSource {
  /** Handle of the document; 0 when it cannot be opened. */
  load(password: string): number;
  /** To be called when the document is closed. */
  free(): void;
}

export function sourceOf(engine: Engine, bytes: DocumentBytes): DocumentSource {
  const isCopied = bytes instanceof Uint8Array && bytes.length <= MOST_COPIED;
  return isCopied ? copiedSource(engine, bytes) : askedSource(engine, bytes);
}

function copiedSource(engine: Engine, bytes: Uint8Array): DocumentSource {
  const { calls, memory } = engine;
  const address = calls.malloc(bytes.length);
  if (address === 0) throw new RangeError("the PDF engine is out of memory");
  memory.HEAPU8.set(bytes, address);
  return {
    load: (password) =>
      withPassword(engine, password, (text) => calls.FPDF_LoadMemDocument(address, bytes.length, text)),
    free: () => void calls.free(address),
  };
}

function askedSource(engine: Engine, bytes: DocumentBytes): DocumentSource {
  const { calls, memory, callbacks } = engine;
  const give = (_: number, position: number, address: number, size: number): number => {
    const [from, length] = [position >>> 0, size >>> 0];
    if (from + length > bytes.length) return 0;
    const room = memory.HEAPU8.subarray(address >>> 0, (address >>> 0) + length);
    if (!(bytes instanceof Uint8Array)) return bytes.readInto(room, from) === length ? 1 : 0;
    room.set(bytes.subarray(from, from + length));
    return 1;
  };
  const number = callbacks.addFunction(give, "iiiii");
  const access = calls.malloc(FILE_ACCESS);
  if (access === 0) throw new RangeError("the PDF engine is out of memory");
  new Uint32Array(memory.HEAPU8.buffer, access, 3).set([bytes.length, number, 0]);
  return {
    load: (password) => withPassword(engine, password, (text) => calls.FPDF_LoadCustomDocument(access, text)),
    free: () => {
      calls.free(access);
      callbacks.removeFunction(number);
    },
  };
}

function withPassword(engine: Engine, password: string, load: (text: number) => number): number {
  const encoded = new TextEncoder().encode(`${password}\0`);
  return withScratch(engine, encoded.length, (text) => {
    engine.memory.HEAPU8.set(encoded, text);
    return load(text);
  });
}
