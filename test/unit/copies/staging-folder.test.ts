import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { StagedWriter } from "../../../src/copies/staged-rows.js";
import { makeStagingFolder } from "../../../src/copies/staging-folder.js";

const base = mkdtempSync(join(tmpdir(), "sever-staging-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

describe("the folder in which rows of a copy wait", () => {
  it("is for this account only, and so are its files", () => {
    const folder = makeStagingFolder(base);
    const file = join(folder, "rows");
    new StagedWriter(file).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("of a run that was killed is taken away by the next, and that of one under way is not", () => {
    const own = basename(makeStagingFolder(base));
    const left = own.replace(String(process.pid), String(ended()));
    const elsewhere = left.replace(/^(\.sever-copy-)[0-9a-f]{8}/, "$100000000");
    for (const name of [left, elsewhere, ".sever-copy-of-somebody"]) mkdirSync(join(base, name));
    writeFileSync(join(base, left, "0-0-0"), "rows");
    const next = basename(makeStagingFolder(base));
    const names = readdirSync(base);
    expect(names).not.toContain(left);
    expect(names).toEqual(expect.arrayContaining([own, next, elsewhere, ".sever-copy-of-somebody"]));
  });
});
