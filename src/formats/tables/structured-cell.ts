/** JSON, XML and arrays in cells, opened as the files of their kinds are. */
import type { TextDocument } from "../../text/document.js";
import { LineIndex } from "../../text/lines.js";
import { probeJson, readJson } from "../text/json-text.js";
import { readXml } from "../text/xml-text.js";
import { readArray } from "./array-text.js";

/** The documents that the value makes when it has a structure of its own; none when it is plain text. */
export function structuredCell(value: string, type: string): readonly TextDocument[] {
  if (/\[\]$/.test(type) && value.startsWith("{")) return [...readArray(value)];
  const first = /^\s{0,20}(\S)/.exec(value)?.[1];
  if ((first === "{" || first === "[") && isJson(value))
    return [...readJson(value, { at: 0, lines: new LineIndex(value) })];
  if (first === "<" && (/^xml\b/i.test(type) || /^\s{0,20}<\?xml\b/.test(value)))
    return [...readXml(value, new LineIndex(value))];
  return [];
}

function isJson(value: string): boolean {
  const last = value.trimEnd().at(-1);
  if (last !== "}" && last !== "]") return false;
  const { isSound, values } = probeJson(value);
  return isSound && values === 1;
}
