/**
 * One trial of the removal of words from a document: words are drawn by lot from its pages, removed wherever they stand,
 * and looked for in the copy by programs that share nothing with its making.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ItemError } from "../src/core/problem.js";
import type { Edit, FormatHandler } from "../src/formats/format.js";
import type { Ocr } from "../src/ocr/ocr.js";
import { checkCopy } from "../src/formats/pdf/check-copy.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { ItemBudget, DEFAULT_LIMITS } from "../src/pipeline/budget.js";
import { needleOf, ValueIndex } from "../src/redaction/search.js";
import { findSurvivors, type Wanted } from "../src/redaction/verify.js";
import { nativeSpans, type TextDocument } from "../src/text/document.js";
import type { Random } from "./random.js";

/** Letters only, so that no program splits or joins them differently. */
const WORD = /(?<![\p{L}\p{M}\p{N}])[A-Za-z]{5,20}(?![\p{L}\p{M}\p{N}])/gu;
const DPI = 50;
/** Grey levels by which a pixel must differ, and share of a page's pixels outside the lines of removed words that may. */
const CHANGE = 96;
const CHANGED_SHARE = 0.001;
/** Points above and below a removed word within which its line may be set anew. */
const LINE_PAD = 4;

export type Outcome =
  | { readonly kind: "clean" | "no-words" }
  | { readonly kind: "residue" | "changed" | "refused" | "unreadable"; readonly detail: string };

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
  return await runTask(task, lot, async ({ edits }) => {
    const context = { passwords: [], signal: new AbortController().signal, ocr: lot.ocr };
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
  redact: (task: Task) => Promise<Uint8Array>,
  isOurs = true,
): Promise<Trial> {
  const started = performance.now();
  let copy: Uint8Array;
  try {
    copy = await redact(task);
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { outcome: { kind: "refused", detail: `${error.code}: ${error.message}` } };
  }
  const seconds = (performance.now() - started) / 1000;
  const { format, bytes, words, boxes, pages } = task;
  const outcome = await judge(format, bytes, copy, { words, boxes, readers, isOurs });
  return { outcome, seconds, pages, bytes: copy.length };
}

async function readPages(format: FormatHandler, bytes: Uint8Array, ocr: Ocr | undefined): Promise<TextDocument[]> {
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
    return run("qpdf", ["--qdf", "--object-streams=disable", "--warning-exit-0", path, "-"])
      .replace(/\((?:[^()\\]|\\.)*\)/g, "")
      .toLowerCase();
  } catch {
    return "";
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

const sortEdits = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start));

export interface Reader {
  readonly name: string;
  /** The text of the document at `path`. */
  read(path: string): string;
}

const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, {
    encoding: "latin1",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 512 * 1024 * 1024,
  });

/** What qpdf unpacks is searched as it is, with all strings of a program joined. */
const joinStrings = (source: string): string =>
  `${source}\n${[...source.matchAll(/\((?:[^()\\]|\\.)*\)/g)].map(([one]) => one.slice(1, -1)).join("")}`;

export const READERS: readonly Reader[] = [
  { name: "pdftotext", read: (path) => run("pdftotext", ["-raw", path, "-"]) },
  { name: "mutool", read: (path) => run("mutool", ["draw", "-q", "-F", "text", path]) },
  {
    name: "qpdf",
    read: (path) => joinStrings(run("qpdf", ["--qdf", "--object-streams=disable", "--warning-exit-0", path, "-"])),
  },
];

interface Search {
  readonly words: readonly string[];
  readonly boxes: readonly (readonly [page: number, x0: number, y0: number, x1: number, y1: number])[];
  readonly readers: readonly Reader[];
  /** Whether the copy must have the form of our copies. */
  readonly isOurs: boolean;
}

async function judge(format: FormatHandler, original: Uint8Array, copy: Uint8Array, wanted: Search): Promise<Outcome> {
  try {
    if (wanted.isOurs) await checkCopy(copy);
    const [survivor] = await findSurvivors(format, copy, wantedFrom(wanted.words));
    if (survivor) return { kind: "residue", detail: `own search: ${survivor.place.replace(/\d+/g, "N")}` };
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { kind: error.code === "residue" ? "residue" : "changed", detail: error.message };
  }
  const has = (text: string): boolean => wanted.words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  const folder = mkdtempSync(join(tmpdir(), "sever-words-"));
  try {
    const path = join(folder, "copy.pdf");
    writeFileSync(path, copy);
    const before = join(folder, "original.pdf");
    writeFileSync(before, original);
    for (const { name, read } of wanted.readers) {
      const text = tryRead(read, path);
      if (text === undefined && tryRead(read, before) !== undefined)
        return { kind: "changed", detail: `${name} cannot read the copy` };
      if (text === undefined) continue;
      if (has(text) || has(text.replace(/\s/g, ""))) return { kind: "residue", detail: name };
    }
    const changed = changedPage(folder, wanted);
    return changed === undefined ? { kind: "clean" } : { kind: "changed", detail: `page ${String(changed)}` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

/** The first page that looks different outside the lines of removed words; undefined also where pdftoppm is missing. */
function changedPage(folder: string, { boxes }: Search): number | undefined {
  for (const page of new Set(boxes.map(([one]) => one))) {
    const [before, after] = ["original.pdf", "copy.pdf"].map((name) => drawPage(join(folder, name), page));
    if (!before || !after) continue;
    if (before.width !== after.width || before.height !== after.height) return page;
    const rows = new Set<number>();
    const columns = new Set<number>();
    const onPage = boxes.filter(([on]) => on === page);
    for (const box of onPage) addLine(rows, columns, box, readFrame(join(folder, "original.pdf"), page));
    let changed = 0;
    for (let i = 0; i < before.pixels.length; i++) {
      // Lines that run upwards are set anew along their columns.
      if (rows.has(Math.floor(i / before.width)) || columns.has(i % before.width)) continue;
      if (Math.abs((before.pixels[i] ?? 0) - (after.pixels[i] ?? 0)) > CHANGE) changed++;
    }
    if (changed > Math.max(20, CHANGED_SHARE * before.pixels.length)) return page;
  }
  return undefined;
}

interface Frame {
  /** Clockwise, in degrees. */
  readonly turn: number;
  readonly media: readonly [x0: number, y0: number, x1: number, y1: number];
}

function readFrame(path: string, page: number): Frame {
  const number = String(page);
  const told = run("pdfinfo", ["-box", "-f", number, "-l", number, path]);
  const turn = Number(/Page\s+\d+ rot:\s+(\d+)/.exec(told)?.[1] ?? 0);
  const numbers = (/Page\s+\d+ MediaBox:\s+([\d.\s-]+)/.exec(told)?.[1] ?? "0 0 612 792")
    .trim()
    .split(/\s+/)
    .map(Number);
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = numbers;
  return { turn, media: [x0, y0, x1, y1] };
}

/** Adds the rows of pixels that a removed word lies in, and the columns, since lines may run upwards. */
function addLine(rows: Set<number>, columns: Set<number>, box: Search["boxes"][number], { turn, media }: Frame): void {
  const [left, bottom, right, top] = media;
  const [, x0, y0, x1, y1] = box;
  const across = [x0 - LINE_PAD - left, x1 + LINE_PAD - left] as const;
  const down = [top - y1 - LINE_PAD, top - y0 + LINE_PAD] as const;
  const [width, height] = [right - left, top - bottom];
  const flip = ([from, to]: readonly [number, number], size: number): readonly [number, number] => [
    size - to,
    size - from,
  ];
  if (turn === 90) add(columns, flip(down, height), rows, across);
  else if (turn === 180) add(columns, flip(across, width), rows, flip(down, height));
  else if (turn === 270) add(columns, down, rows, flip(across, width));
  else add(columns, across, rows, down);
}

type Range = readonly [from: number, to: number];

function add(columns: Set<number>, across: Range, rows: Set<number>, down: Range): void {
  for (const [set, [from, to]] of [
    [columns, across],
    [rows, down],
  ] as const)
    for (let i = Math.floor((from * DPI) / 72); i <= Math.ceil((to * DPI) / 72); i++) set.add(i);
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

function drawPage(path: string, page: number): Drawn | undefined {
  const out = `${path}-${String(page)}`;
  try {
    const number = String(page);
    run("pdftoppm", ["-gray", "-r", String(DPI), "-f", number, "-l", number, "-singlefile", path, out]);
    const bytes = readFileSync(`${out}.pgm`);
    const head = /^P5\s+(?<width>\d+)\s+(?<height>\d+)\s+\d+\s/.exec(bytes.toString("latin1", 0, 64));
    if (!head) return undefined;
    const [width, height] = [Number(head.groups?.["width"]), Number(head.groups?.["height"])];
    return { width, height, pixels: bytes.subarray(head[0].length) };
  } catch {
    // Another reader may be beyond a page that is not beyond ours; there is nothing to compare then.
    return undefined;
  }
}
