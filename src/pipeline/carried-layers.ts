/** What documents of offices carry beside what their reader sees, told by the surfaces of their texts and by their files. */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ConcealmentKind } from "../core/concealment.js";
import type { Concealment } from "../formats/format.js";
import type { Surface, TextDocument } from "../text/document.js";

type Kind = readonly [kind: ConcealmentKind, place: string];

const KINDS: Readonly<Partial<Record<Surface, Kind>>> = {
  revision: ["tracked-change", "tracked changes"],
  comment: ["comment", "comments"],
  hidden: ["hidden-part", "hidden text"],
};
const HIDDEN_CELLS: Kind = ["hidden-part", "hidden sheets, rows and columns"];
/** Properties that say who made a file or is sent it without being named, by their names. */
const FIELDS: readonly (readonly [field: RegExp, ...kind: Kind])[] = [
  [/author|creator|modified ?by|manager|printed ?by|last ?saved ?by|operator/i, "author", "properties of the file"],
  [/^(?:resent-)?bcc$/i, "hidden-part", "hidden recipients"],
];
/** Where files stand that a document holds, by how it conceals them. */
const FILES: Readonly<Partial<Record<ConcealmentKind, string>>> = {
  "attached-file": "embedded files",
  "earlier-version": "earlier versions",
  "hidden-part": "data that is not shown",
  script: "macros",
  thumbnail: "small pictures of pages",
};

/** What a level holds, and what has been told of it. */
export interface Carried {
  readonly documents: readonly ClassifiedDocument[];
  /** How its files are concealed, one for each that is. */
  readonly children: readonly ConcealmentKind[];
  readonly told: readonly Concealment[];
  /** Whether it is text, which readers are shown as it is: its comments are in their sight. */
  readonly isText: boolean;
  /** Whether what is hidden is what a conversion left behind: names of styles and fonts are among it in every file. */
  readonly isConverted: boolean;
}

/** One concealment for each kind of layer that holds words, and for each kind of file; none for what has been told. */
export function carriedLayers({ documents, children, told, isText, isConverted }: Carried): Concealment[] {
  const found = new Map<string, { readonly kind: ConcealmentKind; readonly place: string; count: number }>();
  const add = ([kind, place]: Kind, count: number): void => {
    const key = `${kind} ${place}`;
    const known = found.get(key);
    if (known) known.count += count;
    else if (count > 0) found.set(key, { kind, place, count });
  };
  for (const { document } of documents) {
    const { surface, text, segments } = document;
    if (isTold(document, told)) continue;
    const kind =
      surface === "hidden" && segments.some(({ cell }) => cell !== undefined) ? HIDDEN_CELLS : KINDS[surface];
    const isLeftBehind = isConverted && kind === KINDS.hidden;
    if (kind && !isText) add(kind, lettersIn(isLeftBehind ? runningText(text) : text));
    if (surface !== "metadata") continue;
    for (const { field = "", start, end } of segments)
      for (const [pattern, ...of] of FIELDS) if (pattern.test(field)) add(of, lettersIn(text.slice(start, end)));
  }
  for (const kind of children) add([kind, FILES[kind] ?? "files"], 1);
  return [...found.values()];
}

/** The lines that are more than names. */
const runningText = (text: string): string =>
  text
    .split("\n")
    .filter((line) => /(?:\p{L}{2,}[,;.:]? ){3}\p{L}{2}/u.test(line) && !/^Click to edit Master/.test(line))
    .join("\n");

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Whether all that the document says stands where something is known to be concealed. */
const isTold = ({ pieces }: TextDocument, told: readonly Concealment[]): boolean =>
  pieces.length > 0 &&
  pieces.every(({ part, at, length }) =>
    told.some(({ spans = [] }) =>
      spans.some((span) => span.part === part && span.start <= at && span.end >= at + length),
    ),
  );
