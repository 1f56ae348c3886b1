/** A plain Word document made anew: paragraphs, tables, notes, a header and a footer, and nothing besides (ECMA-376). */
import { writeZip, type NewEntry } from "../archive/zip-writer.js";
import { escapeXml } from "../ooxml/fragments.js";
import { CONTENT_TYPES } from "../ooxml/package.js";
import { NOTE_REFERENCE, type Story, type StoryBlock } from "./story.js";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

interface StoryPart {
  readonly stem: "header" | "footer" | "footnotes";
  readonly xml: string;
}

export function writeDocx(story: Story): Uint8Array {
  const references = new References(story.notes.length);
  const body = story.body.map((block) => blockXml(block, references)).join("");
  // Notes that nothing refers to stand behind the text.
  const loose = story.notes.slice(references.used).flatMap((note) => note.map((text) => paragraphXml(text)));
  const parts = storyParts(story, references.used);
  const links = parts
    .filter(({ stem }) => stem !== "footnotes")
    .map(({ stem }) => `<w:${stem}Reference w:type="default" r:id="${stem}1"/>`);
  const document =
    `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}"><w:body>${body}${loose.join("")}` +
    `<w:sectPr>${links.join("")}</w:sectPr></w:body></w:document>`;
  return writeZip([
    { name: CONTENT_TYPES, bytes: utf8(contentTypes(parts)) },
    { name: "_rels/.rels", bytes: utf8(relationships([["rId1", "officeDocument", "word/document.xml"]])) },
    { name: "word/document.xml", bytes: utf8(document) },
    {
      name: "word/_rels/document.xml.rels",
      bytes: utf8(relationships(parts.map(({ stem }) => [`${stem}1`, stem, fileOf(stem)]))),
    },
    ...parts.map(({ stem, xml }): NewEntry => ({ name: `word/${fileOf(stem)}`, bytes: utf8(xml) })),
  ]);
}

const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const fileOf = (stem: StoryPart["stem"]): string => (stem === "footnotes" ? "footnotes.xml" : `${stem}1.xml`);

/** Numbers references to notes as they come. */
class References {
  used = 0;

  constructor(private readonly count: number) {}

  /** The number of the next note; undefined when there is none left. */
  next(): number | undefined {
    return this.used < this.count ? ++this.used : undefined;
  }
}

function storyParts({ headers, footers, notes }: Story, used: number): StoryPart[] {
  const parts: StoryPart[] = [];
  for (const [stem, lines, root] of [
    ["header", headers, "hdr"],
    ["footer", footers, "ftr"],
  ] as const) {
    if (lines.length === 0) continue;
    const xml = lines.map((line) => paragraphXml(line)).join("");
    parts.push({ stem, xml: `${DECLARATION}<w:${root} xmlns:w="${MAIN}">${xml}</w:${root}>` });
  }
  if (used > 0) {
    const xml = notes
      .slice(0, used)
      .map((note, i) => `<w:footnote w:id="${i + 1}">${note.map((text) => paragraphXml(text)).join("")}</w:footnote>`);
    // Word asks for the lines that part notes from the text.
    const lines =
      '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
    parts.push({
      stem: "footnotes",
      xml: `${DECLARATION}<w:footnotes xmlns:w="${MAIN}">${lines}${xml.join("")}</w:footnotes>`,
    });
  }
  return parts;
}

function blockXml(block: StoryBlock, references: References): string {
  if (block.kind === "paragraph") return paragraphXml(block.text, references);
  const width = Math.max(...block.rows.map((row) => row.length));
  const grid = "<w:gridCol/>".repeat(width);
  const rows = block.rows.map((row) => {
    const cells = row.map((cell) => `<w:tc>${cell.map((text) => paragraphXml(text, references)).join("")}</w:tc>`);
    return `<w:tr>${cells.join("")}</w:tr>`;
  });
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
    .join("");
  return (
    `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${rows.join("")}</w:tbl>`
  );
}

function paragraphXml(text: string, references?: References): string {
  if (text === "") return "<w:p/>";
  const runs = text.split(/([\t\v\f\u0002])/).map((piece) => {
    if (piece === "\t") return "<w:r><w:tab/></w:r>";
    if (piece === "\v" || piece === "\f") return "<w:r><w:br/></w:r>";
    if (piece === NOTE_REFERENCE) {
      const number = references?.next();
      return number === undefined ? "" : `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
    }
    return piece === "" ? "" : `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
  });
  return `<w:p>${runs.join("")}</w:p>`;
}

function contentTypes(parts: readonly StoryPart[]): string {
  const overrides = [["document.xml", "document.main"], ...parts.map(({ stem }) => [fileOf(stem), stem] as const)].map(
    ([file, type]) => `<Override PartName="/word/${file}" ContentType="${WORD_TYPE}.${type}+xml"/>`,
  );
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const all = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return (
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${all.join("")}</Relationships>`
  );
}
