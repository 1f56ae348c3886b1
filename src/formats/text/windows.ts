/**
 * Long texts in stretches, so that memory stays flat whatever a file's size. Where a stretch may end is the caller's to
 * say; by default at a blank line, else at a line end.
 */
import { LineIndex } from "../../text/lines.js";
import type { Content } from "../format.js";
import { ContentText } from "./decode.js";
import type { Problem } from "../../core/problem.js";

/** UTF-16 units that a window has at least, but for the last. */
export const WINDOW_UNITS = 1_048_576;
/** The same for rows of short values, each of which takes many times its length of memory while it is examined. */
export const ROW_WINDOW_UNITS = 262_144;
/** A line longer than this is cut at a space. */
const LONGEST_UNITS = 4 * WINDOW_UNITS;

/** A stretch of a decoded text. */
export interface TextWindow {
  readonly text: string;
  /** Units of the whole before it. */
  readonly at: number;
  /** Lines of the whole, for offsets of the whole. */
  readonly lines: LineIndex;
}

/** Where a text may be cut: units from its start, or 0 when more must be read first. */
export type CutFinder = (text: string) => number;

/** The windows of a content's text, of `least` units each, and at the end the problem of what could not be decoded. */
export async function* textWindows(
  content: Content,
  findCut: CutFinder = cutAtLine,
  least = WINDOW_UNITS,
): AsyncIterable<TextWindow | Problem> {
  const source = new ContentText(content);
  const windows = new WindowCutter();
  let waiting: string[] = [];
  let units = 0;
  let wanted = least;
  for await (const chunk of source.chunks()) {
    waiting.push(chunk);
    units += chunk.length;
    while (units >= wanted) {
      const text = waiting.join("");
      const stretch = text.slice(0, wanted);
      const cut = findCut(stretch) || (wanted >= LONGEST_UNITS ? cutAnywhere(stretch) : 0);
      if (cut > 0) yield windows.take(text.slice(0, cut));
      waiting = [text.slice(cut)];
      units = text.length - cut;
      wanted = cut > 0 ? least : wanted * 2;
    }
  }
  const rest = waiting.join("");
  if (rest !== "") yield windows.take(rest);
  if (source.problem) yield source.problem;
}

/** The windows of a text that is in memory. */
export function* stringWindows(text: string, findCut: CutFinder = cutAtLine): Iterable<TextWindow> {
  const windows = new WindowCutter();
  let from = 0;
  while (text.length - from > LONGEST_UNITS) {
    const stretch = text.slice(from, from + LONGEST_UNITS);
    const taken = stretch.slice(0, findCut(stretch) || cutAnywhere(stretch));
    yield windows.take(taken);
    from += taken.length;
  }
  if (from < text.length) yield windows.take(text.slice(from));
}

class WindowCutter {
  #at = 0;
  #line = 1;
  #column = 0;

  take(text: string): TextWindow {
    const lines = new LineIndex(text, this.#at, this.#line, this.#column);
    const window = { text, at: this.#at, lines };
    this.#at += text.length;
    const end = lines.at(this.#at);
    this.#line = end.line;
    this.#column = end.column - 1;
    return window;
  }
}

/** After the last blank line of the second half, else after the last line end; 0 when there is none. */
export function cutAtLine(text: string): number {
  const half = text.length >> 1;
  for (const blank of ["\n\n", "\r\n\r\n", "\r\r"]) {
    const at = text.lastIndexOf(blank);
    if (at >= half) return at + blank.length;
  }
  const feed = text.lastIndexOf("\n") + 1;
  if (feed > 0) return feed;
  // The line feed of a pair may not have been read yet.
  const last = text.lastIndexOf("\r", text.length - 2);
  return last + 1;
}

/** After the last stop or space, else at the end without parting a surrogate pair. */
function cutAnywhere(text: string): number {
  const half = text.length >> 1;
  for (const stop of ["), ", ". ", "; ", "),", " "]) {
    const at = text.lastIndexOf(stop);
    if (at >= half) return at + stop.length;
  }
  const last = text.charCodeAt(text.length - 1);
  return (last >= 0xd800 && last < 0xdc00) || last === 13 ? text.length - 1 : text.length;
}
