/**
 * Values that a program of Python's plants at places drawn by lot in files of every kind, removed as known values, and
 * looked for by another: neither shares code with what is tried. `npm run bench:removal` does so a thousand times.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { Random } from "../../bench/random.js";
import { filesByKind, plantValues, tryRemovals } from "../../bench/removal-trials.js";
import { hasProgram } from "../support/programs.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/formats", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sever-removal-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.skipIf(!hasProgram("python3"))(
  "no copy holds a planted value, and each is a sound file",
  { timeout: 300_000 },
  async () => {
    const drawn = plantValues(filesByKind(FIXTURES), 30, new Random(5), folder);
    const trials = await tryRemovals(drawn, folder);
    const failed = trials.filter(({ outcome }) => !["clean", "refused"].includes(outcome));
    expect(failed.map(({ file, outcome, detail, places }) => ({ file, outcome, detail, places }))).toEqual([]);
    expect(new Set(trials.map(({ kind }) => kind)).size).toBeGreaterThan(10);
    expect(trials.filter(({ outcome }) => outcome === "clean").length).toBeGreaterThan(20);
  },
);
