/** Calendars and cards: folding, escapes, encodings, embedded files. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ChildReplacement, Edit, FormatHandler } from "../../../src/formats/format.js";
import { ics } from "../../../src/formats/ics.js";
import { vcf } from "../../../src/formats/vcf.js";
import { nativeSpans } from "../../../src/text/document.js";
import { startCpuClock } from "../../support/cpu-time.js";
import { extractAll, redactedBytes } from "./harness.js";

const read = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/formats/${name}`, import.meta.url)));

async function copyOf(
  format: FormatHandler,
  source: string | Uint8Array,
  words: readonly string[],
  children: readonly ChildReplacement[] = [],
  mark = "[gone]",
): Promise<string> {
  const { documents } = await extractAll(format, source);
  const edits: Edit[] = documents.flatMap((document) =>
    words.flatMap((word) => {
      const start = document.text.indexOf(word);
      expect(start, word).toBeGreaterThanOrEqual(0);
      const places = nativeSpans(document, { start, end: start + word.length });
      return places.map((place, i) => ({ ...place, mark: i === 0 ? mark : "" }));
    }),
  );
  edits.sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : a.start - b.start));
  return Buffer.from(await redactedBytes(format, source, edits, children)).toString("utf8");
}

describe("what is read", () => {
  it("joins folded lines, undoes escapes, reads parameters", async () => {
    const { documents, children } = await extractAll(ics, read("ics/hearing.ics"));
    const text = documents[0]?.text ?? "";
    expect(text).toContain(
      "Appellant Neville Rostant, telephone 868-555-0188\nbrings a letter from Dr Paltoo; see file A77.\n",
    );
    expect(text).toContain("Petra Lezama\nmailto:petra.lezama@mailbox.example\nOsbert Cuffy\n");
    expect(text).toContain("mailto:osbert.cuffy@mailbox.example");
    expect(children[0]?.name).toBe("Letter Paltoo.txt");
    expect(Buffer.from((await children[0]?.content.bytes()) ?? []).toString()).toContain("says little of note");
  });

  it("names what values are, and joins the parts of compound ones", async () => {
    const { documents } = await extractAll(vcf, read("vcf/two-cards.vcf"));
    const values = documents.flatMap(({ text, segments }) =>
      segments.map(({ start, end, field }) => [field, text.slice(start, end)]),
    );
    expect(values).toContainEqual(["Name", "Chankar, Ramesh, Mr"]);
    expect(values).toContainEqual(["Address", "LP 9 Cunapo Trace, Rio Claro, TT"]);
    expect(values).toContainEqual(["Date of birth", "1970-11-22"]);
    expect(values).toContainEqual(
      ["ABLabel", "Desk of Joaquim"].map((word, i) => (i === 0 ? word.toLowerCase() : word)),
    );
  });

  it("takes those who act for a person for persons", async () => {
    const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nAGENT:Bil Ali\r\nX-ASSISTANT:Ada Pooran\r\nEND:VCARD\r\n";
    const { documents } = await extractAll(vcf, card);
    expect(documents[0]?.segments.map(({ field }) => field)).toEqual(["Name", "Name"]);
  });

  it("decodes quoted-printable in its charset, over soft line ends", async () => {
    const { documents } = await extractAll(vcf, read("vcf/old-card.vcf"));
    expect(documents[0]?.text).toContain("Frédéric;Thibaud\nFrédéric Thibaud\n");
    expect(documents[0]?.text).toContain("Owes rent\r\nfor Mulchan Street");
  });

  it("takes time in proportion to lines that never end", async () => {
    const seconds = startCpuClock();
    for (const unit of [";A", ";A=", "\n ", "\\,", ";;", '"']) {
      await extractAll(ics, `BEGIN:VCALENDAR\nN${unit.repeat(100_000)}`);
    }
    expect(seconds()).toBeLessThan(10);
  });
});

describe("copies", () => {
  it("write edited lines anew and leave all others as they are", async () => {
    const copy = await copyOf(ics, read("ics/hearing.ics"), [
      "Neville Rostant, telephone 868-555-0188",
      "Osbert Cuffy",
    ]);
    expect(copy).toContain("DESCRIPTION:Appellant [gone]\\nbrings a letter from Dr Paltoo\r\n \\; see file A77.\r\n");
    expect(copy).toContain("ATTENDEE;CN=[gone];PARTSTAT=ACCEPTED:mailto:osbert%2Ecuffy@m\r\n ailbox.example\r\n");
    expect(copy).toContain('ORGANIZER;CN="Petra Lezama":mailto:petra.lezama@mailbox.example\r\n');
    expect(copy).not.toContain("ATTACH");
  });

  it("escape marks as values and parameters need", async () => {
    const card = "BEGIN:VCARD\nFN;X-BY=Ann:Ann Bee\nEND:VCARD\n";
    expect(await copyOf(vcf, card, ["Ann\nAnn Bee"], [], "a;b,c:d\\e")).toBe(
      "BEGIN:VCARD\nFN;X-BY=a b c d e:\nEND:VCARD\n",
    );
    expect(await copyOf(vcf, card, ["Ann Bee"], [], "a;b,c\\")).toContain("X-BY=Ann:a\\;b\\,c\\\\\n");
  });

  it("drop dates that are edited, put files back in their new form", async () => {
    const { children } = await extractAll(ics, read("ics/hearing.ics"));
    const bytes = Buffer.from("new");
    const kept = children.map(({ key }) => ({ key, name: "x", bytes: new Uint8Array(bytes) }));
    const copy = await copyOf(ics, read("ics/hearing.ics"), ["20240506T130000Z"], kept);
    // A calendar without it is none.
    expect(copy).toMatch(/^DTSTART(?:;[^:\r]*)?:19700101T000000Z\r$/m);
    expect(copy).not.toContain("20240506T130000Z");
    expect(copy.replace(/\r\n /g, "")).toContain('X-FILENAME="Letter Paltoo.txt":bmV3\r\n');
  });

  it("encode anew what was encoded", async () => {
    const copy = await copyOf(vcf, read("vcf/old-card.vcf"), ["rent\r\nfor Mulchan", "Frédéric Thibaud"]);
    expect(copy).toContain("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Owes [gone] Street\r\n");
    expect(copy).toContain("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:[gone]\r\n");
    expect(copy).not.toContain("Fr=E9d");
  });
});
