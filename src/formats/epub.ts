/**
 * E-books (EPUB 2 and 3). Every part is an item of its own and keeps its name and kind, since parts lead to one another;
 * copies hold what the book lists and nothing else.
 */
import { CONTAINER, MEDIA_TYPE, MIMETYPE } from "./epub/vocabulary.js";
import type { Content, ExtractContext, Extracted, Head, SniffScore } from "./format.js";
import { loadLate } from "./late.js";
import { zip } from "./zip.js";

async function* extractEpub(content: Content, context: ExtractContext): AsyncIterable<Extracted> {
  for await (const extracted of zip.extract(content, context)) {
    if (extracted.kind !== "child") yield extracted;
    else yield { kind: "child", child: { ...extracted.child, keepsKind: true } };
  }
}

/** Some programs put the folder with the list of parts before what says the kind. */
function sniffEpub({ bytes, name }: Head): SniffScore {
  const head = Buffer.from(bytes);
  if (head.toString("latin1", 0, 4) !== "PK\x03\x04") return 0;
  if (head.toString("latin1", 30, 58) === MIMETYPE + MEDIA_TYPE) return 3;
  return name.endsWith(".epub") && head.includes(CONTAINER, 0, "latin1") ? 3 : 0;
}

export const epub = loadLate(
  {
    id: "epub",
    title: "E-book (EPUB)",
    extensions: ["epub"],
    textBased: false,
    surfaces: ["every part as an item of its own", "names of parts", "metadata of the book, contents"],
    proof: "every part unpacked by zlib; tests: zip as others read it",
    sniff: sniffEpub,
  },
  {
    extract: () => Promise.resolve(extractEpub),
    redact: async () => (await import("./epub/redact-epub.js")).redactEpub,
    residue: async () => {
      const { deepResidue } = await import("./archive/residue.js");
      return (bytes) => deepResidue(bytes);
    },
  },
);
