/**
 * Numbers of a workbook's cells as their reader is shown them, by expressions over the bare XML. Shares no code with what
 * extracts.
 */
import { strFromU8, unzipSync } from "fflate";
import { ItemError } from "../../core/problem.js";
import type { Residue } from "../format.js";

const MOST_BYTES = 512 * 1024 * 1024;
const CELL = /<(?:\w{1,40}:)?c((?:\s[^<>]{0,400})?)>([^]{0,70000}?)<\/(?:\w{1,40}:)?c>/g;

export function* sheetResidue(bytes: Uint8Array): Iterable<Residue> {
  const files = unpack(bytes);
  const styles = files.get("xl/styles.xml") ?? "";
  const epoch = /date1904="(?:1|true)"/.test(files.get("xl/workbook.xml") ?? "") ? 24_107 : 25_569;
  const codes = formatCodes(styles);
  let number = 0;
  for (const [name, source] of files) {
    if (!/^xl\/(?:work|macro|dialog)sheets\/[^/]+\.xml$/.test(name)) continue;
    const lines: string[] = [];
    for (const [, attributes = "", content = ""] of source.matchAll(CELL)) {
      const value = /<(?:\w{1,40}:)?v(?:\s[^<>]{0,99})?>([^<]{1,40})</.exec(content)?.[1];
      if (value === undefined || /\st=["'](?:s|str|inlineStr|e|d)["']/.test(attributes)) continue;
      const isTruth = /\st=["']b["']/.test(attributes);
      lines.push(
        isTruth ? (value.trim() === "1" ? "TRUE" : "FALSE") : numberText(value, codeOf(attributes, codes), epoch),
      );
    }
    number++;
    if (lines.length > 0) yield { place: `numbers of sheet ${number}`, text: lines.join("\n") };
  }
}

function unpack(bytes: Uint8Array): Map<string, string> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = /^xl\/(?:styles|workbook|(?:work|macro|dialog)sheets\/[^/]+)\.xml$/.test(name);
        if (isWanted) total += originalSize;
        if (total > MOST_BYTES) throw new ItemError("too-large", "verify", "sheets are larger than is held in memory");
        return isWanted;
      },
    });
    return new Map(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
  } catch (error) {
    if (error instanceof ItemError) throw error;
    throw new ItemError("malformed", "verify", "an independent reader cannot open the workbook", { cause: error });
  }
}

/** Codes of the formats of cells, by number of style. */
function formatCodes(styles: string): string[] {
  const own = new Map<string, string>();
  for (const [tag] of styles.matchAll(/<(?:\w{1,40}:)?numFmt\s[^<>]{1,900}>/g)) {
    own.set(/numFmtId=["'](\d{1,9})/.exec(tag)?.[1] ?? "", /formatCode=(["'])(.{0,800}?)\1/.exec(tag)?.[2] ?? "");
  }
  const from = styles.search(/<(?:\w{1,40}:)?cellXfs[\s>]/);
  const to = styles.search(/<\/(?:\w{1,40}:)?cellXfs>/);
  if (from < 0 || to < from) return [];
  return [...styles.slice(from, to).matchAll(/<(?:\w{1,40}:)?xf[\s/>][^<>]{0,900}/g)].map(([tag]) => {
    const id = /numFmtId=["'](\d{1,9})/.exec(tag)?.[1] ?? "0";
    const number = Number(id);
    const isDay = (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 58);
    return own.get(id) ?? (isDay ? "yyyy-mm-dd hh:mm" : "");
  });
}

const codeOf = (attributes: string, codes: readonly string[]): string =>
  codes[Number(/\ss=["'](\d{1,6})/.exec(attributes)?.[1] ?? "0")] ?? "";

function numberText(raw: string, code: string, epoch: number): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  const bare = code.replace(/&quot;.{0,200}?&quot;|"[^"]{0,200}"|\[[^\]]{0,80}\]|\\./g, "");
  const texts = [
    raw,
    Number(value.toPrecision(15)).toLocaleString("fullwide", { useGrouping: false, maximumFractionDigits: 20 }),
  ];
  const milliseconds = Math.round((value - epoch) * 86_400) * 1000;
  const isTime = /[dmyhs]/i.test(bare) && !/general/i.test(bare);
  if (isTime && Math.abs(milliseconds) < 8.64e15) {
    const iso = new Date(
      value < 60 && value >= 1 && epoch === 25_569 ? milliseconds + 86_400_000 : milliseconds,
    ).toISOString();
    texts.push(iso.slice(0, 10), iso.slice(11, 16));
  }
  const zeros = /^0+/.exec(code)?.[0].length ?? 0;
  if (zeros > 1) texts.push(raw.padStart(zeros, "0"));
  return texts.join(" ");
}
