/**
 * How much of the text of old Office files is read: every DOC, XLS, XLSB, PPT and RTF file below a folder is converted to
 * text by LibreOffice, which shares no code with ours, and its words are looked for in what we extract.
 *
 *     node dist/bench/legacy-extraction.js FOLDER [--keep DIR] [--each]
 *
 * `--keep` keeps LibreOffice's texts by digest for another run; `--each` prints a line a file.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ItemError } from "../src/core/problem.js";
import { identify, readHead } from "../src/formats/identify.js";
import { FORMATS } from "../src/formats/index.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import type { TextDocument } from "../src/text/document.js";

const WRITER = "txt:Text (encoded):UTF8";
/** Every sheet, as it is shown. */
const CALC = "csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false,false,false,-1";
const FILTERS: Readonly<Record<string, string>> = { doc: WRITER, rtf: WRITER, xls: CALC, xlsb: CALC, ppt: "pdf" };
const CONVERSION_MS = 60_000;

interface Measured {
  readonly kind: string;
  readonly path: string;
  /** Letters and digits of LibreOffice's words, and of those that we have. */
  readonly theirs: number;
  readonly ours: number;
  /** Why there is no comparison. */
  readonly cause?: string;
  readonly seconds: number;
}

/** Texts of a file by LibreOffice; undefined when it makes none. */
function referenceText(path: string, kind: string, keep: string): string | undefined {
  const kept = join(keep, `${createHash("sha256").update(readFileSync(path)).digest("hex")}.txt`);
  if (existsSync(kept)) {
    const text = readFileSync(kept, "utf8");
    return text === "" ? undefined : text;
  }
  const folder = mkdtempSync(join(tmpdir(), "legacy-"));
  try {
    const copy = join(folder, `in.${kind}`);
    copyFileSync(path, copy);
    const text = convert(copy, kind, folder);
    writeFileSync(kept, text);
    return text === "" ? undefined : text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(path: string, kind: string, folder: string): string {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, "--headless", "--convert-to", FILTERS[kind] ?? WRITER, "--outdir", join(folder, "out"), path];
  try {
    execFileSync("soffice", args, { stdio: "ignore", timeout: CONVERSION_MS });
  } catch (error) {
    // What it cannot convert is no reference.
    if (!(error instanceof Error)) throw error;
    return "";
  }
  const out = join(folder, "out");
  const made = existsSync(out) ? readdirSync(out).sort() : [];
  return made
    .map((name) =>
      name.endsWith(".pdf")
        ? execFileSync("pdftotext", [join(out, name), "-"], { encoding: "utf8" })
        : readFileSync(join(out, name), "utf8"),
    )
    .join("\n");
}

const wordsOf = (text: string): string[] => text.normalize("NFKC").match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * What LibreOffice writes for formulas that it cannot work out, where files hold what Excel worked out, its word for halves
 * of days, and its words in pivot tables.
 */
const OWN_WORDS =
  /#(?:VALUE|REF|DIV\/0|NAME|N\/A|NUM|NULL|MACRO)[!?]?|Err:\d+|\b[AP]M\b|\bTotal Result\b|- (?:all|multiple) -|\(empty\)/g;

/** Letters and digits of the words of `theirs`, and of those among them that stand in `ours` as often. */
function compare(theirs: string, ours: string, kind: string): { theirs: number; ours: number } {
  const counts = new Map<string, number>();
  for (const word of wordsOf(ours)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Words that the other program joins or parts otherwise are found with no regard to where words end.
  const run = wordsOf(ours).join("");
  let all = 0;
  let found = 0;
  const isWorkbook = kind.startsWith("xls");
  for (const word of wordsOf(isWorkbook ? theirs.replace(OWN_WORDS, " ") : theirs)) {
    // Figures of sheets are read as what they are, not as each is printed.
    if (isWorkbook && !/\p{L}{2}/u.test(word)) continue;
    all += word.length;
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    if (left > 0 || (word.length > 5 && run.includes(word))) found += word.length;
  }
  return { theirs: all, ours: found };
}

async function extractText(path: string): Promise<string> {
  const content = new MemoryContent(new Uint8Array(readFileSync(path)));
  const format = identify(await readHead(content, path), FORMATS);
  if (!format) throw new ItemError("unknown-format", "identify", "no handler knows it");
  const documents: TextDocument[] = [];
  const budget = ItemBudget.forItem(DEFAULT_LIMITS);
  const context = { budget, signal: new AbortController().signal, passwords: [] };
  for await (const extracted of format.extract(content, context))
    if (extracted.kind === "document") documents.push(extracted.document);
  return documents.map(({ text }) => text).join("\n");
}

async function measure(path: string, kind: string, keep: string): Promise<Measured> {
  const started = performance.now();
  const measured = { kind, path, theirs: 0, ours: 0 };
  const secondsSince = (): number => (performance.now() - started) / 1000;
  try {
    const text = await extractText(path);
    const seconds = secondsSince();
    const reference = referenceText(path, kind, keep);
    if (reference === undefined) return { ...measured, seconds, cause: "LibreOffice makes no text of it" };
    return { ...measured, ...compare(reference, text, kind), seconds };
  } catch (error) {
    if (!(error instanceof ItemError)) throw error;
    return { ...measured, cause: `${error.code}: ${error.message}`, seconds: secondsSince() };
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}

const kindOf = (path: string): string => /[^.]*$/.exec(path)?.[0].toLowerCase() ?? "";
const share = (ours: number, theirs: number): string =>
  theirs === 0 ? "-" : `${((100 * ours) / theirs).toFixed(2)} %`;

function printTable(all: readonly Measured[]): void {
  console.log("kind   files  compared  refused  characters     found    worst file  slowest s  peak RSS MiB");
  for (const kind of Object.keys(FILTERS)) {
    const files = all.filter((one) => one.kind === kind);
    const compared = files.filter(({ cause, theirs }) => cause === undefined && theirs > 0);
    const refused = files.filter(({ cause }) => cause !== undefined && !cause.startsWith("LibreOffice"));
    const sum = (of: (one: Measured) => number): number => compared.reduce((total, one) => total + of(one), 0);
    const theirs = sum((one) => one.theirs);
    const worst = Math.min(1, ...compared.map((one) => one.ours / one.theirs));
    const slowest = Math.max(0, ...files.map(({ seconds }) => seconds));
    console.log(
      [
        kind.padEnd(5),
        String(files.length).padStart(6),
        String(compared.length).padStart(9),
        String(refused.length).padStart(8),
        String(theirs).padStart(11),
        share(
          sum((one) => one.ours),
          theirs,
        ).padStart(9),
        `${(100 * worst).toFixed(2)} %`.padStart(13),
        slowest.toFixed(2).padStart(10),
        String(Math.round(process.resourceUsage().maxRSS / 1024)).padStart(13),
      ].join(" "),
    );
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string" }, each: { type: "boolean" }, only: { type: "string" } },
});
const keep = values.keep ?? mkdtempSync(join(tmpdir(), "legacy-texts-"));
mkdirSync(keep, { recursive: true });
const all: Measured[] = [];
for (const path of filesBelow(positionals[0] ?? ".")) {
  const kind = kindOf(path);
  if (!(kind in FILTERS) || (values.only !== undefined && values.only !== kind)) continue;
  const one = await measure(path, kind, keep);
  all.push(one);
  if (values.each)
    console.log(`${share(one.ours, one.theirs).padStart(9)} ${one.seconds.toFixed(2)} ${path} ${one.cause ?? ""}`);
}
printTable(all);
