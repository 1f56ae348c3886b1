/** Stretches of text with the place in the XML source that each came from; references and percent signs undone. */
import { escapeMarkup } from "../../text/escape-markup.js";
import type { Span } from "../../core/span.js";
import type { DocumentBuilder } from "../../text/document.js";

/** Text from `[at, at + length)` of the source; without `at` it stands nowhere (a tab, a line end). */
export interface Fragment {
  readonly text: string;
  readonly at?: number;
  readonly length?: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi;
const ESCAPES = /(?:%[0-7][0-9a-f])|(?:%[89a-f][0-9a-f]){1,4}/gi;

/** The decoded text of a stretch of XML source. */
export function decodeXml(source: string, span: Span): Fragment[] {
  return cutBy(source.slice(span.start, span.end), span.start, REFERENCE, (match) => {
    const [, hex, decimal, name = ""] = match;
    const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : undefined;
    if (code === undefined) return NAMED[name.toLowerCase()] ?? match[0];
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}

/** Fragments of an address, with what is written by percent signs decoded too. */
export function decodePercent(fragments: readonly Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.at === undefined || fragment.length !== fragment.text.length) return [fragment];
    return cutBy(fragment.text, fragment.at, ESCAPES, (match) =>
      Buffer.from(match[0].replaceAll("%", ""), "hex").toString("utf8"),
    );
  });
}

/** Fragments of a spreadsheet's string, with characters that are written as `_x000D_` decoded too (ECMA-376 ST_Xstring). */
export function decodeStringEscapes(fragments: readonly Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.at === undefined || fragment.length !== fragment.text.length) return [fragment];
    return cutBy(fragment.text, fragment.at, /_x([0-9a-f]{4})_/gi, (match) =>
      String.fromCharCode(parseInt(match[1] ?? "", 16)),
    );
  });
}

const REFERENCES = /(?<=!)\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}\$\d{1,7}/g;

/** Fragments of a formula without the cells that it refers to, which read like sums of money. */
export function withoutReferences(fragments: readonly Fragment[]): Fragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.at === undefined || fragment.length !== fragment.text.length) return [fragment];
    return cutBy(fragment.text, fragment.at, REFERENCES, () => " ").map((cut) =>
      cut.text === " " && cut.length !== 1 ? { text: " " } : cut,
    );
  });
}

/** Underscores of names that may have no spaces, read as spaces; unit by unit. */
export const spaceUnderscores = (fragments: readonly Fragment[]): Fragment[] =>
  fragments.map((fragment) => ({ ...fragment, text: fragment.text.replaceAll("_", " ") }));

function cutBy(text: string, at: number, pattern: RegExp, decode: (match: RegExpExecArray) => string): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  const straight = (end: number): void => {
    if (end > from) fragments.push({ text: text.slice(from, end), at: at + from, length: end - from });
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    straight(match.index);
    fragments.push({ text: decode(match), at: at + match.index, length: match[0].length });
    from = match.index + match[0].length;
  }
  straight(text.length);
  return fragments;
}

export const textOf = (fragments: readonly Fragment[]): string => fragments.map(({ text }) => text).join("");

export function appendFragments(builder: DocumentBuilder, part: string, fragments: readonly Fragment[]): void {
  for (const { text, at, length } of fragments) {
    if (at === undefined) builder.separate(text);
    else builder.append(text, part, at, length);
  }
}

/** Text as it may stand in XML text and attribute values; what XML cannot hold goes. */
export const escapeXml = (text: string): string =>
  escapeMarkup(text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""));
