/** Windows metafiles: drawings of the older kind. */
import { metafileHandler } from "./metafile/handler.js";

const PLACEABLE = 0x9ac6cdd7;
/** Words of the header. */
const HEADER = 9;

/** How a metafile begins, whether a header for placing it on a page stands before or not. */
function begins(start: Buffer): boolean {
  const at = start.length >= 40 && start.readUInt32LE(0) === PLACEABLE ? 22 : 0;
  if (start.length < at + 18) return false;
  const [type, words, version] = [0, 2, 4].map((from) => start.readUInt16LE(at + from));
  return (type === 1 || type === 2) && words === HEADER && (version === 0x100 || version === 0x300);
}

export const wmf = metafileHandler(
  {
    id: "wmf",
    title: "Drawing (Windows metafile)",
    extensions: ["wmf"],
    sniff: ({ bytes }) => (begins(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ? 3 : 0),
  },
  async () => (await import("./metafile/read-wmf.js")).readWmf,
);
