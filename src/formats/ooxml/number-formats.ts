/** Numbers in cells as a reader is shown them, as far as that changes which digits are read: days, and leading zeros. */
import { rawAttribute, scanXml } from "./xml-scan.js";
import { decodeXml, textOf } from "./fragments.js";

export type NumberFormat =
  | { readonly kind: "general" }
  | { readonly kind: "date"; readonly hasTime: boolean }
  | { readonly kind: "time" }
  /** At least so many digits. */
  | { readonly kind: "digits"; readonly count: number };

const GENERAL: NumberFormat = { kind: "general" };
const DAY = 86_400_000;
/** The first day after 31 December 9999. */
const LAST_SERIAL = 2_958_466;
/** Significant digits that spreadsheets keep. */
const DIGITS = 15;

/** Formats that have a number of their own, which no file spells (ECMA-376 18.8.30). */
function builtIn(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: "date", hasTime: false };
  if (id === 22) return { kind: "date", hasTime: true };
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { kind: "time" };
  return GENERAL;
}

function readCode(code: string): NumberFormat {
  const first = code.split(";")[0] ?? "";
  const digits = /^0{2,20}$/.exec(first);
  if (digits) return { kind: "digits", count: digits[0].length };
  const signs = first
    .replace(/"[^"]{0,255}"|\\.|_.|\*./g, "")
    .replace(/\[(?![hms]{1,9}\])[^\]]{0,99}\]/gi, "")
    .toLowerCase();
  if (signs.includes("general")) return GENERAL;
  const hasTime = /[hs]/.test(signs);
  if (/[yd]/.test(signs) || (signs.includes("m") && !hasTime)) return { kind: "date", hasTime };
  return hasTime ? { kind: "time" } : GENERAL;
}

/** The formats of cells by the number of their style. `source`: the styles of the workbook. */
export function readNumberFormats(source: string): NumberFormat[] {
  const codes = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isOfCells = false;
  scanXml(source, {
    open: (element) => {
      if (element.name === "cellXfs") isOfCells = true;
      const id = Number(rawAttribute(source, element, "numFmtId") ?? "0");
      if (element.name === "numFmt") {
        const value = element.attributes.find(({ name }) => name === "formatCode")?.value;
        if (value) codes.set(id, readCode(textOf(decodeXml(source, value))));
      } else if (element.name === "xf" && isOfCells) formats.push(codes.get(id) ?? builtIn(id));
    },
    close: (element) => {
      if (element.name === "cellXfs") isOfCells = false;
    },
    text: () => undefined,
  });
  return formats;
}

/** A number as it is read: days as 1991-07-06. `raw` is returned where it is no number. */
export function shownNumber(raw: string, format: NumberFormat = GENERAL, isFrom1904 = false): string {
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  if (format.kind === "digits" && Number.isSafeInteger(value) && value >= 0)
    return String(value).padStart(format.count, "0");
  const isTime = format.kind === "time" && value >= 0 && value < 1;
  if (isTime) return clock(value);
  if ((format.kind === "date" || format.kind === "time") && value > 0 && value < LAST_SERIAL) {
    const time = format.kind === "time" || format.hasTime ? ` ${clock(value % 1)}` : "";
    return `${day(Math.floor(value), isFrom1904)}${time}`;
  }
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(raw)) return raw;
  return plainNumber(value);
}

/** The calendar has a 29 February 1900 that never was; days before it are one further on. */
function day(serial: number, isFrom1904: boolean): string {
  const first = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return new Date(first + serial * DAY).toISOString().slice(0, 10);
}

const clock = (share: number): string => new Date(Math.round(share * 86_400) * 1000).toISOString().slice(11, 16);

/** Without exponent and without the noise of binary fractions. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e21) return String(BigInt(rounded));
  return String(rounded);
}
