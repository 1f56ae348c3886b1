/** Mailboxes: where messages begin, quoting, flat memory, and what another reader sees in a copy. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mbox } from "../../../src/formats/mbox.js";
import { readMailbox } from "../../../src/formats/mail/mailbox.js";
import { hasProgram } from "../../support/programs.js";
import { contentOf, extractAll, redactedBytes } from "./harness.js";

const OPENING = "From a@b.example Mon May  6 09:00:00 2024\n";
const FIXTURE = readFileSync(new URL("../../../fixtures/formats/mbox/two-letters.mbox", import.meta.url));

async function messagesOf(box: string, chunkBytes = 65_521): Promise<string[]> {
  const messages: string[] = [];
  for await (const { bytes } of readMailbox(contentOf(box, chunkBytes).chunks()))
    messages.push(Buffer.from(bytes ?? new Uint8Array()).toString("latin1"));
  return messages;
}

describe("where messages begin", () => {
  it("parts at opening lines, wherever chunks are cut", async () => {
    const box = `${OPENING}Subject: 1\n\none\n\n${OPENING}Subject: 2\n\ntwo\n\n`;
    for (const size of [1, 2, 3, 7, 50]) {
      expect(await messagesOf(box, size)).toEqual(["Subject: 1\n\none\n", "Subject: 2\n\ntwo\n"]);
    }
  });

  it("takes no line of a letter for one", async () => {
    const body = "Subject: 1\n\nDear all,\n\nFrom now on the desk is shut.\nFrom Monday too.\n";
    expect(await messagesOf(OPENING + body)).toEqual([body]);
  });

  it("parts where the blank line is missing, and where the line has no date", async () => {
    expect(await messagesOf(`${OPENING}A: 1\n\none\n${OPENING}A: 2\n\ntwo\n\nFrom x\nA: 3\n\nthree\n`)).toEqual([
      "A: 1\n\none\n",
      "A: 2\n\ntwo\n",
      "A: 3\n\nthree\n",
    ]);
  });

  it("parts where lines end by two signs", async () => {
    const box = `${OPENING}A: 1\n\none\n\n${OPENING}A: 2\n\ntwo\n`.replaceAll("\n", "\r\n");
    expect(await messagesOf(box)).toEqual(["A: 1\r\n\r\none\r\n", "A: 2\r\n\r\ntwo\r\n"]);
  });

  it("undoes one sign of quoting", async () => {
    const box = `${OPENING}A: 1\n\n>From me\n>>From you\n> From them\n`;
    expect(await messagesOf(box)).toEqual(["A: 1\n\nFrom me\n>From you\n> From them\n"]);
  });

  it("keeps what stands before the first", async () => {
    const messages = await messagesOf(`A: 0\n\nlost\n\n${OPENING}A: 1\n\none\n`);
    expect(messages).toEqual(["A: 0\n\nlost\n", "A: 1\n\none\n"]);
  });

  it("takes time in proportion, with no line ends at all", async () => {
    const started = performance.now();
    await messagesOf(`${OPENING}A: 1\n\n${"From ".repeat(400_000)}`);
    await messagesOf("\nFrom a".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("copies", () => {
  it("say nothing of who sent and when, and withhold what has no copy", async () => {
    const { children, documents } = await extractAll(mbox, FIXTURE);
    expect(children.map(({ name }) => name)).toEqual(["message-1.eml", "message-2.eml"]);
    expect(documents[0]?.text).toContain("ward.clerk@amenities.example");
    const bytes = (await children[1]?.content.bytes()) ?? new Uint8Array();
    const copy = Buffer.from(
      await redactedBytes(
        mbox,
        FIXTURE,
        [],
        [
          { key: "0", withheld: "reason" },
          { key: "1", name: "m.eml", bytes },
        ],
      ),
    ).toString("latin1");
    expect(copy).not.toContain("Greenidge");
    expect(copy.match(/^From .*$/gm)).toEqual(Array(2).fill("From MAILER-DAEMON Thu Jan  1 00:00:00 1970"));
    expect(copy).toContain("This item was withheld");
    expect(copy).toContain("\n>From now on please write");
  });

  it.skipIf(!hasProgram("python3"))("are read by Python's mailbox as they were", async () => {
    const { children } = await extractAll(mbox, FIXTURE);
    const kept = await Promise.all(
      children.map(async ({ key, name, content }) => ({ key, name, bytes: await content.bytes() })),
    );
    const copy = await redactedBytes(mbox, FIXTURE, [], kept);
    const script =
      "import mailbox,sys,tempfile,json\n" +
      "f=tempfile.NamedTemporaryFile(); f.write(sys.stdin.buffer.read()); f.flush()\n" +
      "print(json.dumps([[m['subject'],m.is_multipart()] for m in mailbox.mbox(f.name)]))";
    const { stdout } = spawnSync("python3", ["-c", script], { input: copy, encoding: "utf8" });
    const read = JSON.parse(stdout) as [string, boolean][];
    expect(read.map(([, isMultipart]) => isMultipart)).toEqual([false, true]);
    expect(read[0]?.[0]).toBe("Burial plot 41");
  });
});
