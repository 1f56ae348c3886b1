/** 7z archives. Encrypted ones are opened by the passwords that are given, else told. */
import { foreignArchive } from "./archive/foreign-archive.js";

export const sevenzip = foreignArchive({
  id: "7z",
  title: "7z archive",
  extensions: ["7z"],
  open: async (bytes, passwords) => (await import("./archive/open-7z.js")).open7z(bytes, passwords),
  isKind: ({ bytes }) => Buffer.from(bytes.subarray(0, 6)).toString("hex") === "377abcaf271c",
});
