/** Archives and packed files that are read by others' libraries: what users of them would miss. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ItemError } from "../../../src/core/problem.js";
import { bzip2 } from "../../../src/formats/bzip2.js";
import { cab } from "../../../src/formats/cab.js";
import type { FormatHandler } from "../../../src/formats/format.js";
import { iso } from "../../../src/formats/iso.js";
import { rar } from "../../../src/formats/rar.js";
import { sevenzip } from "../../../src/formats/sevenzip.js";
import { xz } from "../../../src/formats/xz.js";
import { zip } from "../../../src/formats/zip.js";
import { zstd } from "../../../src/formats/zstd.js";
import { DEFAULT_LIMITS, ItemBudget } from "../../../src/pipeline/budget.js";
import { contentOf, extractAll, extractContext, redactedBytes } from "./harness.js";

const ROOT = fileURLToPath(new URL("../../../fixtures/formats/", import.meta.url));
const read = (path: string): Uint8Array => new Uint8Array(readFileSync(ROOT + path));

const textsOf = async (format: FormatHandler, bytes: Uint8Array): Promise<string> =>
  (await extractAll(format, bytes)).documents.map(({ text }) => text).join("\n");

/** Contents of all children by name. */
async function childrenOf(format: FormatHandler, bytes: Uint8Array): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name, content } of (await extractAll(format, bytes)).children)
    found[name] = Buffer.from(await content.bytes()).toString("utf8");
  return found;
}

const LIST =
  "name,phone,date of birth\nKeisha Joseph,868-555-0143,1985-03-14\nAnil Ramkissoon,868-622-1234,1972-09-28\n";

/** Extracts all there is, children to their end, under the limits of a scan. */
async function drain(format: FormatHandler, bytes: Uint8Array): Promise<number> {
  let unpacked = 0;
  const budget = ItemBudget.forItem(DEFAULT_LIMITS);
  for await (const one of format.extract(contentOf(bytes), { ...extractContext(), budget }))
    if (one.kind === "child") for await (const chunk of one.child.content.chunks()) unpacked += chunk.length;
  return unpacked;
}

describe("archives that are read and released as zip", () => {
  it.each([
    ["7z", sevenzip, "7z/letters.7z"],
    ["RAR 5", rar, "rar/letters-5.rar"],
    ["cabinet", cab, "cab/letters.cab"],
    ["disc image", iso, "iso/letters.iso"],
  ] as const)("gives each entry of a %s as an item with its name", async (_kind, format, path) => {
    const children = await childrenOf(format, read(path));
    const list = Object.keys(children).find((name) => name.endsWith("list.csv")) ?? "";
    expect(children[list]).toBe(LIST);
    expect(await textsOf(format, read(path))).toContain("Ramkissoon reply.txt");
  });

  it("reads names beyond ASCII of both versions of RAR", async () => {
    for (const path of ["rar/rar3-subdirs.rar", "rar/rar5-subdirs.rar"])
      expect(await textsOf(rar, read(path))).toContain("üȵĩöḋè");
  });

  it("reads the comment and the owners of a RAR archive", async () => {
    const text = await textsOf(rar, read("rar/letters-5.rar"));
    expect(text).toContain("Packed by Keisha Joseph for the hearing");
    expect(text).toContain("siewnarine");
  });

  it("tells of a packed comment and of entries that cannot be read", async () => {
    const { problems } = await extractAll(rar, read("rar/fixed-rar3-comment.rar"));
    expect(problems).toMatchObject([
      { code: "unsupported-part", detail: "the comment of the archive is packed in a way that is not read" },
      { code: "unsupported-part", detail: "the archive, from here on, is packed in a way that is not known" },
    ]);
  });

  it("reads what a disc says of itself, in both kinds of letters", async () => {
    const { documents } = await extractAll(iso, read("iso/letters.iso"));
    const volumes = documents.flatMap(({ text, segments }) =>
      segments.filter(({ field }) => field === "publisher").map(({ start, end }) => text.slice(start, end)),
    );
    expect(volumes.filter((publisher) => /^keisha joseph$/i.test(publisher))).toHaveLength(2);
  });

  it.each([
    ["7z", sevenzip, "7z/fixed-locked.7z"],
    ["RAR 5", rar, "rar/fixed-rar5-locked.rar"],
  ] as const)(
    "says of an encrypted %s that it is encrypted, and no byte of it is taken for text",
    async (_k, format, path) => {
      const { children } = await extractAll(format, read(path));
      expect(children.length).toBeGreaterThan(0);
      for (const { content } of children) await expect(content.bytes()).rejects.toMatchObject({ code: "encrypted" });
    },
  );

  it("leaves an encrypted entry out of a copy and keeps the redacted ones under new names", async () => {
    const bytes = read("7z/letters.7z");
    const { children, documents } = await extractAll(sevenzip, bytes);
    const edits = documents.flatMap(({ text, pieces }) =>
      pieces.flatMap((piece) => {
        const at = text.indexOf("Ramkissoon", piece.start);
        if (at < 0 || at >= piece.end) return [];
        const start = piece.at + at - piece.start;
        return [{ part: piece.part, start, end: start + "Ramkissoon".length, mark: "NAME" }];
      }),
    );
    const copy = await redactedBytes(
      sevenzip,
      bytes,
      edits,
      children.map(({ key, name }) =>
        name.endsWith(".csv")
          ? { key, withheld: "it is encrypted" }
          : { key, name, bytes: new Uint8Array(Buffer.from("[name] was answered")) },
      ),
    );
    const copied = await childrenOf(zip, copy);
    expect(Object.keys(copied).sort()).toEqual(["letters/NAME reply.txt", "withheld-1.txt"]);
    expect(copied["letters/NAME reply.txt"]).toBe("[name] was answered");
    expect(Buffer.from(copy).includes("Ramkissoon")).toBe(false);
  });

  it("refuses a copy of an archive that cannot be listed to its end", async () => {
    const bytes = read("rar/fixed-rar3-comment.rar");
    await expect(redactedBytes(rar, bytes, [])).rejects.toBeInstanceOf(ItemError);
  });
});

describe("packed files that are released as gzip", () => {
  it.each([
    ["bzip2", bzip2, "bzip2/list.csv.bz2"],
    ["bzip2 of two streams", bzip2, "bzip2/two-streams.csv.bz2"],
    ["xz", xz, "xz/list.csv.xz"],
    ["Zstandard", zstd, "zstd/list.csv.zst"],
  ] as const)("unpacks %s", async (_kind, format, path) => {
    expect(await childrenOf(format, read(path))).toEqual({ content: LIST });
  });

  it.each([
    ["bzip2", bzip2, "bzip2/broken-cut.bz2"],
    ["xz", xz, "xz/broken-cut.xz"],
    ["Zstandard", zstd, "zstd/broken-cut.zst"],
  ] as const)("says that cut %s data ends before it should", async (_kind, format, path) => {
    const { problems } = await extractAll(format, read(path));
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it("says that a bzip2 block does not match its checksum", async () => {
    const bytes = read("bzip2/list.csv.bz2").slice();
    bytes[11] = (bytes[11] ?? 0) ^ 1;
    const { problems } = await extractAll(bzip2, bytes);
    expect(problems.map(({ code }) => code)).toEqual(["malformed"]);
  });

  it("says that something follows the packed data", async () => {
    const bytes = new Uint8Array(Buffer.concat([read("bzip2/list.csv.bz2"), Buffer.from("Anil Ramkissoon")]));
    const { problems } = await extractAll(bzip2, bytes);
    expect(problems.map(({ code }) => code)).toEqual(["unsupported-part"]);
  });

  it("writes a copy that another program unpacks", async () => {
    const copy = await redactedBytes(
      xz,
      read("xz/list.csv.xz"),
      [],
      [{ key: "content", name: "content", bytes: new Uint8Array(Buffer.from("name\n[name]\n")) }],
    );
    expect(execFileSync("gzip", ["-dc"], { input: copy }).toString()).toBe("name\n[name]\n");
  });
});

describe("what expands beyond all measure", () => {
  const has = (program: string): boolean =>
    ["/bin", "/usr/bin", "/usr/local/bin"].some((dir) => existsSync(`${dir}/${program}`));
  const zeros = Buffer.alloc(48 * 1024 * 1024);

  it.skipIf(!has("bzip2"))("is given up in bzip2", async () => {
    const bomb = new Uint8Array(execFileSync("bzip2", ["-c"], { input: zeros, maxBuffer: 1e8 }));
    await expect(drain(bzip2, bomb)).rejects.toMatchObject({ code: "ratio-exceeded" });
  });

  it.skipIf(!has("xz"))("is given up in xz", async () => {
    const bomb = new Uint8Array(execFileSync("xz", ["-c"], { input: zeros, maxBuffer: 1e8 }));
    await expect(drain(xz, bomb)).rejects.toMatchObject({ code: "ratio-exceeded" });
  });

  it.skipIf(!has("zstd"))("is given up in Zstandard", async () => {
    const bomb = new Uint8Array(execFileSync("zstd", ["-c"], { input: zeros, maxBuffer: 1e8 }));
    await expect(drain(zstd, bomb)).rejects.toMatchObject({ code: "ratio-exceeded" });
  });

  it("is not unpacked where a Zstandard frame asks for more memory than there is", async () => {
    const frame = new Uint8Array(Buffer.from("28b52ffd00b0010000", "hex"));
    await expect(drain(zstd, frame)).rejects.toMatchObject({ code: "too-large" });
  });

  it.skipIf(!has("7z"))("is given up in 7z, in an entry that is held and in one that is streamed", async () => {
    for (const size of [24, 48]) {
      const archive = `/tmp/sever-bomb-${process.pid}-${size}.7z`;
      execFileSync("7z", ["a", "-bso0", "-sizeros", archive], { input: zeros.subarray(0, size * 1024 * 1024) });
      const bomb = new Uint8Array(readFileSync(archive));
      execFileSync("rm", [archive]);
      await expect(drain(sevenzip, bomb)).rejects.toMatchObject({ code: "ratio-exceeded" });
    }
  });
});
