/**
 * Documents of other producers, redacted and read by programs that share nothing with this one:
 * `python3 bench/producers/make.py FOLDER` makes them, `node dist/bench/pdf-producers.js FOLDER` removes the name and the
 * date planted in each and prints, by producer, how many copies hold a trace of them, lost a word that must stay, or look
 * different elsewhere. Exit status 1 when any does.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ItemError } from "../src/core/problem.js";
import type { Edit } from "../src/formats/format.js";
import { pdf } from "../src/formats/pdf.js";
import { OcrReader, type Ocr } from "../src/ocr/ocr.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { nativeSpans, type TextDocument } from "../src/text/document.js";
import { changedPage, type PageBox } from "./pdf-looks.js";
import { READERS, readPages, sortEdits, type Reader } from "./pdf-words.js";
import { runProgram } from "./programs.js";

const OCR_DPI = 150;
const MARK = "[out]";
const MANIFEST = z.array(
  z.object({ file: z.string(), producer: z.string(), values: z.array(z.string()), keep: z.array(z.string()) }),
);
type Planted = z.infer<typeof MANIFEST>[number];

type Verdict = { readonly kind: "clean" | "residue" | "lost" | "changed" | "refused"; readonly detail: string };

/** What people see, read from a drawing of each page. */
const readDrawn = (path: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "sever-drawn-"));
  try {
    runProgram("pdftoppm", ["-r", String(OCR_DPI), "-gray", "-singlefile", path, join(folder, "page")]);
    return runProgram("tesseract", [join(folder, "page.pgm"), "-", "--psm", "6", "--dpi", String(OCR_DPI)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const CHECKERS: readonly Reader[] = [
  ...READERS,
  { name: "pdftotext -layout", read: (path) => runProgram("pdftotext", ["-layout", path, "-"]) },
  { name: "pdfdetach", read: (path) => runProgram("pdfdetach", ["-list", path]) },
  { name: "tesseract", read: readDrawn },
];

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u2010\u2011-]+/g, "").toLowerCase();

function tryRead({ read, join }: Reader, path: string): string | undefined {
  try {
    const text = read(path);
    return squeeze(join?.(text) ?? text);
  } catch {
    // A program that is missing, or gives up on a file, has nothing to say of it.
    return undefined;
  }
}

/** Every place of a value, spaces and hyphens aside. */
function placesOf(text: string, value: string): { start: number; end: number }[] {
  const kept = [...text].flatMap((character, i) => (squeeze(character) === "" ? [] : [i]));
  const bare = kept.map((i) => text.charAt(i).toLowerCase()).join("");
  const wanted = squeeze(value);
  const places: { start: number; end: number }[] = [];
  for (let at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + wanted.length))
    places.push({ start: kept[at] ?? 0, end: (kept[at + wanted.length - 1] ?? 0) + 1 });
  return places;
}

function planEdits(documents: readonly TextDocument[], values: readonly string[]): [Edit[], PageBox[]] {
  const edits: Edit[] = [];
  const boxes: PageBox[] = [];
  for (const document of documents)
    for (const place of values.flatMap((value) => placesOf(document.text, value))) {
      nativeSpans(document, place).forEach((span, i) => edits.push({ ...span, mark: i === 0 ? MARK : "" }));
      boxes.push(...(document.boxes?.(place) ?? []));
    }
  return [sortEdits(edits), boxes];
}

async function judge(folder: string, { file, values, keep }: Planted, ocr: Ocr): Promise<Verdict> {
  const bytes = new Uint8Array(readFileSync(join(folder, file)));
  const scratch = mkdtempSync(join(tmpdir(), "sever-producers-"));
  try {
    const [edits, boxes] = planEdits(await readPages(pdf, bytes, ocr), values);
    if (edits.length === 0) return { kind: "refused", detail: "nothing was found to remove" };
    const context = { passwords: [], signal: new AbortController().signal, ocr };
    const copy = await pdf.redact?.(new MemoryContent(bytes), edits, [], context);
    const [before, after] = [join(scratch, "original.pdf"), join(scratch, "copy.pdf")];
    writeFileSync(before, bytes);
    writeFileSync(after, copy ?? bytes);
    return compare(before, after, values, keep) ?? lookAt(scratch, boxes) ?? { kind: "clean", detail: "" };
  } catch (error) {
    if (error instanceof ItemError) return { kind: "refused", detail: error.message };
    throw error;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function compare(
  before: string,
  after: string,
  values: readonly string[],
  keep: readonly string[],
): Verdict | undefined {
  const wanted = values.flatMap((value) => [value, ...value.split(" ")]).map(squeeze);
  for (const checker of CHECKERS) {
    const now = tryRead(checker, after);
    if (now === undefined) continue;
    if (wanted.some((value) => now.includes(value))) return { kind: "residue", detail: checker.name };
    const isText = checker.name.startsWith("pdftotext") || checker.name === "mutool";
    const was = isText ? (tryRead(checker, before) ?? "") : "";
    if (keep.map(squeeze).some((word) => was.includes(word) && !now.includes(word)))
      return { kind: "lost", detail: checker.name };
  }
  return undefined;
}

function lookAt(scratch: string, boxes: readonly PageBox[]): Verdict | undefined {
  const page = changedPage(scratch, boxes);
  return page === undefined ? undefined : { kind: "changed", detail: `page ${String(page)}` };
}

// Threads of recognition that fight for few cores take ten times as long.
process.env["OMP_THREAD_LIMIT"] ??= "1";
const KINDS = ["clean", "residue", "lost", "changed", "refused"] as const;
const [folder = "."] = process.argv.slice(2);
const manifest = MANIFEST.parse(JSON.parse(readFileSync(join(folder, "MANIFEST.json"), "utf8")));
const ocr = new OcrReader("auto", ["eng"]);
const table = new Map<string, Map<Verdict["kind"], number>>();
for (const planted of manifest) {
  const { kind, detail } = await judge(folder, planted, ocr);
  const row = table.get(planted.producer) ?? new Map<Verdict["kind"], number>();
  table.set(planted.producer, row.set(kind, (row.get(kind) ?? 0) + 1));
  if (kind !== "clean") process.stderr.write(`${planted.file}: ${kind}: ${detail}\n`);
}
await ocr.close();

const say = (name: string, counts: readonly number[]): void => {
  process.stdout.write(`${name.padEnd(18)}${counts.map((count) => String(count).padStart(9)).join("")}\n`);
};
process.stdout.write(`${"producer".padEnd(18)}${KINDS.map((kind) => kind.padStart(9)).join("")}\n`);
for (const [producer, row] of table)
  say(
    producer,
    KINDS.map((kind) => row.get(kind) ?? 0),
  );
const totals = KINDS.map((kind) => [...table.values()].reduce((sum, row) => sum + (row.get(kind) ?? 0), 0));
say("all", totals);
if (KINDS.some((kind, i) => kind !== "clean" && kind !== "refused" && (totals[i] ?? 0) > 0)) process.exitCode = 1;
