/** What stands in place of a picture that is withheld: one transparent point. */
import { deflateSync } from "fflate";
import { crc32 } from "../archive/crc32.js";

export function blankPng(): Uint8Array {
  // Width, height, bits, colour with transparency, and the methods, all of which are zero.
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      chunk("IDAT", zlibWrapped(new Uint8Array(5))),
      chunk("IEND", new Uint8Array()),
    ]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

/** Five zero bytes: a filter and four channels. Their Adler-32 is 0x00050001. */
const zlibWrapped = (zeros: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from([0x78, 0x9c]), deflateSync(zeros), Buffer.from([0, 5, 0, 1])]);
