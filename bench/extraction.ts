/**
 * How much of the text of files is read: each file below a folder is read by us and by a program that shares no code with
 * ours, and its words are looked for in what we read. Pictures are not read by either.
 *
 *     node dist/bench/extraction.js FOLDER [--scan SCAN.jsonl] [--keep DIR] [--only KINDS] [--each]
 *
 * `--scan` takes a scan of the same folder (`sever scan FOLDER --format jsonl --output SCAN.jsonl`) and adds how many files
 * are examined in full, in part and refused; `--keep` keeps the other programs' texts by digest for another run; `--each`
 * prints a line a file.
 */
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ItemError } from "../src/core/problem.js";
import type { Content, ExtractContext } from "../src/formats/format.js";
import { identify, readHead } from "../src/formats/identify.js";
import { FORMATS } from "../src/formats/index.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { kindOf, REFERENCES, referenceText } from "./references.js";
import { readItems, tallyKinds, type KindTally } from "./robustness.js";

const EXTRACTION_MS = 60_000;

interface Measured {
  readonly kind: string;
  readonly path: string;
  /** Letters and digits of the other program's words, and of those that we have. */
  readonly theirs: number;
  readonly ours: number;
  /** Why we have none. */
  readonly cause?: string;
}

/** Words in one case, since styles show letters as capitals; where Chinese or Japanese letters stand next to others, LibreOffice puts a space that the file has not. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll("\0", "")
    .normalize("NFKC")
    .toLowerCase()
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}])+/gu,
    ) ?? [];

/** Lines of slides that say nothing but a day or an hour: LibreOffice puts those of its own run into fields. */
const CLOCK_LINES =
  /^(?:\p{L}{2,12},? )?\d{1,2}[.:/-] ?(?:\p{L}{3,9}\.? |\d{1,2}(?:[.:/-]|$))?(?:\d{2,4})?(?: \d{1,2}:\d{2}(?::\d{2})?)?(?: \p{L}{1,8}\.?)?$/gmu;

/**
 * What LibreOffice writes for formulas that it cannot work out, where files hold what Excel worked out, its word for halves
 * of days, and its words in pivot tables.
 */
const OWN_WORDS =
  /#(?:VALUE|REF|DIV\/0|NAME|N\/A|NUM|NULL|MACRO)[!?]?|Err:\d+|\b[AP]M\b|\bTotal Result\b|- (?:all|multiple) -|\(empty\)/g;

/** Letters and digits of the words of `theirs`, and of those among them that stand in `ours` as often. */
export function compare(theirs: string, ours: string, kind: string): { theirs: number; ours: number } {
  const counts = new Map<string, number>();
  for (const word of wordsOf(ours)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // Words that the other program joins or parts otherwise are found with no regard to where words end.
  const run = wordsOf(ours).join("");
  let all = 0;
  let found = 0;
  const isWorkbook = /^(?:XLS|ODS)/.test(kind);
  const own = isWorkbook ? OWN_WORDS : /^(?:PPT|ODP)/.test(kind) ? CLOCK_LINES : undefined;
  for (const word of wordsOf(own ? theirs.replace(own, " ") : theirs)) {
    // Figures of sheets are read as what they are, not as each is printed.
    if (isWorkbook && !/\p{L}{2}/u.test(word)) continue;
    all += word.length;
    const left = counts.get(word) ?? 0;
    if (left > 0) counts.set(word, left - 1);
    if (left > 0 || (word.length > 5 && run.includes(word))) found += word.length;
  }
  return { theirs: all, ours: found };
}

/** Texts of the file and of those embedded in it, which the other programs show too. */
export async function extractText(path: string): Promise<string> {
  const texts: string[] = [];
  const context = {
    budget: ItemBudget.forItem(DEFAULT_LIMITS),
    signal: AbortSignal.timeout(EXTRACTION_MS),
    passwords: [],
  };
  await extractInto(texts, new MemoryContent(new Uint8Array(readFileSync(path))), path, context);
  return texts.join("\n");
}

async function extractInto(texts: string[], content: Content, name: string, context: ExtractContext): Promise<void> {
  const format = identify(await readHead(content, name), FORMATS);
  if (!format) throw new ItemError("unknown-format", "identify", "no handler knows it");
  for await (const extracted of format.extract(content, context)) {
    if (extracted.kind === "document") texts.push(extracted.document.text);
    if (extracted.kind !== "child") continue;
    try {
      await extractInto(texts, extracted.child.content, extracted.child.name, context);
    } catch (error) {
      // What is embedded is an item of its own: its fault is none of the file's.
      if (!(error instanceof ItemError)) throw error;
    }
  }
}

async function measure(path: string, kind: string, keep: string): Promise<Measured> {
  const reference = referenceText(path, kind, keep);
  try {
    return { kind, path, ...compare(reference, await extractText(path), kind) };
  } catch (error) {
    if (!(error instanceof ItemError)) throw new Error(path, { cause: error });
    return { kind, path, ...compare(reference, "", kind), cause: `${error.code}: ${error.message}` };
  }
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}

const share = (ours: number, theirs: number): string =>
  theirs === 0 ? "-" : `${((100 * ours) / theirs).toFixed(2)} %`;
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** A row of the table in Markdown. Files that we refuse and the other program makes text of stand apart, never unsaid. */
function rowOf(kind: string, files: readonly Measured[], tally: KindTally | undefined): string {
  const compared = files.filter(({ theirs, cause }) => theirs > 0 && cause === undefined);
  const refusedHere = files.filter(({ theirs, cause }) => theirs > 0 && cause !== undefined);
  const theirs = total(compared.map((one) => one.theirs));
  const { examined, partly, refused } = tally?.byStatus ?? {};
  const cells = [
    kind,
    files.length,
    ...(tally ? [examined, partly, refused, share(examined ?? 0, tally.files)] : []),
    REFERENCES[kind]?.program,
    compared.length,
    theirs,
    share(total(compared.map(({ ours }) => ours)), theirs),
    refusedHere.length,
    total(refusedHere.map((one) => one.theirs)),
  ];
  return `| ${cells.join(" | ")} |`;
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      keep: { type: "string" },
      each: { type: "boolean" },
      only: { type: "string" },
      scan: { type: "string" },
    },
  });
  const keep = values.keep ?? mkdtempSync(join(tmpdir(), "reference-texts-"));
  const kinds = values.only?.toUpperCase().split(",") ?? Object.keys(REFERENCES);
  const all: Measured[] = [];
  for (const path of filesBelow(positionals[0] ?? ".")) {
    const kind = kindOf(path);
    if (kind === undefined || !kinds.includes(kind)) continue;
    const one = await measure(path, kind, keep);
    all.push(one);
    if (values.each) console.log([share(one.ours, one.theirs), one.theirs, path, one.cause ?? ""].join("\t"));
  }
  const tallies = values.scan === undefined ? [] : tallyKinds(await readItems(values.scan), kindOf);
  const states = values.scan === undefined ? [] : ["in full", "in part", "refused", "share in full"];
  const heads = ["kind", "files", ...states, "beside", "files compared", "its characters", "of them read", "files refused here that it makes text of", "their characters"]; // prettier-ignore
  console.log(`| ${heads.join(" | ")} |\n| ${heads.map(() => "---").join(" | ")} |`);
  for (const kind of kinds) {
    const files = all.filter((one) => one.kind === kind);
    const tally = tallies.find((one) => one.kind === kind);
    if (files.length > 0) console.log(rowOf(kind, files, tally));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
