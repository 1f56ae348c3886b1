/** RAR archives of versions 4 and 5. Encrypted and solid ones of version 4 are told and not opened. */
import { foreignArchive, type Remarks } from "./archive/foreign-archive.js";
import { readRarTexts } from "./archive/rar-headers.js";

function readRemarks(bytes: Uint8Array): Remarks {
  const { texts, hasPackedComment } = readRarTexts(bytes);
  if (!hasPackedComment) return { texts, problems: [] };
  const detail = "the comment of the archive is packed in a way that is not read";
  return { texts, problems: [{ code: "unsupported-part", stage: "extract", detail }] };
}

export const rar = foreignArchive({
  id: "rar",
  title: "RAR archive",
  extensions: ["rar"],
  hasNamesInRemarks: true,
  isKind: ({ bytes }) => /^Rar!\x1a\x07(?:\x00|\x01\x00)/.test(Buffer.from(bytes.subarray(0, 8)).toString("latin1")),
  remarks: readRemarks,
});
