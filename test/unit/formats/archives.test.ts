import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ItemError } from "../../../src/core/problem.js";
import type { Extracted } from "../../../src/formats/format.js";
import { UNLIMITED } from "../../../src/formats/archive/content.js";
import { writeZip } from "../../../src/formats/archive/zip-writer.js";
import { identify } from "../../../src/formats/identify.js";
import { FORMATS } from "../../../src/formats/index.js";
import { gzip } from "../../../src/formats/gzip.js";
import { tar } from "../../../src/formats/tar.js";
import { zip } from "../../../src/formats/zip.js";
import { contentOf, extractAll, extractContext, headOf, redactedBytes } from "./harness.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/formats/", import.meta.url));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(FIXTURES + name));
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const textOf = async (child: { content: { bytes(): Promise<Uint8Array> } } | undefined): Promise<string> =>
  Buffer.from((await child?.content.bytes()) ?? []).toString("utf8");

describe("zip", () => {
  it.each([
    [
      "AES",
      "UEsDBBQAAQBjAAwnd10AAAAASwAAAC0AAAAFAAsAYS50eHQBmQcAAgBBRQMIALiqn0DjNHL6WUDMW8Hy2cBbzaAuWNNLEvDQcqvW6TGyZKwdAcN1dIeSM1FQs2zAXVPYv4qvJtuo31iJI7e80M6Qa/nJBO7hxZFFglBLAQIUAxQAAQBjAAwnd10AAAAASwAAAC0AAAAFAAsAAAAAAAAAAACAAQAAAABhLnR4dAGZBwACAEFFAwgAUEsFBgAAAAABAAEAPgAAAHkAAAAAAA==",
    ],
    [
      "the old way",
      "UEsDBAoACQAAAK8md102dbzlOQAAAC0AAAAFABwAYS50eHRVVAkAA8rGA2vLxgNrdXgLAAEEAAAAAAQAAAAAZwhKg+NOaocdKIdSFy+EKB21tTbYhcAk4PE6Yg9eJg0jXi4q4IZ3yAd0y5ldF4V7e4h+uAv8zRN1UEsHCDZ1vOU5AAAALQAAAFBLAQIeAwoACQAAAK8md102dbzlOQAAAC0AAAAFABgAAAAAAAEAAACkgQAAAABhLnR4dFVUBQADysYDa3V4CwABBAAAAAAEAAAAAFBLBQYAAAAAAQABAEsAAACIAAAAAAA=",
    ],
  ])("reads encrypted entries whole: %s", async (_, archive) => {
    const found: Extracted[] = [];
    const context = { ...extractContext(), passwords: ["wrong", "geheim"] };
    for await (const one of zip.extract(contentOf(new Uint8Array(Buffer.from(archive, "base64"))), context))
      found.push(one);
    expect(found.filter(({ kind }) => kind === "problem")).toEqual([]);
    const child = found.find((one) => one.kind === "child")?.child;
    expect(await textOf(child)).toBe("Patient: Anil Ramkissoon, phone 868-622-1234\n");
  });

  it("reads entries with data descriptors, and names and comments as texts", async () => {
    const { documents, children } = await extractAll(zip, fixture("zip/streamed.zip"));
    expect(children.map(({ name }) => name)).toEqual(["Register 2024/Wendell Quamina.txt", "Résumé.txt"]);
    expect(await textOf(children[1])).toBe("Curriculum of Odette Baptiste.\n");
    expect(documents[0]?.text).toContain("Gathered by Kelvin Ramoutar");
  });

  it("renames entries, drops comments, and puts a note where an item is withheld", async () => {
    const source = fixture("zip/streamed.zip");
    const edits = [{ part: "name:0", start: 14, end: 29, mark: "[NAME]" }];
    const children = [
      { key: "0", name: "Register 2024/Wendell Quamina.txt", bytes: bytes("new") },
      { key: "1", withheld: "not readable" },
    ];
    const copy = await redactedBytes(zip, source, edits, children);
    const after = await extractAll(zip, copy);
    expect(after.children.map(({ name }) => name)).toEqual(["Register 2024/[NAME].txt", "withheld-1.txt"]);
    expect(Buffer.from(copy).toString("latin1")).not.toMatch(/Quamina|Ramoutar/);
  });

  it("finds entries that the directory does not name", async () => {
    const inner = writeZip([{ name: "old.txt", bytes: bytes("Odette Baptiste") }]);
    const hidden = inner.subarray(0, 30 + 7 + 15);
    const outer = writeZip([{ name: "new.txt", bytes: bytes("nothing") }]);
    const { children } = await extractAll(zip, new Uint8Array(Buffer.concat([hidden, outer])));
    expect(children.map(({ name }) => name).sort()).toEqual(["new.txt", "old.txt"]);
  });

  it("stops at the limit while an entry expands", async () => {
    const bomb = writeZip([{ name: "bomb", bytes: new Uint8Array(20_000_000) }]);
    let taken = 0;
    const budget = {
      ...UNLIMITED,
      takeBytes: (unpacked: number) => {
        taken += unpacked;
        if (taken > 1_000_000) throw new ItemError("ratio-exceeded", "extract", "too much");
      },
    };
    const codes: unknown[] = [];
    for await (const extracted of zip.extract(contentOf(bomb), { ...extractContext(), budget })) {
      if (extracted.kind === "child")
        codes.push(await extracted.child.content.bytes().catch((error: unknown) => error));
    }
    expect(codes).toEqual([expect.objectContaining({ code: "ratio-exceeded" })]);
    expect(taken).toBeLessThan(20_000_000);
  });

  it("keeps names inside the folder that the copy is unpacked to", async () => {
    const source = writeZip([{ name: "../../etc/x.txt", bytes: bytes("x") }]);
    const copy = await redactedBytes(zip, source, [], [{ key: "0", name: "../../etc/x.txt", bytes: bytes("x") }]);
    expect((await extractAll(zip, copy)).children.map(({ name }) => name)).toEqual(["etc/x.txt"]);
  });

  it("is known though the first of its entries is an office file that lies in it as it is", async () => {
    for (const name of ["docx/run-splits.docx", "xlsx/x04-external.xlsx", "odt/letter.ott"]) {
      const archive = writeZip([{ name: "office-file", bytes: fixture(name), stored: true }]);
      expect(identify(await headOf(archive, "records.zip"), FORMATS)?.id).toBe("zip");
      expect(identify(await headOf(fixture(name), "no-name"), FORMATS)?.id).toBe(name.split("/")[0]);
    }
  });

  it("examines other documents that are zip files inside, and refuses to rebuild them", async () => {
    const book = writeZip([{ name: "[Content_Types].xml", bytes: bytes("<Types/>") }]);
    expect((await extractAll(zip, book)).children).toHaveLength(1);
    await expect(redactedBytes(zip, book, [])).rejects.toMatchObject({ code: "not-redactable" });
  });
});

describe("gzip", () => {
  it("reads all members as one item under the name in the header", async () => {
    const { children } = await extractAll(gzip, fixture("gzip/two-members.csv.gz"));
    expect(children.map(({ name }) => name)).toEqual(["Quamina list.csv"]);
    expect(await textOf(children[0])).toBe("name,town\nWendell Quamina,Moruga\nOdette Baptiste,Toco\n");
  });

  it("hands on what comes before a break, and says that it breaks off", async () => {
    const text = Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join("\n");
    const packed = new Uint8Array(gzipSync(text));
    const { children, problems } = await extractAll(gzip, packed.subarray(0, packed.length - 2000));
    expect(text.startsWith(await textOf(children[0]))).toBe(true);
    expect((await textOf(children[0])).length).toBeGreaterThan(1000);
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
  });

  it("keeps neither name nor time", async () => {
    const source = fixture("gzip/two-members.csv.gz");
    const copy = await redactedBytes(gzip, source, [], [{ key: "content", name: "x", bytes: bytes("x") }]);
    expect([...copy.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  });
});

describe("tar", () => {
  it("reads long names, links and owners", async () => {
    const { documents, children } = await extractAll(tar, fixture("tar/gnu-long-names.tar"));
    expect(children.map(({ name }) => name.slice(-19))).toEqual(["Wendell Quamina.txt", "plain.txt"]);
    const fields = documents.flatMap(({ text, segments }) =>
      segments.map(({ start, end, field }) => `${field}: ${text.slice(start, end)}`),
    );
    expect(fields).toEqual(expect.arrayContaining(["owner: orosco", "group: registry", "file name: letters/Quamina"]));
  });

  it("writes copies without owners and times, long names included", async () => {
    const source = fixture("tar/gnu-long-names.tar");
    const { children } = await extractAll(tar, source);
    const kept = await Promise.all(
      children.map(async ({ key, name, content }) => ({ key, name, bytes: await content.bytes() })),
    );
    const copy = await redactedBytes(tar, source, [], kept);
    expect((await extractAll(tar, copy)).children.map(({ name }) => name)).toEqual(children.map(({ name }) => name));
    expect(Buffer.from(copy).toString("latin1")).not.toMatch(/orosco|registry/);
  });

  it("says so when the archive is cut", async () => {
    const { problems } = await extractAll(tar, fixture("tar/backup.tar").subarray(0, 1200));
    expect(problems.map(({ code }) => code)).toContain("truncated");
  });
});
