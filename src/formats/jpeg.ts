/** JPEG pictures. */
import { pictureHandler } from "./picture/handler.js";

export const jpeg = pictureHandler({
  id: "jpeg",
  title: "JPEG picture",
  extensions: ["jpg", "jpeg", "jpe", "jfif"],
  begins: (start) => start.toString("hex", 0, 3) === "ffd8ff",
});
