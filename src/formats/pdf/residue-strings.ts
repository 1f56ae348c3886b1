/** Strings, names and comments in the source text of objects and programs, in every decoding that a reader may try. */

const HEX = /<([0-9A-Fa-f\s]{2,})>/y;
const NAME = /\/([^\s()<>[\]{}/%]+)/y;
const COMMENT = /%([^\r\n]*)/y;
/** What strings, names and comments begin with, and the operator that brings back the font of before. */
const SIGNS = /[(</%Q]/g;
/** What follows the name of a font that is set. */
const FONT_SET = /\s*[-+.\d]+\s*Tf(?![^\s(<[/%])/y;

export interface Gathered {
  /** Bytes of all strings, one after the other. */
  readonly strings: readonly Buffer[];
  /** For each string the name of the font that was set last; empty where that cannot be told. */
  readonly fonts: readonly string[];
  readonly names: readonly string[];
  readonly comments: readonly string[];
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

const unescapeLiteral = (text: string): string =>
  text.replace(/\\(?:(?<octal>[0-7]{1,3})|(?<end>\r\n?|\n)|(?<other>[\s\S]))/g, (...found) => {
    const { octal, end, other } = found.at(-1) as Record<string, string | undefined>;
    if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8) & 255);
    if (end !== undefined || other === undefined) return "";
    return ESCAPED[other] ?? other;
  });

/** `source` holds one character a byte. Takes time in proportion to its length, whatever it holds. */
export function gatherStrings(source: string): Gathered {
  const strings: Buffer[] = [];
  const fonts: string[] = [];
  const names: string[] = [];
  const comments: string[] = [];
  let font = "";
  const add = (string: Buffer): void => {
    strings.push(string);
    fonts.push(font);
  };
  let isClosed = true;
  SIGNS.lastIndex = 0;
  for (let sign = SIGNS.exec(source); sign; sign = SIGNS.exec(source)) {
    const at = sign.index;
    let end = at + 1;
    if (sign[0] === "(") {
      if (!isClosed) continue;
      end = endOfLiteral(source, at);
      // What is never closed is taken to the end once; then literals are no longer looked for.
      isClosed = end > 0;
      add(Buffer.from(unescapeLiteral(source.slice(at + 1, isClosed ? end - 1 : undefined)), "latin1"));
      if (!isClosed) end = at + 1;
    } else if (sign[0] === "<") end = take(HEX, source, at, (hex) => add(Buffer.from(evenHex(hex), "hex")));
    else if (sign[0] === "/") {
      end = take(NAME, source, at, (name) => names.push(decodeName(name)));
      FONT_SET.lastIndex = end;
      if (FONT_SET.test(source)) font = names.at(-1) ?? "";
    } else if (sign[0] === "Q") font = "";
    else end = take(COMMENT, source, at, (comment) => comments.push(comment));
    SIGNS.lastIndex = end;
  }
  return { strings, fonts, names, comments };
}

/** Hands on what `pattern` finds at `at`; the place to go on from. */
function take(pattern: RegExp, source: string, at: number, use: (found: string) => void): number {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  if (!found) return at + 1;
  use(found[1] ?? "");
  return at + found[0].length;
}

/** Behind the bracket that closes the literal; 0 when none does. */
function endOfLiteral(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return at + 1;
  }
  return 0;
}

const decodeName = (name: string): string => name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => fromHex(code));

const fromHex = (code: string): string => String.fromCharCode(parseInt(code, 16));

function evenHex(hex: string): string {
  const digits = hex.replace(/\s/g, "");
  return digits.length % 2 === 0 ? digits : `${digits}0`;
}

/** Each string as a text string: UTF-16 or UTF-8 where it says so, else byte by byte. */
export function decodeEach(strings: readonly Buffer[]): string {
  return strings
    .map((bytes) => {
      if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode("utf-16be", bytes);
      if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode("utf-16le", bytes);
      if (bytes[0] === 0xef && bytes[1] === 0xbb) return decode("utf-8", bytes);
      return bytes.toString("latin1");
    })
    .join("\n");
}

/** All strings of a program joined, as a reader sees them who puts split words together. */
export function decodeJoined(joined: Buffer): string[] {
  const texts = [joined.toString("latin1")];
  if (joined.includes(0)) texts.push(decode("utf-16be", joined));
  return texts;
}

export const decode = (encoding: "utf-16be" | "utf-16le" | "utf-8", bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes);

/** Codes of one length, and what they stand for. */
export interface ListedMap {
  /** Bytes of a code. */
  readonly length: number;
  readonly characters: ReadonlyMap<number, string>;
}

/** Codes and characters of a map to Unicode, as far as it lists them singly or by ranges. */
export function readListedMap(source: string): ListedMap {
  const characters = new Map<number, string>();
  let length = 0;
  for (const block of source.split("beginbf").slice(1)) {
    const body = block.split("endbf", 1)[0] ?? "";
    const values = [...body.matchAll(/<([0-9A-Fa-f\s]*)>/g)].map((m) => (m[1] ?? "").replace(/\s/g, ""));
    length = Math.max(length, (values[0]?.length ?? 0) / 2);
    const size = body.startsWith("char") ? 2 : 3;
    for (let i = 0; i + size <= values.length; i += size) addCodes(characters, values.slice(i, i + size));
  }
  return { length: Math.ceil(length), characters };
}

function addCodes(characters: Map<number, string>, values: readonly string[]): void {
  const target = decode("utf-16be", Buffer.from(values.at(-1) ?? "", "hex"));
  const from = parseInt(values[0] ?? "", 16);
  const to = values.length === 3 ? Math.min(parseInt(values[1] ?? "", 16), from + 0xffff) : from;
  for (let code = from; code <= to; code++) {
    const last = target.charCodeAt(target.length - 1) + code - from;
    characters.set(code, target.slice(0, -1) + String.fromCharCode(last & 0xffff));
  }
}

/** Strings of a program read through a map to Unicode, and whether the map has all of their codes. */
export function decodeMapped(strings: Buffer, { length, characters }: ListedMap): { text: string; isWhole: boolean } {
  let text = "";
  let isWhole = length > 0;
  for (let at = 0; length > 0 && at < strings.length; at += length) {
    const code = at + length <= strings.length ? strings.readUIntBE(at, length) : -1;
    const character = characters.get(code);
    if (character === undefined) isWhole = false;
    else text += character;
  }
  return { text, isWhole };
}
