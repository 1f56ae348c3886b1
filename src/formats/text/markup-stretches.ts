/** Where marks may be put in XML and HTML, and how each place writes them. */
import { escapeMarkup } from "../../text/escape-markup.js";
import { markupTokens, type AttributeToken, type MarkupToken } from "./markup.js";
import type { Stretch } from "./stretches.js";

/** Texts, attribute values, comments and the like, in order; names and the signs of tags are not among them. */
export function* markupStretches(text: string, isHtml: boolean): Iterable<Stretch> {
  for (const token of markupTokens(text, isHtml)) {
    if (token.kind === "open") for (const attribute of token.attributes) yield* attributeStretch(attribute);
    else if (token.kind !== "close" && token.end > token.start) {
      yield { start: token.start, end: token.end, escape: escapeOf(token.kind) };
    }
  }
}

function* attributeStretch({ start, end, isQuoted }: AttributeToken): Iterable<Stretch> {
  if (end === start) return;
  if (isQuoted) yield { start, end, escape: escapeMarkup };
  else
    yield { start, end, escape: escapeMarkup, wrap: ['"', '"'], escapeRest: (rest) => rest.replaceAll('"', "&quot;") };
}

function escapeOf(kind: Exclude<MarkupToken["kind"], "open" | "close">): (mark: string) => string {
  switch (kind) {
    case "text":
      return escapeMarkup;
    case "cdata":
      return (mark) => mark.replaceAll("]]>", "]] >");
    case "raw":
      return (mark) => mark.replace(/["'`\\<\r\n]/g, "_");
    case "comment":
      return (mark) => mark.replace(/-{2,}/g, "-").replace(/[<>]|-$/g, "_");
    case "instruction":
      return (mark) => mark.replace(/[<>?]/g, "_");
    case "doctype":
      return (mark) => mark.replace(/[<>"'&%[\]]/g, "_");
  }
}
