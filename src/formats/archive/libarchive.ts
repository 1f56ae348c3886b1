/**
 * Entries of archives that libarchive reads (7z, RAR, cabinets, ISO images), in order. Each walk has a machine
 * to itself, which is given up when it breaks or has grown. Knows nothing of items; decrypts nothing.
 */
import type { LibarchiveWasm } from "libarchive-wasm";
import { ItemError } from "../../core/problem.js";

const CHUNK_BYTES = 256 * 1024;
/** Of memory that a walk may take: what the archive's own dictionary needs is its maker's choice. */
const MOST_MEMORY = 768 * 1024 * 1024;
/** Of a machine that is kept for the next archive. */
const MOST_IDLE = 64 * 1024 * 1024;
const TYPE_MASK = 0o170000;
const FOLDER = 0o040000;

export interface ArchiveEntry {
  /** From 0. */
  readonly index: number;
  readonly name: string;
  /** Where a link leads to; empty for what is none. */
  readonly link: string;
  /** All that is no folder is read as a file: archives give strange types to plain ones. */
  readonly isFolder: boolean;
  /** As the archive says. */
  readonly size: number;
  /** Unpacks; to be called before the next entry is asked for. Throws `ItemError` for what is broken, after what is not. */
  data(): Iterable<Uint8Array>;
}

/** A machine that no walk uses. Making one takes longer than reading most archives. */
let idle: LibarchiveWasm | undefined;

/** Throws `ItemError` where the archive cannot be gone on with, after the entries before that. */
export async function* readArchive(bytes: Uint8Array): AsyncIterable<ArchiveEntry> {
  const lib = idle ?? (await (await import("libarchive-wasm")).libarchiveWasm());
  idle = undefined;
  const walk = new Walk(lib, bytes);
  try {
    for (let entry = walk.next(); entry; entry = walk.next()) yield entry;
  } finally {
    if (walk.close()) idle = lib;
  }
}

function problemOf(message: string): ItemError {
  if (/encrypt/i.test(message)) return new ItemError("encrypted", "extract", "it is encrypted, and was not decrypted");
  if (/truncated|premature end|needed \d+ bytes/i.test(message))
    return new ItemError("truncated", "extract", "the archive ends before it should");
  if (/support|unavailable/i.test(message))
    return new ItemError(
      "unsupported-part",
      "extract",
      "the archive, from here on, is packed in a way that is not known",
    );
  return new ItemError("malformed", "extract", "the archive is broken");
}

class Walk {
  #archive = 0;
  #data = 0;
  #buffer = 0;
  #index = 0;
  #isBroken = false;

  constructor(
    private readonly lib: LibarchiveWasm,
    bytes: Uint8Array,
  ) {
    this.#guarded(() => {
      const { module } = lib;
      this.#data = module._malloc(bytes.length);
      this.#buffer = module._malloc(CHUNK_BYTES);
      if (this.#data === 0 || this.#buffer === 0)
        throw new ItemError("too-large", "extract", "the archive is larger than is held in memory");
      module.HEAPU8.set(bytes, this.#data);
      this.#archive = lib.read_new_memory(this.#data, bytes.length);
    });
  }

  next(): ArchiveEntry | undefined {
    return this.#guarded(() => {
      const { lib } = this;
      const entry = lib.read_next_entry(this.#archive);
      if (entry === 0) {
        const message = lib.error_string(this.#archive);
        if (message) throw problemOf(message);
        return undefined;
      }
      const size = lib.entry_size(entry);
      const isEncrypted = lib.entry_is_encrypted(entry) !== 0;
      return {
        index: this.#index++,
        name: lib.entry_pathname(entry) || "",
        link: lib.entry_symlink(entry) || lib.entry_hardlink(entry) || "",
        isFolder: (lib.entry_filetype(entry) & TYPE_MASK) === FOLDER,
        size,
        data: () => this.#read(size, isEncrypted),
      };
    });
  }

  /** Gives back what the walk took; returns whether the machine can be used again. */
  close(): boolean {
    const { lib } = this;
    if (this.#isBroken || lib.module.HEAPU8.length > MOST_IDLE) return false;
    if (this.#archive !== 0) lib.read_free(this.#archive);
    lib.module._free(this.#data);
    lib.module._free(this.#buffer);
    return true;
  }

  *#read(size: number, isEncrypted: boolean): Iterable<Uint8Array> {
    if (isEncrypted) throw problemOf("encrypted");
    let missing = size;
    for (;;) {
      const chunk = this.#guarded(() => this.#readOnce());
      if (chunk.length === 0) break;
      missing -= chunk.length;
      yield chunk;
    }
    if (missing > 0) throw new ItemError("truncated", "extract", "an entry ends before it should");
  }

  #readOnce(): Uint8Array {
    const { lib } = this;
    const count = lib.read_data(this.#archive, this.#buffer, CHUNK_BYTES);
    // The machine's memory moves when it grows.
    const heap = lib.module.HEAPU8;
    if (heap.length > MOST_MEMORY)
      throw new ItemError("too-large", "extract", "unpacking it needs more memory than is given to it");
    return heap.slice(this.#buffer, this.#buffer + count);
  }

  /** Runs the machine; what it cannot do, and its breaking down, become an `ItemError`. */
  #guarded<T>(run: () => T): T {
    try {
      return run();
    } catch (error) {
      if (error instanceof ItemError) throw error;
      // Whatever it throws, a number or a trap, comes of the bytes that it was given; after a trap its state is unknown.
      if (!(error instanceof Error) || error.name !== "Error") this.#isBroken = true;
      throw problemOf(error instanceof Error ? error.message : "");
    }
  }
}
