/** Words in bytes of no known structure: runs of letters of one byte and of two. */

const NARROW = /[\t\r\n\x20-\x7e\xa0-\xff]{5}[\t\r\n\x20-\x7e\xa0-\xff]*/g;
const WIDE =
  /(?:[\t\r\n\x20-\x7e\xa0-\xff]\0|[\0-\xff][\x01\x02\x03\x04\x1e]){4}(?:[\t\r\n\x20-\x7e\xa0-\xff]\0|[\0-\xff][\x01\x02\x03\x04\x1e])*/g;
/** Something that could be a name or a number; bytes by chance are seldom three plain letters. */
const TELLING = /[A-Za-z]{3}|\d{4}|[^\u0000-\u00ff]{3}/;
/** Bytes looked through at once. */
const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 4096;

/** The runs, one a line, in order; each once. */
export function readableRuns(bytes: Buffer): string {
  const seen = new Set<string>();
  for (let at = 0; at < bytes.length; at += WINDOW) {
    const window = bytes.subarray(Math.max(0, at - OVERLAP), at + WINDOW).toString("latin1");
    for (const [run] of window.matchAll(WIDE)) take(seen, Buffer.from(run, "latin1").toString("utf16le"));
    for (const [run] of window.matchAll(NARROW))
      take(seen, new TextDecoder("windows-1252").decode(Buffer.from(run, "latin1")));
  }
  return [...seen].join("\n");
}

function take(seen: Set<string>, run: string): void {
  for (const line of run.split(/[\r\n]+/)) {
    const text = line.trim();
    if (TELLING.test(text) && isMostlyWords(text)) seen.add(text);
  }
}

/** Chance makes runs of signs, hardly of letters, digits and spaces. */
const isMostlyWords = (text: string): boolean => (text.match(/[\p{L}\d ]/gu)?.length ?? 0) * 4 >= text.length * 3;
