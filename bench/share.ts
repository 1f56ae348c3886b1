/**
 * Makes a seeded share of an office, small files in a tree of departments, years and cases:
 * `node dist/bench/share.js OUT --files 200000 --seed 7`. The same arguments give the same bytes. Every file has values of
 * its own but PDF documents, which take long to make: there are a few hundred of them, which come again, as copies do.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { KINDS } from "./kinds.js";
import { Random } from "./random.js";
import { makePerson } from "./records.js";

const OFFICE = fileURLToPath(new URL("../../fixtures/sample-office", import.meta.url));
const DEPARTMENTS = ["billing", "clinic", "complaints", "housing", "licences", "personnel", "procurement", "registry", "works"] as const; // prettier-ignore
const FIRST_YEAR = 2016;
const YEARS = 10;
const FILES_OF_CASE = 40;
const CASES_OF_FOLDER = 50;

/** How many files in a thousand are of each kind that is written anew, with sentences or rows of each. */
const MADE: readonly (readonly [kind: string, perThousand: number, units: number])[] = [
  ["txt", 180, 12],
  ["csv", 90, 10],
  ["eml", 90, 8],
  ["docx", 80, 14],
  ["json", 40, 5],
  ["html", 40, 10],
  ["md", 40, 10],
  ["log", 30, 14],
  ["xml", 25, 10],
  ["tsv", 20, 10],
  ["sql", 20, 10],
  ["jsonl", 20, 6],
  ["yaml", 20, 8],
  ["zip", 15, 8],
  ["gz", 10, 12],
  ["tar", 5, 8],
  ["pdf", 15, 10],
];
/** The rest are files of the sample office: of kinds that are text with numbers of their own, of others as they are. */
const OF_OFFICE = 1000 - MADE.reduce((sum, [, perThousand]) => sum + perThousand, 0);
const TEXTS: readonly string[] = [".txt", ".md", ".log", ".csv", ".tsv", ".json", ".jsonl", ".eml", ".html", ".xml", ".sql", ".yaml"]; // prettier-ignore
/** Different PDF documents, beyond which they come again. */
const DISTINCT_PDF = 200;
/** Files of the sample office that take long to examine, a scan for one, come once in so many of its files. */
const RARE = 100;
const RARE_BYTES = 12_000;

interface Template {
  readonly name: string;
  readonly bytes: Buffer;
  readonly isText: boolean;
}

export interface Share {
  readonly files: number;
  readonly bytes: number;
  /** Files of each ending. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Writes the share below `folder`. */
export async function makeShare(folder: string, files: number, seed: number): Promise<Share> {
  const kinds: Record<string, number> = {};
  let bytes = 0;
  let made = "";
  for await (const { sub, name, content } of shareFiles(files, seed)) {
    if (sub !== made) mkdirSync(join(folder, sub), { recursive: true });
    made = sub;
    writeFileSync(join(folder, sub, name), content);
    bytes += content.length;
    kinds[extname(name)] = (kinds[extname(name)] ?? 0) + 1;
  }
  return { files, bytes, kinds };
}

interface ShareFile {
  /** Folder below the share's own. */
  readonly sub: string;
  readonly name: string;
  readonly content: Uint8Array;
}

/** The share's files, one after the other. */
export async function* shareFiles(files: number, seed: number): AsyncGenerator<ShareFile> {
  const templates = readTemplates();
  const pdfs = new Map<number, Uint8Array>();
  for (let number = 0; number < files; number++) {
    const random = new Random(seed * 1_000_003 + number);
    yield { sub: folderOf(number), ...(await makeFile(random, number, templates, pdfs)) };
  }
}

/** `complaints/2019/0100-0149/case-0123`: cases go round the departments and years. */
function folderOf(number: number): string {
  const place = Math.floor(number / FILES_OF_CASE);
  const department = DEPARTMENTS[place % DEPARTMENTS.length] ?? "";
  const year = FIRST_YEAR + (Math.floor(place / DEPARTMENTS.length) % YEARS);
  const first = Math.floor(place / CASES_OF_FOLDER) * CASES_OF_FOLDER;
  const pad = (count: number): string => String(count).padStart(4, "0");
  return join(department, String(year), `${pad(first)}-${pad(first + CASES_OF_FOLDER - 1)}`, `case-${pad(place)}`);
}

async function makeFile(
  random: Random,
  number: number,
  templates: readonly Template[],
  pdfs: Map<number, Uint8Array>,
): Promise<{ readonly name: string; readonly content: Uint8Array }> {
  let left = random.integer(0, 999) - OF_OFFICE;
  if (left < 0) return ofOffice(random, number, templates);
  const [kind, , units] = MADE.find(([, perThousand]) => (left -= perThousand) < 0) ?? MADE[0] ?? ["txt", 0, 10];
  const name = `${String(number).padStart(6, "0")}.${kind}`;
  const write = KINDS[kind];
  if (!write) throw new Error(`no writer of ${kind}`);
  const many = Math.max(1, Math.round(units * (0.5 + random.next())));
  if (kind !== "pdf") return { name, content: await write(random, many) };
  const which = number % DISTINCT_PDF;
  const content = pdfs.get(which) ?? (await write(new Random(which + 1), units));
  pdfs.set(which, content);
  return { name, content };
}

function ofOffice(random: Random, number: number, templates: readonly Template[]): ReturnType<typeof nameAndContent> {
  const isRare = random.integer(1, RARE) === 1;
  const fitting = templates.filter(({ bytes }) => isRare || bytes.length < RARE_BYTES);
  const template = fitting[random.integer(0, fitting.length - 1)];
  if (!template) throw new Error("the sample office is empty");
  return nameAndContent(random, number, template);
}

function nameAndContent(
  random: Random,
  number: number,
  { name, bytes, isText }: Template,
): { readonly name: string; readonly content: Uint8Array } {
  const own = `${String(number).padStart(6, "0")}-${name}`;
  if (isText) return { name: own, content: Buffer.from(varied(random, bytes), "latin1") };
  if (name.endsWith(".gz"))
    return { name: own, content: gzipSync(Buffer.from(varied(random, gunzipSync(bytes)), "latin1")) };
  return { name: own, content: bytes };
}

/** Numbers of four digits and more, years excepted, are others; in running texts somebody else is named besides. */
function varied(random: Random, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  const changed = text.replace(/\d{4,}/g, (digits) =>
    /^(?:19|20)\d\d$/.test(digits) ? digits : random.digits(digits.length),
  );
  if (!/\n\n[A-Z][^<>{}]{40,}$/.test(text)) return changed;
  const { given, surname, phone } = makePerson(random);
  return `${changed.trimEnd()}\n\nCopied to Mr. ${given} ${surname}, tel. ${phone}.\n`;
}

function readTemplates(): Template[] {
  return readdirSync(OFFICE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: `${basename(dirname(path))}-${basename(path)}`,
      bytes: readFileSync(path),
      isText: TEXTS.includes(extname(path)) && !path.includes("utf16"),
    }));
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: "string", default: "200000" }, seed: { type: "string", default: "7" } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error("usage: share OUT [--files 200000] [--seed 7]");
  const { files, bytes, kinds } = await makeShare(folder, Number(values.files), Number(values.seed));
  process.stdout.write(`${files} files, ${bytes} bytes in ${folder}: ${JSON.stringify(kinds)}\n`);
}

if (process.argv[1]?.endsWith("share.js")) await main();
