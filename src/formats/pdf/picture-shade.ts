/** The pixels of a picture as the file holds them, in grey: no mask, no clip and nothing that lies over it takes any away. */
import type { Grey } from "../../ocr/grey.js";
import { newPixels } from "../../ocr/pixels.js";
import type { OpenPdf } from "./open-pdf.js";

/** Bytes a pixel in the engine's kinds of pictures. */
const CHANNELS: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4, 4: 4, 5: 4 };

/** Undefined where the engine cannot unpack it. `image`: handle of an object of a loaded page. */
export function readShade(pdf: OpenPdf, image: number): Grey | undefined {
  const { calls, memory } = pdf.engine;
  const bitmap = calls.FPDFImageObj_GetBitmap(image);
  if (bitmap === 0) return undefined;
  try {
    const channels = CHANNELS[calls.FPDFBitmap_GetFormat(bitmap)];
    if (channels === undefined) return undefined;
    const [width, height] = [calls.FPDFBitmap_GetWidth(bitmap), calls.FPDFBitmap_GetHeight(bitmap)];
    const stride = calls.FPDFBitmap_GetStride(bitmap);
    const address = calls.FPDFBitmap_GetBuffer(bitmap) >>> 0;
    const bytes = memory.HEAPU8;
    const pixels = newPixels(width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const from = address + y * stride + x * channels;
        // Green weighs most in what eyes see, and all are alike in grey.
        pixels[y * width + x] = bytes[from + (channels > 1 ? 1 : 0)] ?? 0;
      }
    return { width, height, pixels };
  } finally {
    calls.FPDFBitmap_Destroy(bitmap);
  }
}
