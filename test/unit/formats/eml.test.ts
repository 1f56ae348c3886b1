import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { describe, expect, it } from "vitest";
import { eml } from "../../../src/formats/eml.js";
import { nativeSpans } from "../../../src/text/document.js";
import { documentsOf, extractAll, redactedBytes, redactedText } from "./harness.js";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/formats/eml/", import.meta.url));
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(FIXTURES + name));

describe("eml", () => {
  it("places what is not encoded by offsets of the file", async () => {
    const source = Buffer.from(fixture("plain.eml")).toString("utf8");
    const body = (await documentsOf(eml, source)).find(({ text }) => text.startsWith("Dear"));
    const at = body ? body.text.indexOf("868-555-0144") : -1;
    expect(body && nativeSpans(body, { start: at, end: at + 12 })).toEqual([
      { part: "", start: source.indexOf("868-555-0144"), end: source.indexOf("868-555-0144") + 12 },
    ]);
  });

  it("unfolds headers, decodes encoded words, and names each value's header", async () => {
    const [headers] = await documentsOf(eml, fixture("plain.eml"));
    const fields = headers?.segments.map(({ start, end, field }) => [field, headers.text.slice(start, end)]);
    expect(fields).toContainEqual(["subject", "Leave of Wendell Sampath"]);
    expect(fields).toContainEqual([
      "to",
      'André Quamina <andre@office.example>, "Ramoutar, Kelvin" <kelvin@office.example>',
    ]);
  });

  it("drops routes, programs, identifiers and hidden recipients", async () => {
    const copy = await redactedText(eml, fixture("plain.eml"), []);
    expect(copy).not.toMatch(/Received|Bcc|hidden@|Message-ID|X-Mailer|laptop/);
    expect(copy).toMatch(/^From: Odette Baptiste <odette@mail.example>\r\n/);
  });

  it("gives an attachment whose copy is of another kind the type and name of that", async () => {
    const source =
      "From: a@b.example\nSubject: s\nDate: d\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" +
      '--x\nContent-Type: application/msword; name="Odette.doc"\nContent-Disposition: attachment; filename="Odette.doc"\n' +
      "Content-Transfer-Encoding: base64\n\naGVsbG8=\n--x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n--x--\n";
    const [letter, picture] = (await extractAll(eml, source)).children;
    const bytes = new Uint8Array(Buffer.from("PK"));
    const copy = await redactedBytes(
      eml,
      source,
      [],
      [
        { key: letter?.key ?? "", name: "Odette.docx", bytes },
        { key: picture?.key ?? "", name: picture?.name ?? "", bytes },
      ],
    );
    const { attachments } = await PostalMime.parse(copy);
    expect(attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ["Odette.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
      [null, "image/png"],
    ]);
  });

  it("edits a header over its fold and a body at its place", async () => {
    const source = fixture("plain.eml");
    const documents = await documentsOf(eml, source);
    const edits = documents.flatMap((document) =>
      [...document.text.matchAll(/Wendell Sampath/g)].flatMap((match) =>
        nativeSpans(document, { start: match.index, end: match.index + match[0].length }).map((place, i) => ({
          ...place,
          mark: i === 0 ? "[NAME]" : "",
        })),
      ),
    );
    const mail = await PostalMime.parse(await redactedBytes(eml, source, edits));
    expect(mail.subject).toBe("Leave of [NAME]");
    expect(mail.text).toContain("Name: [NAME]");
    expect(mail.to?.map(({ address }) => address)).toEqual(["andre@office.example", "kelvin@office.example"]);
  });

  it("encodes an encoded text anew, so that its lines do not tell what went", async () => {
    const mail = (name: string): string =>
      `From: a@b.example\r\nSubject: s\r\nDate: d\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${name} was here =\r\nand left a caf=C3=A9.\r\n`;
    const redactName = (name: string): Promise<string> =>
      redactedText(eml, mail(name), [{ part: "body:", start: 0, end: name.length, mark: "[NAME]" }]);
    const [short, long] = await Promise.all([redactName("Bo Li"), redactName("Bartholomew Ramkissoon-Maharaj")]);
    expect(short).toBe(long);
    expect(short).toContain("[NAME] was here and left a caf=C3=A9.");
  });

  it("hands on attachments, HTML and forwarded mails as items, and puts what is withheld out", async () => {
    const source = fixture("multipart.eml");
    const { children } = await extractAll(eml, source);
    expect(children.map(({ name }) => name)).toContain("Anisha Boodramlal.png");
    const copy = await redactedBytes(
      eml,
      source,
      [],
      children.map(({ key }) => ({ key, withheld: "not readable" })),
    );
    const mail = await PostalMime.parse(copy, { forceRfc822Attachments: true });
    expect(mail.attachments.map(({ filename }) => filename)).not.toContain("Anisha Boodramlal.png");
    expect(Buffer.from(copy).toString("latin1")).toContain("This item was withheld");
  });

  it("writes a child under its new name", async () => {
    const source = `From: a@b.example\nSubject: s\nDate: d\nContent-Type: application/octet-stream; name="Odette Baptiste.txt"\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n`;
    const copy = await redactedBytes(
      eml,
      source,
      [],
      [{ key: "body", name: "[NAME] é.txt", bytes: Buffer.from("new") }],
    );
    const mail = await PostalMime.parse(copy);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["[NAME] é.txt"]);
    expect(Buffer.from(copy).toString("latin1")).not.toContain("Baptiste");
  });

  it("writes a mail within a mail without an encoding, also where the original had one", async () => {
    const inner = "Subject: within\r\n\r\nOdette Baptiste\r\n";
    const source = [
      ...["From: a@b.example", "Subject: s", "Date: d", "Content-Type: multipart/mixed; boundary=x", "", "--x"],
      ...["Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", ""],
      ...[Buffer.from(inner).toString("base64"), "--x--", ""],
    ].join("\r\n");
    const [child] = (await extractAll(eml, source)).children;
    const bytes = Buffer.from(inner.replace("Odette Baptiste", "[NAME]"));
    const copy = await redactedBytes(eml, source, [], [{ key: child?.key ?? "", name: child?.name ?? "", bytes }]);
    const mail = await PostalMime.parse(copy);
    expect(mail.text?.trim()).toContain("[NAME]");
    expect(Buffer.from(copy).toString("latin1")).toContain("Subject: within\r\n\r\n[NAME]");
  });

  it("writes a report of delivery without an encoding, which it may not have", async () => {
    const source = [
      ...["From: a@b.example", "Subject: s", "Date: d", "Content-Type: multipart/report; boundary=x", "", "--x"],
      ...["Content-Type: message/delivery-status", "", "Final-Recipient: rfc822; odette@b.example", "--x--", ""],
    ].join("\r\n");
    const [child] = (await extractAll(eml, source)).children;
    const bytes = Buffer.from("Final-Recipient: rfc822; [e-mail]");
    const copy = await redactedBytes(eml, source, [], [{ key: child?.key ?? "", name: child?.name ?? "", bytes }]);
    expect(Buffer.from(copy).toString("latin1")).toContain("\r\n\r\nFinal-Recipient: rfc822; [e-mail]");
  });

  it("reads charsets that parts name, whatever the file's other parts are in", async () => {
    const body = Buffer.concat([
      Buffer.from(
        "From: a@b.example\r\nSubject: s\r\nDate: d\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\nCaf",
      ),
      Buffer.from([0xe9, 0x20, 0x93]),
      Buffer.from("Zo\r\n"),
    ]);
    const texts = (await documentsOf(eml, new Uint8Array(body))).map(({ text }) => text);
    expect(texts).toContain("Café “Zo\r\n");
  });

  it("reads the name of a file that is parted within a code", async () => {
    const source = `From: a@b.example\r\nContent-Type: application/x-a\r\nContent-Disposition: attachment; filename*0*=utf-8''Ann%;\r\n filename*1*=20Persad;\r\n filename*2=" 5%20.a"\r\n\r\nx\r\n`;
    const names = (await documentsOf(eml, source)).filter(({ surface }) => surface === "name");
    expect(names.map(({ text }) => text.trim())).toEqual(["Ann Persad 5%20.a"]);
  });

  it("says so when the last boundary is missing, and reads what there is", async () => {
    const source =
      "From: a@b.example\nSubject: s\nDate: d\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nOdette Baptiste\n";
    const { documents, problems } = await extractAll(eml, source);
    expect(documents.map(({ text }) => text)).toContain("Odette Baptiste\n");
    expect(problems.map(({ code }) => code)).toEqual(["truncated"]);
  });
});
