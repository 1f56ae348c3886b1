/**
 * JSON token by token: what is a value and under which key it stands. Takes broken JSON as it comes, so that all of the
 * text is read whatever its state. Shared by JSON and JSON Lines.
 */
import type { Span } from "../../core/span.js";
import { DocumentBuilder, type Segment, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { appendEscaped } from "./escapes.js";
import { asLabel, isAnswerKey, labelRank } from "./form-columns.js";
import { jsonTokens } from "./json-tokens.js";
import { asItIs, onOneLine, type Stretch } from "./stretches.js";
import { ROW_WINDOW_UNITS } from "./windows.js";

const ESCAPE = /\\(?:u[\da-fA-F]{4}(?:\\u[\da-fA-F]{4})?|[^u])/g;

function unescape(escape: string): string | undefined {
  // Two \u together are one character only when they are a surrogate pair; each alone reads the same.
  const units = escape.match(/\\u[\da-fA-F]{4}/g);
  if (units) return units.map((unit) => String.fromCharCode(parseInt(unit.slice(2), 16))).join("");
  return { "\\n": "\n", "\\r": "\r", "\\t": "\t", "\\b": "\b", "\\f": "\f" }[escape] ?? escape.slice(1);
}

/** A key as it may stand in a report: what does not look like a program's name may be somebody's. */
const pathName = (key: string): string => (/^[A-Za-z_][\w-]{0,39}$/.test(key) && !/\d{4}/.test(key) ? key : "*");

interface Level {
  readonly isArray: boolean;
  /** Key of the array or object in its parent. */
  readonly owner: string;
  index: number;
  key: string;
  /** What a key of the object says that its value is. */
  label: string | undefined;
  labelRank: number;
  /** Values that came before the label: of what is still in the making. */
  answers: Answer[];
}

interface Answer extends Segment {
  field?: string;
}

/** Follows keys and indices as tokens go by. */
class Position {
  readonly #levels: Level[] = [];
  #expectsKey = false;

  constructor(private readonly root: string) {}

  get depth(): number {
    return this.#levels.length;
  }

  get isInList(): boolean {
    return this.#levels.at(-1)?.isArray === true;
  }

  /** Name of the nearest key. */
  get field(): string {
    const level = this.#levels.at(-1);
    if (!level) return "";
    if (level.isArray) return level.owner;
    return level.label !== undefined && isAnswerKey(level.key) ? level.label : level.key;
  }

  /** What is known of the value that comes now. A label beside it that comes later is put into it. */
  takeValue(words: string, span: Span): Segment {
    const field = this.field;
    const answer: Answer = { ...span, ...(field === "" ? {} : { field }), rowKey: this.path };
    const level = this.#levels.at(-1);
    if (!level || level.isArray) return answer;
    const rank = labelRank(level.key);
    const label = rank > level.labelRank ? asLabel(words) : undefined;
    if (label !== undefined) {
      level.label = label;
      level.labelRank = rank;
      for (const known of level.answers) known.field = label;
    } else if (isAnswerKey(level.key)) level.answers.push(answer);
    return answer;
  }

  /** Lets go of values that are in the making no longer. */
  release(): void {
    for (const level of this.#levels) level.answers = [];
  }

  /** Way from the root, `$.people[3].name`. */
  get path(): string {
    return this.root + this.#levels.map((l) => (l.isArray ? `[${l.index}]` : `.${pathName(l.key)}`)).join("");
  }

  /** Whether the string that comes now is a key; takes note of it if so. */
  takeKey(text: string): boolean {
    const level = this.#levels.at(-1);
    if (!level || level.isArray || !this.#expectsKey) return false;
    level.key = text;
    this.#expectsKey = false;
    return true;
  }

  punctuate(mark: string): void {
    const level = this.#levels.at(-1);
    if (mark === "{" || mark === "[") {
      const isArray = mark === "[";
      this.#levels.push({ isArray, owner: this.field, index: 0, key: "", label: undefined, labelRank: 0, answers: [] });
      this.#expectsKey = !isArray;
    } else if (mark === "}" || mark === "]") {
      this.#levels.pop();
      this.#expectsKey = false;
    } else if (mark === "," && level) {
      level.index++;
      this.#expectsKey = !level.isArray;
    }
  }
}

export interface JsonPlace {
  /** Units of the whole before `text`. */
  readonly at: number;
  readonly lines: LineIndex;
  /** Number of the first line when every line is a value of its own. */
  readonly firstLine?: number;
  /** Of which the text is a stretch; see `TextDocument`. */
  readonly whole?: object;
}

/** A word with a capital, alone in its string; letters may be written as escapes. */
const NAME_WORD = String.raw`(?:\p{Lu}|\\u00[cd][\da-fA-F])(?:[\p{L}\p{M}'’.-]|\\u0[01][\da-fA-F]{2}){0,39}`;
const NAME_WORDS = new RegExp(`${NAME_WORD}(?:"\\s{0,200},\\s{0,200}"${NAME_WORD}){1,200}(?=")`, "uy");
/** Of more words than a name has parts, each stands for itself. */
const MOST_NAME_PARTS = 3;

/** Strings of a list, one behind the other, that may be the parts of one name: `["Ann", "Persad"]`. */
class PartedName {
  #end = 0;
  #isName = false;

  /** Whether the string, a member of a list, goes on with the name that the one before it began. */
  goesOn(text: string, start: number): boolean {
    if (start < this.#end) return this.#isName;
    NAME_WORDS.lastIndex = start;
    const words = NAME_WORDS.exec(text)?.[0];
    this.#end = start + (words?.length ?? 0);
    this.#isName = words !== undefined && words.split(",").length <= MOST_NAME_PARTS;
    return false;
  }

  /** Whether `offset` lies between the parts of one. */
  holds(offset: number): boolean {
    return this.#isName && offset < this.#end;
  }
}

/** The text as documents of no more than about a window each, escapes undone, values with their keys. */
export function* readJson(text: string, { at, lines, firstLine, whole = {} }: JsonPlace): Iterable<TextDocument> {
  let builder = new DocumentBuilder();
  let segments: Segment[] = [];
  let line = firstLine ?? 0;
  let position = new Position(firstLine === undefined ? "$" : `line ${line} $`);
  let done = 0;
  const name = new PartedName();
  const appendUpTo = (end: number): void => {
    builder.append(text.slice(done, end), "", at + done);
    done = end;
  };
  for (const { kind, start, end } of jsonTokens(text)) {
    if (kind === "string" || kind === "literal") {
      const words = text.slice(start, end);
      const isKey = kind === "string" && position.takeKey(words);
      const isPart = kind === "string" && position.isInList && name.goesOn(text, start);
      if (isPart) {
        builder.separate(" ");
        done = start;
      }
      const from = builder.length + start - done;
      // One long piece is cheaper than many short ones.
      if (!words.includes("\\")) appendUpTo(end);
      else {
        appendUpTo(start);
        appendEscaped(builder, text, { start, end }, ESCAPE, kind === "string" ? unescape : () => undefined, at);
        done = end;
      }
      const span = { start: from, end: builder.length };
      const first = isPart ? segments.pop() : undefined;
      if (first) segments.push({ ...first, end: span.end });
      else if (!isKey && position.depth > 0 && span.end > from) segments.push(position.takeValue(words, span));
    } else if (kind === "newline" && firstLine !== undefined) {
      line++;
      position = new Position(`line ${line} $`);
    } else if (kind === "punctuation") position.punctuate(text.charAt(start));
    if (
      builder.length >= ROW_WINDOW_UNITS &&
      kind === "punctuation" &&
      text.charAt(start) !== ":" &&
      !name.holds(end)
    ) {
      appendUpTo(end);
      yield { ...builder.build("body", { lines, whole }), segments };
      builder = new DocumentBuilder();
      segments = [];
      position.release();
    }
  }
  appendUpTo(text.length);
  if (builder.length > 0) yield { ...builder.build("body", { lines, whole }), segments };
}

const escapeString = (mark: string): string => JSON.stringify(mark).slice(1, -1);

/**
 * Where marks may be put: into strings and comments. A number that goes leaves `null`, which loads where numbers do; a value that
 * is written for it, or a part of it that stays, makes it a string.
 */
export function* jsonStretches(text: string): Iterable<Stretch> {
  for (const { kind, start, end } of jsonTokens(text)) {
    if (start === end) continue;
    if (kind === "string") yield { start, end, escape: escapeString };
    else if (kind === "literal")
      yield { start, end, escape: escapeString, wrap: ['"', '"'], nothing: { start, end, text: "null" } };
    else if (kind === "line-comment") yield { start, end, escape: onOneLine };
    else if (kind === "block-comment") yield { start, end, escape: (mark) => mark.replaceAll("*/", "* /") };
    else if (kind === "other") yield { start, end, escape: asItIs };
  }
}

/** Whether the text, which may break off at its end, is JSON as far as it goes; `values` is how many begin at the root. */
export function probeJson(text: string): { readonly isSound: boolean; readonly values: number } {
  let depth = 0;
  let values = 0;
  for (const { kind, start, end, isClosed } of jsonTokens(text)) {
    if ((kind === "other" || !isClosed) && end < text.length) return { isSound: false, values };
    if (kind !== "punctuation") continue;
    const mark = text.charAt(start);
    if (mark === "{" || mark === "[") {
      if (depth === 0) values++;
      depth++;
    } else if (mark === "}" || mark === "]") depth--;
    if (depth < 0) return { isSound: false, values };
  }
  return { isSound: true, values };
}
