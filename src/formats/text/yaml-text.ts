/** Scalars and comments of YAML with their exact places and the keys they stand under. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Segment } from "../../text/document.js";
import { isAnswerKey, labelAmong } from "./form-columns.js";
import { asItIs, onOneLine, type Stretch } from "./stretches.js";

/** UTF-16 units of the longest text that is read by its syntax; the parser takes many times its size in memory. */
const LONGEST_UNITS = 8 * 1024 * 1024;

interface Value {
  /** Of the words alone, quotes and block signs outside. */
  readonly start: number;
  readonly end: number;
  readonly style: YamlPiece["style"];
  readonly isKey: boolean;
  readonly field: string;
  readonly path: string;
}

/** A scalar with its exact place. */
export interface YamlPiece {
  readonly start: number;
  readonly end: number;
  readonly style: "plain" | "single" | "double" | "block" | "binary";
  /** Of a value; a key stands under nothing. */
  readonly stands?: Pick<Segment, "field" | "rowKey">;
}

/** All scalars in the order of the text, or undefined when the text is no sound YAML. */
export const yamlPieces = (text: string): YamlPiece[] | undefined =>
  yamlValues(text)?.map(({ start, end, style, isKey, field, path }) => ({
    start,
    end,
    style,
    ...(!isKey && { stands: { ...(field !== "" && { field }), rowKey: path } }),
  }));

function yamlValues(text: string): Value[] | undefined {
  if (text.length > LONGEST_UNITS) return undefined;
  const values: Value[] = [];
  const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  if (!Array.isArray(documents)) return [];
  for (const document of documents) {
    if (document.errors.length > 0) return undefined;
    if (document.contents) addNode(text, document.contents, { field: "", path: "$" }, values);
  }
  return values.sort((a, b) => a.start - b.start);
}

interface Place {
  readonly field: string;
  readonly path: string;
}

/** Goes down without recursion: files nested a thousand deep are no reason to fail. */
function addNode(text: string, root: Node, at: Place, values: Value[]): void {
  const waiting: (readonly [unknown, Place])[] = [[root, at]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, place] = next;
    if (isScalar(node)) addScalar(text, node, place, false, values);
    else if (isSeq(node))
      node.items.forEach((item, i) => waiting.push([item, { ...place, path: `${place.path}[${i}]` }]));
    else if (isMap(node)) {
      const label = labelOf(node);
      for (const pair of node.items) {
        const at = addKey(text, pair, place, values);
        waiting.push([pair.value, label !== undefined && isAnswerKey(at.field) ? { ...at, field: label } : at]);
      }
    } else if (isPair(node)) waiting.push([node.value, addKey(text, node, place, values)]);
  }
}

/** What a key of the map says that its value is. */
const labelOf = ({ items }: YAMLMap): string | undefined =>
  labelAmong(
    items.flatMap(({ key, value }) =>
      isScalar(key) && isScalar(value) ? [[String(key.value), String(value.value)] as const] : [],
    ),
  );

function addKey(text: string, { key }: Pair, place: Place, values: Value[]): Place {
  if (!isScalar(key)) return place;
  addScalar(text, key, place, true, values);
  const name = String(key.value);
  // What does not look like a program's name may be somebody's.
  const step = /^[A-Za-z_][\w-]{0,39}$/.test(name) && !/\d{4}/.test(name) ? name : "*";
  return { field: name, path: `${place.path}.${step}` };
}

function addScalar(text: string, scalar: Scalar, place: Place, isKey: boolean, values: Value[]): void {
  const [start, end] = scalar.range ?? [0, 0];
  if (end <= start) return;
  switch (scalar.type) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const style = scalar.type === "QUOTE_DOUBLE" ? "double" : "single";
      values.push({ start: start + 1, end: end - 1, style: styleOf(scalar, style), isKey, ...place });
      break;
    }
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL": {
      const line = text.indexOf("\n", start) + 1;
      const words = text.slice(line, end);
      const from = line + (words.length - words.trimStart().length);
      const to = line + words.trimEnd().length;
      if (line > 0 && to > from)
        values.push({ start: from, end: to, style: styleOf(scalar, "block"), isKey, ...place });
      break;
    }
    case "PLAIN":
    case undefined:
      values.push({ start, end, style: styleOf(scalar, "plain"), isKey, ...place });
  }
}

const styleOf = ({ tag }: Scalar, style: Value["style"]): Value["style"] => (tag === BINARY ? "binary" : style);

/** Tag of values that are written in Base64. */
const BINARY = "tag:yaml.org,2002:binary";

const doubleQuotes = (words: string): string => words.replaceAll("'", "''");

/**
 * Where marks may be put: into scalars, and on one line into what lies between them when it holds a word, which is
 * comments, anchors and directives.
 */
export function* yamlStretches(text: string): Iterable<Stretch> {
  const values = yamlValues(text);
  // What no reader of YAML takes holds nothing together.
  if (!values) {
    yield { start: 0, end: text.length, escape: asItIs };
    return;
  }
  let from = 0;
  for (const value of values) {
    if (value.start < from) continue;
    yield* betweenValues(text, from, value.start);
    yield stretchOf(value);
    from = value.end;
  }
  yield* betweenValues(text, from, text.length);
}

/** A comment takes any mark; what else lies between values holds the file together. */
function* betweenValues(text: string, start: number, end: number): Iterable<Stretch> {
  let from = start;
  for (const comment of text.slice(start, end).matchAll(/(?<=^|\s)#[^\r\n]*/g)) {
    const at = start + comment.index + 1;
    yield between(from, at);
    from = start + comment.index + comment[0].length;
    if (from > at) yield { start: at, end: from, escape: onOneLine };
  }
  if (from < end) yield between(from, end);
}

const between = (start: number, end: number): Stretch => ({
  start,
  end,
  escape: (mark) => mark.replace(/[[\]{}:,&*!|>'"%@`#\s]/g, "_"),
});

function stretchOf({ start, end, style }: Value): Stretch {
  switch (style) {
    case "double":
      return { start, end, escape: (mark) => JSON.stringify(mark).slice(1, -1) };
    case "single":
      return { start, end, escape: (mark) => doubleQuotes(onOneLine(mark)) };
    case "block":
      // A block that begins with a space or is empty would be indented by another measure.
      return {
        start,
        end,
        escape: (mark, isFirst) => (isFirst ? `${onOneLine(mark).trimStart()}` || "_" : onOneLine(mark)),
      };
    case "binary":
      // No mark is Base64, and no value that has lost a part of it is.
      return { start, end, escape: () => "", nothing: { start, end, text: "" }, isWhole: true };
    case "plain":
      return {
        start,
        end,
        escape: (mark) => doubleQuotes(onOneLine(mark)),
        wrap: ["'", "'"],
        escapeRest: doubleQuotes,
      };
  }
}
