/** XML as documents: what elements hold under their names, attributes, comments and the rest beside it. */
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { NamesDocument } from "./element-names.js";
import { asLabel, isAnswerKey, labelAmong, labelRank } from "./form-columns.js";
import { markupTokens, type AttributeToken } from "./markup.js";
import { appendMarkup, SideDocuments } from "./markup-values.js";
import { WINDOW_UNITS } from "./windows.js";

interface Level {
  readonly name: string;
  readonly field: string;
  hasText: boolean;
  /** What an element within says that the value beside it is. */
  label: string | undefined;
  labelRank: number;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The text of a `name` or `key` attribute says more than an element called `field`. */
function fieldOf(text: string, name: string, attributes: readonly AttributeToken[]): string {
  const naming = attributes.find((attribute) => /^(?:name|key|label)$/i.test(attribute.name));
  const value = naming ? text.slice(naming.start, naming.end) : "";
  return /^[A-Za-z][\w .:-]{0,39}$/.test(value) &&
    /^(?:field|property|param|entry|item|data|value|attribute|column|string|var|input|element|node|add|meta)$/i.test(
      localName(name),
    )
    ? value
    : localName(name);
}

/** Of the attributes of one element what the value among them is. */
const labelOf = (text: string, attributes: readonly AttributeToken[]): string | undefined =>
  labelAmong(attributes.map(({ name, start, end }) => [localName(name), text.slice(start, end)] as const));

/** Whole file in, documents of about a window out. */
export function* readXml(text: string, lines: LineIndex): Iterable<TextDocument> {
  const side = new SideDocuments(text, lines, false);
  const names = new NamesDocument();
  const levels: Level[] = [];
  let body = new DocumentBuilder();
  let isAfterClose = false;
  /** Whether the value that was appended last goes on: sections of CDATA and comments end none. */
  let isGoingOn = false;
  for (const token of markupTokens(text, false)) {
    const level = levels.at(-1);
    names.meet(text, token);
    switch (token.kind) {
      case "open":
        // A tag in running text parts no word; one that opens a new value does.
        if (!level?.hasText && body.length > 0) body.separate("\n");
        isGoingOn = false;
        addAttributes(side, text, token.attributes);
        if (!token.isEmpty) {
          const field = answerTo(level, token.name) ?? fieldOf(text, token.name, token.attributes);
          levels.push({ name: token.name, field, hasText: false, label: undefined, labelRank: 0 });
        }
        isAfterClose = token.isEmpty;
        break;
      case "close":
        while (levels.length > 0 && levels.pop()?.name !== token.name);
        isAfterClose = true;
        isGoingOn = false;
        break;
      case "text":
      case "cdata":
        isGoingOn = appendValue(body, text, token, level, isGoingOn);
        takeLabel(levels.at(-2), level, text.slice(token.start, token.end));
        isAfterClose = false;
        break;
      case "comment":
        if (token.end > token.start) side.add("comment", token, {}, true);
        break;
      case "instruction":
      case "doctype":
      case "raw":
        if (token.end > token.start) side.add("metadata", token, {}, true);
        break;
    }
    if (body.length >= WINDOW_UNITS && isAfterClose) {
      yield body.build("body", { lines });
      isGoingOn = false;
      body = new DocumentBuilder();
    }
    yield* side.take(false);
  }
  if (body.length > 0) yield body.build("body", { lines });
  yield* side.take(true);
  const named = names.build(lines);
  if (named) yield named;
}

function addAttributes(side: SideDocuments, text: string, attributes: readonly AttributeToken[]): void {
  const label = labelOf(text, attributes);
  for (const attribute of attributes) {
    const name = localName(attribute.name);
    side.addAttribute("attribute", attribute, label !== undefined && isAnswerKey(name) ? label : name);
  }
}

/** The label that stands before an element whose name says no more than that it is a value. */
const answerTo = (parent: Level | undefined, name: string): string | undefined =>
  isAnswerKey(localName(name)) ? parent?.label : undefined;

/** Takes note of words that say what the value beside their element is. */
function takeLabel(parent: Level | undefined, level: Level | undefined, words: string): void {
  if (!parent || !level) return;
  const rank = labelRank(localName(level.name));
  const label = rank > parent.labelRank ? asLabel(words) : undefined;
  if (label === undefined) return;
  parent.label = label;
  parent.labelRank = rank;
}

/** Appends a value, or more of it; whether what follows in the same element goes on with it. */
function appendValue(
  body: DocumentBuilder,
  text: string,
  token: { readonly kind: "text" | "cdata"; readonly start: number; readonly end: number },
  level: Level | undefined,
  isGoingOn: boolean,
): boolean {
  const words = text.slice(token.start, token.end);
  const trimmed = words.trim();
  if (trimmed === "") {
    body.append(words, "", token.start);
    return isGoingOn;
  }
  if (level) level.hasText = true;
  const start = token.start + words.indexOf(trimmed);
  const end = start + trimmed.length;
  body.append(text.slice(token.start, start), "", token.start);
  const from = body.length;
  if (token.kind === "cdata") body.append(trimmed, "", start);
  else appendMarkup(body, text, { start, end }, false);
  if (isGoingOn) body.widenSegment();
  else if (level) body.segment(from, { field: level.field });
  body.append(text.slice(end, token.end), "", end);
  return level !== undefined;
}
