/** What a GIF file says between its pictures: comments, texts that only readers of old draw, and XMP. */

export interface GifText {
  readonly isXmp: boolean;
  readonly text: string;
}

const HEADER = 13;
const PICTURE = 0x2c;
const EXTENSION = 0x21;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;
const XMP = "XMP DataXMP";

export function* readGifBlocks(bytes: Uint8Array): Iterable<GifText> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.toString("latin1", 0, 4) !== "GIF8") return;
  for (let at = HEADER + tableSize(view[10]); at < view.length;) {
    const isPicture = view[at] === PICTURE;
    if (!isPicture && view[at] !== EXTENSION) return;
    // A picture has its own table of colours, and one byte on how it is packed, before its blocks.
    const start = isPicture ? at + 11 + tableSize(view[at + 9]) : at + 2;
    const end = endOfBlocks(view, start);
    const said = isPicture ? undefined : textOf(view[at + 1], view.subarray(start, end));
    if (said) yield said;
    at = end;
  }
}

/** Bytes of a table of colours, by the flags that announce it. */
const tableSize = (flags = 0): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

function textOf(label: number | undefined, blocks: Buffer): GifText | undefined {
  // XMP stands there as it is; read as blocks, its letters and what follows lead to the end all the same.
  if (label === APPLICATION && blocks.toString("latin1", 1, 1 + XMP.length) === XMP)
    return { isXmp: true, text: blocks.toString("utf8", 1 + XMP.length, Math.max(1 + XMP.length, blocks.lastIndexOf(">") + 1)) }; // prettier-ignore
  if (label !== COMMENT && label !== PLAIN_TEXT) return undefined;
  const parts = [...blockContents(blocks)];
  // The first block of a text that is drawn says where.
  return { isXmp: false, text: Buffer.concat(label === COMMENT ? parts : parts.slice(1)).toString("utf8") };
}

function* blockContents(blocks: Buffer): Iterable<Buffer> {
  for (let at = 0; at < blocks.length && blocks[at] !== 0; at += 1 + (blocks[at] ?? 0))
    yield blocks.subarray(at + 1, at + 1 + (blocks[at] ?? 0));
}

/** Behind the blocks that begin there, each of which begins with its length; one of none is the last. */
function endOfBlocks(view: Buffer, start: number): number {
  let at = start;
  while (at < view.length && view[at] !== 0) at += 1 + (view[at] ?? 0);
  return at + 1;
}
