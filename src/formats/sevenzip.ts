/** 7z archives. Encrypted ones are told and not opened. */
import { foreignArchive } from "./archive/foreign-archive.js";

export const sevenzip = foreignArchive({
  id: "7z",
  title: "7z archive",
  extensions: ["7z"],
  isKind: ({ bytes }) => Buffer.from(bytes.subarray(0, 6)).toString("hex") === "377abcaf271c",
});
