/** PNG pictures. */
import { pictureHandler } from "./picture/handler.js";

export const png = pictureHandler({
  id: "png",
  title: "PNG picture",
  extensions: ["png"],
  begins: (start) => start.toString("latin1", 0, 8) === "\x89PNG\r\n\x1a\n",
});
