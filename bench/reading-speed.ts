/**
 * How fast files are read, beside programs that share no code with ours: for each kind the same files by each, all files of
 * a kind in one process, start-up included, in seconds of processor time.
 *
 *     node dist/bench/reading-speed.js FOLDER [--files N] [--only KINDS]
 *
 * `TIKA_JAR` names the `tika-app` of Apache Tika. Nothing is looked for in the texts: `sever bench throughput` measures that.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { extractText, filesBelow } from "./extraction.js";
import { kindOf, REFERENCES } from "./references.js";

const LARGEST = 4 * 1024 ** 2;
const MEBIBYTE = 1024 ** 2;
const PATIENCE_MS = 600_000;

interface Program {
  readonly name: string;
  /** Command for files that lie in a folder by themselves; `out` is an empty folder. */
  command(files: readonly string[], folder: string, out: string): readonly string[];
}

const OURS: Program = {
  name: "sever",
  command: (files) => [process.execPath, fileURLToPath(import.meta.url), "--read", ...files],
};
const TIKA: Program = {
  name: "Tika",
  command: (_files, folder, out) => ["java", "-jar", process.env["TIKA_JAR"] ?? "", "--text", "-i", folder, "-o", out],
};
const libreOffice = (to: string): Program => ({
  name: "LibreOffice",
  command: (files, _folder, out) => [
    "soffice",
    `-env:UserInstallation=file://${out}/profile`,
    "--headless",
    "--convert-to",
    to,
    "--outdir",
    out,
    ...files,
  ],
});
const POPPLER: Program = {
  name: "pdftotext",
  command: (files) => ["sh", "-c", 'for file; do pdftotext "$file" - >/dev/null 2>&1; done', "sh", ...files],
};

function peersOf(kind: string): readonly Program[] {
  const tika = process.env["TIKA_JAR"] === undefined ? [] : [TIKA];
  if (kind === "PDF") return [POPPLER, ...tika];
  if (/^(?:DOCX?|ODT|RTF|HTML)$/.test(kind)) return [libreOffice("txt:Text"), ...tika];
  if (/^(?:XLS[XB]?|ODS)$/.test(kind)) return [libreOffice("csv"), ...tika];
  return /^(?:PPTX?|ODP)$/.test(kind) ? [libreOffice("pdf"), ...tika] : tika;
}

/** Seconds of processor time that a program takes, its children's among them. Undefined where it gives up. */
function secondsOf(command: readonly string[]): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), "time-"));
  const told = join(folder, "time");
  try {
    const args = ["-o", told, "-f", "%U %S", ...command];
    execFileSync("/usr/bin/time", args, { stdio: "ignore", timeout: PATIENCE_MS });
    const [user = 0, system = 0] = readFileSync(told, "utf8").trim().split(" ").map(Number);
    return user + system;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** At most `count` of the files, spread evenly over them. */
const spread = (files: readonly string[], count: number): readonly string[] =>
  files.length <= count
    ? files
    : Array.from({ length: count }, (_, i) => files[Math.floor((i * files.length) / count)] ?? "");

/** Those of the files that can be read by us, copied under plain names. */
async function copiesOf(files: readonly string[], folder: string): Promise<string[]> {
  const copies: string[] = [];
  for (const file of files) {
    const copy = join(folder, `${copies.length + 1}${extname(file).toLowerCase()}`);
    try {
      await extractText(file);
    } catch {
      continue;
    }
    copyFileSync(file, copy);
    copies.push(copy);
  }
  return copies;
}

async function rowOf(kind: string, files: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "reading-"));
  try {
    const within = join(folder, "in");
    mkdirSync(within);
    const copies = await copiesOf(files, within);
    const size = copies.reduce((sum, file) => sum + statSync(file).size, 0) / MEBIBYTE;
    const cells = [OURS, ...peersOf(kind)].map((program, i) => {
      const out = join(folder, `out-${i}`);
      mkdirSync(out);
      const seconds = secondsOf(program.command(copies, within, out));
      if (seconds === undefined) return `${program.name} gave up`;
      return `${program.name} ${(copies.length / seconds).toFixed(1)} files/s, ${(size / seconds).toFixed(2)} MB/s`;
    });
    return `| ${[kind, copies.length, size.toFixed(1), cells[0], cells.slice(1).join("; ") || "-"].join(" | ")} |`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { files: { type: "string", default: "20" }, only: { type: "string" }, read: { type: "boolean" } },
  });
  if (values.read) {
    for (const file of positionals) await extractText(file);
    return;
  }
  const kinds = values.only?.toUpperCase().split(",") ?? Object.keys(REFERENCES);
  const all = filesBelow(positionals[0] ?? ".").filter((file) => statSync(file).size <= LARGEST);
  console.log("| kind | files | MB | sever | others |\n| --- | --- | --- | --- | --- |");
  for (const kind of kinds) {
    const files = all.filter((file) => kindOf(file) === kind);
    if (files.length > 0) console.log(await rowOf(kind, spread(files, Number(values.files))));
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
