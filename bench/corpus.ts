/**
 * Makes a seeded corpus: `node dist/bench/corpus.js OUT --size 100MB --kinds txt,csv --file-size 20KB --seed 7`.
 * The same arguments give the same bytes. Writes folders of at most 1,000 files.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { KINDS } from "./kinds.js";
import { Random } from "./random.js";

const UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };

/** `20KB` in bytes; decimal units. Throws when it is not a size. */
export function parseSize(size: string): number {
  const match = /^(?<number>\d+(?:\.\d+)?)(?<unit>B|KB|MB|GB)$/.exec(size);
  const factor = UNITS[match?.groups?.["unit"] ?? ""];
  if (!match || factor === undefined) throw new Error(`not a size: ${size} (write 500KB, 10MB or 1GB)`);
  return Number(match.groups?.["number"]) * factor;
}

export interface CorpusOptions {
  /** Bytes in all, at least; the last file may go beyond. */
  readonly bytes: number;
  readonly kinds: readonly string[];
  /** Bytes of a file, about. */
  readonly fileBytes: number;
  readonly seed: number;
}

/** Bytes that one unit of a kind takes, measured once, so that files come out about as large as asked. */
async function bytesPerUnit(kind: string): Promise<number> {
  const small = await KINDS[kind]?.(new Random(1), 20);
  const large = await KINDS[kind]?.(new Random(1), 220);
  return Math.max(1, ((large?.length ?? 0) - (small?.length ?? 0)) / 200);
}

/** Writes the corpus below `folder` and gives the number of files and bytes. */
export async function makeCorpus(folder: string, options: CorpusOptions): Promise<{ files: number; bytes: number }> {
  const perUnit = new Map<string, number>();
  for (const kind of options.kinds) perUnit.set(kind, await bytesPerUnit(kind));
  let files = 0;
  let bytes = 0;
  while (bytes < options.bytes) {
    const kind = options.kinds[files % options.kinds.length] ?? "txt";
    const write = KINDS[kind];
    if (!write) throw new Error(`unknown kind: ${kind} (known: ${Object.keys(KINDS).join(", ")})`);
    const random = new Random(options.seed * 1_000_003 + files);
    const units = Math.max(1, Math.round((options.fileBytes * (0.5 + random.next())) / (perUnit.get(kind) ?? 1)));
    const content = await write(random, units);
    const sub = join(folder, String(Math.floor(files / 1000)).padStart(4, "0"));
    if (files % 1000 === 0) mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(files).padStart(7, "0")}.${kind}`), content);
    files++;
    bytes += content.length;
  }
  return { files, bytes };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: "string", default: "100MB" },
      kinds: { type: "string", default: Object.keys(KINDS).join(",") },
      "file-size": { type: "string", default: "20KB" },
      seed: { type: "string", default: "7" },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error("usage: corpus OUT [--size 100MB] [--kinds txt,csv] [--file-size 20KB]");
  const made = await makeCorpus(folder, {
    bytes: parseSize(values.size),
    kinds: values.kinds.split(","),
    fileBytes: parseSize(values["file-size"]),
    seed: Number(values.seed),
  });
  process.stdout.write(`${made.files} files, ${made.bytes} bytes in ${folder}\n`);
}

if (process.argv[1]?.endsWith("corpus.js")) await main();
