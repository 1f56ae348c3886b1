/**
 * What a copy costs those who are read to: `VERAPDF_JAR=… node dist/bench/pdf-accessible.js FILE...` makes a copy of each tagged
 * document for the public, has veraPDF hold original and copy against PDF/UA-1, and prints the rules that each fails. `VERAPDF_JAR`
 * names its `greenfield-apps` (from Maven). The exit status is 1 where a copy fails a rule that its original keeps.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../src/cli/main.js", import.meta.url));
const FAILED = /<rule [^>]*\bclause="(?<clause>[^"]+)" testNumber="(?<test>\d+)" status="failed"/g;

/** The rules of PDF/UA-1 that the document fails, by clause and number. */
function failedRules(jar: string, path: string): Set<string> {
  const asked = ["-cp", jar, "org.verapdf.apps.GreenfieldCliWrapper", "-f", "ua1", "--format", "xml", path];
  // Its exit status tells of documents that do not conform too.
  const { stdout } = spawnSync("java", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  if (!stdout.includes("<validationReport")) throw new Error(`veraPDF says nothing of ${path}`);
  return new Set(
    [...stdout.matchAll(FAILED)].map(({ groups }) => `${groups?.["clause"] ?? ""}-${groups?.["test"] ?? ""}`),
  );
}

const list = (rules: Iterable<string>): string => [...rules].sort().join(" ") || "none";

/** The rules that the original fails, and those that the copy alone does. */
function compare(jar: string, original: string, out: string): { readonly told: string; readonly isWorse: boolean } {
  spawnSync(process.execPath, [PROGRAM, "redact", original, "--out", out, "--no-progress"], { stdio: "ignore" });
  const copy = join(out, basename(original));
  if (!existsSync(copy)) return { told: "no copy under its name", isWorse: false };
  const before = failedRules(jar, original);
  const added = [...failedRules(jar, copy)].filter((rule) => !before.has(rule));
  return { told: `original fails ${list(before)}; copy besides ${list(added)}`, isWorse: added.length > 0 };
}

const jar = process.env["VERAPDF_JAR"];
if (jar === undefined) throw new Error("VERAPDF_JAR does not say where veraPDF lies");
const folder = mkdtempSync(join(tmpdir(), "sever-accessible-"));
try {
  for (const [i, file] of process.argv.slice(2).entries()) {
    const { told, isWorse } = compare(jar, file, join(folder, String(i)));
    process.stdout.write(`${basename(file)}: ${told}\n`);
    if (isWorse) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
