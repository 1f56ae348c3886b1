/**
 * Trials of removal from office files, mails, archives and data: a program of Python's plants invented values at places
 * drawn by lot, they are removed as known values (`exactMatch`) and another program of Python's looks for them in every
 * layer of the copy. Neither shares code with what is tried.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { isFindingType } from "../src/core/finding-type.js";
import { buildExactDetectors } from "../src/custom/exact-detectors.js";
import { ExactIndex, ExactIndexBuilder } from "../src/custom/exact-index.js";
import { compileDetectors } from "../src/detection/compile.js";
import { FORMATS } from "../src/formats/index.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { withoutMarks } from "../src/pipeline/mark-blind.js";
import { redactItem } from "../src/pipeline/redact-item.js";
import type { RedactedItem } from "../src/pipeline/redact-result.js";
import type { RedactTools } from "../src/pipeline/redact-tools.js";
import { Marker } from "../src/redaction/marks.js";
import type { Random } from "./random.js";

const KEY = "ab".repeat(32);
/** Kinds that are tried, by extension. PDF files and pictures are tried by `pdf-removal`. */
export const KINDS: readonly string[] =
  "docx docm dotx xlsx xlsm pptx pptm potx odt ods odp epub rtf doc xls xlsb ppt msg eml mbox html htm xml csv tsv txt md json jsonl yaml yml sql ics vcf db sqlite".split(
    " ",
  );
const MOST_BYTES = 3_000_000;
const MOST_OUTPUT = 256 * 1024 * 1024;
/** Share of the words outside the values that a copy may go without: words that a value was planted into. */
const LOST_SHARE = 0.02;
const FEW_LOST = 6;

const PLANTED = z.union([
  z.object({ skip: z.string() }),
  z.object({ file: z.string(), places: z.array(z.string()), values: z.array(z.tuple([z.string(), z.string()])) }),
]);
const LOOKED = z.object({
  found: z.array(z.tuple([z.string(), z.string()])),
  planted: z.number(),
  lost: z.number(),
  words: z.number(),
  broken: z.array(z.string()),
});
type Values = readonly (readonly [string, string])[];

export interface RemovalTrial {
  readonly kind: string;
  readonly file: string;
  readonly places: readonly string[];
  readonly outcome: "clean" | "residue" | "lost" | "broken" | "refused" | "unseen";
  readonly detail: string;
  /** The released copy. */
  readonly copy?: string;
}

/** Files of the kinds below `folder`, by kind. */
export function filesByKind(folder: string): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const kind = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
    const path = join(folder, name);
    if (!KINDS.includes(kind) || !statSync(path).isFile() || statSync(path).size > MOST_BYTES) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return kinds;
}

interface Drawn {
  readonly kind: string;
  readonly file: string;
  readonly path: string;
  readonly places: readonly string[];
  readonly values: Values;
}

/** Draws `count` files, each kind as often as another, and plants values in them. Leaves out those without a place. */
export function plantValues(
  kinds: ReadonlyMap<string, string[]>,
  count: number,
  random: Random,
  into: string,
): Drawn[] {
  const names = [...kinds.keys()].sort();
  const jobs = Array.from({ length: count }, (_, i) => {
    const kind = names[random.integer(0, names.length - 1)] ?? "";
    const files = kinds.get(kind) ?? [];
    const file = files[random.integer(0, files.length - 1)] ?? "";
    return { kind, in: file, out: join(into, `${String(i)}-planted`), seed: random.integer(1, 1_000_000_000) };
  });
  return runPython("plant.py", jobs).flatMap((line, i) => {
    const planted = PLANTED.parse(line);
    const job = jobs[i];
    if (!job || "skip" in planted) return [];
    return [{ kind: job.kind, file: job.in, path: planted.file, places: planted.places, values: planted.values }];
  });
}

function runPython(script: string, jobs: readonly object[]): unknown[] {
  const path = fileURLToPath(new URL(`../../bench/removal/${script}`, import.meta.url));
  const here = fileURLToPath(new URL(`removal/${script}`, import.meta.url));
  const output = execFileSync("python3", ["-W", "ignore", import.meta.url.endsWith(".ts") ? here : path], {
    input: jobs.map((job) => `${JSON.stringify(job)}\n`).join(""),
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
  });
  return output
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** Redacts each file and has the copies looked at. */
export async function tryRemovals(drawn: readonly Drawn[], into: string): Promise<RemovalTrial[]> {
  const trials: RemovalTrial[] = [];
  const copied: (Drawn & { readonly copy: string; readonly isWhole: boolean })[] = [];
  for (const one of drawn) {
    const { result, copy } = await removeKnown(one.path, one.values);
    if (!copy) {
      const [problem] = result.problems;
      trials.push({ ...one, outcome: "refused", detail: `${problem?.code ?? ""}: ${problem?.detail ?? ""}` });
      continue;
    }
    const name = result.convertedTo ?? /(?:\.tar\.gz|\.[^./]+)$/.exec(one.path)?.[0].slice(1) ?? "";
    const path = join(into, `${basename(one.path).split("-")[0] ?? ""}-copy.${name}`);
    writeFileSync(path, copy);
    copied.push({ ...one, copy: path, isWhole: result.withheld.length === 0 });
  }
  const jobs = copied.map(({ path, copy, values }) => ({ before: path, after: copy, values }));
  const looked = jobs.length === 0 ? [] : runPython("look.py", jobs);
  looked.forEach((line, i) => {
    const one = copied[i];
    if (one) trials.push({ ...one, ...judge(LOOKED.parse(line), one.isWhole) });
  });
  return trials;
}

function judge(
  { found, planted, lost, words, broken }: z.infer<typeof LOOKED>,
  isWhole: boolean,
): Pick<RemovalTrial, "outcome" | "detail"> {
  if (found.length > 0)
    return { outcome: "residue", detail: found.map(([place, way]) => `${place} (${way})`).join("; ") };
  if (broken.length > 0) return { outcome: "broken", detail: broken.join("; ") };
  if (isWhole && lost > Math.max(FEW_LOST, words * LOST_SHARE))
    return { outcome: "lost", detail: `${String(lost)} of ${String(words)} words` };
  // Where the values cannot be seen in what they were planted in, their absence proves nothing.
  return planted === 0 ? { outcome: "unseen", detail: "" } : { outcome: "clean", detail: "" };
}

/** The file redacted with the values as the only thing that is known. */
async function removeKnown(path: string, values: Values): Promise<RedactedItem> {
  const index = new ExactIndexBuilder(KEY);
  for (const [type, value] of values) if (isFindingType(type)) index.add(type, value);
  const detectors = buildExactDetectors("planted", new ExactIndex(index.bytes(), KEY));
  const options: RedactTools["options"] = {
    jurisdictions: ["tt"],
    types: undefined,
    quasi: false,
    minConfidence: 0.5,
    values: "none",
    maxFileSize: undefined,
    maxDepth: 8,
    passwords: [],
    today: "2026-01-01",
    fingerprintKey: KEY,
  };
  const tools: RedactTools = {
    tools: {
      formats: FORMATS.map(withoutMarks),
      detectors: compileDetectors(detectors, options),
      acts: [],
      classify: { today: options.today },
      detect: { minConfidence: options.minConfidence, types: undefined },
    },
    options,
    release: { to: "public" },
    requester: undefined,
    marker: new Marker("label", KEY),
    officials: new Set(),
    seeds: [],
    decisions: new Map(),
    signal: new AbortController().signal,
  };
  const name = basename(path);
  return await redactItem(
    { source: name, path: [name] },
    name,
    new MemoryContent(new Uint8Array(readFileSync(path))),
    tools,
  );
}
