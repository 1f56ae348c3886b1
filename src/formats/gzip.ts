/** Gzip files: one packed item, perhaps with its name (RFC 1952). Several members one after another are one item. */
import { gzipSync } from "fflate";
import { createGunzip } from "node:zlib";
import { Readable } from "node:stream";
import { ItemError, type Problem } from "../core/problem.js";
import type { ChildReplacement, Content, ExtractContext, Extracted, FormatHandler } from "./format.js";
import { streamedContent, UnpackedMeter } from "./archive/content.js";
import { namesDocument, withheldNote } from "./archive/names.js";
import { deepResidue } from "./archive/residue.js";

/** Key of what is packed, here and in other kinds of packed files. */
export const KEY = "content";

interface GzipHeader {
  readonly name: string;
  readonly comment: string;
}

/** Name and comment of the first member. Throws `ItemError` when it is no gzip header. */
function readHeader(head: Uint8Array): GzipHeader {
  const [first, second, method, flags = 0] = head;
  if (first !== 0x1f || second !== 0x8b || method !== 8) {
    throw new ItemError("malformed", "extract", "the file does not begin as gzip files do");
  }
  let at = 10;
  if (flags & 4) at += 2 + (head[at] ?? 0) + ((head[at + 1] ?? 0) << 8);
  const texts = [8, 16].map((flag) => {
    if (!(flags & flag)) return "";
    const end = head.indexOf(0, at);
    const text = Buffer.from(head.subarray(at, end < 0 ? head.length : end));
    at = end < 0 ? head.length : end + 1;
    return text.toString(text.toString("utf8").includes("\ufffd") ? "latin1" : "utf8");
  });
  return { name: texts[0] ?? "", comment: texts[1] ?? "" };
}

/** Unpacks as a stream and remembers how it ended. */
class Gunzipped {
  problem: Problem | undefined;
  isFinished = false;
  readonly #meter: UnpackedMeter;

  constructor(
    private readonly content: Content,
    context: ExtractContext,
  ) {
    this.#meter = new UnpackedMeter(context.budget);
  }

  /** What can be unpacked; where the data breaks off it ends, and the problem says so. */
  async *chunks(): AsyncIterable<Uint8Array> {
    const gunzip = createGunzip();
    const source = Readable.from(this.content.chunks());
    source.on("error", (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    let unpacked = 0;
    try {
      for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
        unpacked += chunk.length;
        this.#meter.reach(unpacked, gunzip.bytesWritten);
        yield chunk;
      }
    } catch (error) {
      this.problem = problemOf(error);
    } finally {
      source.destroy();
      gunzip.destroy();
    }
    this.isFinished = true;
  }
}

function problemOf(error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") {
    return {
      code: "truncated",
      stage: "extract",
      detail: "the packed data ends before it should; what there is was read",
    };
  }
  if (typeof code === "string" && code.startsWith("Z_")) {
    return { code: "malformed", stage: "extract", detail: "the packed data is broken; what comes before was read" };
  }
  throw error;
}

async function* extractGzip(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  const { name, comment } = readHeader(await firstBytes(content));
  const document = namesDocument([
    { part: "name", text: name, field: "file name" },
    { part: "comment", text: comment, field: "comment" },
  ]);
  if (document) yield { kind: "document", document };
  context.budget.takeEntry();
  const unpacked = new Gunzipped(content, context);
  // Its size is not known before it is unpacked.
  const child = streamedContent(content.size, () => unpacked.chunks());
  yield { kind: "child", child: { name: name === "" ? KEY : name, key: KEY, content: child } };
  if (!unpacked.isFinished && !unpacked.problem) {
    for await (const chunk of unpacked.chunks()) if (chunk.length > 0) context.signal.throwIfAborted();
  }
  if (unpacked.problem) yield { kind: "problem", problem: unpacked.problem };
}

async function firstBytes(content: Content): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.chunks()) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= 65_536) break;
  }
  return Buffer.concat(parts);
}

/** The one child of a packed file, packed anew: without name, comment and time, and as if from no system. */
export function packGzip(children: readonly ChildReplacement[]): Uint8Array {
  const child = children.find(({ key }) => key === KEY);
  const bytes = gzipSync(child && "bytes" in child ? child.bytes : withheldNote(), { level: 6, mtime: 0 });
  bytes[9] = 0xff;
  return bytes;
}

export const gzip: FormatHandler = {
  id: "gzip",
  title: "Gzip file",
  extensions: ["gz", "tgz"],
  textBased: false,
  surfaces: ["packed content", "name and comment of the header"],
  proof: "zlib; tests: Python's gzip",
  sniff: ({ bytes }) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 3 : 0),
  extract: extractGzip,
  redact: (_content, _edits, children) => Promise.resolve(packGzip(children)),
  async *residue(bytes) {
    yield* deepResidue(bytes);
  },
};
