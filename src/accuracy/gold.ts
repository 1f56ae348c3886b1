/** Labelled texts: one JSON object a line, offsets in UTF-16 units of `text`. `docs/labelled-texts.md` says what is marked. */
import { ConfigError } from "../core/problem.js";
import { isFindingType, type FindingType } from "../core/finding-type.js";

export type GoldRole = "requester" | "third_party" | "official" | "deceased";

export interface GoldPerson {
  readonly role: GoldRole;
  readonly name: string;
  /** Other names by which the individual is known to the office. */
  readonly aliases?: readonly string[];
}

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  /** Keys of `people` that the span speaks of; empty when of nobody in particular. */
  readonly who: readonly string[];
  /** Personal information although the person is an official. */
  readonly official_private: boolean;
}

export interface GoldDocument {
  readonly id: string;
  readonly jurisdiction: string;
  /** What the text is a file of: `txt`, `csv`, `json`, `eml`, `md`, `html`. */
  readonly format: string;
  readonly people: Readonly<Record<string, GoldPerson>>;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** Reads labelled texts. Throws ConfigError naming file and line where one is not of the form. */
export function parseGold(content: string, file: string): GoldDocument[] {
  return content.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    return [parseLine(line, `${file}, line ${index + 1}`)];
  });
}

function parseLine(line: string, place: string): GoldDocument {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new ConfigError(`${place}: expected one JSON object a line`, { cause: error });
  }
  const record = isRecord(raw) ? raw : {};
  const { id, text, spans, people, format, jurisdiction } = record;
  if (typeof id !== "string" || typeof text !== "string" || !Array.isArray(spans))
    throw new ConfigError(`${place}: expected the keys "id", "text" and "spans"`);
  return {
    id,
    text,
    jurisdiction: typeof jurisdiction === "string" ? jurisdiction : "",
    format: typeof format === "string" ? format : "txt",
    people: isRecord(people) ? (people as GoldDocument["people"]) : {},
    spans: spans.map((span) => parseSpan(span, text.length, place)),
  };
}

function parseSpan(raw: unknown, length: number, place: string): GoldSpan {
  const span = isRecord(raw) ? raw : {};
  const { start, end, type } = span;
  if (typeof start !== "number" || typeof end !== "number" || start < 0 || end > length || start >= end)
    throw new ConfigError(`${place}: a span lies outside the text`);
  if (typeof type !== "string" || !isFindingType(type))
    throw new ConfigError(`${place}: the type of a span is not one that the program knows`);
  const who = span["who"];
  return {
    start,
    end,
    type,
    who: Array.isArray(who) ? who.filter((key) => typeof key === "string") : [],
    official_private: span["official_private"] === true,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
