/** The measure of severance against the scorer that labelled texts come with, on copies of the same run. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parseGold } from "../../../src/accuracy/gold.js";
import { requesterDetails } from "../../../src/accuracy/severance.js";
import { summariseSeverance } from "../../../src/accuracy/severance-table.js";
import { resolveExamineOptions } from "../../../src/config/settings.js";
import { JURISDICTIONS } from "../../../src/core/jurisdiction.js";
import { measureSeverance } from "../../../src/pipeline/measure-severance.js";

const GOLD = fileURLToPath(new URL("../../../fixtures/gold/dev.jsonl", import.meta.url));
const REFERENCE = fileURLToPath(new URL("../../../../shared/gold/severance.mjs", import.meta.url));

describe.skipIf(!existsSync(REFERENCE))("the measure and the reference", () => {
  const folder = mkdtempSync(join(tmpdir(), "sever-severance-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const reference = (mode: string, file: string, ...rest: string[]): string =>
    execFileSync(process.execPath, [REFERENCE, mode, file, folder, ...rest], { encoding: "utf8" });

  it("agree on what each requester says", () => {
    reference("people", GOLD);
    for (const document of parseGold(readFileSync(GOLD, "utf8"), GOLD)) {
      const details = requesterDetails(document);
      const file = join(folder, `${document.id}.json`);
      expect(details, document.id).toEqual(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);
    }
  });

  it("agree on the figures, a missing copy among them", { timeout: 240_000 }, async () => {
    const all = parseGold(readFileSync(GOLD, "utf8"), GOLD);
    const some = all.filter((document) => requesterDetails(document) !== undefined).slice(0, 16);
    const file = join(folder, "gold.jsonl");
    writeFileSync(file, some.map((document) => JSON.stringify(document)).join("\n"));
    const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64));
    const { severed } = await measureSeverance(some, options, (name, copy) => {
      writeFileSync(join(folder, name), copy);
    });
    const { intervals, ...scores } = summariseSeverance(severed);
    // The reference knows nothing of facts.
    expect(scores).toMatchObject(JSON.parse(reference("score", file, "--json")) as object);
    expect(intervals.leakShare?.[0]).toBeLessThanOrEqual(scores.leakShare ?? -1);
    expect(intervals.leakShare?.[1]).toBeGreaterThanOrEqual(scores.leakShare ?? 2);
  });
});
