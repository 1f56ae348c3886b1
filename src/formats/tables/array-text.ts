/** The text in which PostgreSQL gives an array: `{a,"b, c",{d,NULL}}`. */
import { DocumentBuilder, type TextDocument } from "../../text/document.js";

/** One document, each element on a line of its own; a backslash before a sign is taken away. */
export function* readArray(value: string): Iterable<TextDocument> {
  const builder = new DocumentBuilder();
  for (let at = 0; at < value.length;) {
    const sign = value.charAt(at);
    if (sign === '"') at = appendQuoted(builder, value, at + 1);
    else if (sign === "{" || sign === "}" || sign === ",") at++;
    else at = appendBare(builder, value, at);
  }
  if (builder.length > 0) yield builder.build("body");
}

function appendQuoted(builder: DocumentBuilder, value: string, from: number): number {
  const start = builder.length;
  let at = from;
  let done = from;
  for (; at < value.length && value.charAt(at) !== '"'; at++) {
    if (value.charAt(at) !== "\\") continue;
    builder.append(value.slice(done, at), "", done);
    at++;
    done = at;
  }
  builder.append(value.slice(done, at), "", done);
  builder.segment(start, {});
  builder.separate("\n");
  return at + 1;
}

function appendBare(builder: DocumentBuilder, value: string, from: number): number {
  const next = /[,{}]/g;
  next.lastIndex = from;
  const found = next.exec(value);
  const end = found?.index ?? value.length;
  const start = builder.length;
  if (value.slice(from, end) !== "NULL") {
    builder.append(value.slice(from, end), "", from);
    builder.segment(start, {});
    builder.separate("\n");
  }
  return end;
}
