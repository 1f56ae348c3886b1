/** Images of discs (ISO 9660, with Joliet or Rock Ridge names). What the disc says of itself is text of the archive. */
import { foreignArchive, type Remarks } from "./archive/foreign-archive.js";

const SECTOR = 2048;
const FIRST_DESCRIPTOR = 16;
const MOST_DESCRIPTORS = 64;
const IDENTIFIER = "CD001";

/** Fields of a volume descriptor (ECMA-119, 8.4): where, how long, and what they say. */
const FIELDS = [
  [8, 32, "system"],
  [40, 32, "volume"],
  [190, 128, "volume set"],
  [318, 128, "publisher"],
  [446, 128, "data preparer"],
  [574, 128, "application"],
  [702, 37, "copyright"],
  [739, 37, "abstract"],
  [776, 37, "bibliography"],
] as const;

function readVolume(bytes: Uint8Array): Remarks {
  const disc = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Remarks["texts"][number][] = [];
  for (let i = 0; i < MOST_DESCRIPTORS; i++) {
    const descriptor = disc.subarray((FIRST_DESCRIPTOR + i) * SECTOR, (FIRST_DESCRIPTOR + i + 1) * SECTOR);
    if (descriptor.length < SECTOR || descriptor.toString("latin1", 1, 6) !== IDENTIFIER || descriptor[0] === 255)
      break;
    if (descriptor[0] !== 1 && descriptor[0] !== 2) continue;
    const isWide = descriptor[0] === 2 && descriptor.toString("latin1", 88, 90) === "%/";
    for (const [at, length, field] of FIELDS) {
      const value = descriptor.subarray(at, at + (isWide ? length - (length % 2) : length));
      const text = isWide ? Buffer.from(value).swap16().toString("utf16le") : value.toString("latin1");
      texts.push({ part: `volume ${i}:${field}`, text: text.replace(/[\0 ]+$/, ""), field });
    }
  }
  return { texts, problems: [] };
}

export const iso = foreignArchive({
  id: "iso",
  title: "Disc image",
  extensions: ["iso"],
  isKind: ({ bytes }) => {
    const at = FIRST_DESCRIPTOR * SECTOR + 1;
    return Buffer.from(bytes.subarray(at, at + IDENTIFIER.length)).toString("latin1") === IDENTIFIER;
  },
  remarks: readVolume,
});
