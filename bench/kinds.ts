/** Records written as files of each kind. `units` sets the length: sentences of prose or rows of data. */
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { strToU8, zipSync } from "fflate";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import type { Random } from "./random.js";
import { makePerson, makeProse, type Person } from "./records.js";

export type Writer = (random: Random, units: number) => Uint8Array | Promise<Uint8Array>;

const COLUMNS = ["Surname", "First Name", "Date of birth", "National ID", "Telephone", "E-mail", "Address", "Account No", "Balance"] as const; // prettier-ignore
const rowOf = (p: Person): string[] => [
  p.surname,
  p.given,
  p.born,
  p.nationalId,
  p.phone,
  p.email,
  p.address,
  p.account,
  p.balance,
];
const people = (random: Random, count: number): Person[] => Array.from({ length: count }, () => makePerson(random));
const text = (content: string): Uint8Array => new Uint8Array(Buffer.from(content, "utf8"));

function delimited(random: Random, units: number, delimiter: string): Uint8Array {
  const quote = (cell: string): string => (cell.includes(delimiter) ? `"${cell}"` : cell);
  const rows = people(random, units).map((person) => rowOf(person).map(quote).join(delimiter));
  return text([COLUMNS.join(delimiter), ...rows].join("\r\n") + "\r\n");
}

function docx(random: Random, units: number): Uint8Array {
  const paragraphs = makeProse(random, units).split("\n\n");
  const body = paragraphs.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join("");
  const office = "http://schemas.openxmlformats.org";
  const files = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: "1980-01-01T00:00:00Z",
  });
}

/** Pages of prose; `share` of the sentences speak of somebody. */
export async function writePdf(random: Random, units: number, share?: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const words = makeProse(random, units, share).replaceAll("\n\n", " ").split(" ");
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 90) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  for (let at = 0; at < lines.length; at += 50) {
    const page = document.addPage([595, 842]);
    lines.slice(at, at + 50).forEach((line, i) => {
      page.drawText(line, { x: 50, y: 790 - i * 15, size: 10, font });
    });
  }
  return document.save();
}

async function tar(random: Random, units: number): Promise<Uint8Array> {
  const archive = pack();
  for (let i = 0; i < 4; i++)
    archive.entry({ name: `spool/${i}.txt`, mtime: new Date(0) }, makeProse(random, Math.ceil(units / 4)));
  archive.finalize();
  const parts: Buffer[] = [];
  for await (const part of archive as AsyncIterable<Buffer>) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** Every kind of file that corpora are made of, by extension. */
export const KINDS: Readonly<Record<string, Writer>> = {
  txt: (random, units) => text(makeProse(random, units)),
  md: (random, units) => text(`# File note\n\n${makeProse(random, units)}`),
  log: (random, units) =>
    text(
      people(random, units)
        .map((p, i) => `2025-05-${String((i % 28) + 1).padStart(2, "0")} 10:20:36 INFO call from=${p.phone} user=${p.email}`)
        .join("\n"),
    ), // prettier-ignore
  csv: (random, units) => delimited(random, units, ","),
  tsv: (random, units) => delimited(random, units, "\t"),
  json: (random, units) => text(JSON.stringify({ customers: people(random, units) }, null, 2)),
  jsonl: (random, units) =>
    text(
      people(random, units)
        .map((person) => JSON.stringify(person))
        .join("\n"),
    ),
  xml: (random, units) =>
    text(
      `<?xml version="1.0" encoding="UTF-8"?>\n<customers>\n${people(random, units)
        .map((p) => `<customer><name>${p.given} ${p.surname}</name><phone>${p.phone}</phone></customer>`)
        .join("\n")}\n</customers>\n`,
    ),
  html: (random, units) =>
    text(
      `<!doctype html><html><body>${makeProse(random, units)
        .split("\n\n")
        .map((line) => `<p>${line}</p>`)
        .join("\n")}</body></html>`,
    ),
  sql: (random, units) =>
    text(
      people(random, units)
        .map((p) => `INSERT INTO customers (surname, mobile, email) VALUES ('${p.surname}', '${p.phone}', '${p.email}');`)
        .join("\n"),
    ), // prettier-ignore
  yaml: (random, units) =>
    text(
      people(random, units)
        .map((p) => `- name: ${p.given} ${p.surname}\n  phone: ${p.phone}\n  email: ${p.email}`)
        .join("\n"),
    ),
  eml: (random, units) => {
    const [from, to] = [makePerson(random), makePerson(random)];
    return text(
      `From: ${from.given} ${from.surname} <${from.email}>\r\nTo: ${to.email}\r\nSubject: Account ${to.account}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${makeProse(random, units)}\r\n`,
    );
  },
  docx,
  pdf: (random, units) => writePdf(random, units),
  zip: (random, units) =>
    zipSync(
      { "note.txt": strToU8(makeProse(random, units)), "list.csv": delimited(random, Math.ceil(units / 4), ",") },
      { mtime: "1980-01-01T00:00:00Z" },
    ),
  gz: (random, units) => new Uint8Array(gzipSync(makeProse(random, units))),
  tar,
};
