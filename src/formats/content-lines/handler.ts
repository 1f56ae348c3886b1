/** What calendars and cards share: how they are known, read and written, and what else can be read in a copy. */
import { deepResidue } from "../archive/residue.js";
import type { FormatHandler, Residue } from "../format.js";
import { textResidue } from "../text/residue.js";
import { extractLines } from "./extract-lines.js";
import { NO_DAYS, redactLines } from "./redact-lines.js";

/** A handler for files that begin with `BEGIN:` and one of the names. */
export const contentLinesHandler = (
  names: Pick<FormatHandler, "id" | "title"> & { readonly opening: RegExp; readonly extensions: readonly string[] },
): FormatHandler => ({
  id: names.id,
  title: names.title,
  extensions: names.extensions,
  textBased: false,
  surfaces: ["properties and parameters, unfolded and decoded", "embedded files", "unknown properties"],
  proof: "lines joined and Base64 undone by another way; tests: Python's icalendar and vobject",
  standIns: NO_DAYS,
  sniff: ({ text }) => (text !== undefined && names.opening.test(text.slice(0, 500)) ? 3 : 0),
  extract: extractLines,
  redact: (content, edits, children) => redactLines(content, edits, children),
  residue: linesResidue,
});

/** The bytes in every reading, as they are and with folded lines joined, and what is written in Base64. */
async function* linesResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  await Promise.resolve();
  yield* textResidue(bytes);
  const wide = bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0 || (bytes[0] ?? 0) >= 0xfe);
  const label = bytes[0] === 0xfe || bytes[0] === 0 ? "utf-16be" : "utf-16le";
  const text = new TextDecoder(wide ? label : "utf-8").decode(bytes);
  const joined = text.replace(/(?:\r\n|\n|\r)[ \t]/g, "");
  yield* textResidue(Buffer.from(joined, "utf8"));
  const quoted = joined.replace(/=(?:\r\n|\n|\r)/g, "");
  if (quoted !== joined) yield* textResidue(Buffer.from(quoted, "utf8"));
  for (const [, run = ""] of joined.matchAll(/[:,]([A-Za-z0-9+/]{16}[A-Za-z0-9+/]*={0,2})(?=[\r\n]|$)/g))
    yield* deepResidue(Buffer.from(run, "base64"), "Base64 value ");
}
