/** Where marks may be put in XML and HTML, and how each place writes them. */
import { escapeMarkup } from "../../text/escape-markup.js";
import { nameStretches } from "./element-names.js";
import { markupTokens, type AttributeToken, type MarkupToken } from "./markup.js";
import type { Stretch } from "./stretches.js";

/** Texts, attribute values, comments and the like, in order; the signs of tags and most names are not among them. */
export function* markupStretches(text: string, isHtml: boolean): Iterable<Stretch> {
  for (const token of markupTokens(text, isHtml)) {
    const names = isHtml ? [] : nameStretches(text, token);
    if (token.kind === "open") {
      const values = token.attributes.flatMap((attribute) => [...attributeStretch(attribute)]);
      yield* [...names, ...values].sort((a, b) => a.start - b.start);
    } else if (token.kind === "close") yield* names;
    else if (token.end > token.start) {
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
