/** WebP pictures, moving ones frame by frame. */
import { pictureHandler } from "./picture/handler.js";

export const webp = pictureHandler({
  id: "webp",
  title: "WebP picture",
  extensions: ["webp"],
  begins: (start) => start.toString("latin1", 0, 4) === "RIFF" && start.toString("latin1", 8, 12) === "WEBP",
});
