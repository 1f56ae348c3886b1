/** A compound file made of streams (MS-CFB), for embedded documents that are to be read as files of their own. */

const SECTOR = 512;
const MINI_LIMIT = 4096;
const END = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE = 0xfffffffd;
/** Sectors of the table that the header lists. */
const LISTED = 109;

export interface NewStream {
  readonly path: readonly string[];
  readonly bytes: Uint8Array;
}

interface Node {
  readonly name: string;
  readonly type: 1 | 2 | 5;
  readonly children: number[];
  readonly bytes: Uint8Array;
  start: number;
}

/** Streams are filled up to the length from which they lie in sectors of their own; the true length stands in the directory. */
export function writeCompound(streams: readonly NewStream[]): Uint8Array {
  const nodes: Node[] = [{ name: "Root Entry", type: 5, children: [], bytes: new Uint8Array(), start: END }];
  const storages = new Map<string, number>([["", 0]]);
  for (const { path, bytes } of streams) {
    let parent = 0;
    for (let depth = 1; depth < path.length; depth++) {
      const key = path.slice(0, depth).join("\0");
      const known = storages.get(key);
      if (known === undefined) {
        storages.set(key, addNode(nodes, parent, { name: path[depth - 1] ?? "", type: 1, bytes: new Uint8Array() }));
      }
      parent = storages.get(key) ?? 0;
    }
    addNode(nodes, parent, { name: path.at(-1) ?? "", type: 2, bytes });
  }
  return layOut(nodes);
}

function addNode(nodes: Node[], parent: number, node: Pick<Node, "name" | "type" | "bytes">): number {
  const index = nodes.push({ ...node, children: [], start: END }) - 1;
  nodes[parent]?.children.push(index);
  return index;
}

function layOut(nodes: readonly Node[]): Uint8Array {
  const chains: number[] = [];
  const sectors: Buffer[] = [];
  const place = (bytes: Uint8Array): number => {
    const start = chains.length;
    const count = Math.ceil(bytes.length / SECTOR);
    for (let i = 0; i < count; i++) {
      const sector = Buffer.alloc(SECTOR);
      sector.set(bytes.subarray(i * SECTOR, (i + 1) * SECTOR));
      sectors.push(sector);
      chains.push(i === count - 1 ? END : chains.length + 1);
    }
    return count === 0 ? END : start;
  };
  for (const node of nodes) if (node.type === 2) node.start = place(filledUp(node.bytes));
  const directory = place(directoryOf(nodes));
  const tableStart = chains.length;
  let tables = 0;
  while (tables * (SECTOR / 4) < chains.length + tables) tables++;
  for (let i = 0; i < tables; i++) chains.push(TABLE);
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  chains.forEach((next, i) => table.writeUInt32LE(next, i * 4));
  return new Uint8Array(Buffer.concat([headerOf(directory, tableStart, Math.min(tables, LISTED)), ...sectors, table]));
}

/** So that no short sectors are needed. */
function filledUp(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0 || bytes.length >= MINI_LIMIT) return bytes;
  const full = new Uint8Array(MINI_LIMIT);
  full.set(bytes);
  return full;
}

/** Siblings stand in a list to the right, in the order that the format asks for. */
function directoryOf(nodes: readonly Node[]): Buffer {
  const right = new Map<number, number>();
  const first = new Map<number, number>();
  const keyOf = (i: number): string => nodes[i]?.name.toUpperCase() ?? "";
  nodes.forEach((node, i) => {
    const ordered = [...node.children].sort(
      (a, b) => keyOf(a).length - keyOf(b).length || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
    ordered.forEach((child, n) => right.set(child, ordered[n + 1] ?? FREE));
    first.set(i, ordered[0] ?? FREE);
  });
  const entries = nodes.map(({ name, type, bytes, start }, i) => {
    const entry = Buffer.alloc(128);
    const named = Buffer.from(name.slice(0, 31), "utf16le");
    named.copy(entry);
    entry.writeUInt16LE(named.length + 2, 64);
    entry[66] = type;
    entry[67] = 1;
    entry.writeUInt32LE(FREE, 68);
    entry.writeUInt32LE(right.get(i) ?? FREE, 72);
    entry.writeUInt32LE(first.get(i) ?? FREE, 76);
    entry.writeUInt32LE(start, 116);
    // Short streams are as long as they were filled up to: a shorter one would be looked for among short sectors.
    entry.writeUInt32LE(filledUp(bytes).length, 120);
    return entry;
  });
  return Buffer.concat(entries);
}

function headerOf(directory: number, tableStart: number, tables: number): Buffer {
  const header = Buffer.alloc(SECTOR);
  header.write("d0cf11e0a1b11ae1", "hex");
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tables, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(MINI_LIMIT, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < LISTED; i++) header.writeUInt32LE(i < tables ? tableStart + i : FREE, 76 + i * 4);
  return header;
}
