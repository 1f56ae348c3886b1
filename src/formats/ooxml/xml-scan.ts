/**
 * Walks the source of an XML part and says exactly where everything stands: tags, attribute values, text, comments.
 * Offsets are UTF-16 units of the source. Knows nothing of what the names mean.
 */
import { Tokenizer } from "htmlparser2";
import { ItemError } from "../../core/problem.js";
import type { Span } from "../../core/span.js";

export interface XmlAttribute {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  /** The raw value between its quotes. */
  readonly value: Span;
  /** From the space before the name to behind the closing quote. */
  readonly whole: Span;
}

export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  /** The opening tag. */
  readonly tag: Span;
  readonly isEmpty: boolean;
}

export interface XmlVisitor {
  /** Called for empty elements too, which are closed at once. */
  open(element: XmlElement): void;
  /** `tag` is the closing tag; for an empty element the place behind it. */
  close(element: XmlElement, tag: Span): void;
  text(span: Span): void;
  /** The content of a CDATA section, which has no references. */
  cdata?(span: Span): void;
  /** A comment or processing instruction, whole. */
  aside?(span: Span): void;
}

/** Documents nest a few dozen deep; beyond this a file means harm. */
const DEEPEST = 1000;

const split = (name: string): { prefix: string; name: string } => {
  const colon = name.indexOf(":");
  return { prefix: colon < 0 ? "" : name.slice(0, colon), name: name.slice(colon + 1) };
};

/** Walks the whole of `source`. Throws `ItemError` when it nests too deep. False when tags do not match: then what was reported may not be what others read. */
export function scanXml(source: string, visitor: XmlVisitor): boolean {
  const stack: { raw: string; element: XmlElement }[] = [];
  let isWellFormed = true;
  let tagStart = 0;
  let rawName = "";
  let attributes: XmlAttribute[] = [];
  let attribute = { raw: "", at: 0, from: -1, to: -1 };
  const close = (tag: Span): void => {
    const top = stack.pop();
    if (top) visitor.close(top.element, tag);
  };
  const open = (end: number, isEmpty: boolean): void => {
    const element = { ...split(rawName), attributes, tag: { start: tagStart, end }, isEmpty };
    if (stack.length >= DEEPEST) throw new ItemError("malformed", "extract", "XML elements are nested too deep");
    stack.push({ raw: rawName, element });
    visitor.open(element);
    if (isEmpty) close({ start: end, end });
  };
  const aside = (opening: string, start: number, end: number): void =>
    visitor.aside?.({ start: Math.max(0, source.lastIndexOf(opening, start)), end: behindTag(source, end) });
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tagStart = start - 1;
        rawName = source.slice(start, end);
        attributes = [];
      },
      onattribname: (start, end) => {
        attribute = { raw: source.slice(start, end), at: start, from: -1, to: -1 };
      },
      onattribdata: (start, end) => {
        if (attribute.from < 0) attribute.from = Math.max(0, start);
        attribute.to = end;
      },
      onattribentity: () => undefined,
      onattribend: (_quote, end) => {
        const { raw, at, from, to } = attribute;
        const value = from < 0 ? { start: end - 1, end: end - 1 } : { start: from, end: to };
        attributes.push({ ...split(raw), value, whole: { start: spaceBefore(source, at), end: value.end + 1 } });
      },
      onopentagend: (end) => open(end + 1, false),
      onselfclosingtag: (end) => open(end + 1, true),
      onclosetag: (start, end) => {
        const name = source.slice(start, end);
        const tag = { start: start - 2, end: behindTag(source, end) };
        if (stack.at(-1)?.raw !== name) isWellFormed = false;
        if (!stack.some(({ raw }) => raw === name)) return;
        while (stack.length > 0 && stack.at(-1)?.raw !== name) close({ start: tag.start, end: tag.start });
        close(tag);
      },
      // What is cut off within a reference may be told with a start before the source.
      ontext: (start, end) => {
        if (start >= 0) visitor.text({ start, end });
      },
      ontextentity: () => undefined,
      oncdata: (start, end, offset) => visitor.cdata?.({ start, end: Math.max(start, end - offset) }),
      oncomment: (start, end) => aside("<!--", start, end),
      ondeclaration: () => undefined,
      onprocessinginstruction: (start, end) => aside("<?", start, end),
      onend: () => undefined,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  if (stack.length > 0) isWellFormed = false;
  while (stack.length > 0) close({ start: source.length, end: source.length });
  return isWellFormed;
}

/** Offset behind the next end of a tag; the end of the source where none is. */
const behindTag = (source: string, from: number): number => source.indexOf(">", from) + 1 || source.length;

function spaceBefore(source: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(source.charAt(start - 1))) start--;
  return start;
}

/** The raw value of an attribute, by local name. */
export function rawAttribute(source: string, element: XmlElement, name: string): string | undefined {
  const attribute = element.attributes.find((candidate) => candidate.name === name);
  return attribute && source.slice(attribute.value.start, attribute.value.end);
}
