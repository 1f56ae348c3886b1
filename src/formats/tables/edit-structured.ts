/** Marks put into values that have a structure of their own, which stay sound. */
import type { Edit } from "../format.js";
import { inEveryTag } from "../text/element-names.js";
import { jsonStretches, probeJson } from "../text/json-text.js";
import { markupStretches } from "../text/markup-stretches.js";
import { spliceStretches, type Stretch } from "../text/stretches.js";

/** Undefined where the value is not JSON, or would not be afterwards. `edits` are in order and do not overlap. */
export function editJson(value: string, edits: readonly Edit[]): string | undefined {
  const { isSound, values } = probeJson(value);
  if (!isSound || values !== 1) return undefined;
  const edited = editStretches(value, edits, jsonStretches(value));
  return probeJson(edited).isSound ? edited : undefined;
}

export const editXml = (value: string, edits: readonly Edit[]): string =>
  editStretches(value, inEveryTag(value, edits), markupStretches(value, false));

const editStretches = (value: string, edits: readonly Edit[], stretches: Iterable<Stretch>): string =>
  spliceText(value, spliceStretches(value, edits, stretches).splices);

/** The text with others in place of stretches of it, which are in order and do not overlap. */
export function spliceText(
  value: string,
  splices: Iterable<{ readonly start: number; readonly end: number; readonly text: string }>,
): string {
  let edited = "";
  let from = 0;
  for (const { start, end, text } of splices) {
    edited += value.slice(from, start) + text;
    from = end;
  }
  return edited + value.slice(from);
}
