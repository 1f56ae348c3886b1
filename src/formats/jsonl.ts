/** JSON Lines: a value of its own on every line, read window by window. */
import type { Extracted, Content, FormatHandler, Head, SniffScore } from "./format.js";
import { redactStretches, withEmbedded } from "./text/held.js";
import { jsonStretches, probeJson, readJson } from "./text/json-text.js";
import { textResidue } from "./text/residue.js";
import { cutAtLine, ROW_WINDOW_UNITS, textWindows } from "./text/windows.js";

const EXTENSIONS = ["jsonl", "ndjson"];

export const jsonl: FormatHandler = {
  id: "jsonl",
  title: "JSON Lines",
  extensions: EXTENSIONS,
  textBased: true,
  surfaces: ["strings and numbers under their keys", "keys", "broken lines as text"],
  proof: "bytes in every reading; tests: Python's json",
  standIns: ["null"],
  sniff: sniffLines,
  extract: (content, context) => withEmbedded(extractLines(content), content, context),
  redact: (content, edits, children, context) => redactStretches(content, edits, jsonStretches, context, children),
  async *residue(bytes) {
    yield* textResidue(bytes);
  },
};

function sniffLines(head: Head): SniffScore {
  const lines = head.text?.trimStart().split(/\r?\n/, 3) ?? [];
  const [first = "", second = ""] = lines;
  const isNamed = EXTENSIONS.includes(head.name.split(".").at(-1) ?? "");
  if (!/^[[{]/.test(first)) return 0;
  const isWhole = first.length < 65_000 && isValue(first);
  if (isWhole && (isNamed || (/^[[{]/.test(second) && probeJson(second).isSound))) return 3;
  return isNamed ? 1 : 0;
}

function isValue(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

async function* extractLines(content: Content): AsyncIterable<Extracted> {
  const whole = {};
  for await (const window of textWindows(content, cutAtLine, ROW_WINDOW_UNITS)) {
    if ("code" in window) yield { kind: "problem", problem: window };
    else {
      const { text, at, lines } = window;
      const firstLine = lines.at(at).line;
      for (const document of readJson(text, { at, lines, firstLine, whole })) yield { kind: "document", document };
    }
  }
}
