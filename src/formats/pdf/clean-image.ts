/** Takes out of packed pictures what is not picture: EXIF, comments, XMP. Pixels stay as they are. */

const JPEG_START = 0xffd8;
const SCAN = 0xda;
const COMMENT = 0xfe;
const END = 0xd9;
/** Application segments that a decoder needs: JFIF, and Adobe's colour transform. */
const NEEDED_SEGMENTS = new Set([0xe0, 0xee]);

/** A JPEG without the segments that no decoder needs; the same bytes when it is no well-formed JPEG. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== JPEG_START) return bytes;
  const parts: Uint8Array[] = [view.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (marker === SCAN) break;
    const end = at + 2 + view.readUInt16BE(at + 2);
    const isApplication = marker >= 0xe0 && marker <= 0xef;
    if (marker !== COMMENT && (!isApplication || NEEDED_SEGMENTS.has(marker))) parts.push(view.subarray(at, end));
    at = end;
  }
  if (view[at] !== 0xff || view[at + 1] !== SCAN) return bytes;
  parts.push(view.subarray(at, endOfJpeg(view)));
  return Buffer.concat(parts);
}

/** Offset behind the end of a JPEG, whatever follows it; its length when it has no end. */
export function endOfJpeg(bytes: Buffer): number {
  for (let at = bytes.indexOf(0xff, 2); at >= 0; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1] ?? END;
    if (marker === END) return Math.min(bytes.length, at + 2);
    // Within a scan, 0xff is followed by 0; restarts and filling bytes have no length.
    if (marker === 0xff) at++;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += at + 4 <= bytes.length ? 2 + bytes.readUInt16BE(at + 2) : 2;
  }
  return bytes.length;
}

/** Boxes of a JPEG 2000 file that hold descriptions. */
const DESCRIPTION_BOXES = new Set(["xml ", "uuid", "uinf", "asoc", "lbl ", "jp2i"]);

/** A JPEG 2000 file without its descriptions; the same bytes when it is a bare code stream. */
export function cleanJpeg2000(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.toString("latin1", 4, 8) !== "jP  ") return bytes;
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= view.length) {
    const size = view.readUInt32BE(at);
    const end = size === 0 ? view.length : at + size;
    // A size of 1 stands for a long box, which is left as it is with what follows.
    if (size === 1 || end <= at || end > view.length) return bytes;
    if (!DESCRIPTION_BOXES.has(view.toString("latin1", at + 4, at + 8))) parts.push(view.subarray(at, end));
    at = end;
  }
  return Buffer.concat(parts);
}
