/**
 * How much of a folder of strange files was examined: `sever scan FOLDER --format jsonl --output SCAN.jsonl`, then
 * `node dist/bench/robustness.js SCAN.jsonl` prints a line for each kind of name. A file counts as examined in full only
 * when everything within it is.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import type { ItemRecord, ItemStatus, ScanRecord } from "../src/core/finding.js";

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

async function main(path: string): Promise<void> {
  const tallies = tallyKinds(await readItems(path));
  console.log(
    "| name | files | examined in full | in part | refused | files by cause |\n| --- | --- | --- | --- | --- | --- |",
  );
  for (const tally of tallies) console.log(rowOf(tally));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node dist/bench/robustness.js SCAN.jsonl");
  await main(path);
}
