/** Tar archives without times, owners and rights of their own: the same entries always become the same bytes. */
import { BLOCK_BYTES } from "./tar-reader.js";

export interface NewTarEntry {
  readonly name: string;
  /** `0` file, `1` hard link, `2` symbolic link, `5` folder. */
  readonly type: "0" | "1" | "2" | "5";
  readonly linkName?: string;
  readonly bytes?: Uint8Array;
}

export function writeTar(entries: readonly NewTarEntry[]): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (const entry of entries) {
    const bytes = entry.bytes ?? new Uint8Array();
    const long = longNames(entry);
    if (long.length > 0) blocks.push(header("pax", "x", long.length, ""), long, padding(long.length));
    blocks.push(header(entry.name, entry.type, bytes.length, entry.linkName ?? ""), bytes, padding(bytes.length));
  }
  blocks.push(new Uint8Array(2 * BLOCK_BYTES));
  return new Uint8Array(Buffer.concat(blocks));
}

const padding = (size: number): Uint8Array => new Uint8Array((BLOCK_BYTES - (size % BLOCK_BYTES)) % BLOCK_BYTES);

/** An extended header for what the plain one cannot hold: names longer than 100 bytes or beyond ASCII. */
function longNames(entry: NewTarEntry): Buffer {
  const records = [
    { key: "path", value: entry.name },
    { key: "linkpath", value: entry.linkName ?? "" },
  ].filter(({ value }) => Buffer.byteLength(value) > 100 || /[^\u0020-\u007e]/.test(value));
  return Buffer.concat(records.map(({ key, value }) => paxRecord(`${key}=${value}\n`)));
}

function paxRecord(record: string): Buffer {
  const bytes = Buffer.from(` ${record}`, "utf8");
  let length = bytes.length;
  while (length !== bytes.length + String(length).length) length = bytes.length + String(length).length;
  return Buffer.concat([Buffer.from(String(length)), bytes]);
}

function header(name: string, type: string, size: number, linkName: string): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  Buffer.from(name, "utf8").copy(block, 0, 0, 100);
  block.write(type === "5" ? "0000755\0" : "0000644\0", 100, "latin1");
  block.write("0000000\0" + "0000000\0", 108, "latin1");
  block.write(size.toString(8).padStart(11, "0") + "\0" + "00000000000\0" + "        " + type, 124, "latin1");
  Buffer.from(linkName, "utf8").copy(block, 157, 0, 100);
  block.write("ustar\0" + "00", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(sum.toString(8).padStart(6, "0") + "\0 ", 148, "latin1");
  return block;
}
