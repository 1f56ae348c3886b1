/** YAML, one document or several. What is no sound YAML is read as text with form-like lines. */
import type { Head, SniffScore } from "./format.js";
import { loadLate } from "./late.js";
import { extractHeld, redactStretches } from "./text/held.js";
import { textResidue } from "./text/residue.js";

export const yaml = loadLate(
  {
    id: "yaml",
    title: "YAML",
    extensions: ["yaml", "yml"],
    textBased: true,
    surfaces: ["scalars under their keys, keys", "comments, anchors"],
    proof: "bytes in every reading; tests: PyYAML",
    sniff: sniffYaml,
  },
  {
    extract: async () => {
      const { readYaml } = await import("./text/read-yaml.js");
      return (content, context) => extractHeld(content, readYaml, context);
    },
    redact: async () => {
      const { yamlStretches } = await import("./text/yaml-text.js");
      return (content, edits, children, context) => redactStretches(content, edits, yamlStretches, context, children);
    },
    residue: () => Promise.resolve((bytes) => textResidue(bytes)),
  },
);

function sniffYaml({ text, name }: Head): SniffScore {
  if (text === undefined) return 0;
  if (/\.ya?ml$/.test(name)) return /^\s*[<{]/.test(text) ? 1 : 2;
  return /^(?:%YAML|---\r?\n[\w-]{1,60}: )/.test(text) && !/\n---\r?\n\s*\n?[#A-Z]/.test(text) ? 2 : 0;
}
