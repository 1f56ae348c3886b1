/** Messages packed by Outlook: bodies, hidden recipients, properties and attachments; copies are mails. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eml } from "../../../src/formats/eml.js";
import { readTnef } from "../../../src/formats/mail/read-tnef.js";
import { tnef } from "../../../src/formats/tnef.js";
import { extractAll, redactedBytes } from "./harness.js";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/tnef/${name}`, import.meta.url)));
const PACKED = fixture("winmail.dat");

async function textOf(bytes: Uint8Array, surface: string, format = tnef): Promise<string> {
  const { documents } = await extractAll(format, bytes);
  return documents.flatMap((one) => (one.surface === surface ? [one.text] : [])).join("\n");
}

describe("messages packed by Outlook", () => {
  it("are read as letters: people, subject, date and text", async () => {
    const body = await textOf(PACKED, "body");
    expect(body).toContain('"Wendell Aqui" <w.aqui@health.example>');
    expect(body).toContain('"Rennie Clarke" <rclarke@post.example>');
    expect(body).toContain("Leave of Odetta Seereeram\nWed, 17 Jan 2024 21:20:00 GMT");
    expect(body).toContain("ID 19820711064, is on sick leave until 4 May.");
  });

  it("give up hidden recipients, routes and named properties, which copies go without", async () => {
    const hidden = await textOf(PACKED, "metadata");
    expect(hidden).toMatch(/Received: from desk-of-aqui[^]*Ismay Lezama knows[^]*Hidden Marvin Toby\nm\.toby@post/);
    const copy = Buffer.from(await redactedBytes(tnef, PACKED, [])).toString("latin1");
    expect(copy).toMatch(/^From: "Wendell Aqui" <w\.aqui@health\.example>\r\n/);
    expect(copy).not.toMatch(/Toby|Lezama|10\.20\.30\.44/);
  });

  it("hand on their attachments under their long names, and messages within them", async () => {
    const { children } = await extractAll(tnef, PACKED);
    const held = await Promise.all(children.map(async ({ name, content }) => [name, await content.bytes()] as const));
    const [html, certificate, inner] = held.map(([, bytes]) => bytes);
    expect(held.map(([name]) => name)).toEqual(["part-1.2.html", "Certificate Seereeram.txt", "Older mail.tnef"]);
    expect(Buffer.from(html ?? []).toString()).toContain("<b>Odetta Seereeram</b>");
    expect(Buffer.from(certificate ?? []).toString()).toBe("Certificate for Odetta Seereeram: bronchial asthma.\n");
    expect(await textOf(inner ?? new Uint8Array(), "body")).toContain("Orrin Phagoo lives at 12 Cedar Lane.");
  });

  it("are read in the form without properties, in their own letters", async () => {
    const body = await textOf(fixture("old-form.tnef"), "body");
    expect(body).toContain("Estelle Joefi");
    expect(body).toContain("Zoë Quamina, born 3 June 1971");
  });

  it("say when they end too soon, and take no more than they hold whatever lengths say", async () => {
    const { problems } = await extractAll(tnef, PACKED.subarray(0, 900));
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
    const many = Buffer.alloc(6 + 9 + 4 + 2);
    many.writeUInt32LE(0x223e9f78, 0);
    many[6] = 1;
    many.writeUInt16LE(0x9003, 7);
    many.writeUInt32LE(4, 11);
    many.writeUInt32LE(200_000, 15);
    await expect(extractAll(tnef, many)).rejects.toMatchObject({ code: "malformed" });
    expect(readTnef(many).isCut).toBe(true);
    const hostile = Buffer.from(PACKED);
    for (let at = 60; at + 4 < hostile.length; at += 37) hostile.writeUInt32LE(0xfffffff0, at);
    expect((await extractAll(tnef, hostile)).documents.length).toBeGreaterThanOrEqual(0);
    await expect(extractAll(tnef, PACKED.subarray(0, 3))).rejects.toMatchObject({ code: "malformed" });
    expect((await extractAll(eml, await redactedBytes(tnef, PACKED, []))).problems).toEqual([]);
  });
});
