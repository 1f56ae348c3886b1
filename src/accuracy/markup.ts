/**
 * Labelled texts as people write them: a JSON header between two lines `---`, then the text with every span marked
 * `{{TYPE|who|text}}`; `who` is a key of `people`, several joined by `+`, `-` for nobody in particular, `!` in front for
 * what is personal although the person is an official.
 */
import { isFindingType } from "../core/finding-type.js";
import { ConfigError } from "../core/problem.js";
import type { GoldDocument, GoldRole, GoldSpan } from "./gold.js";

export interface MarkedDocument extends GoldDocument {
  readonly kind: string;
}

const HEADER = /^---\n(?<json>[\s\S]*?)\n---\n/;
const MARK = /\{\{(?<type>[A-Z_]+)\|(?<who>[^|{}]*)\|(?<text>[^{}]*)\}\}/g;
const ROLES: readonly string[] = ["requester", "third_party", "official", "deceased"] satisfies GoldRole[];

/** Reads one marked-up text. Throws ConfigError naming the file and what is wrong. */
export function parseMarkup(content: string, file: string): MarkedDocument {
  const source = content.replaceAll("\r\n", "\n");
  const header = HEADER.exec(source);
  if (!header) throw new ConfigError(`${file}: expected a JSON header between two lines ---`);
  const head = parseHeader(header.groups?.["json"] ?? "", file);
  const body = source.slice(header[0].length);
  const spans: GoldSpan[] = [];
  let text = "";
  let from = 0;
  for (const match of body.matchAll(MARK)) {
    text += body.slice(from, match.index);
    from = match.index + match[0].length;
    const { type = "", who = "", text: marked = "" } = match.groups ?? {};
    const place = `${file}: {{${type}|${who}|…}} at character ${match.index}`;
    if (!isFindingType(type)) throw new ConfigError(`${place}: no such type`);
    if (marked.trim() === "" || marked !== marked.trim())
      throw new ConfigError(`${place}: empty, or white space at an end`);
    const keys = who.replace(/^!/, "");
    const people = keys === "-" ? [] : keys.split("+").map((key) => key.replace(/^!/, "").trim());
    for (const key of people)
      if (!(key in head.people)) throw new ConfigError(`${place}: no person ${key} in the header`);
    spans.push({
      start: text.length,
      end: text.length + marked.length,
      type,
      who: people,
      official_private: who.startsWith("!"),
    });
    text += marked;
  }
  text += body.slice(from);
  if (/\{\{[A-Z_]+\|/.test(text)) throw new ConfigError(`${file}: a mark that does not close, or a nested one`);
  return { ...head, text, spans };
}

function parseHeader(json: string, file: string): Omit<MarkedDocument, "text" | "spans"> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch (error) {
    throw new ConfigError(`${file}: the header is not valid JSON`, { cause: error });
  }
  const head = typeof raw === "object" && raw !== null ? (raw as Record<string, unknown>) : {};
  const { id, jurisdiction, kind, format, people } = head;
  if (
    typeof id !== "string" ||
    typeof jurisdiction !== "string" ||
    typeof kind !== "string" ||
    typeof format !== "string"
  )
    throw new ConfigError(`${file}: expected "id", "jurisdiction", "kind" and "format" in the header`);
  const known = (typeof people === "object" && people !== null ? people : {}) as GoldDocument["people"];
  for (const [key, person] of Object.entries(known))
    if (!ROLES.includes(person.role)) throw new ConfigError(`${file}: person ${key} has no known role`);
  return { id, jurisdiction, kind, format, people: known };
}

/** Names and identifiers that are marked in one place of the text and stand unmarked in another. */
export function unmarkedRepeats(document: GoldDocument): string[] {
  const values = new Set(
    document.spans
      .filter(({ type }) => type === "PERSON" || /_ID$|PHONE|EMAIL|NUMBER|PASSPORT|ACCOUNT|LICENCE/.test(type))
      .map(({ start, end }) => document.text.slice(start, end))
      .filter((value) => value.length >= 4),
  );
  return [...values].filter((value) => {
    for (let at = document.text.indexOf(value); at >= 0; at = document.text.indexOf(value, at + 1)) {
      const whole =
        !/[\p{L}\p{N}]/u.test(document.text[at - 1] ?? "") &&
        !/[\p{L}\p{N}]/u.test(document.text[at + value.length] ?? "");
      const end = at + value.length;
      if (whole && !document.spans.some((span) => span.start < end && at < span.end)) return true;
    }
    return false;
  });
}
