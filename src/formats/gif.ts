/** GIF pictures, moving ones frame by frame. */
import { pictureHandler } from "./picture/handler.js";

export const gif = pictureHandler({
  id: "gif",
  title: "GIF picture",
  extensions: ["gif"],
  begins: (start) => /^GIF8[79]a$/.test(start.toString("latin1", 0, 6)),
});
