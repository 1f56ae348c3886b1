/** Reads and writes ToUnicode maps: from the codes of a font to the characters they stand for. */
import { latin, readOperators, stringBytes, type Operand, type Operator } from "./content-stream.js";

/** Codes mapped at most; more than any font needs. */
const MAX_CODES = 70_000;

export interface UnicodeMap {
  /** Bytes of one code: 1 or 2; undefined when codes are of several lengths. */
  readonly codeLength: number | undefined;
  readonly characters: ReadonlyMap<number, string>;
}

const numberOf = (bytes: readonly number[]): number => bytes.reduce((value, byte) => value * 256 + byte, 0);

function utf16Of(bytes: readonly number[]): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = "";
  for (let i = 0; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  return text;
}

/** The map of a ToUnicode stream; tolerant of what it does not know. */
export function readUnicodeMap(bytes: Uint8Array): UnicodeMap {
  const characters = new Map<number, string>();
  const lengths = new Set<number>();
  const valueOf = (operand: Operand): number[] => stringBytes(bytes, operand);
  for (const operator of readOperators(bytes)) {
    if (operator.name === "endcodespacerange")
      for (const operand of strings(operator)) lengths.add(valueOf(operand).length);
    else if (operator.name === "endbfchar") readCharacters(operator, valueOf, characters);
    else if (operator.name === "endbfrange") readRanges(operator, valueOf, characters);
  }
  const [length] = lengths;
  return { codeLength: lengths.size === 1 ? length : undefined, characters };
}

const strings = ({ operands }: Operator): Operand[] =>
  operands.filter(({ kind }) => kind === "hex" || kind === "literal");

function readCharacters(
  operator: Operator,
  valueOf: (operand: Operand) => number[],
  characters: Map<number, string>,
): void {
  const values = strings(operator);
  for (let i = 0; i + 1 < values.length && characters.size < MAX_CODES; i += 2) {
    const [code, target] = [values[i], values[i + 1]];
    if (code && target) characters.set(numberOf(valueOf(code)), utf16Of(valueOf(target)));
  }
}

function readRanges(
  operator: Operator,
  valueOf: (operand: Operand) => number[],
  characters: Map<number, string>,
): void {
  const { operands } = operator;
  for (let i = 0; i + 2 < operands.length;) {
    const [first, last, target] = operands.slice(i, i + 3);
    if (!first || !last || !target) return;
    if (first.kind === "number") {
      i++;
      continue;
    }
    const from = numberOf(valueOf(first));
    const to = Math.min(numberOf(valueOf(last)), from + 0xffff);
    i += 3;
    if (target.kind === "open") {
      for (let code = from; i < operands.length && operands[i]?.kind !== "close"; i++, code++) {
        const operand = operands[i];
        if (operand && code <= to) characters.set(code, utf16Of(valueOf(operand)));
      }
      i++;
    } else {
      const base = utf16Of(valueOf(target));
      const head = base.slice(0, -1);
      const tail = base.charCodeAt(base.length - 1);
      for (let code = from; code <= to && characters.size < MAX_CODES; code++)
        characters.set(code, head + String.fromCharCode((tail + code - from) & 0xffff));
    }
  }
}

/** A ToUnicode stream that maps exactly these codes, always written the same way. */
export function writeUnicodeMap(characters: ReadonlyMap<number, string>, codeLength: number): Uint8Array {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
  const lines = [...characters]
    .sort(([a], [b]) => a - b)
    .map(([code, text]) => {
      const target = Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4)).join("");
      return `<${hex(code, 2 * codeLength)}> <${target}>`;
    });
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(`${String(block.length)} beginbfchar\n${block.join("\n")}\nendbfchar`);
  }
  return Buffer.from(
    [
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
      "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
      `1 begincodespacerange\n<${"00".repeat(codeLength)}> <${"ff".repeat(codeLength)}>\nendcodespacerange`,
      ...blocks,
      "endcmap CMapName currentdict /CMap defineresource pop end end\n",
    ].join("\n"),
    "latin1",
  );
}

/** The text of a string shown in a font with this map; byte by byte where there is none. */
export function decodeShown(shown: readonly number[], map: UnicodeMap | undefined): string {
  const length = map?.codeLength ?? 1;
  let text = "";
  for (let i = 0; i < shown.length; i += length) {
    const code = numberOf(shown.slice(i, i + length));
    text += map?.characters.get(code) ?? (length === 1 ? latin(Uint8Array.of(code), 0, 1) : "");
  }
  return text;
}
