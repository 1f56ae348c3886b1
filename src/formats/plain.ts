/** Plain text: notes, letters, logs, and whatever else decodes as text and is no better known kind. */
import type { Extracted, FormatHandler } from "./format.js";
import { formSegments } from "./text/form-lines.js";
import { textResidue } from "./text/residue.js";
import { extractWindows, redactPlain } from "./text/whole.js";

export const plain: FormatHandler = {
  id: "txt",
  title: "Plain text",
  extensions: ["txt", "text", "log", "asc", "ini", "cfg", "conf", "properties"],
  textBased: true,
  sniff: (head) => (head.text === undefined ? 0 : 1),
  extract: (content): AsyncIterable<Extracted> => extractWindows(content, formSegments),
  redact: (content, edits, _children, context) => redactPlain(content, edits, context),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};
