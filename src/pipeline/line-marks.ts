/**
 * Marks in a text-based item that accept what is found on their line: `sever:ignore EMAIL the office's own address`. A
 * reason is required. Copies know nothing of them: redaction removes what it removes.
 */
import type { Finding, ItemRecord, LineMark } from "../core/finding.js";
import { isFindingType } from "../core/finding-type.js";
import { nativeSpans, type TextDocument } from "../text/document.js";

const WORD = "sever:ignore";
/** Types with commas between, and what follows on the line. */
const MARK = /\bsever:ignore\b(?:[ \t]+([A-Z_]{2,30}(?:,[A-Z_]{2,30}){0,40})\b)?([^\r\n]{0,300})/g;
/** Marks told of one item. */
const TOLD = 100;

type Entry = { -readonly [Key in keyof LineMark]: LineMark[Key] };

/** The marks of one item, gathered text by text. */
export class LineMarks {
  readonly #byLine = new Map<number, Entry[]>();
  readonly #all: Entry[] = [];
  #findings = 0;

  /** What the item's record tells of them: a hundred marks, those that have an effect before others. */
  forItem(): Pick<ItemRecord, "marks" | "leftOut"> {
    if (this.#all.length === 0) return {};
    const weight = ({ state }: Entry): number => (state === "unused" ? 1 : 0);
    const told = this.#all.length <= TOLD ? this.#all : this.#all.toSorted((a, b) => weight(a) - weight(b));
    return {
      marks: told.slice(0, TOLD),
      ...(this.#findings > 0 && { leftOut: { baseline: 0, suppressed: 0, marked: this.#findings } }),
    };
  }

  /** Takes note of the marks in a text. */
  read(document: TextDocument): void {
    if (!document.lines || !document.text.includes(WORD)) return;
    for (const match of document.text.matchAll(MARK)) {
      const [place] = nativeSpans(document, { start: match.index, end: match.index + WORD.length });
      if (place?.part !== "") continue;
      const types = match[1]?.split(",") ?? [];
      const entry: Entry = {
        line: document.lines.at(place.start).line,
        // What is no type is text of the item, and not repeated.
        types: types.filter(isFindingType),
        state: stateOf(types, match[2] ?? ""),
        findings: 0,
      };
      this.#all.push(entry);
      if (entry.state !== "unused") continue;
      const others = this.#byLine.get(entry.line);
      if (others) others.push(entry);
      else this.#byLine.set(entry.line, [entry]);
    }
  }

  /** Whether a mark on the finding's line accepts its type; if so, it is counted. */
  takesOut({ line, type }: Finding): boolean {
    const entry = line === undefined ? undefined : this.#byLine.get(line)?.find(({ types }) => types.includes(type));
    if (!entry) return false;
    entry.state = "used";
    entry.findings++;
    this.#findings++;
    return true;
  }
}

/** A reason is a word or more: what merely closes a comment is none. */
function stateOf(types: readonly string[], rest: string): LineMark["state"] {
  if (types.length === 0 || !types.every(isFindingType)) return "unknown-type";
  return /\p{L}{3}/u.test(rest) ? "unused" : "no-reason";
}
