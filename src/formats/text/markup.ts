/**
 * XML and HTML cut into tokens with exact places. Never fails: a sign that begins nothing is text, and what nothing
 * closes reaches to the end. Knows nothing of elements' meaning but which of HTML hold raw text.
 */

export interface AttributeToken {
  /** As the file has it; empty for words of HTML that stand in a tag where names of attributes should. */
  readonly name: string;
  readonly nameAt: number;
  /** Of the value, quotes outside; empty when there is none. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

export type MarkupToken =
  | { readonly kind: "text" | "cdata"; readonly start: number; readonly end: number }
  | {
      readonly kind: "comment" | "instruction" | "doctype" | "raw";
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "open";
      readonly name: string;
      readonly start: number;
      readonly end: number;
      readonly attributes: readonly AttributeToken[];
      readonly isEmpty: boolean;
    }
  | { readonly kind: "close"; readonly name: string; readonly start: number; readonly end: number };

/** HTML elements whose content is text as it stands; of some, entities count. */
const RAW_ELEMENTS = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]);
const TEXT_ELEMENTS = new Set(["title", "textarea"]);

/** Tokens in order; those of text, comments and the like span their words only, not the signs round them. */
export function* markupTokens(text: string, isHtml: boolean): Iterable<MarkupToken> {
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0;) {
    const found = tokenAt(text, at, isHtml);
    if (!found) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    if (at > from) yield { kind: "text", start: from, end: at };
    yield found.token;
    from = found.next;
    if (isHtml && found.token.kind === "close") yield* wordsOfClosing(text, found.token);
    if (isHtml && found.token.kind === "open") {
      const inner = rawContent(text, found.token.name.toLowerCase(), from);
      if (inner) {
        if (inner.end > from) yield inner;
        from = inner.end;
      }
    }
    at = text.indexOf("<", from);
  }
  if (from < text.length) yield { kind: "text", start: from, end: text.length };
}

interface Found {
  readonly token: MarkupToken;
  readonly next: number;
}

function tokenAt(text: string, at: number, isHtml: boolean): Found | undefined {
  const code = text.charCodeAt(at + 1);
  if (code === 33) return declarationAt(text, at, isHtml);
  if (code === 63) return delimited(text, "instruction", at + 2, isHtml ? ">" : "?>");
  if (code === 47) return closeAt(text, at);
  return isNameStart(code) ? openAt(text, at, isHtml) : undefined;
}

/** What stands in a closing tag behind its name, which no reader of the page sees. */
function* wordsOfClosing(
  text: string,
  { name, start, end }: Extract<MarkupToken, { kind: "close" }>,
): Iterable<MarkupToken> {
  // No element's name begins as a person's does.
  const from = start + 2 + (/^\p{Lu}\p{Ll}/u.test(name) ? 0 : name.length);
  const to = text.charAt(end - 1) === ">" ? end - 1 : end;
  if (/[\p{L}\p{N}]/u.test(text.slice(start + 2 + name.length, to))) yield { kind: "comment", start: from, end: to };
}

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 0xbf;

function delimited(text: string, kind: "comment" | "cdata" | "instruction", start: number, closing: string): Found {
  const found = text.indexOf(closing, start);
  const end = found < 0 ? text.length : found;
  const next = found < 0 ? end : end + closing.length;
  return { token: { kind, start, end } as const, next };
}

function declarationAt(text: string, at: number, isHtml: boolean): Found {
  if (text.startsWith("<!--", at)) {
    if (isHtml && text.startsWith("<!-->", at))
      return { token: { kind: "comment", start: at + 4, end: at + 4 }, next: at + 5 };
    return delimited(text, "comment", at + 4, "-->");
  }
  if (!isHtml && text.startsWith("<![CDATA[", at)) return delimited(text, "cdata", at + 9, "]]>");
  if (!/^<!doctype/i.test(text.slice(at, at + 9))) return delimited(text, "comment", at + 2, ">");
  let depth = 0;
  let end = at + 9;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === "[") depth++;
    else if (character === "]") depth--;
    else if (character === ">" && depth <= 0) break;
  }
  return {
    token: { kind: "doctype", start: Math.min(at + 9, text.length), end },
    next: Math.min(end + 1, text.length),
  };
}

function nameEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 47 || code === 62 || code === 61 || code === 60) return at;
  }
  return text.length;
}

function closeAt(text: string, at: number): Found | undefined {
  if (!isNameStart(text.charCodeAt(at + 2))) return undefined;
  const name = text.slice(at + 2, nameEnd(text, at + 2));
  const found = text.indexOf(">", at + 2 + name.length);
  const next = found < 0 ? text.length : found + 1;
  return { token: { kind: "close", name, start: at, end: next }, next };
}

function openAt(text: string, start: number, isHtml: boolean): Found {
  let at = nameEnd(text, start + 1);
  const name = text.slice(start + 1, at);
  const attributes: AttributeToken[] = [];
  let isEmpty = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 62) {
      at++;
      break;
    }
    // A tag that is not closed ends where the next begins.
    if (code === 60) break;
    isEmpty = code === 47;
    if (code <= 32 || code === 47) at++;
    else {
      const attribute = attributeAt(text, at);
      if (isHtml && isStray(attribute)) addStray(attributes, at, at + attribute.token.name.length);
      if (!isHtml || attribute.hasValue || !isStray(attribute)) attributes.push(attribute.token);
      at = attribute.next;
    }
  }
  return { token: { kind: "open", name, start, end: at, attributes, isEmpty }, next: at };
}

/** Attributes of HTML that need no value. */
const FLAGS = new Set(
  "allowfullscreen async autofocus autoplay checked compact controls declare default defer disabled formnovalidate hidden inert ismap itemscope loop multiple muted nohref nomodule noresize noshade novalidate nowrap open playsinline readonly required reversed selected sortable".split(
    " ",
  ),
);

interface FoundAttribute {
  readonly token: AttributeToken;
  readonly next: number;
  readonly hasValue: boolean;
}

/** Whether the name of an attribute is none: a word of a value without quotes round it, or what was lost there. */
function isStray({ token: { name }, hasValue }: FoundAttribute): boolean {
  if (/@|\d{5}|\d-\d{3}|^#?\d{1,5}[A-Za-z]?,?$/.test(name)) return true;
  return hasValue ? /^\p{Lu}\p{Ll}/u.test(name) : /^[\p{L}\p{M}'’.,]+$/u.test(name) && !FLAGS.has(name.toLowerCase());
}

/** Words that follow a value without quotes belong to it; others stand by themselves. */
function addStray(attributes: AttributeToken[], start: number, end: number): void {
  const last = attributes.at(-1);
  if (last && !last.isQuoted && last.end > last.start) attributes[attributes.length - 1] = { ...last, end };
  else if (last?.name === "") attributes[attributes.length - 1] = { ...last, end };
  else attributes.push({ name: "", nameAt: start, start, end, isQuoted: true });
}

function attributeAt(text: string, start: number): FoundAttribute {
  // A stray sign is taken as the first of a name, so that every step goes forward.
  const end = Math.max(nameEnd(text, start), start + 1);
  const name = text.slice(start, end);
  const sign = skipSpace(text, end);
  if (text.charAt(sign) !== "=")
    return { token: { name, nameAt: start, start: end, end, isQuoted: false }, next: end, hasValue: false };
  const from = skipSpace(text, sign + 1);
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    const found = text.indexOf(quote, from + 1);
    const close = found < 0 ? text.length : found;
    const next = Math.min(close + 1, text.length);
    return { token: { name, nameAt: start, start: from + 1, end: close, isQuoted: true }, next, hasValue: true };
  }
  let close = from;
  while (close < text.length && text.charCodeAt(close) > 32 && text.charCodeAt(close) !== 62) close++;
  return { token: { name, nameAt: start, start: from, end: close, isQuoted: false }, next: close, hasValue: true };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** What stands in an element that holds no tags, up to its own closing one. */
function rawContent(text: string, name: string, start: number): MarkupToken | undefined {
  const isRaw = RAW_ELEMENTS.has(name);
  if (!isRaw && !TEXT_ELEMENTS.has(name)) return undefined;
  let end = text.indexOf("</", start);
  while (end >= 0 && text.slice(end + 2, end + 2 + name.length).toLowerCase() !== name)
    end = text.indexOf("</", end + 2);
  if (end < 0) end = text.length;
  return isRaw ? { kind: "raw", start, end } : { kind: "text", start, end };
}
