/** Outlook messages: every text, bodies in every form, attachments; no copies. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { msg } from "../../../src/formats/msg.js";
import { extractAll } from "./harness.js";

const NOTE = new Uint8Array(readFileSync(new URL("../../../fixtures/formats/msg/note.msg", import.meta.url)));

describe("Outlook messages", () => {
  it("are read with hidden recipients, headers and every body", async () => {
    const { documents, children } = await extractAll(msg, NOTE);
    const all = documents.map(({ text }) => text).join("\n");
    for (const words of ["Bcc: hidden.reader@mailbox.example", "Hidden Reader", "Elsworth Pounder is owed", "10.7.7.7"])
      expect(all).toContain(words);
    expect(children.map(({ name }) => name)).toEqual(["body.html", "rents.csv"]);
    expect(Buffer.from((await children[1]?.content.bytes()) ?? []).toString()).toContain("Elsworth Pounder,450");
  });

  it("that are broken say so", async () => {
    await expect(extractAll(msg, NOTE.subarray(0, 600))).rejects.toMatchObject({ code: "malformed" });
  });

  it("have no copies", () => {
    expect(msg.redact).toBeUndefined();
  });
});
