/** What the handlers of pictures have in common: all but how their kind is known. */
import type { FormatHandler, Head, SniffScore } from "../format.js";
import { loadLate } from "../late.js";
import type { PictureKind } from "./codec.js";

export interface PictureFormat {
  readonly id: PictureKind;
  readonly title: string;
  readonly extensions: readonly string[];
  /** Whether the bytes begin as files of the kind do. */
  begins(start: Buffer): boolean;
}

export function pictureHandler({ id, title, extensions, begins }: PictureFormat): FormatHandler {
  const sniff = ({ bytes }: Head): SniffScore =>
    begins(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ? 3 : 0;
  return loadLate(
    {
      id,
      title,
      extensions,
      textBased: false,
      surfaces: ["recognised text", "EXIF, IPTC, XMP, comments", "bytes behind the picture"],
      proof: "exifr, and the copy recognised again",
      textRecognised: true,
      sniff,
    },
    {
      extract: async () => {
        const { extractPicture } = await import("./extract.js");
        return (content, context) => extractPicture(content, context, id);
      },
      redact: async () => {
        const { redactPicture } = await import("./redact.js");
        return (content, edits, children, context) => redactPicture(content, edits, children, context, id);
      },
      residue: async () => {
        const { readPictureResidue } = await import("./residue.js");
        return (bytes, ocr) => readPictureResidue(bytes, id, ocr);
      },
    },
  );
}
