/** Marks as pixels: white letters on black, drawn by the engine that draws pages. */
import { PDFContext, PDFDict, PDFName, PDFRawStream, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { PixelBox, Raster } from "../../ocr/grey.js";
import { addLabelFont, drawBox } from "../pdf/draw-mark.js";
import { OpenPdf } from "../pdf/open-pdf.js";
import { drawGrey } from "../pdf/page-picture.js";

/** Blackens the box and writes the mark into it, when it fits. */
export async function markBox(picture: Raster, box: PixelBox, mark: string): Promise<void> {
  const { width, height, channels, pixels } = picture;
  const [x0, y0] = [Math.max(0, Math.floor(box.x0)), Math.max(0, Math.floor(box.y0))];
  const [x1, y1] = [Math.min(width, Math.ceil(box.x1)), Math.min(height, Math.ceil(box.y1))];
  if (x1 <= x0 || y1 <= y0) return;
  const label = mark === "" ? undefined : await drawLabel(x1 - x0, y1 - y0, mark);
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++)
      pixels.fill(label?.[(y - y0) * (x1 - x0) + x - x0] ?? 0, (y * width + x) * channels, (y * width + x + 1) * channels); // prettier-ignore
}

async function drawLabel(width: number, height: number, mark: string): Promise<Uint8Array | undefined> {
  const context = PDFContext.create();
  const resources = context.obj({});
  const font = addLabelFont(resources, context);
  const box = {
    run: 0,
    tag: undefined,
    angle: 0,
    left: 0,
    right: width,
    base: 0.24 * height,
    height: 0.96 * height,
    hasLabel: true,
  };
  const program = `0 g 0 0 ${width} ${height} re f\n${drawBox(box, mark, font).operators}`;
  const contents = context.register(PDFRawStream.of(PDFDict.withContext(context), Buffer.from(program, "latin1")));
  const pages = context.nextRef();
  const page = context.register(
    context.obj({ Type: "Page", Parent: pages, MediaBox: [0, 0, width, height], Resources: resources, Contents: contents }), // prettier-ignore
  );
  context.assign(pages, context.obj({ Type: "Pages", Kids: [page], Count: 1 }));
  context.trailerInfo = { Root: context.register(context.obj({ Type: "Catalog", Pages: pages })) };
  contentLength(context, contents);
  const bytes = await PDFStreamWriter.forContext(context, Infinity).serializeToBuffer();
  const pdf = await OpenPdf.open(bytes, [], "redact");
  try {
    const drawn = pdf.withPage(1, (handle) => drawGrey(pdf, handle, 72));
    return drawn && drawn.width === width && drawn.height === height ? drawn.pixels : undefined;
  } finally {
    pdf.close();
  }
}

function contentLength(context: PDFContext, ref: Parameters<PDFContext["lookup"]>[0]): void {
  const stream = context.lookup(ref);
  if (stream instanceof PDFRawStream) stream.dict.set(PDFName.of("Length"), context.obj(stream.contents.length));
}
