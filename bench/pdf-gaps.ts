/**
 * What the gaps of redacted PDF documents tell, by producer: `node dist/bench/pdf-gaps.js [FOLDER...] [--scan DPI]`. Takes
 * the files of `fixtures/pdf-gaps` and `fixtures/pdf-leaks` unless folders are named, removes the names and dates planted in
 * them, and prints for each how many of 5000 invented names fit its tightest gap: before, after, and with the breaks of its
 * lines. With `--scan`, their pages are made pictures first, and what is planted is what recognition reads.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import { ItemError } from "../src/core/problem.js";
import type { Edit, ExtractContext } from "../src/formats/format.js";
import { pdf } from "../src/formats/pdf.js";
import { OpenPdf } from "../src/formats/pdf/open-pdf.js";
import { drawGrey } from "../src/formats/pdf/page-picture.js";
import { OcrReader, type Ocr } from "../src/ocr/ocr.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { LeakMeter, type GapLeak } from "../src/pipeline/leak-meter.js";
import { UNLIMITED } from "../src/formats/archive/content.js";
import { nativeSpans, type TextDocument } from "../src/text/document.js";

const FOLDERS = ["fixtures/pdf-gaps", "fixtures/pdf-leaks"];
const PLANTED = ["Anil Ramkissoon", "Marcia Baptiste", "Dexter St Bernard", "1985-03-14"];
const MARK = "[name]";

const { positionals: folders, values } = parseArgs({ allowPositionals: true, options: { scan: { type: "string" } } });
const reader = values.scan === undefined ? undefined : new OcrReader("auto", ["eng"]);

const context = (ocr: Ocr | undefined): ExtractContext => ({
  ocr,
  budget: UNLIMITED,
  signal: new AbortController().signal,
  passwords: [],
});

function editsOf(document: TextDocument): Edit[] {
  return PLANTED.flatMap((value) => {
    const edits: Edit[] = [];
    for (let at = document.text.indexOf(value); at >= 0; at = document.text.indexOf(value, at + value.length))
      nativeSpans(document, { start: at, end: at + value.length }).forEach((span, i) => {
        edits.push({ ...span, mark: i === 0 ? MARK : "" });
      });
    return edits;
  }).sort((a, b) => a.start - b.start);
}

/** The document with its pages as pictures. */
async function scan(bytes: Uint8Array, dpi: number): Promise<Uint8Array> {
  const pdf = await OpenPdf.open(bytes, [], "extract");
  const scanned = await PDFDocument.create();
  try {
    for (let number = 1; number <= pdf.pageCount; number++) {
      const drawn = pdf.withFlatPage(number, (page) => drawGrey(pdf, page, dpi));
      if (!drawn) continue;
      const { width, height } = drawn;
      const raw = sharp(drawn.pixels, { raw: { width, height, channels: 1 } }).toColourspace("b-w");
      const size: [number, number] = [(72 * width) / dpi, (72 * height) / dpi];
      const picture = await scanned.embedJpg(await raw.jpeg({ quality: 85 }).toBuffer());
      scanned.addPage(size).drawImage(picture, { x: 0, y: 0, width: size[0], height: size[1] });
    }
    return await scanned.save();
  } finally {
    pdf.close();
  }
}

/** Undefined when nothing was removed; the cause when there is no copy. */
async function measure(path: string): Promise<GapLeak | string | undefined> {
  const meter = new LeakMeter();
  try {
    const bytes = new Uint8Array(readFileSync(path));
    const content = new MemoryContent(values.scan === undefined ? bytes : await scan(bytes, Number(values.scan)));
    const edits: Edit[] = [];
    for await (const extracted of pdf.extract(content, context(reader)))
      if (extracted.kind === "document") edits.push(...editsOf(extracted.document));
    const noteGap = meter.add.bind(meter);
    const { signal } = context(reader);
    await pdf.redact?.(content, edits, [], { ocr: reader, passwords: [], signal, noteGap });
    return meter.leak;
  } catch (error) {
    if (error instanceof ItemError) return error.message;
    throw error;
  }
}

console.log("file                           places  held  before   after  lines");
for (const folder of folders.length > 0 ? folders : FOLDERS)
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".pdf"))
    .sort()) {
    const leak = await measure(join(folder, name));
    if (leak === undefined) continue;
    const label = name.slice(0, 30).padEnd(30);
    if (typeof leak === "string") console.log(`${label} ${leak}`);
    else {
      const { places, held, fitBefore, fitAfter, fitLineBreaks } = leak;
      console.log(
        label,
        ...[places, held, fitBefore, fitAfter, fitLineBreaks].map((value) => String(value).padStart(6)),
      );
    }
  }
await reader?.close();
