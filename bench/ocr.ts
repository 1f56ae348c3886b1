/**
 * How much of a page survives printing and scanning: labelled texts are set on pages, drawn at several resolutions, made
 * noisy and askew as scans are, recognised, and compared with what is read of the same pages as they were drawn from: their words,
 * the words that stand in findings, and findings letter by letter. `node dist/bench/ocr.js [--pages 20] [--from 0] [--dpi 150,200,300]
 * [--faults]`; `--from` passes over pages, `--faults` lists the words and the findings that do not come back.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { resolveExamineOptions } from "../src/config/settings.js";
import { OpenPdf } from "../src/formats/pdf/open-pdf.js";
import { drawGrey } from "../src/formats/pdf/page-picture.js";
import type { Rect } from "../src/formats/pdf/geometry.js";
import { readGlyphs } from "../src/formats/pdf/page-glyphs.js";
import { readPageText } from "../src/formats/pdf/page-text.js";
import { toGlyphs } from "../src/formats/pdf/seen-page.js";
import type { Grey, PixelBox } from "../src/ocr/grey.js";
import { OcrReader } from "../src/ocr/ocr.js";
import { turnGrey } from "../src/ocr/turn.js";
import { scanTextWith } from "../src/pipeline/scan-text.js";
import { parseMarkup } from "../src/accuracy/markup.js";
import { foldValue } from "../src/redaction/fold.js";
import { Random } from "./random.js";
import { isHeldOut } from "./recogniser/training-texts.js";
import { pairWords } from "./same-words.js";

const TEXTS = ["fixtures/gold/dev.jsonl", "fixtures/gold/heldout.jsonl"];
/** Longer ones, where pages are wanted that those do not have. */
const MORE_TEXTS = "fixtures/gold/written";
/** Of a page that is taken. */
const FEWEST_LETTERS = 400;
const LINE_UNITS = 92;
const LINES = 58;
const FONT_SIZE = 10.5;
const PAGE = { width: 595, height: 842, margin: 50, leading: 13 };
/** Grey levels by which paper varies, and degrees by which pages lie askew at most. */
const NOISE = 24;
const SKEW = 1.5;
const MOST_PAGES = 10_000;
const NO_KEY = "0".repeat(64);

interface Tally {
  words: number;
  wordsRead: number;
  /** Words of the page itself that stand in findings, and those of them that stand in findings of what was read, rightly or not. */
  foundWords: number;
  foundWordsRead: number;
  findings: number;
  findingsRead: number;
  seconds: number;
}

/** The first texts that fill a good part of a page, as pages of wrapped lines. */
function readTexts(from: number, count: number): string[] {
  return [...shortTexts(), ...writtenTexts()]
    .flatMap((text) => pagesOf(wrap(text)))
    .filter((page) => page.length > FEWEST_LETTERS)
    .slice(from, from + count);
}

function shortTexts(): string[] {
  const records = TEXTS.flatMap((path) => readFileSync(path, "utf8").trim().split("\n"));
  return records.map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Those that nothing is learnt from are left out here too: what is seen of faults may be mended. */
function writtenTexts(): string[] {
  return readdirSync(MORE_TEXTS)
    .filter((name) => name.endsWith(".gold.txt"))
    .sort()
    .map((name) => parseMarkup(readFileSync(join(MORE_TEXTS, name), "utf8"), name))
    .filter((document) => !isHeldOut(document))
    .map(({ text }) => text);
}

function pagesOf(lines: readonly string[]): string[] {
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += LINES) pages.push(lines.slice(at, at + LINES).join("\n"));
  return pages;
}

function wrap(text: string): string[] {
  return text
    .replace(/[^\x20-\x7e\xa0-\xff\n]/g, " ")
    .split("\n")
    .flatMap((line) => line.match(new RegExp(`.{1,${LINE_UNITS}}(?=\\s|$)|.{1,${LINE_UNITS}}`, "g")) ?? [""])
    .map((line) => line.trim());
}

interface DrawnPage {
  readonly picture: Grey;
  /** As it is read of the page itself. */
  readonly text: string;
}

async function drawText(text: string, dpi: number): Promise<DrawnPage> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  const page = document.addPage([PAGE.width, PAGE.height]);
  text.split("\n").forEach((line, i) => {
    page.drawText(line, { x: PAGE.margin, y: PAGE.height - PAGE.margin - i * PAGE.leading, size: FONT_SIZE, font });
  });
  const pdf = await OpenPdf.open(await document.save(), [], "extract");
  try {
    const drawn = pdf.withPage(1, (handle) => ({
      picture: drawGrey(pdf, handle, dpi),
      text: readPageText(readGlyphs(pdf, handle), 1).text,
    }));
    if (!drawn) throw new Error("a page cannot be drawn");
    return drawn;
  } finally {
    pdf.close();
  }
}

/** As a scanner gives it: off white, grainy, a little askew. */
function degrade(picture: Grey, random: Random): Grey {
  const skewed = turnGrey(picture, { quarters: 0, skew: ((2 * random.next() - 1) * SKEW * Math.PI) / 180 });
  const pixels = skewed.pixels.map((grey) => {
    const noisy = 20 + 0.88 * grey + NOISE * (random.next() + random.next() - 1);
    return Math.max(0, Math.min(255, Math.round(noisy)));
  });
  return { ...skewed, pixels };
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Those of `wanted` that are not among `found`, each as often as it is there. */
function missingFrom(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const options = { ...resolveExamineOptions({ jurisdiction: ["tt", "qld", "nz"] }, NO_KEY), values: "full" as const };

interface PageWord {
  /** Folded. */
  readonly word: string;
  /** Whether a finding holds the word or a part of it. */
  readonly isFound: boolean;
}

interface Found {
  /** Type and folded letters of each finding. */
  readonly findings: readonly string[];
  readonly words: readonly PageWord[];
}

function find(text: string): Found {
  const found = scanTextWith(text, "page", options);
  const inside = new Uint8Array(text.length);
  for (const { start, end } of found) inside.fill(1, start, end);
  return {
    findings: found.map(({ type, value }) => `${type} ${foldValue(value ?? "")}`),
    words: [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      word: foldValue(word),
      isFound: inside.subarray(index, index + word.length).includes(1),
    })),
  };
}

/** The words of findings that stand in no finding of what was read. */
function lostWordsOf(wanted: Found, read: Found): string[] {
  const [words, others] = [wanted, read].map(({ words }) => words.map(({ word }) => word));
  const places = pairWords(words ?? [], others ?? []);
  return wanted.words.flatMap(({ word, isFound }, i) =>
    isFound && !read.words[places[i] ?? -1]?.isFound ? [word] : [],
  );
}

/** What is lost, whether its words were read, and what was found in its stead. */
function listFaults(words: readonly string[], lost: readonly string[], others: readonly string[], read: string): void {
  if (!values.faults) return;
  const folded = foldValue(read);
  for (const word of words) console.log(`  ${folded.includes(word) ? "left" : "misread"} word: ${word}`);
  for (const one of lost) {
    const isRead = folded.includes(one.slice(one.indexOf(" ") + 1));
    console.log(`  ${isRead ? "not found" : "misread"}: ${one}`);
  }
  for (const one of others) console.log(`  instead: ${one}`);
}

async function measure(texts: readonly string[], dpi: number, ocr: OcrReader): Promise<Tally> {
  const tally: Tally = { words: 0, wordsRead: 0, foundWords: 0, foundWordsRead: 0, findings: 0, findingsRead: 0, seconds: 0 }; // prettier-ignore
  for (const [i, source] of texts.entries()) {
    const { picture: clean, text } = await drawText(source, dpi);
    // Each page has chance of its own, so that runs of parts tell the same as one of all.
    const picture = degrade(clean, new Random(MOST_PAGES * dpi + Number(values.from) + i));
    const begun = performance.now();
    const { lines } = await ocr.read(picture);
    tally.seconds += (performance.now() - begun) / 1000;
    const scale = 72 / dpi;
    const toRect = ({ x0, y0, x1, y1 }: PixelBox): Rect => ({ left: scale * x0, right: scale * x1, bottom: -scale * y1, top: -scale * y0 }); // prettier-ignore
    const read = readPageText(toGlyphs(lines, toRect), 1).text;
    const words = wordsOf(text);
    const [wanted, found] = [find(text), find(read)];
    const lostWords = lostWordsOf(wanted, found);
    const lost = missingFrom(wanted.findings, found.findings);
    tally.words += words.length;
    tally.wordsRead += words.length - missingFrom(words, wordsOf(read)).length;
    const foundWords = wanted.words.filter(({ isFound }) => isFound).length;
    tally.foundWords += foundWords;
    tally.foundWordsRead += foundWords - lostWords.length;
    tally.findings += wanted.findings.length;
    tally.findingsRead += wanted.findings.length - lost.length;
    if (lost.length > 0 || lostWords.length > 0)
      listFaults(lostWords, lost, missingFrom(found.findings, wanted.findings), read);
  }
  return tally;
}

const { values } = parseArgs({ options: { pages: { type: "string", default: "20" }, from: { type: "string", default: "0" }, dpi: { type: "string", default: "150,200,300" }, faults: { type: "boolean", default: false } } }); // prettier-ignore
const texts = readTexts(Number(values.from), Number(values.pages));
const ocr = new OcrReader("auto", ["eng"]);
for (const dpi of values.dpi.split(",").map(Number)) {
  const { words, wordsRead, foundWords, foundWordsRead, findings, findingsRead, seconds } = await measure(
    texts,
    dpi,
    ocr,
  );
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} % of ${whole}`;
  console.log(
    `${dpi} dpi, ${texts.length} pages: words ${share(wordsRead, words)}, words of findings ${share(foundWordsRead, foundWords)}, findings ${share(findingsRead, findings)}, ${(seconds / texts.length).toFixed(1)} s a page`,
  );
}
await ocr.close();
