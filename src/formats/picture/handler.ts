/** What the handlers of pictures have in common: all but how their kind is known. */
import type { FormatHandler, Head, SniffScore } from "../format.js";
import type { PictureKind } from "./codec.js";
import { extractPicture } from "./extract.js";
import { redactPicture } from "./redact.js";
import { readPictureResidue } from "./residue.js";

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
  return {
    id,
    title,
    extensions,
    textBased: false,
    surfaces: ["recognised text", "EXIF, IPTC, XMP, comments", "bytes behind the picture"],
    proof: "exifr, and the copy recognised again",
    textRecognised: true,
    sniff,
    extract: (content, context) => extractPicture(content, context, id),
    redact: (content, edits, children, context) => redactPicture(content, edits, children, context, id),
    residue: (bytes, ocr) => readPictureResidue(bytes, id, ocr),
  };
}
