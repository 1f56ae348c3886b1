/**
 * Public copies of whole small records that have stood in a copy with what should have gone: of each, what must go. A new one is a
 * file in `fixtures/public-copies` and its line in `must-go.json`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const RECORDS = fileURLToPath(new URL("../../fixtures/public-copies", import.meta.url));
const MUST_GO = JSON.parse(readFileSync(join(RECORDS, "must-go.json"), "utf8")) as Record<string, readonly string[]>;

let folder = "";
let copies = "";
beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing; build first: npm run build`);
  folder = mkdtempSync(join(tmpdir(), "sever-public-"));
  copies = join(folder, "out");
  const records = Object.keys(MUST_GO).map((name) => join(RECORDS, name));
  const options = ["--out", copies, "--release-to", "public", "--jurisdiction", "tt,qld,nz"];
  spawnSync(process.execPath, [MAIN, "redact", ...records, ...options], {
    env: { ...process.env, SEVER_KEY_FILE: join(folder, "key") },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(Object.entries(MUST_GO))("leaves nothing of %s that must go", (name, values) => {
  const original = readFileSync(join(RECORDS, name), "utf8");
  const copy = readFileSync(join(copies, name), "utf8");
  expect(values.filter((value) => !original.includes(value))).toEqual([]);
  expect(values.filter((value) => copy.includes(value))).toEqual([]);
});
