import { defineDetector, type Validity } from "../../src/detection/define.js";
import { mrzCheckDigit } from "../shared/checksums.js";

export default defineDetector({
  id: "any.mrz",
  title: "Machine-readable zone of a travel document",
  summary: "The two or three lines of capitals, digits and < at the foot of passports and identity cards.",
  type: "PASSPORT",
  formatSource: "official",
  references: ["https://www.icao.int/publications/doc-series/doc-9303"],
  prefilter: { kind: "character", character: "<<", before: 96, after: 96 },
  patterns: [
    {
      name: "two lines",
      regex:
        /(?<![A-Z0-9<])[PVIAC][A-Z<][A-Z<]{3}[A-Z<]{31,39}\s{1,4}[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{8,16}(?![A-Z0-9<])/g,
      base: "likely",
    },
    {
      name: "three lines",
      regex:
        /(?<![A-Z0-9<])[IAC][A-Z<][A-Z<]{3}[A-Z0-9<]{9}[\d<][A-Z0-9<]{15}\s{1,4}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d\s{1,4}[A-Z<]{30}(?![A-Z0-9<])/g,
      base: "likely",
    },
    {
      name: "second line alone",
      regex: /(?<![A-Z0-9<])[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}(?:[A-Z0-9<]{8}|[A-Z0-9<]{16})(?![A-Z0-9<])/g,
      base: "likely",
    },
    {
      // Recognition loses letters of slanted lines, and reads O as 0.
      name: "second line, misread",
      regex: /(?<![A-Z0-9<])[A-Z0-9<]{6,10}[A-Z0<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{2,17}(?![A-Z0-9<])/g,
      base: "likely",
    },
    {
      name: "name line alone",
      regex: /(?<![A-Z0-9<])P[A-Z<][A-Z]{3}[A-Z]{2,30}<<[A-Z<]{5,36}(?![A-Z0-9<])/g,
      base: "likely",
    },
    {
      // Filling signs are lost, and blanks read between them.
      name: "name line, misread",
      regex: /(?<![A-Z0-9<])P<[A-Z0]{3}[A-Z]{2,30}<<[A-Z<]{0,36}(?:\s[A-Z<]{0,36}<<)?(?![A-Z0-9<])/g,
      base: "likely",
    },
  ],
  validate: judgeZone,
  examples: {
    match: [
      "«P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10» ok",
      "read «L898902C36UTO7408122F1204159ZE184226B<<<<<10»",
      "read .«898902C36UTO7408122F1204159ZE184226B<<<<10»",
      "read «L898902C36UT07408122F12041597ZE184226B<<<<<»",
      "read «P<UTOERIKSSON<< ANNA<MARIA<<<<<<<<<<<<» here",
      "read «P<UTOERIKSSON<<» here",
      "«I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<»",
    ],
    ignore: ["a << b << c", "P<T>EST<<X", "<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"],
  },
});

/** The dates with their check digits: of the second of three lines, and behind the number and the nationality of the second of two. */
const THREE_LINES = /^(\d{7})[MFX<](\d{7})/;
const TWO_LINES = /^[A-Z0-9<]{6,10}[A-Z0<]{3}(\d{7})[MFX<](\d{7})/;

const isNameLine = (value: string): boolean => value.startsWith("P") && !/\d{6}/.test(value);

/** Document number, birth and expiry each with their check digit; a line of names has none. */
function judgeZone(value: string): Validity {
  const lines = value.split(/\s+/);
  const line = lines.length === 3 ? lines[1] : lines.at(-1);
  if (line === undefined || isNameLine(value)) return "unknown";
  const [, birth = "", expiry = ""] = (lines.length === 3 ? THREE_LINES : TWO_LINES).exec(line) ?? [];
  const holds = (field: string): boolean => mrzCheckDigit(field.slice(0, -1)) === Number(field.slice(-1));
  return holds(birth) && holds(expiry) ? "valid" : "invalid";
}
