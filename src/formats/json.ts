/** JSON, with comments where a program allows them. Broken JSON is read as far as it is text, which is all of it. */
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { extractHeld, redactStretches } from "./text/held.js";
import { jsonStretches, probeJson, readJson } from "./text/json-text.js";
import { textResidue } from "./text/residue.js";

const EXTENSIONS = ["json", "geojson", "jsonc", "har", "webmanifest"];

export const json: FormatHandler = {
  id: "json",
  title: "JSON",
  extensions: EXTENSIONS,
  textBased: true,
  surfaces: ["strings and numbers under their keys", "keys"],
  proof: "bytes in every reading; tests: Python's json",
  standIns: ["null"],
  sniff: sniffJson,
  extract: (content, context) => extractHeld(content, (text, lines) => readJson(text, { at: 0, lines }), context),
  redact: (content, edits, children, context) => redactStretches(content, edits, jsonStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

function sniffJson(head: Head): SniffScore {
  const text = head.text?.trimStart();
  if (text === undefined || !/^[[{]/.test(text)) return 0;
  const isNamed = EXTENSIONS.includes(head.name.split(".").at(-1) ?? "");
  const { isSound, values } = probeJson(text);
  if (isSound && values === 1 && /^(?:\{\s*(?:["}]|\/[/*])|\[\s*(?:[["{\]\d-]|true|false|null|\/[/*]))/.test(text))
    return 3;
  return isNamed ? 1 : 0;
}
