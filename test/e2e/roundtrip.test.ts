/**
 * An office redacted by the program, its copies read by programs that share no code with it: what was to go is in none of
 * them, and they are still files of their kinds.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { groupOf, type FindingType } from "../../src/core/finding-type.js";
import { hasProgram, pythonWith } from "../support/programs.js";
import { recordsOf, runSever } from "./run-sever.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures", import.meta.url));
const FOREIGN = fileURLToPath(new URL("../support/foreign.py", import.meta.url));

/** Folders of the office: what an office keeps, and files of every kind. */
const folder = mkdtempSync(join(tmpdir(), "sever-roundtrip-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Pair {
  readonly original: string;
  readonly copy: string;
  /** Values found in the original that a release to the public may not hold, without white space. */
  readonly values: readonly string[];
}

const LEAST = 4;
const squeeze = (text: string): string => text.replace(/\s+/g, "");
/** What goes wherever it stands; facts are told of one place only. */
const isRemovedEverywhere = (type: FindingType): boolean =>
  ["names", "addresses", "identifiers"].includes(groupOf(type)) && type !== "AGE";

let pairs: readonly Pair[] = [];
const pairsOf = (...extensions: readonly string[]): readonly Pair[] => {
  const found = pairs.filter(({ copy }) => extensions.length === 0 || extensions.includes(extname(copy)));
  expect(found.length).toBeGreaterThan(0);
  return found;
};

beforeAll(async () => {
  cpSync(join(FIXTURES, "sample-office"), join(folder, "in/office"), { recursive: true });
  cpSync(join(FIXTURES, "formats"), join(folder, "in/kinds"), {
    recursive: true,
    // A file that nobody can read whole is not released.
    filter: (path) => !/^(?:broken|mixed)/.test(basename(path)),
  });
  const redacted = await runSever(folder, ["redact", "in", "--release-to", "public", "--out", "out", "--quiet"]);
  expect(redacted.status, redacted.stderr).toBeLessThan(4);
  const scanned = await runSever(folder, ["scan", "in", "--format", "jsonl", "--values", "full", "--quiet"]);
  pairs = pairUp(recordsOf(scanned));
}, 600_000);

/** A name that the file also uses as a word, in small letters, goes only where it is known to be one. */
const isCommonWord = (value: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(value) && new RegExp(`(?<!\\p{L})${value.toLowerCase()}(?!\\p{L})`, "u").test(text);

const toPlace = ({ sha256, source }: Record<string, unknown>): [string, string] => [String(sha256), String(source)];

/** Released copies with the values of their originals. */
function pairUp(records: readonly Record<string, unknown>[]): Pair[] {
  const findings = records.filter(({ kind }) => kind === "finding") as {
    source: string;
    type: FindingType;
    value: string;
    excludedBy: string | null;
  }[];
  const report = JSON.parse(readFileSync(join(folder, "out/redaction-report.json"), "utf8")) as {
    items: { originalSha256: string; copy: string | null; status: string }[];
  };
  // The report does not name a file whose name holds what was removed.
  const sources = new Map(
    records.filter(({ kind, path }) => kind === "item" && (path as string[]).length === 1).map(toPlace),
  );
  return report.items.flatMap(({ originalSha256, copy, status }) => {
    const source = sources.get(originalSha256);
    if (copy === null || source === undefined) return [];
    expect(status).toMatch(/^(?:released|unchanged)$/);
    const own = findings.filter((finding) => finding.source === source);
    const kept = own.filter(({ excludedBy }) => excludedBy !== null).map(({ value }) => squeeze(value));
    const values = own
      .filter(({ excludedBy, type }) => excludedBy === null && isRemovedEverywhere(type))
      .map(({ value }) => squeeze(value))
      .filter((value) => value.length >= LEAST && !kept.some((stays) => stays.includes(value)))
      .filter((value) => !isCommonWord(value, readFileSync(join(folder, source), "utf8")));
    return [{ original: join(folder, source), copy: join(folder, "out", copy), values: [...new Set(values)] }];
  });
}

/** Places in `values` of those that the texts still hold; values themselves are not for messages of tests to show. */
function survivorsIn(texts: readonly string[], { values }: Pair): number[] {
  const bare = squeeze(texts.join("\0"));
  const small = bare.toLowerCase();
  // A name of one word may be a common word in small letters.
  const isIn = (value: string): boolean =>
    /^\p{Lu}?\p{Ll}+$/u.test(value) ? bare.includes(value) : small.includes(value.toLowerCase());
  return values.flatMap((value, i) => (isIn(value) ? [i] : []));
}

const run = (program: string, ...options: readonly string[]): string =>
  execFileSync(program, options, { encoding: "latin1", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
/** Output of UTF-8 or of unknown bytes, read both ways. */
const bothWays = (output: string): string[] => [output, Buffer.from(output, "latin1").toString("utf8")];

/** Whether the copy is of another kind than the original, which the copy's readers cannot read. */
const isConverted = ({ original, copy }: Pair): boolean => extname(original) !== extname(copy);

/** Reads original and copy; the original must hold values by that reading, the copy none. */
function compare(pair: Pair, read: (path: string) => readonly string[]): number {
  expect(survivorsIn(read(pair.copy), pair), basename(pair.copy)).toEqual([]);
  return isConverted(pair) ? 0 : survivorsIn(read(pair.original), pair).length;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

it("makes a copy of nearly every file, and originals hold what copies may not", () => {
  expect(pairs.length).toBeGreaterThan(50);
  expect(total(pairs.map(({ values }) => values.length))).toBeGreaterThan(250);
});

it.skipIf(!hasProgram("strings"))("strings finds no removed value in any copy", () => {
  const found = pairsOf().map((pair) =>
    compare(pair, (path) => ["s", "S", "l", "b"].flatMap((width) => bothWays(run("strings", "-a", "-e", width, path)))),
  );
  expect(total(found)).toBeGreaterThan(150);
});

it("the bytes of no copy hold a removed value", () => {
  for (const pair of pairsOf()) compare(pair, (path) => bothWays(readFileSync(path, "latin1")));
});

describe.skipIf(!["pdftotext", "mutool", "qpdf"].every(hasProgram))("PDF", () => {
  it.each([
    ["pdftotext", (path: string) => run("pdftotext", path, "-")],
    ["pdftotext -raw", (path: string) => run("pdftotext", "-raw", path, "-")],
    ["mutool", (path: string) => run("mutool", "draw", "-q", "-F", "text", path)],
    ["qpdf", (path: string) => run("qpdf", "--qdf", "--object-streams=disable", path, "-")],
  ])("%s finds no removed value", (name, read) => {
    const found = pairsOf(".pdf").map((pair) => compare(pair, (path) => bothWays(read(path))));
    if (name !== "qpdf") expect(total(found)).toBeGreaterThan(20);
  });

  it("copies are sound", () => {
    for (const { copy } of pairsOf(".pdf")) expect(run("qpdf", "--check", copy)).toContain("No syntax or stream");
  });
});

it.skipIf(!hasProgram("unzip"))("unzip finds no removed value in any part", () => {
  const found = pairsOf(".zip", ".docx").map((pair) =>
    compare(pair, (path) => bothWays(run("unzip", "-p", path)).flatMap((text) => [text, text.replace(/<[^>]*>/g, "")])),
  );
  expect(total(found)).toBeGreaterThan(20);
});

const PYTHON = pythonWith("icalendar, vobject, yaml");

describe.skipIf(PYTHON === undefined)("the readers of Python", () => {
  interface Reading {
    readonly texts: readonly string[];
    readonly shape: unknown;
  }
  const readAll = (paths: readonly string[]): Reading[] =>
    execFileSync(PYTHON ?? "", [FOREIGN, ...paths], { encoding: "utf8", maxBuffer: 1 << 28 })
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Reading);

  it.each([
    ".json",
    ".jsonl",
    ".csv",
    ".tsv",
    ".xml",
    ".yaml",
    ".eml",
    ".ics",
    ".vcf",
    ".docx",
    ".zip",
    ".tar",
    ".gz",
    ".html",
    ".sql",
  ])("find no removed value in %s, and its structure as it was", (extension) => {
    const all = pairsOf(extension);
    readAll(all.map(({ copy }) => copy)).forEach(({ texts }, i) => {
      const pair = all[i];
      if (pair) expect(survivorsIn(texts, pair), basename(pair.copy)).toEqual([]);
    });
    const same = all.filter((pair) => !isConverted(pair));
    const originals = readAll(same.map(({ original }) => original));
    const copies = readAll(same.map(({ copy }) => copy));
    same.forEach((pair, i) => expect(copies[i]?.shape, basename(pair.copy)).toEqual(originals[i]?.shape));
    expect(total(same.map((pair, i) => survivorsIn(originals[i]?.texts ?? [], pair).length))).toBeGreaterThan(0);
  });
});

it.skipIf(!hasProgram("soffice"))("LibreOffice opens every DOCX and finds no removed value", () => {
  const texts = (kind: "original" | "copy"): ((pair: Pair) => string) => {
    const into = join(folder, `office-${kind}`);
    const taken = pairsOf(".docx").map((pair, i) => {
      const path = join(into, `${String(i)}.docx`);
      mkdirSync(into, { recursive: true });
      cpSync(pair[kind], path);
      return { pair, path };
    });
    run(
      "soffice",
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--convert-to",
      "txt:Text (encoded):UTF8",
      "--outdir",
      into,
      ...taken.map(({ path }) => path),
    );
    expect(readdirSync(into).filter((name) => name.endsWith(".txt"))).toHaveLength(taken.length);
    return (pair) => {
      const path = taken.find((one) => one.pair === pair)?.path ?? "";
      return readFileSync(path.replace(/docx$/, "txt"), "utf8");
    };
  };
  const [before, after] = [texts("original"), texts("copy")];
  const found = pairsOf(".docx").map((pair) => {
    expect(survivorsIn([after(pair)], pair), basename(pair.copy)).toEqual([]);
    return survivorsIn([before(pair)], pair).length;
  });
  expect(total(found)).toBeGreaterThan(10);
});

it.skipIf(!hasProgram("chromium"))("a browser finds no removed value in pages", { timeout: 120_000 }, async () => {
  const browser = await chromium.launch({
    executablePath: run("which", "chromium").trim(),
    args: [
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  try {
    const page = await browser.newPage();
    await page.route(/^https?:/, (route) => route.abort());
    const read = async (path: string): Promise<string[]> => {
      await page.goto(pathToFileURL(path).href);
      return [
        await page.title(),
        await page.content(),
        (await page.textContent("html")) ?? "",
        await page.innerText("body"),
      ];
    };
    let found = 0;
    for (const pair of pairsOf(".html", ".htm")) {
      expect(survivorsIn(await read(pair.copy), pair), basename(pair.copy)).toEqual([]);
      found += survivorsIn(await read(pair.original), pair).length;
    }
    expect(found).toBeGreaterThan(3);
  } finally {
    await browser.close();
  }
});
