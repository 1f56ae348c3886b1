/** Parts of packages that whoever opens the document is not shown, by their names, and what is told of them. */
import type { ConcealmentKind } from "../../core/concealment.js";

export interface ConcealedPart {
  readonly kind: ConcealmentKind;
  /** For people. */
  readonly place: string;
  /** Whether the parts count, their letters and digits, or elements of these names. */
  readonly counts: "parts" | "letters" | readonly string[];
  /** Set where readers are shown the texts all the same if they ask for them. */
  readonly isShown?: true;
}

const hidden = (place: string, counts: ConcealedPart["counts"] = "parts"): ConcealedPart => ({
  kind: "hidden-part",
  place,
  counts,
});

const PARTS: readonly (readonly [name: RegExp, part: ConcealedPart])[] = [
  [/^xl\/(?:pivot|slicer|timeline)/i, hidden("pivot tables and their caches")],
  [/^xl\/externalLinks\//i, hidden("links to other files, with their values")],
  [/^xl\/(?:connections|queryTables)/i, hidden("connections to data")],
  [/^xl\/revisions\//i, { kind: "tracked-change", place: "logs of changes", counts: "parts" }],
  [/^customXml\/(?:_rels\/)?item\d/i, hidden("custom XML", "letters")],
  [/^docProps\/custom\.xml$/i, hidden("custom properties", ["property"])],
  [
    /^(?:word\/people|xl\/persons\/|ppt\/(?:commentAuthors|authors))/i,
    { kind: "author", place: "authors of comments and changes", counts: ["person", "cmAuthor", "author"] },
  ],
  [/^ppt\/notesSlides\//i, { ...hidden("notes of slides", "letters"), isShown: true }],
  [/^ppt\/(?:tags|changesInfos)\//i, hidden("tags and logs of changes")],
  [/^word\/glossary\//i, hidden("building blocks", "letters")],
  [/^_xmlsignatures\//i, hidden("signatures")],
  [/^(?:word|xl|ppt)\/activeX\//i, hidden("controls")],
  [/^(?:word|xl|ppt)\/webextensions\//i, hidden("add-ins")],
];

export const concealedPart = (name: string): ConcealedPart | undefined =>
  PARTS.find(([pattern]) => pattern.test(name))?.[1];

const CHILDREN: readonly (readonly [name: RegExp, kind: ConcealmentKind])[] = [
  [/(?:^|\/)embeddings\//i, "attached-file"],
  [/(?:^|\/)vba(?:Project|Data)[^/]*$/i, "script"],
  [/^docProps\/thumbnail/i, "thumbnail"],
  [/^xl\/(?:model|pivotCache|customProperty)/i, "hidden-part"],
];

/** As what a part that is an item of its own is concealed; undefined where its picture or the like is shown. */
export const concealedChild = (name: string): ConcealmentKind | undefined =>
  CHILDREN.find(([pattern]) => pattern.test(name))?.[1];
