/** Names that containers give to what they hold: as text to be examined, and as new names for a copy. */
import { DocumentBuilder, type Surface, type TextDocument } from "../../text/document.js";
import type { Edit } from "../format.js";

/** A name or comment of a container, with the native part under which it can be edited. */
export interface NamedText {
  readonly part: string;
  readonly text: string;
  readonly field: string;
}

/** One document of one line for each; undefined when all are empty. */
export function namesDocument(names: readonly NamedText[], surface: Surface = "name"): TextDocument | undefined {
  const builder = new DocumentBuilder();
  for (const { part, text, field } of names) {
    if (text === "") continue;
    const start = builder.length;
    // An underscore stands for a space in names of files, but not in mail addresses.
    builder.append(text.includes("@") ? text : text.replaceAll("_", " "), part, 0);
    builder.segment(start, { field });
    builder.separate("\n");
  }
  return builder.length === 0 ? undefined : builder.build(surface);
}

/** The text with the edits of its part made. */
export function editText(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, mark } of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + mark + result.slice(end);
  }
  return result;
}

/** Edits by the part that they are in. */
export function editsByPart(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.part);
    if (group) group.push(edit);
    else groups.set(edit.part, [edit]);
  }
  return groups;
}

/** Gives out names for a copy: no two alike, none that leads out of the folder it is unpacked to. */
export class NewNames {
  readonly #taken = new Set<string>();

  take(wanted: string): string {
    const isFolder = wanted.endsWith("/");
    const steps = wanted
      .replaceAll("\\", "/")
      .split("/")
      .map((step) => step.replace(/[\u0000-\u001f:*?"<>|]/g, "-"))
      .filter((step) => step !== "" && step !== "." && step !== "..");
    const safe = (steps.join("/") || "unnamed") + (isFolder ? "/" : "");
    let name = safe;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++) name = numbered(safe, number);
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  const hasExtension = dot > name.lastIndexOf("/") + 1;
  return hasExtension
    ? `${name.slice(0, dot)} (${number})${name.slice(dot)}`
    : `${name.replace(/\/$/, "")} (${number})`;
}

/** What stands in the place of an item that is left out of a copy. */
export const withheldNote = (): Uint8Array =>
  new Uint8Array(Buffer.from("This item was withheld: it could not be redacted.\n", "utf8"));
