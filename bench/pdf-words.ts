/**
 * One trial of the removal of words from a document: words are drawn by lot from its pages, removed wherever they stand,
 * and looked for in the copy by programs that share nothing with its making.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ItemError } from "../src/core/problem.js";
import type { Edit, FormatHandler, PageAnew } from "../src/formats/format.js";
import type { Ocr } from "../src/ocr/ocr.js";
import { checkCopy } from "../src/formats/pdf/check-copy.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { ItemBudget, DEFAULT_LIMITS } from "../src/pipeline/budget.js";
import { needleOf, ValueIndex } from "../src/redaction/search.js";
import { findSurvivors, type Wanted } from "../src/redaction/verify.js";
import { nativeSpans, type TextDocument } from "../src/text/document.js";
import { changedPage, type PageBox } from "./pdf-looks.js";
import { runProgram } from "./programs.js";
import type { Random } from "./random.js";

/** Letters only, so that no program splits or joins them differently. */
const WORD = /(?<![\p{L}\p{M}\p{N}])[A-Za-z]{5,20}(?![\p{L}\p{M}\p{N}])/gu;
/** Names that a copy may write and its original need not. */
const NAMES_OF_COPIES =
  "ColorSpace DeviceRGB DeviceGray BitsPerComponent Subtype Image Artifact Filter FlateDecode DCTDecode CCITTFaxDecode " +
  "DecodeParms Columns BlackIsOne FontDescriptor Descendant ToUnicode Identity CIDSystemInfo Registry Ordering Supplement " +
  "Adobe Widths Encoding WinAnsiEncoding Helvetica BaseFont begincmap endcmap codespacerange bfchar bfrange findresource " +
  "defineresource currentdict CMapName CMapType ExtGState Redacted document ViewerPreferences DisplayDocTitle XObject " +
  "TrueType FirstChar LastChar FontName FontFile FontBBox ItalicAngle Ascent Descent CapHeight Flags StemV SvLabel " +
  "Metadata xpacket begin xmpmeta Description title default";

/**
 * `anew`: a page was made anew as a picture, as the redaction told, and is as it was but for its turn and for places that were
 * covered since their ink could not be read.
 */
export type Outcome =
  | { readonly kind: "clean" | "no-words" }
  | { readonly kind: "anew" | "residue" | "changed" | "refused" | "unreadable"; readonly detail: string };

export interface Trial extends Partial<Readonly<Record<"seconds" | "pages" | "bytes", number>>> {
  readonly outcome: Outcome;
}

export interface Lot {
  readonly random: Random;
  /** Words removed from each document. */
  readonly words: number;
  readonly ocr?: Ocr | undefined;
  /** Programs that read the copy, those that are installed. */
  readonly readers: readonly Reader[];
}

/** Removes words of `bytes` drawn by lot and looks for them. */
export async function tryRemoval(format: FormatHandler, bytes: Uint8Array, lot: Lot): Promise<Trial> {
  const task = await drawTask(format, bytes, lot);
  if ("outcome" in task) return task;
  return await runTask(task, lot, async ({ edits }, notePageAnew) => {
    const context = { passwords: [], signal: new AbortController().signal, ocr: lot.ocr, notePageAnew };
    return (await format.redact?.(new MemoryContent(bytes), edits, [], context)) ?? bytes;
  });
}

/** What is to be removed from one document. */
export interface Task extends Pick<Search, "words" | "boxes"> {
  readonly format: FormatHandler;
  readonly bytes: Uint8Array;
  readonly edits: readonly Edit[];
  readonly pages: number;
}

/** Draws the words of a document. */
export async function drawTask(
  format: FormatHandler,
  bytes: Uint8Array,
  lot: Lot,
): Promise<Task | { readonly outcome: Outcome }> {
  let documents: TextDocument[];
  try {
    documents = await readPages(format, bytes, lot.ocr);
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { outcome: { kind: "unreadable", detail: `${error.code}: ${error.message}` } };
  }
  const words = drawWords(documents, lot, wordsOfFormat(bytes));
  if (words.length === 0) return { outcome: { kind: "no-words" } };
  const spans = documents.map((document) => ({ document, places: placesOf(document.text, words) }));
  const edits = spans.flatMap(({ document, places }) =>
    places.flatMap((place) =>
      nativeSpans(document, place).map((span, i) => ({ ...span, mark: i === 0 ? "[out]" : "" })),
    ),
  );
  const boxes = spans.flatMap(({ document, places }) => places.flatMap((place) => document.boxes?.(place) ?? []));
  const pages = documents.filter(({ page }) => page !== undefined).length;
  return { format, bytes, words, boxes, edits: sortEdits(edits), pages };
}

/** Lets `redact` make a copy and judges it. */
export async function runTask(
  task: Task,
  { readers }: Pick<Lot, "readers">,
  redact: (task: Task, notePageAnew: (page: PageAnew) => void) => Promise<Uint8Array>,
  isOurs = true,
): Promise<Trial> {
  const started = performance.now();
  const pagesAnew: PageAnew[] = [];
  let copy: Uint8Array;
  try {
    copy = await redact(task, (page) => pagesAnew.push(page));
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { outcome: { kind: "refused", detail: `${error.code}: ${error.message}` } };
  }
  const seconds = (performance.now() - started) / 1000;
  const { format, bytes, words, boxes, pages } = task;
  const outcome = await judge(format, bytes, copy, { words, boxes, pagesAnew, readers, isOurs });
  return { outcome, seconds, pages, bytes: copy.length };
}

export async function readPages(
  format: FormatHandler,
  bytes: Uint8Array,
  ocr: Ocr | undefined,
): Promise<TextDocument[]> {
  const context = {
    budget: ItemBudget.forItem(DEFAULT_LIMITS),
    signal: new AbortController().signal,
    passwords: [],
    ocr,
  };
  const documents: TextDocument[] = [];
  for await (const extracted of format.extract(new MemoryContent(bytes), context))
    if (extracted.kind === "document") documents.push(extracted.document);
  return documents;
}

/**
 * What the document says even when everything is removed that can be: names of its objects, of colours, of fonts. Empty
 * where no such copy can be made.
 */
function wordsOfFormat(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "sever-words-"));
  try {
    const path = join(folder, "original.pdf");
    writeFileSync(path, bytes);
    // Without its strings, a program holds nothing of what it shows.
    const written = runProgram("qpdf", ["--qdf", "--object-streams=disable", "--warning-exit-0", path, "-"]);
    return `${NAMES_OF_COPIES} ${written.replace(/\((?:[^()\\]|\\.)*\)/g, "")}`.toLowerCase();
  } catch {
    return NAMES_OF_COPIES.toLowerCase();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawWords(documents: readonly TextDocument[], { random, words }: Lot, taken: string): string[] {
  const all = [
    ...new Set(documents.flatMap(({ surface, text }) => (surface === "body" ? (text.match(WORD) ?? []) : []))),
  ]
    .filter((word) => !taken.includes(word.toLowerCase()))
    .sort();
  const drawn = new Set<string>();
  while (drawn.size < Math.min(words, all.length)) {
    const [first = "", ...rest] = all;
    drawn.add(random.pick([first, ...rest]));
  }
  return [...drawn];
}

/** Every place of every word, within longer words too; places that overlap are one. */
function placesOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  const folded = text.toLowerCase();
  const found = words.flatMap((word) => {
    const wanted = word.toLowerCase();
    const places: { start: number; end: number }[] = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1))
      places.push({ start: at, end: at + wanted.length });
    return places;
  });
  const joined: { start: number; end: number }[] = [];
  for (const place of found.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else joined.push({ ...place });
  }
  return joined;
}

export const sortEdits = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start));

export interface Reader {
  readonly name: string;
  /** The text of the document at `path`. */
  read(path: string): string;
  /** The text with what it leaves apart put together, where it does. */
  join?(text: string): string;
}

/** Programs as they are, and all their strings as one. */
const joinStrings = (source: string): string =>
  `${source}\n${[...source.matchAll(/\((?:[^()\\]|\\.)*\)/g)].map(([one]) => one.slice(1, -1)).join("")}`;

export const READERS: readonly Reader[] = [
  { name: "pdftotext", read: (path) => runProgram("pdftotext", ["-raw", path, "-"]) },
  { name: "mutool", read: (path) => runProgram("mutool", ["draw", "-q", "-F", "text", path]) },
  {
    name: "qpdf",
    read: (path) => runProgram("qpdf", ["--qdf", "--object-streams=disable", "--warning-exit-0", path, "-"]),
    join: joinStrings,
  },
];

interface Search {
  readonly words: readonly string[];
  readonly boxes: readonly PageBox[];
  /** That the redaction told of. */
  readonly pagesAnew: readonly PageAnew[];
  readonly readers: readonly Reader[];
  /** Whether the copy must have the form of our copies. */
  readonly isOurs: boolean;
}

async function judge(format: FormatHandler, original: Uint8Array, copy: Uint8Array, wanted: Search): Promise<Outcome> {
  try {
    if (wanted.isOurs) await checkCopy(copy);
    const [survivor] = await findSurvivors(format, copy, wantedFrom(wanted.words));
    // Our own copies go no further than that: what the proof finds is never released.
    const kind = wanted.isOurs ? "refused" : "residue";
    if (survivor) return { kind, detail: `its proof found a word: ${survivor.place.replace(/\d+/g, "N")}` };
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { kind: error.code === "residue" ? "refused" : "changed", detail: error.message };
  }
  const folder = mkdtempSync(join(tmpdir(), "sever-words-"));
  try {
    const path = join(folder, "copy.pdf");
    writeFileSync(path, copy);
    const before = join(folder, "original.pdf");
    writeFileSync(before, original);
    const originals = wanted.readers.map(({ read }) => tryRead(read, before));
    const chances = new Map(wanted.words.map((word) => [word, mostByChance(word, originals)]));
    for (const [i, reader] of wanted.readers.entries()) {
      const text = tryRead(reader.read, path);
      if (text === undefined && originals[i] !== undefined)
        return { kind: "changed", detail: `${reader.name} cannot read the copy` };
      if (text !== undefined && isLeft(chances, text, reader.join?.(text) ?? text))
        return { kind: "residue", detail: reader.name };
    }
    return lookAt(folder, wanted);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lookAt(folder: string, { boxes, pagesAnew }: Search): Outcome {
  if (changedPage(folder, boxes) === undefined) return { kind: "clean" };
  const changed = changedPage(folder, boxes, pagesAnew);
  if (changed !== undefined) return { kind: "changed", detail: `page ${String(changed)}` };
  const covered = pagesAnew.reduce((sum, page) => sum + page.covered.length, 0);
  return { kind: "anew", detail: `${String(covered)} places could not be read and are covered` };
}

const squeeze = (source: string): string => source.replace(/\s/g, "");
const count = (source: string, word: string): number => source.toLowerCase().split(word.toLowerCase()).length - 1;

/** How often neighbouring words (`dolore num`, `quaerat`) make the word up in the original, by the reader that sees most of it. */
const mostByChance = (word: string, originals: readonly (string | undefined)[]): number =>
  Math.max(0, ...originals.map((text = "") => count(squeeze(text), word) - count(text, word)));

/** Whether a word stands in `text`, or in its letters put together more often than neighbours make it up. */
const isLeft = (chances: ReadonlyMap<string, number>, text: string, joined: string): boolean => {
  const bare = squeeze(joined);
  return [...chances].some(([word, chance]) => count(text, word) > 0 || count(bare, word) > chance);
};

/** Undefined when the reader gives up. */
function tryRead(read: Reader["read"], path: string): string | undefined {
  try {
    return read(path);
  } catch {
    // What no reader makes out cannot be compared.
    return undefined;
  }
}

/** The words as the program itself looks for removed names. */
function wantedFrom(words: readonly string[]): Wanted {
  const removed = new ValueIndex();
  for (const word of words) {
    const needle = needleOf(word, "PERSON");
    if (needle) removed.add(needle);
  }
  return { removed, fragments: new ValueIndex(), kept: new ValueIndex() };
}
