/** TIFF pictures, of one page or several. */
import { pictureHandler } from "./picture/handler.js";

const STARTS = ["49492a00", "4d4d002a", "49492b00", "4d4d002b"];

export const tiff = pictureHandler({
  id: "tiff",
  title: "TIFF picture",
  extensions: ["tif", "tiff"],
  begins: (start) => STARTS.includes(start.toString("hex", 0, 4)),
});
