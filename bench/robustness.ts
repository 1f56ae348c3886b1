/**
 * How much of a folder of strange files was examined: `sever scan FOLDER --format jsonl --output SCAN.jsonl`, then
 * `node dist/bench/robustness.js SCAN.jsonl` prints a line for each kind of name. A file counts as examined in full only
 * when everything within it is. `node dist/bench/robustness.js --run FOLDER SCAN.jsonl` has it scanned first, in the environment
 * that scheduled scans have, and prints the most memory that the process held (Linux).
 */
import { spawn } from "node:child_process";
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ItemRecord, ItemStatus, ScanRecord } from "../src/core/finding.js";
import { FRUGAL } from "../src/core/frugal.js";

type Item = Pick<ItemRecord, "source" | "path" | "status" | "problems">;

export interface KindTally {
  readonly kind: string;
  readonly files: number;
  readonly byStatus: Readonly<Record<ItemStatus, number>>;
  /** Problems by code, the most frequent first. */
  readonly problems: readonly (readonly [string, number])[];
}

const WORSE: readonly ItemStatus[] = ["examined", "partly", "refused"];

const extensionOf = (source: string): string => /\.([^./\\]{1,8})$/.exec(source)?.[1]?.toLowerCase() ?? "none";

/**
 * Files by extension or another kind of name, the most frequent first. A container with a part that was not examined is
 * examined in part. Files whose kind is undefined are left out.
 */
export function tallyKinds(
  items: Iterable<Item>,
  kindOf: (source: string) => string | undefined = extensionOf,
): KindTally[] {
  const files = new Map<string, { status: ItemStatus; codes: Set<string> }>();
  for (const { source, path, status, problems } of items) {
    const file = files.get(source) ?? { status: "examined" as ItemStatus, codes: new Set<string>() };
    const own = path.length > 1 && status === "refused" ? "partly" : status;
    if (WORSE.indexOf(own) > WORSE.indexOf(file.status)) file.status = own;
    for (const { code } of problems) file.codes.add(code);
    files.set(source, file);
  }
  const kinds = new Map<string, { status: ItemStatus; codes: Set<string> }[]>();
  for (const [source, file] of files) {
    const kind = kindOf(source);
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return [...kinds].map(([kind, all]) => tallyOf(kind, all)).sort((a, b) => b.files - a.files);
}

function tallyOf(kind: string, all: readonly { status: ItemStatus; codes: Set<string> }[]): KindTally {
  const count = (status: ItemStatus): number => all.filter((file) => file.status === status).length;
  const codes = new Map<string, number>();
  for (const file of all) for (const code of file.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
  const byStatus = { examined: count("examined"), partly: count("partly"), refused: count("refused") };
  return { kind, files: all.length, byStatus, problems: [...codes].sort((a, b) => b[1] - a[1]) };
}

const rowOf = ({ kind, files, byStatus, problems }: KindTally): string =>
  `| ${kind} | ${files} | ${byStatus.examined} | ${byStatus.partly} | ${byStatus.refused} | ${problems.map(([code, n]) => `${code} ${n}`).join(", ")} |`;

/** The items of a scan, as it wrote them (jsonl). */
export async function readItems(path: string): Promise<Item[]> {
  const items: Item[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const record = JSON.parse(line) as ScanRecord;
    if (record.kind === "item") items.push(record);
  }
  return items;
}

const SAMPLE_MS = 200;

/** Scans the folder into the file; says what the process held at most, as the system counts it. */
async function scanFolder(folder: string, output: string): Promise<string> {
  const main = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
  const rest = ["scan", folder, "--store", "none", "--format", "jsonl", "--output", output];
  const child = spawn(process.execPath, [main, ...rest], { stdio: "inherit", env: { ...FRUGAL, ...process.env } });
  let held = "";
  const sampler = setInterval(() => (held = heldBy(child.pid) ?? held), SAMPLE_MS);
  await new Promise<void>((resolve, reject) => child.once("exit", () => resolve()).once("error", reject));
  clearInterval(sampler);
  return held === "" ? "this system does not say what a process held" : `${held} held at most`;
}

/** Undefined where the system does not say. */
function heldBy(pid: number | undefined): string | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kib && `${Math.round(Number(kib) / 1024)} MiB`;
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

async function main(path: string): Promise<void> {
  const tallies = tallyKinds(await readItems(path));
  console.log(
    "| name | files | examined in full | in part | refused | files by cause |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const tally of tallies) console.log(rowOf(tally));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { run: { type: "string" } } });
  const [path] = positionals;
  if (path === undefined) throw new Error("usage: node dist/bench/robustness.js [--run FOLDER] SCAN.jsonl");
  if (values.run !== undefined) console.log(await scanFolder(values.run, path));
  await main(path);
}
