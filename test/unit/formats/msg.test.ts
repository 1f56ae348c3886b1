/** Outlook messages: every text, bodies in every form, attachments; copies are mails. */
import { readFileSync } from "node:fs";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { msg } from "../../../src/formats/msg.js";
import { extractAll, redactedBytes } from "./harness.js";

const NOTE = new Uint8Array(readFileSync(new URL("../../../fixtures/formats/msg/note.msg", import.meta.url)));

describe("Outlook messages", () => {
  it("are read with hidden recipients, headers and every body", async () => {
    const { documents, children } = await extractAll(msg, NOTE);
    const all = documents.map(({ text }) => text).join("\n");
    for (const words of ["Bcc: hidden.reader@mailbox.example", "Hidden Reader", "Elsworth Pounder is owed", "10.7.7.7"])
      expect(all).toContain(words);
    expect(children.map(({ name }) => name)).toEqual(["part-1.2.html", "rents.csv"]);
    expect(Buffer.from((await children[1]?.content.bytes()) ?? []).toString()).toContain("Elsworth Pounder,450");
  });

  it("that are broken say so", async () => {
    await expect(extractAll(msg, NOTE.subarray(0, 600))).rejects.toMatchObject({ code: "malformed" });
  });

  it("have copies that are mails, without hidden recipients and headers of their way", async () => {
    const { children } = await extractAll(msg, NOTE);
    const kept = await Promise.all(
      children.map(async ({ key, name, content }) => ({ key, name, bytes: await content.bytes() })),
    );
    const copy = await redactedBytes(msg, NOTE, [], kept);
    const mail = await PostalMime.parse(copy);
    expect(mail.text).toContain("Elsworth Pounder is owed");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["rents.csv"]);
    expect(mail.from?.address ?? mail.from?.name).toBeTruthy();
    expect(Buffer.from(copy).toString()).not.toMatch(/hidden\.reader|Hidden Reader|10\.7\.7\.7/);
  });
});
