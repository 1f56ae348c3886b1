/** A Word document for the Gazette and for those who edit it further. */
import type * as DocxModule from "docx";
import type { RegisterFormat } from "./register-format.js";
import { blocksOf, titleOf, type Block } from "./register-document.js";

type Docx = typeof DocxModule;

export const docxRegister: RegisterFormat = {
  id: "docx",
  title: "Word document",
  write: async (edition, cite, caveat) => {
    // Half a megabyte of code that nothing else needs.
    const docx = await import("docx");
    const document = new docx.Document({
      title: titleOf(edition),
      creator: edition.office.publicBody,
      styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: "en-GB" } } } } },
      sections: [{ children: blocksOf(edition, cite, caveat).flatMap((block) => childrenOf(block, docx)) }],
    });
    return new Uint8Array(await docx.Packer.toBuffer(document));
  },
};

function childrenOf(block: Block, docx: Docx): (InstanceType<Docx["Paragraph"]> | InstanceType<Docx["Table"]>)[] {
  const { Paragraph, HeadingLevel, TextRun } = docx;
  switch (block.kind) {
    case "heading": {
      const heading = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2][block.level - 1];
      return [new Paragraph({ text: block.text, ...(heading && { heading }) })];
    }
    case "paragraph":
      return [new Paragraph({ children: [new TextRun({ text: block.text, bold: block.isCaution === true })] })];
    case "list":
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case "table":
      // Word joins tables that touch.
      return [tableOf(block, docx), new Paragraph("")];
  }
}

function tableOf({ head, rows }: Block & { kind: "table" }, docx: Docx): InstanceType<Docx["Table"]> {
  const { Table, TableRow, TableCell, Paragraph, TextRun, WidthType } = docx;
  const isNamed = head.every((name) => name === "");
  const cell = (text: string, bold: boolean): InstanceType<Docx["TableCell"]> =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...(isNamed ? [] : [new TableRow({ tableHeader: true, children: head.map((name) => cell(name, true)) })]),
      ...rows.map((row) => new TableRow({ children: row.map((text, i) => cell(text, isNamed && i === 0)) })),
    ],
  });
}
