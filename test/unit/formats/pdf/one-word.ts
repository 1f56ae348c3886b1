/** Pages read with a recogniser that says one word, whatever it sees. */
import { pdf } from "../../../../src/formats/pdf.js";
import type { Ocr } from "../../../../src/ocr/ocr.js";
import { contentOf, extractContext } from "../harness.js";

/** Reads one word across the middle of every picture that is not higher than `most` pixels: as high as a page. */
export const oneWord = (text: string, most = 2000): Ocr => ({
  mode: "auto",
  read: ({ width, height }) => {
    const box = { x0: 0.1 * width, y0: 0.4 * height, x1: 0.9 * width, y1: 0.6 * height };
    const word = { text, confidence: 0.9, box, symbols: [...text].map((letter) => ({ text: letter, box })) };
    const read = { words: [word], baseline: box.y1, height: box.y1 - box.y0, endsParagraph: true };
    const lines = text === "" || height > most ? [] : [read];
    return Promise.resolve({ turn: { quarters: 0, skew: 0 }, lines, unread: [], confidence: 1 });
  },
});

/** What the pages say, and what is told of them. */
export async function extractPage(bytes: Uint8Array, ocr?: Ocr): Promise<{ texts: string[]; problems: string[] }> {
  const texts: string[] = [];
  const problems: string[] = [];
  for await (const one of pdf.extract(contentOf(bytes), { ...extractContext(), ocr })) {
    if (one.kind === "document" && one.document.surface === "body") texts.push(one.document.text);
    if (one.kind === "problem") problems.push(one.problem.detail);
  }
  return { texts, problems };
}
