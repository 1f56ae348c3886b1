/** What documents of offices carry beside what their reader sees, told by the surfaces of their texts. */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ConcealmentKind } from "../core/concealment.js";
import type { Concealment } from "../formats/format.js";
import type { Surface } from "../text/document.js";

const KINDS: Readonly<Partial<Record<Surface, readonly [kind: ConcealmentKind, place: string]>>> = {
  revision: ["tracked-change", "tracked changes"],
  comment: ["comment", "comments"],
  hidden: ["hidden-part", "hidden text"],
};
const AUTHOR = /author|creator|modified ?by|manager|printed ?by/i;

/** One concealment for each kind of layer that holds words. */
export function carriedLayers(documents: readonly ClassifiedDocument[]): Concealment[] {
  const found = new Map<ConcealmentKind, { readonly place: string; count: number }>();
  const add = (kind: ConcealmentKind, place: string, text: string): void => {
    const count = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const known = found.get(kind);
    if (known) known.count += count;
    else if (count > 0) found.set(kind, { place, count });
  };
  for (const { document } of documents) {
    const [kind, place] = KINDS[document.surface] ?? [];
    if (kind !== undefined && place !== undefined) add(kind, place, document.text);
    if (document.surface !== "metadata") continue;
    for (const { field = "", start, end } of document.segments)
      if (AUTHOR.test(field)) add("author", "properties of the file", document.text.slice(start, end));
  }
  return [...found].map(([kind, { place, count }]) => ({ kind, place, count }));
}
