/** Windows bitmaps. */
import { pictureHandler } from "./picture/handler.js";

/** Sizes of the headers that bitmaps may have. */
const HEADERS = [12, 40, 52, 56, 108, 124];

export const bmp = pictureHandler({
  id: "bmp",
  title: "Windows bitmap",
  extensions: ["bmp", "dib"],
  begins: (start) =>
    start.length >= 26 && start.toString("latin1", 0, 2) === "BM" && HEADERS.includes(start.readUInt32LE(14)),
});
