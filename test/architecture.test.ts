/** Who may import whom. A violation names the edge. Type-only imports count. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** For each area, the areas that its files may import besides their own. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  // Tables of databases and of files that are databases: sources and formats read them by the same code.
  tables: ["core"],
  text: ["core"],
  detection: ["core", "text"],
  recogniser: ["core", "text", "detection"],
  ocr: ["core"],
  formats: ["core", "text", "tables", "ocr"],
  sources: ["core", "text", "tables"],
  classification: ["core", "text", "detection"],
  redaction: ["core", "text", "ocr", "detection", "formats", "classification"],
  // Copies of databases: what stands for values, and the places that take copies, which are reached as sources are.
  copies: ["core", "text", "tables", "redaction", "sources"],
  report: ["core", "text", "classification"],
  // What a scan left comes to it as records: it knows no store and no law, and is told how provisions are cited.
  register: ["core", "text"],
  // Keeps records and gives them back: knows neither how they come about nor what becomes of them.
  store: ["core", "text"],
  // Rows in, verdicts and wider rows out: it knows no files, no law and no detectors, so that any table may use it.
  anonymity: ["core", "text"],
  // Starts scans as processes and reads from a store what came of them: it cannot reach what examines or what was found.
  schedule: ["core", "store"],
  // Sums up what a store holds; the only one that tells of stores in words.
  overview: ["core", "text", "classification", "report", "store"],
  custom: ["core", "text", "detection", "detectors"],
  config: ["core", "text", "ocr", "detection", "classification", "custom"],
  accuracy: ["core", "text"],
  pipeline: [
    "copies",
    "tables",
    "ocr",
    "accuracy",
    "recogniser",
    "core",
    "text",
    "detection",
    "formats",
    "sources",
    "classification",
    "custom",
    "redaction",
    "report",
    "config",
    "detectors",
    "store",
    "anonymity",
  ],
  detectors: ["core", "text", "detection", "recogniser"],
  index: [
    "core",
    "text",
    "detection",
    "formats",
    "sources",
    "classification",
    "custom",
    "redaction",
    "report",
    "config",
    "pipeline",
    "detectors",
    "accuracy",
    "store",
  ],
  cli: [
    "copies",
    "core",
    "text",
    "detection",
    "formats",
    "sources",
    "classification",
    "custom",
    "redaction",
    "report",
    "overview",
    "config",
    "pipeline",
    "index",
    "detectors",
    "accuracy",
    "store",
    "schedule",
    "register",
  ],
};

const LISTS = [
  "detectors/index.ts",
  "src/formats/index.ts",
  "src/sources/index.ts",
  "src/report/index.ts",
  "src/register/index.ts",
  "src/schedule/notifiers/index.ts",
];
const LIST_READERS = ["config", "pipeline", "cli", "index"];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return sourceFiles(path);
    return name.endsWith(".ts") && !name.endsWith(".test.ts") ? [path] : [];
  });
}

function areaOf(file: string): string {
  const [top, second] = file.split("/");
  if (top === "detectors") return "detectors";
  return second?.endsWith(".ts") ? second.slice(0, -3) : (second ?? "");
}

const FILES = [...sourceFiles("src"), ...sourceFiles("detectors")];
const IMPORT = /\bfrom\s+"(?<path>\.[^"]+)"|\bimport\(\s*"(?<dynamic>\.[^"]+)"\s*\)|new URL\("(?<url>\.[^"]+\.js)"/g;

const EDGES = FILES.flatMap((file) => {
  const text = readFileSync(join(ROOT, file), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => {
    const path = match.groups?.["path"] ?? match.groups?.["dynamic"] ?? match.groups?.["url"] ?? "";
    const target = relative(ROOT, resolve(ROOT, dirname(file), path)).replace(/\.js$/, ".ts");
    return { file, target };
  });
});

describe("the import rule", () => {
  it("sees the imports of the program", () => {
    expect(EDGES.length).toBeGreaterThan(FILES.length);
  });

  it("lets each area import only what it may", () => {
    const wrong = EDGES.filter(({ file, target }) => {
      const from = areaOf(file);
      const to = areaOf(target);
      return from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("hands the static lists down from a few places only", () => {
    const wrong = EDGES.filter(({ file, target }) => LISTS.includes(target) && !LIST_READERS.includes(areaOf(file)));
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("sends from notifiers only", () => {
    const senders = FILES.filter((file) =>
      /from "nodemailer"|\bfetch\(|from "node:(?:https|tls|dgram|dns)"/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(senders).toEqual(["src/schedule/notifiers/smtp.ts", "src/schedule/notifiers/webhook.ts"]);
  });

  it("keeps detectors from files, clock, console and configuration", () => {
    const wrong = FILES.filter((file) => file.startsWith("detectors/")).filter((file) =>
      /from "node:|\bDate\.now\b|new Date\(\)|\bconsole\.|\bprocess\./.test(readFileSync(join(ROOT, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  it("lets detectors use of detection only what is meant for them", () => {
    const allowed = ["define.ts", "may-begin.ts", "phrases.ts", "tokens.ts", "vocabulary.ts"];
    const wrong = EDGES.filter(
      ({ file, target }) =>
        file.startsWith("detectors/") &&
        target.startsWith("src/detection/") &&
        !allowed.includes(target.split("/").at(-1) ?? ""),
    );
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });
});
