/**
 * How fast pages of text are read, examined, and redacted with proof, by one thread: `node dist/bench/pdf-speed.js [FILE...]
 * [--pages 200] [--seed 1] [--runs 1] [--share 0.125] [--only read,scan,remove,redact]`. Without files, documents of invented letters are
 * made; `share` of their sentences speak of somebody (a share of 0.032 makes some 10 findings a page, one of 0.125 some 39). Prints pages a second of processor time (user and system, of all threads of the process), once the program is warm; of several runs the fastest, since
 * other programs on the machine make each second do less.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { resolveExamineOptions } from "../src/config/settings.js";
import type { Edit } from "../src/formats/format.js";
import { pdf } from "../src/formats/pdf.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../src/pipeline/level.js";
import { redactItem } from "../src/pipeline/redact-item.js";
import { buildRedactTools, type RedactTools } from "../src/pipeline/redact-tools.js";
import { needleOf, ValueIndex } from "../src/redaction/search.js";
import { findSurvivors } from "../src/redaction/verify.js";
import { nativeSpans } from "../src/text/document.js";
import { writePdf } from "./kinds.js";
import { sortEdits } from "./pdf-words.js";
import { Random } from "./random.js";

const NO_KEY = "0".repeat(64);
const MARK = "[out]";
/** Pages that are done before the clock runs. */
const WARM_PAGES = 40;
/** Sentences of prose that fill a page. */
const UNITS_A_PAGE = 62;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "1" },
    share: { type: "string", default: "0.125" },
    only: { type: "string", default: "read,scan,remove,redact" },
  },
});

const settings = resolveExamineOptions({ jurisdiction: ["tt"], ocr: "never" }, NO_KEY);
const signal = new AbortController().signal;
const newContext = () => ({ budget: ItemBudget.forItem(DEFAULT_LIMITS), signal, passwords: [] });

/** The pages of the document. */
async function read(bytes: Uint8Array): Promise<number> {
  let pages = 0;
  for await (const extracted of pdf.extract(new MemoryContent(bytes), newContext()))
    if (extracted.kind === "document" && extracted.document.page !== undefined) pages++;
  return pages;
}

interface Found {
  readonly edits: readonly Edit[];
  readonly values: ReadonlySet<string>;
}

/** All that the detectors find, as what is to go. */
async function scan(bytes: Uint8Array, tools: Tools): Promise<Found> {
  const edits: Edit[] = [];
  const found = new Set<string>();
  for await (const event of examineLevel(new MemoryContent(bytes), "document.pdf", tools, newContext())) {
    if (event.kind !== "documents") continue;
    for (const { document, detections } of event.documents)
      for (const { span } of detections) {
        nativeSpans(document, span).forEach((one, i) => edits.push({ ...one, mark: i === 0 ? MARK : "" }));
        found.add(document.text.slice(span.start, span.end));
      }
  }
  return { edits: sortEdits(edits), values: found };
}

/** Removes what was found, and proves it. */
async function remove(bytes: Uint8Array, { edits, values: found }: Found): Promise<void> {
  const copy = await pdf.redact?.(new MemoryContent(bytes), edits, [], { passwords: [], signal });
  const removed = new ValueIndex();
  for (const value of found) {
    const needle = needleOf(value, "PERSON");
    if (needle) removed.add(needle);
  }
  const wanted = { removed, fragments: new ValueIndex(), kept: new ValueIndex() };
  if (copy) await findSurvivors(pdf, copy, wanted);
}

/** All that `sever redact` does with a document. */
async function redact(bytes: Uint8Array, tools: RedactTools): Promise<void> {
  const ref = { source: "document.pdf", path: ["document.pdf"] };
  const { result } = await redactItem(ref, "document.pdf", new MemoryContent(bytes), tools);
  if (result.status !== "released")
    throw new Error(`not released: ${result.problems.map(({ detail }) => detail).join("; ")}`);
}

const random = new Random(Number(values.seed));
const make = (pages: number): Promise<Uint8Array> => writePdf(random, pages * UNITS_A_PAGE, Number(values.share));
const warm = await make(WARM_PAGES);
const tools = buildTools(settings);
const release = buildRedactTools({
  options: settings,
  release: { to: "public" },
  mark: "label",
  decisions: [],
  runKey: NO_KEY,
});
const documents = positionals.length > 0 ? positionals.map((path) => new Uint8Array(readFileSync(path))) : [await make(Number(values.pages))]; // prettier-ignore

const counts = await Promise.all(documents.map(read));
const pages = counts.reduce((sum, count) => sum + count, 0);
const steps: Record<string, (bytes: Uint8Array, found: Found) => Promise<unknown>> = {
  read,
  scan: (bytes) => scan(bytes, tools),
  remove,
  redact: (bytes) => redact(bytes, release),
};
const sizes = documents.reduce((sum, { length }) => sum + length, 0);
process.stdout.write(`${String(pages)} pages, ${String(sizes)} bytes\n`);
const wanted = values.only.split(",");
const wantsFound = wanted.includes("remove");
const found = new Map<Uint8Array, Found>();
for (const bytes of wantsFound ? [warm, ...documents] : []) found.set(bytes, await scan(bytes, tools));
for (const [name, step] of Object.entries(steps)) {
  if (!wanted.includes(name)) continue;
  const nothing: Found = { edits: [], values: new Set() };
  await step(warm, found.get(warm) ?? nothing);
  let seconds = Infinity;
  for (let run = 0; run < Number(values.runs); run++) {
    const before = process.cpuUsage();
    for (const bytes of documents) await step(bytes, found.get(bytes) ?? nothing);
    const { user, system } = process.cpuUsage(before);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  process.stdout.write(
    `${name.padEnd(7)} ${(pages / seconds).toFixed(1).padStart(7)} pages/s, ${seconds.toFixed(1)} s\n`,
  );
}
