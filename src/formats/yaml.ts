/** YAML, one document or several. What is no sound YAML is read as text with form-like lines. */
import { plainDocument, type TextDocument } from "../text/document.js";
import type { LineIndex } from "../text/lines.js";
import type { FormatHandler, Head, SniffScore } from "./format.js";
import { extractHeld, redactStretches } from "./text/held.js";
import { textResidue } from "./text/residue.js";
import { stringWindows } from "./text/windows.js";
import { yamlSegments, yamlStretches } from "./text/yaml-text.js";

export const yaml: FormatHandler = {
  id: "yaml",
  title: "YAML",
  extensions: ["yaml", "yml"],
  textBased: true,
  surfaces: ["scalars under their keys, keys", "comments, anchors"],
  proof: "bytes in every reading; tests: PyYAML",
  sniff: sniffYaml,
  extract: (content) => extractHeld(content, readYaml),
  redact: (content, edits, _children, context) => redactStretches(content, edits, yamlStretches, context),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

function sniffYaml({ text, name }: Head): SniffScore {
  if (text === undefined) return 0;
  if (/\.ya?ml$/.test(name)) return /^\s*[<{]/.test(text) ? 1 : 2;
  return /^(?:%YAML|---\r?\n[\w-]{1,60}: )/.test(text) && !/\n---\r?\n\s*\n?[#A-Z]/.test(text) ? 2 : 0;
}

/** Windows for long texts: the segments of each are cut out of those of the whole. */
function* readYaml(text: string, lines: LineIndex): Iterable<TextDocument> {
  const segments = yamlSegments(text);
  let next = 0;
  for (const { text: part, at } of stringWindows(text)) {
    const end = at + part.length;
    const own = [];
    for (let segment = segments[next]; segment && segment.start < end; segment = segments[++next]) {
      own.push({ ...segment, start: Math.max(0, segment.start - at), end: Math.min(end, segment.end) - at });
      if (segment.end > end) break;
    }
    yield plainDocument(part, { at, lines, segments: own });
  }
}
