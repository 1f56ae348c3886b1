/** Texts of YAML, with the keys that their values stand under. */
import { plainDocument, type TextDocument } from "../../text/document.js";
import type { LineIndex } from "../../text/lines.js";
import { stringWindows } from "./windows.js";
import { yamlSegments } from "./yaml-text.js";

/** Windows for long texts: the segments of each are cut out of those of the whole. */
export function* readYaml(text: string, lines: LineIndex): Iterable<TextDocument> {
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
