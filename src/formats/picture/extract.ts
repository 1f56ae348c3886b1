/** What a picture says: the words that are recognised in it, page by page, and its metadata. */
import type { Problem } from "../../core/problem.js";
import type { Content, ExtractContext, Extracted } from "../format.js";
import { readPageText } from "../pdf/page-text.js";
import { readSize, type PictureKind } from "./codec.js";
import { readMetadata } from "./metadata.js";
import { isBlindPicture, PageReader, toPicturePoints } from "./read-pages.js";

const POINTS_PER_INCH = 72;

export async function* extractPicture(
  content: Content,
  { ocr, signal, budget }: ExtractContext,
  kind: PictureKind,
): AsyncIterable<Extracted> {
  const bytes = await content.bytes();
  const metadata = await readMetadata(bytes);
  if (metadata) yield { kind: "document", document: metadata };
  const { pages, density } = await readSize(bytes, kind, "extract");
  if (!ocr) {
    yield problem("no-text-layer", "text in pictures was not recognised, since the options say so");
    return;
  }
  const scale = density === undefined ? 1 : POINTS_PER_INCH / density;
  const reader = new PageReader(bytes, kind, ocr, "extract");
  for (let number = 1; number <= pages; number++) {
    signal.throwIfAborted();
    const page = await reader.read(number - 1);
    budget.takeBytes(page.picture.pixels.length, Math.ceil(bytes.length / pages));
    const toPage = toPicturePoints(page, scale);
    yield { kind: "document", document: readPageText(page.glyphs, number, { toPage }) };
    const where = pages === 1 ? "the picture" : `page ${number}`;
    const { unread } = page.reading;
    if (isBlindPicture(page)) yield problem("no-text-layer", `${where} shows something that cannot be read`);
    else if (unread.length > 0)
      yield problem("unsupported-part", `${unread.length} places of ${where} hold ink that cannot be read; copies cover them`); // prettier-ignore
  }
}

const problem = (code: Problem["code"], detail: string): Extracted => ({
  kind: "problem",
  problem: { code, stage: "extract", detail },
});
