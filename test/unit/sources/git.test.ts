/** What git has staged or committed, from real repositories. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareGit } from "../../../src/sources/git/prepare-git.js";
import { readBlob } from "../../../src/sources/git/run-git.js";
import { noneLeftOut, type Enumerated, type LeftOut } from "../../../src/sources/source.js";

const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "t",
  GIT_AUTHOR_EMAIL: "t@example.org",
  GIT_COMMITTER_NAME: "t",
  GIT_COMMITTER_EMAIL: "t@example.org",
};

class Repository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "sever-git-")));

  constructor() {
    this.git("init", "-q", "-b", "main");
  }

  git(...args: string[]): string {
    return execFileSync("git", ["-C", this.folder, ...args], { env: ENVIRONMENT, encoding: "utf8", stdio: "pipe" });
  }

  write(name: string, text: string): this {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
    return this;
  }

  commit(): string {
    this.git("add", "-A");
    this.git("commit", "-q", "-m", "x");
    return this.git("rev-parse", "HEAD").trim();
  }
}

async function list(
  folder: string,
  scope: Parameters<typeof prepareGit>[0],
  { targets = [], exclude = [] }: { targets?: string[]; exclude?: string[] } = {},
): Promise<{ found: [string, string][]; leftOut: LeftOut; items: Enumerated[] }> {
  const prepared = await prepareGit(scope, targets, folder);
  const leftOut = noneLeftOut();
  const items: Enumerated[] = [];
  for await (const item of prepared.enumerate({ exclude, ownFiles: [], leftOut })) items.push(item);
  return { found: items.map((item) => [item.ref.source, contentOf(item)]), leftOut, items };
}

function contentOf(item: Enumerated): string {
  if (item.kind === "trouble") return `! ${item.problem.detail}`;
  if (item.locator.kind !== "git") throw new Error("not of git");
  return Buffer.from(readBlob(item.locator.folder, item.locator.oid, 1000)).toString();
}

const STAGED = { kind: "staged" } as const;

describe("what is staged", () => {
  it("is what the index holds, not the working tree", async () => {
    const repository = new Repository().write("kept.txt", "old").write("changed.txt", "old").write("gone.txt", "old");
    repository.commit();
    repository.write("changed.txt", "staged").write("a b/new ü\n.txt", "new");
    repository.git("add", "changed.txt", "a b");
    repository.git("rm", "-q", "gone.txt");
    repository.write("changed.txt", "not staged").write("untracked.txt", "not staged");
    const { found, items } = await list(repository.folder, STAGED);
    expect(found).toEqual([
      ["a b/new ü\n.txt", "new"],
      ["changed.txt", "staged"],
    ]);
    expect(items[1]).toMatchObject({ bytes: 6, key: `${repository.folder.split("/").at(-1) ?? ""}/changed.txt` });
  });

  it("is listed before there is any commit, and as seen from a folder below", async () => {
    const repository = new Repository().write("a.txt", "a").write("in/b.txt", "b");
    repository.git("add", "-A");
    expect((await list(join(repository.folder, "in"), STAGED)).found).toEqual([
      ["../a.txt", "a"],
      ["b.txt", "b"],
    ]);
  });

  it("holds a renamed file under its new name", async () => {
    const repository = new Repository().write("old name.txt", "same content\n".repeat(20));
    repository.commit();
    renameSync(join(repository.folder, "old name.txt"), join(repository.folder, "new name.txt"));
    repository.git("add", "-A");
    expect((await list(repository.folder, STAGED)).found.map(([path]) => path)).toEqual(["new name.txt"]);
  });

  it("is narrowed by folders, files of odd names and globs", async () => {
    const repository = new Repository().write("a/x.txt", "1").write("[b]*.txt", "2").write("b.txt", "3");
    repository.write("c/d/y.md", "4");
    repository.git("add", "-A");
    const paths = async (...targets: string[]) =>
      (await list(repository.folder, STAGED, { targets })).found.map(([path]) => path);
    expect(await paths("a")).toEqual(["a/x.txt"]);
    expect(await paths("[b]*.txt")).toEqual(["[b]*.txt"]);
    expect(await paths("**/*.md")).toEqual(["c/d/y.md"]);
    await expect(paths("..")).rejects.toThrow("outside repository");
    await expect(paths("-")).rejects.toThrow("only paths go with --staged");
  });

  it("leaves out, and counts, what rules name, links and submodules", async () => {
    const repository = new Repository().write(".severignore", "*.log\nold/\n").write("a.log", "x").write("b.txt", "b");
    repository.write("old/1.txt", "x").write("old/deep/2.txt", "x").write("c.bak", "x");
    symlinkSync("b.txt", join(repository.folder, "link"));
    repository.git("add", "-A");
    const other = new Repository().write("x", "x").commit();
    repository.git("update-index", "--add", "--cacheinfo", `160000,${other},module`);
    const { found, leftOut } = await list(repository.folder, STAGED, { exclude: ["*.bak"] });
    expect(found.map(([path]) => path)).toEqual([".severignore", "b.txt"]);
    expect(leftOut).toMatchObject({ severignore: 2, exclude: 1, symlink: 1, submodule: 1 });
    expect([...leftOut.rules.values()].map(({ pattern, paths }) => [pattern, paths])).toEqual([
      ["*.bak", 1],
      ["*.log", 1],
      ["old/", 1],
    ]);
  });

  it("says which files a merge has left open", async () => {
    const repository = new Repository().write("a.txt", "0\n");
    repository.commit();
    repository.git("checkout", "-q", "-b", "side");
    repository.write("a.txt", "1\n").commit();
    repository.git("checkout", "-q", "main");
    repository.write("a.txt", "2\n").commit();
    expect(() => repository.git("merge", "-q", "side")).toThrow();
    expect((await list(repository.folder, STAGED)).found).toEqual([["a.txt", "! a merge of it is not resolved"]]);
  });

  it("is the index that a hook names", async () => {
    const repository = new Repository().write("a.txt", "a").write("b.txt", "b");
    const index = join(repository.folder, ".git", "index.partial");
    execFileSync("git", ["-C", repository.folder, "add", "b.txt"], { env: { ...ENVIRONMENT, GIT_INDEX_FILE: index } });
    process.env["GIT_INDEX_FILE"] = index;
    try {
      expect((await list(repository.folder, STAGED)).found).toEqual([["b.txt", "b"]]);
    } finally {
      delete process.env["GIT_INDEX_FILE"];
    }
  });

  it("starts no program that the repository names", async () => {
    const repository = new Repository().write("a.txt", "a").write(".gitattributes", "*.txt diff=bad filter=bad\n");
    const trap = join(repository.folder, ".git", "trapped");
    for (const key of ["core.fsmonitor", "diff.external", "diff.bad.textconv", "diff.bad.command", "core.pager"])
      repository.git("config", key, `touch ${trap}; cat`);
    repository.git("-c", "core.fsmonitor=false", "add", "-A");
    rmSync(trap, { force: true });
    expect((await list(repository.folder, STAGED)).found.length).toBe(2);
    expect(() => realpathSync(trap)).toThrow("ENOENT");
  });

  it("tells a pointer into Git LFS from the content", () => {
    const repository = new Repository().write(
      "big.bin",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 5\n`,
    );
    repository.git("add", "-A");
    const oid = repository.git("rev-parse", ":big.bin").trim();
    expect(() => readBlob(repository.folder, oid, 1000)).toThrow("lies in Git LFS");
    expect(() => readBlob(repository.folder, oid, 10)).toThrow("larger than the limit of 10 bytes");
    expect(() => readBlob(repository.folder, "0".repeat(40), 10)).toThrow("git does not give the content");
  });
});

describe("what changed since a commit", () => {
  it("is what the branch changed since it parted, as committed", async () => {
    const repository = new Repository().write("a.txt", "0").write("b.txt", "0").write("gone.txt", "0");
    repository.commit();
    repository.git("checkout", "-q", "-b", "work");
    repository.write("a.txt", "1").write("new.txt", "1");
    rmSync(join(repository.folder, "gone.txt"));
    repository.commit();
    repository.git("checkout", "-q", "main");
    repository.write("b.txt", "of main").commit();
    repository.git("checkout", "-q", "work");
    repository.write("a.txt", "not committed");
    expect((await list(repository.folder, { kind: "since", since: "main" })).found).toEqual([
      ["a.txt", "1"],
      ["new.txt", "1"],
    ]);
  });

  it.each([
    ["nowhere", "names no commit here"],
    ["--upload-pack=touch", "names no commit here"],
    ["orphan", "share no history here"],
  ])("is refused where %s is named", async (since, message) => {
    const repository = new Repository().write("a.txt", "0");
    repository.commit();
    repository.git("checkout", "-q", "--orphan", "orphan");
    repository.write("b.txt", "0").commit();
    repository.git("checkout", "-q", "main");
    await expect(list(repository.folder, { kind: "since", since })).rejects.toThrow(message);
  });

  it("is refused outside a repository", async () => {
    const folder = mkdtempSync(join(tmpdir(), "sever-no-git-"));
    await expect(list(folder, { kind: "since", since: "HEAD" })).rejects.toThrow("not in the working tree of a git");
  });
});
