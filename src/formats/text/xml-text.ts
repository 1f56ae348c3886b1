/** XML as documents: what elements hold under their names, attributes, comments and the rest beside it. */
import { DocumentBuilder, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { markupTokens, type AttributeToken } from "./markup.js";
import { appendMarkup, SideDocuments } from "./markup-values.js";
import { WINDOW_UNITS } from "./windows.js";

interface Level {
  readonly name: string;
  readonly field: string;
  hasText: boolean;
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

/** Whole file in, documents of about a window out. */
export function* readXml(text: string, lines: LineIndex): Iterable<TextDocument> {
  const side = new SideDocuments(text, lines, false);
  const levels: Level[] = [];
  let body = new DocumentBuilder();
  let isAfterClose = false;
  for (const token of markupTokens(text, false)) {
    const level = levels.at(-1);
    switch (token.kind) {
      case "open":
        // A tag in running text parts no word; one that opens a new value does.
        if (!level?.hasText && body.length > 0) body.separate("\n");
        for (const attribute of token.attributes) side.addAttribute("attribute", attribute, localName(attribute.name));
        if (!token.isEmpty)
          levels.push({ name: token.name, field: fieldOf(text, token.name, token.attributes), hasText: false });
        isAfterClose = token.isEmpty;
        break;
      case "close":
        while (levels.length > 0 && levels.pop()?.name !== token.name);
        isAfterClose = true;
        break;
      case "text":
      case "cdata":
        appendValue(body, text, token, level);
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
      body = new DocumentBuilder();
    }
    yield* side.take(false);
  }
  if (body.length > 0) yield body.build("body", { lines });
  yield* side.take(true);
}

function appendValue(
  body: DocumentBuilder,
  text: string,
  token: { readonly kind: "text" | "cdata"; readonly start: number; readonly end: number },
  level: Level | undefined,
): void {
  const words = text.slice(token.start, token.end);
  const trimmed = words.trim();
  if (trimmed === "") {
    body.append(words, "", token.start);
    return;
  }
  if (level) level.hasText = true;
  const start = token.start + words.indexOf(trimmed);
  const end = start + trimmed.length;
  body.append(text.slice(token.start, start), "", token.start);
  const from = body.length;
  if (token.kind === "cdata") body.append(trimmed, "", start);
  else appendMarkup(body, text, { start, end }, false);
  if (level) body.segment(from, { field: level.field });
  body.append(text.slice(end, token.end), "", end);
}
