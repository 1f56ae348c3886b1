/**
 * Values planted in real files and removed: `node dist/bench/office-removal.js FOLDER [--trials N] [--seed N] [--kinds a,b]
 * [--open N] [--list] [--keep DIR]`. Prints, by kind, how many copies are clean, hold a trace of a value, lost a word that
 * must stay or break the rules of their kind, and why files were refused. `--open N` has LibreOffice open N of the copies.
 * Exit status 1 when a copy is not clean.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { runProgram } from "./programs.js";
import { Random } from "./random.js";
import { filesByKind, plantValues, tryRemovals, type RemovalTrial } from "./removal-trials.js";

const CHUNK = 25;
const OPENED = /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|pptm|potx|odt|ods|odp|rtf)$/;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    trials: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    kinds: { type: "string" },
    open: { type: "string", default: "0" },
    list: { type: "boolean", default: false },
    keep: { type: "string" },
  },
});

const OUTCOMES = ["clean", "residue", "lost", "broken", "refused", "unseen"] as const;

function printTable(trials: readonly RemovalTrial[]): void {
  const kinds = [...new Set(trials.map(({ kind }) => kind))].sort();
  console.log(["kind  ", ...OUTCOMES.map((outcome) => outcome.padStart(8))].join(""));
  for (const kind of [...kinds, "all"]) {
    const own = trials.filter((trial) => kind === "all" || trial.kind === kind);
    const counts = OUTCOMES.map((outcome) => String(own.filter((trial) => trial.outcome === outcome).length));
    console.log([kind.padEnd(6), ...counts.map((count) => count.padStart(8))].join(""));
  }
  const causes = new Map<string, number>();
  for (const { outcome, detail } of trials) {
    if (outcome !== "refused") continue;
    const cause = detail.replace(/\d+/g, "N").slice(0, 120);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1]))
    console.log(`  refused ${String(count)}: ${cause}`);
}

/** How many of the copies LibreOffice makes a page of. */
function openCopies(trials: readonly RemovalTrial[], most: number, folder: string): void {
  const copies = trials.flatMap(({ copy }) => (copy && OPENED.test(copy) ? [copy] : [])).slice(0, most);
  if (copies.length === 0) return;
  const out = join(folder, "opened");
  mkdirSync(out);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  for (const copy of copies)
    try {
      runProgram("timeout", ["120", "soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", out, copy]);
    } catch {
      console.log(`LibreOffice stopped at ${basename(copy)}`);
    }
  const opened = readdirSync(out).filter((name) => name.endsWith(".pdf")).length;
  console.log(`LibreOffice opened ${String(opened)} of ${String(copies.length)} copies`);
}

const folder = values.keep ?? mkdtempSync(join(tmpdir(), "sever-removal-"));
mkdirSync(folder, { recursive: true });
const random = new Random(Number(values.seed));
const wanted = values.kinds?.split(",");
const kinds = new Map([...filesByKind(positionals[0] ?? ".")].filter(([kind]) => wanted?.includes(kind) ?? true));
const trials: RemovalTrial[] = [];
for (let empty = 0, chunk = 0; trials.length < Number(values.trials) && empty < CHUNK; chunk++) {
  const into = join(folder, String(chunk));
  mkdirSync(into, { recursive: true });
  const drawn = plantValues(kinds, Math.min(CHUNK, Number(values.trials) - trials.length), random, into);
  const done = await tryRemovals(drawn, into);
  empty = done.length === 0 ? empty + 1 : 0;
  for (const { outcome, file, copy = "", detail, places } of done)
    if (values.list && outcome !== "clean")
      process.stderr.write(`${outcome}: ${file} ${copy}: ${detail} [${places.join(" | ")}]\n`);
  trials.push(...done);
  if (values.keep === undefined && values.open === "0") rmSync(into, { recursive: true });
}
printTable(trials);
openCopies(trials, Number(values.open), folder);
if (values.keep === undefined) rmSync(folder, { recursive: true });
process.exitCode = trials.some(({ outcome }) => ["residue", "lost", "broken"].includes(outcome)) ? 1 : 0;
