/** Texts of YAML, with the keys that their values stand under and escapes undone. */
import { DocumentBuilder, plainDocument, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { appendEscaped } from "./escapes.js";
import { formSegments } from "./form-lines.js";
import { stringWindows, type TextWindow } from "./windows.js";
import { yamlPieces, type YamlPiece } from "./yaml-text.js";

/** In double quotes: of one character, in hexadecimal, and of a line that goes on in the next. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}(?:\\u[\da-fA-F]{4})?|U[\da-fA-F]{8}|\r?\n[ \t]*|[^\r\n])/g;
const NAMED: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\x1b",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
};
/** Where a name that a program took for an anchor is parted into words. */
const SEAM = /(?<=\p{L})_(?=\p{L})/gu;
const ANCHOR = /(?<=[&*])[^\s,[\]{}]+/g;

function unescape(escape: string): string {
  const units = escape.match(/(?<=\\[xuU])[\da-fA-F]{2,8}/g);
  if (units) return units.map((unit) => characterOf(parseInt(unit, 16))).join("");
  return NAMED[escape.charAt(1)] ?? escape.slice(1).replace(/^\s+$/, "");
}

const characterOf = (code: number): string =>
  code > 0x10ffff ? "\ufffd" : code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);

export function* readYaml(text: string, lines: LineIndex): Iterable<TextDocument> {
  const pieces = yamlPieces(text);
  if (!pieces) yield* readForms(text, lines);
  else {
    let next = 0;
    for (const window of stringWindows(text)) {
      const end = window.at + window.text.length;
      const first = next;
      while ((pieces[next]?.end ?? Infinity) <= end) next++;
      yield readWindow(text, window, pieces.slice(first, next + 1)).build("body", { lines });
    }
  }
}

/** What is no sound YAML. */
function* readForms(text: string, lines: LineIndex): Iterable<TextDocument> {
  const segments = formSegments(text);
  let next = 0;
  for (const { text: part, at } of stringWindows(text)) {
    const end = at + part.length;
    const own = [];
    for (let segment = segments[next]; segment && segment.start < end; segment = segments[++next]) {
      own.push({ ...segment, start: Math.max(0, segment.start - at), end: Math.min(end, segment.end) - at });
      // What is cut goes on in the next window.
      if (segment.end > end) break;
    }
    yield plainDocument(part, { at, lines, segments: own });
  }
}

function readWindow(text: string, window: TextWindow, pieces: readonly YamlPiece[]): DocumentBuilder {
  const builder = new DocumentBuilder();
  const end = window.at + window.text.length;
  let done = window.at;
  for (const piece of pieces) {
    const span = { start: Math.max(done, piece.start), end: Math.min(end, piece.end) };
    if (span.start >= span.end) continue;
    appendBetween(builder, text, done, span.start);
    const start = builder.length;
    if (piece.style === "double") appendEscaped(builder, text, span, ESCAPE, unescape);
    else if (piece.style === "single") appendEscaped(builder, text, span, /''/g, () => "'");
    else builder.append(text.slice(span.start, span.end), "", span.start);
    if (piece.stands) builder.segment(start, piece.stands);
    done = span.end;
  }
  appendBetween(builder, text, done, end);
  return builder;
}

/** Comments as they are, and anchors word by word. */
function appendBetween(builder: DocumentBuilder, text: string, start: number, end: number): void {
  const own = text.slice(start, end);
  const words = own.replace(ANCHOR, (name) => name.replace(SEAM, " "));
  builder.append(words, "", start);
}
