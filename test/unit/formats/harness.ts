/** What tests of format handlers share: contents from strings, documents and copies from contents. */
import { UNLIMITED } from "../../../src/formats/archive/content.js";
import { Buffer } from "node:buffer";
import type {
  ChildItem,
  ChildReplacement,
  Content,
  Edit,
  ExtractContext,
  Extracted,
  FormatHandler,
  Head,
} from "../../../src/formats/format.js";
import { readHead } from "../../../src/formats/identify.js";
import type { Problem } from "../../../src/core/problem.js";
import { OcrReader, type Ocr } from "../../../src/ocr/ocr.js";
import type { TextDocument } from "../../../src/text/document.js";

/** A content that comes in chunks of odd sizes, so that characters are cut. */
export function contentOf(source: string | Uint8Array, chunkBytes = 65_521): Content {
  const bytes = typeof source === "string" ? new Uint8Array(Buffer.from(source)) : source;
  return {
    size: bytes.length,
    bytes: () => Promise.resolve(bytes),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        yield await Promise.resolve(bytes.subarray(at, at + chunkBytes));
      }
    },
  };
}

/** Reads nothing in any picture. */
export const BLIND: Ocr = {
  mode: "auto",
  read: () => Promise.resolve({ turn: { quarters: 0, skew: 0 }, lines: [], unread: [], confidence: 1 }),
};

/** One for each test file: its engine is started by the first picture and ends with the thread. */
const reader = new OcrReader("auto", ["eng"]);

/** Recognition of text for formats that say nothing without it. */
export const ocrFor = ({ textRecognised }: FormatHandler): Ocr | undefined => (textRecognised ? reader : undefined);

/** A context without limits but for nesting. */
export const extractContext = (): ExtractContext => ({
  budget: { ...UNLIMITED, depthLeft: 4 },
  signal: new AbortController().signal,
  passwords: [],
});

export const headOf = (source: string | Uint8Array, name: string): Promise<Head> => readHead(contentOf(source), name);

export interface AllExtracted {
  readonly documents: TextDocument[];
  readonly children: ChildItem[];
  readonly problems: Problem[];
}

export async function extractAll(
  format: FormatHandler,
  source: string | Uint8Array,
  ocr = ocrFor(format),
  { budget }: Pick<ExtractContext, "budget"> = extractContext(),
): Promise<AllExtracted> {
  const all: AllExtracted = { documents: [], children: [], problems: [] };
  const context = { ...extractContext(), ocr, budget };
  for await (const extracted of format.extract(contentOf(source), context)) sort(extracted, all);
  return all;
}

function sort(extracted: Extracted, all: AllExtracted): void {
  if (extracted.kind === "document") all.documents.push(extracted.document);
  else if (extracted.kind === "child") all.children.push(extracted.child);
  else all.problems.push(extracted.problem);
}

export const documentsOf = async (format: FormatHandler, source: string | Uint8Array): Promise<TextDocument[]> =>
  (await extractAll(format, source)).documents;

/** What the body of an item says, without its other surfaces. */
export const bodyOf = async (format: FormatHandler, source: string | Uint8Array): Promise<string> =>
  (await documentsOf(format, source))
    .filter(({ surface }) => surface === "body")
    .map(({ text }) => text)
    .join("");

export function redactedBytes(
  format: FormatHandler,
  source: string | Uint8Array,
  edits: readonly Edit[],
  children: readonly ChildReplacement[] = [],
  ocr = ocrFor(format),
): Promise<Uint8Array> {
  if (!format.redact) throw new Error(`${format.id} cannot be redacted`);
  const context = { passwords: [], signal: new AbortController().signal, ocr };
  return format.redact(contentOf(source), edits, children, context);
}

export async function redactedText(
  format: FormatHandler,
  source: string | Uint8Array,
  edits: readonly Edit[],
): Promise<string> {
  return Buffer.from(await redactedBytes(format, source, edits)).toString("utf8");
}
