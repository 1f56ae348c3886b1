/** Type 1 font programs: takes the glyphs out that are no longer shown, with their names and codes. */

const PROGRAM_KEY = 55665;
const GLYPH_KEY = 4330;
const FACTOR = 52845;
const ADDEND = 22719;
const LEAD = 4;
/** The operator that composes a glyph of two others. */
const COMPOSE = [12, 6] as const;

export interface Type1Parts {
  readonly clear: Uint8Array;
  readonly secret: Uint8Array;
  readonly tail: Uint8Array;
}

function decrypt(bytes: Uint8Array, start: number): Uint8Array {
  let key = start;
  return bytes.map((byte) => {
    const plain = byte ^ (key >> 8);
    key = ((byte + key) * FACTOR + ADDEND) & 0xffff;
    return plain;
  });
}

function encrypt(bytes: Uint8Array, start: number): Uint8Array {
  let key = start;
  return bytes.map((plain) => {
    const byte = plain ^ (key >> 8);
    key = ((byte + key) * FACTOR + ADDEND) & 0xffff;
    return byte;
  });
}

/** The name that the program's own encoding gives a code; undefined when it lists none. */
export function readType1Encoding(clear: Uint8Array): Map<number, string> {
  const text = Buffer.from(clear).toString("latin1");
  return new Map([...text.matchAll(/\bdup\s{1,4}(\d{1,3})\s{0,4}\/([^\s/]{1,60})\s{1,4}put\b/g)].map(([, code, name]) => [Number(code), name ?? ""])); // prettier-ignore
}

/** The three parts without the other glyphs; undefined when the program is not understood. */
export function blankType1Glyphs(
  { clear, secret, tail }: Type1Parts,
  kept: ReadonlySet<string>,
): Type1Parts | undefined {
  const isHex = /^[0-9a-fA-F\s]{8}/.test(Buffer.from(secret.subarray(0, 8)).toString("latin1"));
  const packed = isHex ? Buffer.from(Buffer.from(secret).toString("latin1").replace(/\s+/g, ""), "hex") : secret;
  const plain = Buffer.from(decrypt(Uint8Array.from(packed), PROGRAM_KEY));
  const pruned = pruneGlyphs(plain, kept);
  if (!pruned) return undefined;
  const text = Buffer.from(clear).toString("latin1");
  const codes = text.replace(/\bdup\s{1,4}\d{1,3}\s{0,4}\/([^\s/]{1,60})\s{1,4}put\b\s{0,4}/g, (entry, name: string) =>
    kept.has(name) ? entry : "",
  );
  return { clear: Buffer.from(codes, "latin1"), secret: encrypt(Uint8Array.from(pruned), PROGRAM_KEY), tail };
}

function pruneGlyphs(plain: Buffer, kept: ReadonlySet<string>): Buffer | undefined {
  const text = plain.toString("latin1");
  const head = /\/CharStrings\s{1,4}(\d{1,5})(?=\s)/.exec(text);
  if (!head) return undefined;
  const lead = Number(/\/lenIV\s{1,4}(\d{1,2})\b/.exec(text)?.[1] ?? LEAD);
  const entry = /\s{0,8}\/([^\s/]{1,60})\s{1,4}(\d{1,6})\s{1,4}(?:RD|-\|)\s/y;
  const parts: Buffer[] = [];
  const first = text.indexOf("/", head.index + head[0].length);
  let at = first;
  let count = 0;
  for (;;) {
    entry.lastIndex = at;
    const found = entry.exec(text);
    if (!found) break;
    const [, name = "", length = "0"] = found;
    const end = entry.lastIndex + Number(length);
    const close = /\s{0,4}(?:ND|\|-|noaccess\s{1,4}def)/y;
    close.lastIndex = end;
    if (!close.test(text)) return undefined;
    if (kept.has(name) || name === ".notdef") {
      if (isComposed(plain.subarray(entry.lastIndex, end), lead)) return undefined;
      parts.push(plain.subarray(at, close.lastIndex));
      count++;
    }
    at = close.lastIndex;
  }
  if (at === first) return undefined;
  const before = `${text.slice(0, head.index)}/CharStrings ${String(count)}${text.slice(head.index + head[0].length, first)}`;
  return Buffer.concat([Buffer.from(before, "latin1"), ...parts, plain.subarray(at)]);
}

function isComposed(packed: Uint8Array, lead: number): boolean {
  const plain = decrypt(packed, GLYPH_KEY).subarray(lead);
  return plain.some((byte, i) => byte === COMPOSE[0] && plain[i + 1] === COMPOSE[1] && i + 2 === plain.length);
}
