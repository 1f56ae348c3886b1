/**
 * The same words removed from the same documents in three ways: by this program, by mutool's redaction, and by drawing
 * the pages as pictures. `node dist/bench/pdf-peers.js FOLDER [--files N] [--seed N]`. Prints pages a second, size of
 * the copies and how many still hold a word or look different.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp, { type OverlayOptions } from "sharp";
import { ItemError } from "../src/core/problem.js";
import { pdf } from "../src/formats/pdf.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { drawTask, READERS, runTask, type Task, type Trial } from "./pdf-words.js";
import { Random } from "./random.js";

const DPI = 150;
/** Run by mutool: searches each page for each word, marks it and applies the marks. */
const MUTOOL_SCRIPT = `
var document = new PDFDocument(scriptArgs[0]);
var words = JSON.parse(scriptArgs[2]);
for (var i = 0; i < document.countPages(); i++) {
  var page = document.loadPage(i);
  words.forEach(function (word) {
    page.search(word).forEach(function (quads) {
      var mark = page.createAnnotation("Redact");
      mark.setQuadPoints(quads);
    });
  });
  page.applyRedactions(true, 2);
}
document.save(scriptArgs[1], "garbage=4,compress");
`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { files: { type: "string", default: "30" }, seed: { type: "string", default: "1" } },
});

async function inFolder(
  task: Task,
  work: (folder: string, original: string) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "sever-peers-"));
  try {
    const original = join(folder, "original.pdf");
    writeFileSync(original, task.bytes);
    return await work(folder, original);
  } catch (error) {
    // A program that gives up on a document counts as refusing it.
    throw error instanceof ItemError ? error : new ItemError("not-redactable", "redact", "gave up", { cause: error });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const byMutool = (task: Task): Promise<Uint8Array> =>
  inFolder(task, (folder, original) => {
    const [script, copy] = [join(folder, "redact.js"), join(folder, "copy.pdf")];
    writeFileSync(script, MUTOOL_SCRIPT);
    execFileSync("mutool", ["run", script, original, copy, JSON.stringify(task.words)], { stdio: "ignore" });
    return Promise.resolve(new Uint8Array(readFileSync(copy)));
  });

const byPictures = (task: Task): Promise<Uint8Array> =>
  inFolder(task, async (folder, original) => {
    execFileSync("pdftoppm", ["-jpeg", "-r", String(DPI), original, join(folder, "page")], { stdio: "ignore" });
    const copy = await PDFDocument.create();
    const names = readdirSync(folder)
      .filter((name) => name.endsWith(".jpg"))
      .sort();
    for (const [i, name] of names.entries()) {
      const picture = sharp(readFileSync(join(folder, name)));
      const { width, height } = await picture.metadata();
      const bars = task.boxes.flatMap(([page, x0, y0, x1, y1]) =>
        page === i + 1 ? [barOf({ x0, y0, x1, y1 }, width, height)].flatMap((one) => one ?? []) : [],
      );
      const image = await copy.embedJpg(await picture.composite(bars).jpeg({ quality: 80 }).toBuffer());
      const size: [number, number] = [(width * 72) / DPI, (height * 72) / DPI];
      copy.addPage(size).drawImage(image, { x: 0, y: 0, width: size[0], height: size[1] });
    }
    return await copy.save();
  });

function barOf(
  { x0, y0, x1, y1 }: Record<"x0" | "y0" | "x1" | "y1", number>,
  width: number,
  height: number,
): OverlayOptions | undefined {
  const scale = DPI / 72;
  const left = Math.max(0, Math.floor(x0 * scale));
  const top = Math.max(0, Math.floor(height - y1 * scale));
  const right = Math.min(width, Math.ceil(x1 * scale));
  const bottom = Math.min(height, Math.ceil(height - y0 * scale));
  if (right <= left || bottom <= top) return undefined;
  const bar = { width: right - left, height: bottom - top, channels: 3 as const, background: "black" };
  return { input: { create: bar }, left, top };
}

const byUs = async ({ bytes, edits }: Task): Promise<Uint8Array> => {
  const context = { passwords: [], signal: new AbortController().signal };
  return (await pdf.redact?.(new MemoryContent(bytes), edits, [], context)) ?? bytes;
};

const WAYS = [
  { name: "sever", redact: byUs, isOurs: true },
  { name: "mutool", redact: byMutool, isOurs: false },
  { name: `pictures, ${String(DPI)} dots an inch`, redact: byPictures, isOurs: false },
] as const;

const random = new Random(Number(values.seed));
const [folder = "."] = positionals;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.toLowerCase().endsWith(".pdf"))
  .sort()
  .map((name) => ({ path: join(folder, name), key: random.next() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, Number(values.files));
const trials = new Map<string, Trial[]>(WAYS.map(({ name }) => [name, []]));
let originals = 0;
for (const { path } of files) {
  const bytes = new Uint8Array(readFileSync(path));
  const lot = { random: new Random(random.integer(1, 1_000_000_000)), words: 3, readers: READERS };
  const task = await drawTask(pdf, bytes, lot);
  if ("outcome" in task) continue;
  originals += bytes.length;
  for (const { name, redact, isOurs } of WAYS) trials.get(name)?.push(await runTask(task, lot, redact, isOurs));
}

process.stdout.write(`originals: ${String(originals)} bytes\n`);
for (const [name, of] of trials) {
  const sum = (key: "seconds" | "pages" | "bytes"): number => of.reduce((all, trial) => all + (trial[key] ?? 0), 0);
  const count = (kind: string): string => String(of.filter(({ outcome }) => outcome.kind === kind).length);
  const speed = (sum("pages") / Math.max(sum("seconds"), 0.001)).toFixed(1);
  process.stdout.write(
    `${name}: ${String(of.length)} documents, ${speed} pages/s, ${String(sum("bytes"))} bytes; clean ${count("clean")}, residue ${count("residue")}, changed ${count("changed")}, refused ${count("refused")}\n`,
  );
}
