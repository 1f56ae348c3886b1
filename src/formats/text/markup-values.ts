/** Marked-up text put into documents: entities undone, attributes and comments each in a document of their surface. */
import { decodeHTML, decodeXML } from "entities";
import type { Segment, Surface, TextDocument } from "../../text/document.js";
import { DocumentBuilder } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { appendEscaped } from "./escapes.js";
import type { AttributeToken } from "./markup.js";
import { WINDOW_UNITS } from "./windows.js";

const ENTITY = /&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});?/g;
const ENTITY_OR_PERCENT = new RegExp(`${ENTITY.source}|(?:%[\\da-fA-F]{2})+`, "g");

function undoEither(escape: string): string | undefined {
  if (!escape.startsWith("%")) return decodeHTML(escape);
  const words = Buffer.from(escape.replaceAll("%", ""), "hex").toString("utf8");
  return words.includes("\ufffd") ? undefined : words;
}

/** Appends a stretch of the file's text with entities undone. */
export function appendMarkup(
  builder: DocumentBuilder,
  text: string,
  span: { readonly start: number; readonly end: number },
  isHtml: boolean,
): void {
  appendEscaped(builder, text, span, ENTITY, isHtml ? decodeHTML : decodeXML);
}

/** The documents beside the body, one for each surface at a time; each value stands on a line of its own. */
export class SideDocuments {
  readonly #builders = new Map<Surface, DocumentBuilder>();

  constructor(
    private readonly text: string,
    private readonly lines: LineIndex,
    private readonly isHtml: boolean,
  ) {}

  /** Adds a value; `isRaw` when entities do not count in it. */
  add(
    surface: Surface,
    span: { readonly start: number; readonly end: number },
    info: Omit<Segment, "start" | "end"> = {},
    isRaw = false,
  ): void {
    const builder = this.#nextLine(surface);
    const from = builder.length;
    if (isRaw) builder.append(this.text.slice(span.start, span.end), "", span.start);
    else appendMarkup(builder, this.text, span, this.isHtml);
    if (info.field !== undefined) builder.segment(from, info);
  }

  #nextLine(surface: Surface): DocumentBuilder {
    const builder = this.#builders.get(surface) ?? new DocumentBuilder();
    this.#builders.set(surface, builder);
    if (builder.length > 0) builder.separate("\n");
    return builder;
  }

  addAttribute(surface: Surface, attribute: AttributeToken, field: string = attribute.name): void {
    if (attribute.end > attribute.start) this.add(surface, attribute, { field });
  }

  /** Adds an address, percent signs undone as well. */
  addLink(attribute: AttributeToken, field: string): void {
    if (attribute.end <= attribute.start) return;
    const builder = this.#nextLine("link");
    const from = builder.length;
    appendEscaped(builder, this.text, attribute, ENTITY_OR_PERCENT, undoEither);
    builder.segment(from, { field });
  }

  /** The documents that have grown to a window, or all of them at the end. */
  *take(isFinal: boolean): Iterable<TextDocument> {
    for (const [surface, builder] of this.#builders) {
      if (!isFinal && builder.length < WINDOW_UNITS) continue;
      this.#builders.delete(surface);
      yield builder.build(surface, { lines: this.lines });
    }
  }
}
