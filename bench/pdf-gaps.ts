/**
 * What the gaps of redacted PDF documents tell, by producer: `node dist/bench/pdf-gaps.js [FOLDER...]`. Takes the files of
 * `fixtures/pdf-gaps` and `fixtures/pdf-leaks` unless folders are named, removes the names and dates planted in them, and
 * prints for each how many of 5000 invented names fit its tightest gap: before, after, and with the breaks of its lines.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ItemError } from "../src/core/problem.js";
import type { Edit, ExtractContext } from "../src/formats/format.js";
import { pdf } from "../src/formats/pdf.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { LeakMeter, type GapLeak } from "../src/pipeline/leak-meter.js";
import { nativeSpans, type TextDocument } from "../src/text/document.js";

const FOLDERS = ["fixtures/pdf-gaps", "fixtures/pdf-leaks"];
const PLANTED = ["Anil Ramkissoon", "Marcia Baptiste", "Dexter St Bernard", "1985-03-14"];
const MARK = "[name]";

const context = (): ExtractContext => ({
  budget: { depthLeft: 4, takeEntry: () => undefined, takeBytes: () => undefined },
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

/** Undefined when nothing was removed; the cause when there is no copy. */
async function measure(path: string): Promise<GapLeak | string | undefined> {
  const content = new MemoryContent(new Uint8Array(readFileSync(path)));
  const meter = new LeakMeter();
  try {
    const edits: Edit[] = [];
    for await (const extracted of pdf.extract(content, context()))
      if (extracted.kind === "document") edits.push(...editsOf(extracted.document));
    const noteGap = meter.add.bind(meter);
    await pdf.redact?.(content, edits, [], { passwords: [], signal: context().signal, noteGap });
    return meter.leak;
  } catch (error) {
    if (error instanceof ItemError) return error.message;
    throw error;
  }
}

const folders = process.argv.slice(2);
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
