/** Outlook stores: messages in their folders, cards, what is attached, what damage leaves; copies are archives of mails. */
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ChildReplacement } from "../../../src/formats/format.js";
import { PstFile } from "../../../src/formats/pst/pst-file.js";
import { pst } from "../../../src/formats/pst.js";
import { extractAll, redactedBytes, type AllExtracted } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/pst/${name}`, import.meta.url)));
const LISTS = fixture("lists.pst");

const textsOf = ({ documents }: AllExtracted, wanted: string): string =>
  documents.flatMap(({ surface, text }) => (surface === wanted ? [text] : [])).join("\n");

async function mailsOf({ children }: AllExtracted): Promise<ReadonlyMap<string, string>> {
  const mails = children.filter(({ isLeftOut }) => !isLeftOut);
  return new Map(
    await Promise.all(
      mails.map(async ({ key, content }) => [key, Buffer.from(await content.bytes()).toString("latin1")] as const),
    ),
  );
}

/** Where the tree of blocks says where each block lies: its place in its page, and in the file. */
function* blockEntries(store: Buffer): Iterable<{ readonly index: number; readonly at: number }> {
  const pages = [Number(store.readBigUInt64LE(240))];
  for (let page = pages.pop(); page !== undefined; page = pages.pop())
    for (let index = 0; index < (store[page + 488] ?? 0); index++) {
      const at = page + 24 * index;
      if ((store[page + 491] ?? 0) > 0) pages.push(Number(store.readBigUInt64LE(at + 16)));
      else yield { index, at };
    }
}

/** The store with every fourth block said to lie beyond the end. */
function withoutBlocks(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const { index, at } of blockEntries(changed))
    if (index % 4 === 0) changed.writeBigUInt64LE(BigInt(changed.length + 64), at + 8);
  return changed;
}

/** The store with another beginning of one block. */
function withOtherStart(bytes: Uint8Array, block: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const { at } of blockEntries(changed)) {
    const start = Number(changed.readBigUInt64LE(at + 8));
    if ((Number(changed.readBigUInt64LE(at)) & ~1) === (block & ~1)) changed.fill(0, start, start + 12);
  }
  return changed;
}

describe("Outlook stores", () => {
  it("give each message as a mail, cards with what they say", async () => {
    const all = await extractAll(pst, LISTS);
    const mails = [...(await mailsOf(all)).values()];
    expect(mails.map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1]?.trim()).sort()).toEqual([
      "LocalFreebusy",
      "Test appointment",
      "contact name 1",
      "test dist list",
    ]);
    expect(mails.find((mail) => mail.includes("contact name 1"))).toContain("Name: contact name 1");
    expect(all.problems).toEqual([]);
  });

  it("give names of folders, and every other text property beside the mails", async () => {
    const all = await extractAll(pst, LISTS);
    expect(textsOf(all, "name")).toContain("Top of Personal Folders");
    expect(textsOf(all, "metadata")).toContain("contact1@rjohnson.id.au");
  });

  it("open what only the programs of Outlook ask a password for", async () => {
    const mails = await mailsOf(await extractAll(pst, fixture("with-password.pst")));
    expect([...mails.values()].join("\n")).toContain("Name: contact name 1");
  });

  it("have copies with the mails that are given, in their folders, and with nothing else", async () => {
    const all = await extractAll(pst, LISTS);
    const children = all.children.flatMap(({ key, name }, i): ChildReplacement[] =>
      key.startsWith("original:")
        ? []
        : i % 2 === 0
          ? [{ key, name, bytes: Buffer.from(key) }]
          : [{ key, withheld: "" }],
    );
    const [part] = all.documents.flatMap(({ pieces }) => pieces);
    const edit = { part: part?.part ?? "", start: 0, end: part?.length ?? 0, mark: "[gone]" };
    const copy = unzipSync(await redactedBytes(pst, LISTS, [edit], children));
    const names = Object.keys(copy);
    expect(names.length).toBe(children.length);
    expect(names.filter((name) => name.endsWith("withheld.txt")).length).toBeGreaterThan(0);
    expect(names.some((name) => name.startsWith("Top of Personal Folders/Contacts/"))).toBe(true);
    expect(Object.values(copy).map((bytes) => Buffer.from(bytes).toString())).toContain(
      children.find((child) => "bytes" in child)?.key,
    );
  });

  it("say when parts are missing, and read the others", async () => {
    const cut = await extractAll(pst, withoutBlocks(LISTS));
    expect(cut.problems.map(({ code }) => code)).toEqual(["malformed"]);
    const other = Buffer.from(LISTS);
    other[513] = 2;
    await expect(extractAll(pst, other)).rejects.toMatchObject({ code: "encrypted" });
  });

  it("say so when the list of a message's properties cannot be read", async () => {
    const file = new PstFile(Buffer.from(LISTS));
    const message = [...file.nodes.values()].find(({ id }) => (id & 0x1f) === 4);
    const broken = withOtherStart(LISTS, message?.data ?? 0);
    expect((await extractAll(pst, LISTS)).problems).toEqual([]);
    expect((await extractAll(pst, broken)).problems.map(({ code }) => code)).toEqual(["malformed"]);
  });

  it("do not follow lists of blocks that lead to themselves", () => {
    const file = new PstFile(Buffer.from(LISTS));
    const looped = Buffer.from(LISTS);
    // The first page of the tree of blocks becomes a list that names itself.
    const root = Number(looped.readBigUInt64LE(240));
    looped[root + 491] = 1;
    looped[root + 488] = 1;
    looped.writeBigUInt64LE(BigInt(root), root + 16);
    const again = new PstFile(looped);
    expect(again.isDamaged).toBe(true);
    expect(again.nodes.size).toBe(file.nodes.size);
  });
});
