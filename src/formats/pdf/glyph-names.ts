/** Names of glyphs: the standard names in the order in which compact fonts number them, and those that codes stand for. */
import { PDFDict } from "@cantoo/pdf-lib";
import { readDifferences, standardFont } from "./font-metrics.js";
import { lookUp, nameOf } from "./object-graph.js";

const spread = (from: string, to: string): string[] =>
  Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(from.charCodeAt(0) + i),
  );

/** Names by their standard numbers (Adobe Technical Note 5176, appendix A), without those of expert fonts. */
export const STANDARD_NAMES: readonly string[] = [
  ...".notdef space exclam quotedbl numbersign dollar percent ampersand quoteright parenleft parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at".split(" "), // prettier-ignore
  ...spread("A", "Z"),
  ..."bracketleft backslash bracketright asciicircum underscore quoteleft".split(" "),
  ...spread("a", "z"),
  ...(
    "braceleft bar braceright asciitilde exclamdown cent sterling fraction yen florin section currency quotesingle " +
    "quotedblleft guillemotleft guilsinglleft guilsinglright fi fl endash dagger daggerdbl periodcentered paragraph bullet " +
    "quotesinglbase quotedblbase quotedblright guillemotright ellipsis perthousand questiondown grave acute circumflex tilde " +
    "macron breve dotaccent dieresis ring cedilla hungarumlaut ogonek caron emdash AE ordfeminine Lslash Oslash OE " +
    "ordmasculine ae dotlessi lslash oslash oe germandbls onesuperior logicalnot mu trademark Eth onehalf plusminus Thorn " +
    "onequarter divide brokenbar degree thorn threequarters twosuperior registered minus eth multiply threesuperior copyright " +
    "Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex Edieresis Egrave Iacute Icircumflex " +
    "Idieresis Igrave Ntilde Oacute Ocircumflex Odieresis Ograve Otilde Scaron Uacute Ucircumflex Udieresis Ugrave Yacute " +
    "Ydieresis Zcaron aacute acircumflex adieresis agrave aring atilde ccedilla eacute ecircumflex edieresis egrave iacute " +
    "icircumflex idieresis igrave ntilde oacute ocircumflex odieresis ograve otilde scaron uacute ucircumflex udieresis " +
    "ugrave yacute ydieresis zcaron"
  ).split(" "),
];

/** The first code of the standard encoding, and the last that follows the standard numbers. */
const FIRST_CODE = 32;
const LAST_CODE = 126;

/**
 * Names of the glyphs that codes of a simple font stand for. `builtIn` is the program's own encoding. Undefined when one
 * has no name that can be known.
 */
export function namesOfCodes(
  font: PDFDict,
  used: ReadonlySet<number>,
  builtIn: (code: number) => string | undefined,
): Set<string> | undefined {
  const differences = readDifferences(font);
  const encoding = lookUp(font, "Encoding");
  const base = encoding instanceof PDFDict ? nameOf(encoding, "BaseEncoding") : nameOf(font, "Encoding");
  const names = new Set<string>();
  for (const code of used) {
    const name = differences.get(code) ?? (base === undefined ? builtIn(code) : namedBy(base, code));
    if (name === undefined) return undefined;
    names.add(name);
  }
  return names;
}

/** The name of what a code draws by an encoding that every reader knows. */
export function namedBy(base: string, code: number): string | undefined {
  if (base === "StandardEncoding") return standardName(code);
  if (base !== "WinAnsiEncoding" && base !== "MacRomanEncoding") return undefined;
  const decoder = new TextDecoder(base === "WinAnsiEncoding" ? "windows-1252" : "macintosh");
  const { encoding } = standardFont("");
  const character = decoder.decode(Uint8Array.of(code)).codePointAt(0) ?? 0;
  return encoding.canEncodeUnicodeCodePoint(character) ? encoding.encodeUnicodeCodePoint(character).name : undefined;
}

/** The name of a code in the standard encoding, for letters without accents. */
export const standardName = (code: number): string | undefined =>
  code >= FIRST_CODE && code <= LAST_CODE ? STANDARD_NAMES[code - FIRST_CODE + 1] : undefined;
