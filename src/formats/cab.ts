/** Windows cabinets. */
import { foreignArchive } from "./archive/foreign-archive.js";

export const cab = foreignArchive({
  id: "cab",
  title: "Windows cabinet",
  extensions: ["cab"],
  isKind: ({ bytes }) => Buffer.from(bytes.subarray(0, 8)).toString("latin1") === "MSCF\0\0\0\0",
});
