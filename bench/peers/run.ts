/**
 * Other finders of personal information beside this one, on the same labelled texts in one run:
 * `node dist/bench/peers/run.js [GOLD.jsonl]... [--work DIR] [--only NAME]... [--json FILE]`.
 * Installs the peers from PyPI and npm below DIR (default: a folder of the system's for temporary files), runs each in a
 * process of its own, and scores all alike. A peer that cannot be installed or run is named with the cause.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseGold, type GoldDocument } from "../../src/accuracy/gold.js";
import type { Scores, TypedSpan } from "../../src/accuracy/score.js";
import { isFindingType, type FindingType } from "../../src/core/finding-type.js";
import { scoreFindings, typeFindings, type PeerFinding } from "./compare.js";
import { claimedTypes, PEER_LABELS, type PeerName } from "./labels.js";
import { formatClaims, formatComparison } from "./table.js";

/** Sources of the peers that are not compiled: the folder beside `dist`. */
const SOURCES = fileURLToPath(new URL("../../../bench/peers/", import.meta.url));
const GOLD = ["dev", "heldout"].map((name) =>
  fileURLToPath(new URL(`../../../fixtures/gold/${name}.jsonl`, import.meta.url)),
);
const PYTHONS = ["python3.13", "python3.12", "python3.11", "python3"];

export interface PeerResult {
  readonly name: string;
  /** Name and versions as the peer says them. */
  readonly title: string;
  readonly scores: Scores;
  /** MB of UTF-8 a second of processor time, start-up and warming up not counted. */
  readonly megabytesPerSecond: number;
  /** Types that the peer claims, and the scores over these alone, its own and the program's. */
  readonly claims?: { readonly types: readonly FindingType[]; readonly own: Scores; readonly sever: Scores };
}

export interface Failure {
  readonly name: string;
  readonly cause: string;
}

export interface Comparison {
  readonly gold: string;
  readonly documents: number;
  readonly bytes: number;
  readonly peers: readonly PeerResult[];
  readonly failures: readonly Failure[];
}

type Runner = (texts: string, out: string) => void;

function run(command: string, args: readonly string[], cwd?: string): void {
  const environment = { ...process.env, OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };
  const { status, stderr, error } = spawnSync(command, args, {
    cwd,
    env: environment,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) {
    const last = stderr.trim().split("\n").at(-1) ?? "";
    throw new Error(`${command} ${args[0] ?? ""} ended with ${status ?? "a signal"}: ${last}`);
  }
}

/** A virtual environment with what requirements.txt names, made once. */
function preparePresidio(work: string): Runner {
  const folder = join(work, "python");
  const python = join(folder, "bin", "python");
  if (!existsSync(join(folder, "ready"))) {
    const found = [process.env["PYTHON"] ?? "", ...PYTHONS].find(
      (name) => name !== "" && spawnSync(name, ["-c", "import venv, ensurepip"]).status === 0,
    );
    if (found === undefined) throw new Error("no Python 3 with venv on the path");
    run(found, ["-m", "venv", folder]);
    run(python, ["-m", "pip", "install", "--quiet", "--requirement", join(SOURCES, "requirements.txt")]);
    writeFileSync(join(folder, "ready"), "");
  }
  return (texts, out) => run(python, [join(SOURCES, "presidio_peer.py"), texts, out]);
}

function prepareNpm(name: PeerName, work: string): Runner {
  const folder = join(work, "npm");
  if (!existsSync(join(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    copyFileSync(join(SOURCES, "package.json"), join(folder, "package.json"));
    run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], folder);
  }
  return (texts, out) => run(process.execPath, [join(SOURCES, "npm-peer.mjs"), name, folder, texts, out]);
}

interface RawRun {
  readonly title: string;
  readonly seconds: number;
  readonly findings: ReadonlyMap<string, readonly PeerFinding[]>;
}

interface PeerLine {
  readonly id?: string;
  readonly findings?: readonly [number, number, string, number][];
  readonly peer?: string;
  readonly seconds?: number;
}

function readRun(out: string): RawRun {
  let title = "";
  let seconds = 0;
  const findings = new Map<string, readonly PeerFinding[]>();
  for (const line of readFileSync(out, "utf8").split("\n").filter(Boolean)) {
    const record = JSON.parse(line) as PeerLine;
    if (record.peer !== undefined) [title, seconds] = [record.peer, record.seconds ?? 0];
    else if (record.id !== undefined)
      findings.set(
        record.id,
        (record.findings ?? []).map(([start, end, label, score]) => ({ start, end, label, score })),
      );
  }
  return { title, seconds, findings };
}

/** Each runner on the texts of one file; what fails is kept with its cause. */
function compare(
  gold: string,
  runners: ReadonlyMap<string, Runner>,
  prepared: readonly Failure[],
  work: string,
): Comparison {
  const documents = parseGold(readFileSync(gold, "utf8"), gold);
  const texts = join(work, "texts.jsonl");
  writeFileSync(
    texts,
    documents.map(({ id, text, format }) => `${JSON.stringify({ id, text, format, spans: [] })}\n`).join(""),
  );
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const failures = [...prepared];
  const peers: PeerResult[] = [];
  let own: readonly TypedSpan[][] = [];
  for (const [name, start] of runners) {
    process.stderr.write(`${name}\n`);
    try {
      const out = join(work, `${name}.jsonl`);
      start(texts, out);
      const raw = readRun(out);
      const typed = documents.map((document) => typesOf(document, name, raw));
      if (name === "sever") own = typed;
      peers.push(resultOf(name, raw, documents, typed, own, bytes));
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  }
  return { gold, documents: documents.length, bytes, peers, failures };
}

const failureOf = (name: string, error: unknown): Failure => ({
  name,
  cause: error instanceof Error ? error.message : String(error),
});

const isPeer = (name: string): name is PeerName => name in PEER_LABELS;

function typesOf(document: GoldDocument, name: string, raw: RawRun): TypedSpan[] {
  const findings = raw.findings.get(document.id) ?? [];
  if (isPeer(name)) return typeFindings(document, findings, PEER_LABELS[name]);
  return findings.flatMap(({ start, end, label }) => (isFindingType(label) ? [{ start, end, type: label }] : []));
}

function resultOf(
  name: string,
  raw: RawRun,
  documents: readonly GoldDocument[],
  typed: readonly TypedSpan[][],
  own: readonly TypedSpan[][],
  bytes: number,
): PeerResult {
  const result = {
    name,
    title: raw.title,
    scores: scoreFindings(documents, typed),
    megabytesPerSecond: bytes / 1e6 / raw.seconds,
  };
  if (!isPeer(name)) return result;
  const types = claimedTypes(PEER_LABELS[name]);
  const claimed = new Set(types);
  return {
    ...result,
    claims: { types, own: scoreFindings(documents, typed, claimed), sever: scoreFindings(documents, own, claimed) },
  };
}

function main(golds: readonly string[], work: string, only: readonly string[], json: string | undefined): void {
  mkdirSync(work, { recursive: true });
  const runners = new Map<string, Runner>();
  const failures: Failure[] = [];
  const sever = fileURLToPath(new URL("sever-peer.js", import.meta.url));
  runners.set("sever", (texts, out) => run(process.execPath, [sever, texts, out]));
  for (const name of Object.keys(PEER_LABELS).filter(isPeer)) {
    if (only.length > 0 && !only.includes(name)) continue;
    process.stderr.write(`preparing ${name}\n`);
    try {
      runners.set(name, name === "presidio" ? preparePresidio(work) : prepareNpm(name, work));
    } catch (error) {
      failures.push(failureOf(name, error));
    }
  }
  const comparisons = golds.map((gold) => compare(gold, runners, failures, work));
  for (const comparison of comparisons)
    process.stdout.write(`${formatComparison(comparison)}\n\n${formatClaims(comparison)}\n\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(comparisons, null, 2)}\n`);
  if (comparisons.some((one) => one.failures.length > 0)) process.exitCode = 1;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    work: { type: "string", default: join(tmpdir(), "sever-peers") },
    only: { type: "string", multiple: true, default: [] },
    json: { type: "string" },
  },
});
main(positionals.length > 0 ? positionals : GOLD, values.work, values.only, values.json);
