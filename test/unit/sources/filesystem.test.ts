/** Listing folders. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesystemSource } from "../../../src/sources/filesystem.js";
import { noneLeftOut, type Enumerated } from "../../../src/sources/source.js";

function makeTree(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "sever-walk-"));
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "text");
  }
  return folder;
}

async function list(target: string): Promise<Enumerated[]> {
  const prepared = await filesystemSource.prepare(target);
  const found: Enumerated[] = [];
  for await (const item of prepared.enumerate({ exclude: [], ownFiles: [], leftOut: noneLeftOut() })) found.push(item);
  return found;
}

describe("a folder", () => {
  it("is listed in the order of whole paths, where a slash comes behind a full stop", async () => {
    const folder = makeTree(["a/b.txt", "a.txt", "a-b.txt", "Z.txt", "é.txt"]);
    const paths = (await list(folder)).map(({ ref }) => ref.source.slice(folder.length + 1));
    expect(paths).toEqual(["Z.txt", "a-b.txt", "a.txt", "a/b.txt", "é.txt"]);
    expect(paths).toEqual([...paths].sort());
  });

  it("is listed to its end though a link leads back to it", async () => {
    const folder = makeTree(["a.txt"]);
    symlinkSync(".", join(folder, "loop"));
    expect((await list(folder)).map(({ ref }) => ref.path)).toEqual([["a.txt"]]);
  });

  it("is followed when the target itself is a link", async () => {
    const folder = makeTree(["a.txt"]);
    const link = join(makeTree([]), "link");
    symlinkSync(folder, link);
    expect((await list(link)).map(({ ref }) => ref.source)).toEqual([join(link, "a.txt")]);
  });

  it("that has gone since it was named is a trouble, not the end of the run", async () => {
    const folder = makeTree(["a.txt"]);
    const prepared = await filesystemSource.prepare(folder);
    rmSync(folder, { recursive: true });
    const found: Enumerated[] = [];
    for await (const item of prepared.enumerate({ exclude: [], ownFiles: [], leftOut: noneLeftOut() }))
      found.push(item);
    expect(found).toMatchObject([{ kind: "trouble", ref: { source: folder }, problem: { code: "not-found" } }]);
  });

  it("of many files is listed whole, and fast", async () => {
    const folder = makeTree(Array.from({ length: 5_000 }, (_, i) => `d${i % 50}/f${i}.txt`));
    expect(new Set((await list(folder)).map(({ ref }) => ref.source)).size).toBe(5_000);
  });
});

describe("rules about paths", () => {
  it("are counted one by one, those without effect included", async () => {
    const folder = makeTree(["a.log", "b.log", "keep.log", "old/x.txt", "in/a.tmp", "in/b.txt"]);
    writeFileSync(join(folder, ".severignore"), "# comment\n*.log\n!keep.log\nnothing/\n");
    writeFileSync(join(folder, "in/.severignore"), "*.tmp\n");
    const leftOut = noneLeftOut();
    const prepared = await filesystemSource.prepare(folder);
    const names: string[] = [];
    for await (const { ref } of prepared.enumerate({ exclude: ["old/", "*.iso"], ownFiles: [], leftOut }))
      names.push(ref.source.slice(folder.length + 1));
    expect(names).toEqual([".severignore", "in/.severignore", "in/b.txt", "keep.log"]);
    expect(
      [...leftOut.rules.values()].map(({ from, line, pattern, paths }) => [
        from.replace(`${folder}/`, ""),
        line,
        pattern,
        paths,
      ]),
    ).toEqual([
      ["exclude", 1, "old/", 1],
      ["exclude", 2, "*.iso", 0],
      [".severignore", 2, "*.log", 2],
      [".severignore", 3, "!keep.log", 1],
      [".severignore", 4, "nothing/", 0],
      ["in/.severignore", 1, "*.tmp", 1],
    ]);
  });
});
