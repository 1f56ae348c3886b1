/** Parts of OpenDocument packages that whoever opens the document is not shown, by their names. */
import type { ConcealmentKind } from "../../core/concealment.js";

const CHILDREN: readonly (readonly [name: RegExp, kind: ConcealmentKind])[] = [
  [/^Thumbnails\//, "thumbnail"],
  [/^Versions\//, "earlier-version"],
  [/^(?:Basic|Scripts|Dialogs)\//, "script"],
  // Embedded objects of other programs; pictures stand in folders of their own, and have what follows a point.
  [/^(?:[^/]+\/)?(?:Object|ObjBFE)[^/.]*$/, "attached-file"],
];

/** As what a part that is an item of its own is concealed; undefined where its picture or the like is shown. */
export const concealedChild = (name: string): ConcealmentKind | undefined =>
  CHILDREN.find(([pattern]) => pattern.test(name))?.[1];

const PARTS: readonly (readonly [name: RegExp, kind: ConcealmentKind, place: string])[] = [
  [/^(?:Basic|Scripts|Dialogs)\//, "script", "macros"],
  [/^META-INF\/\w{0,20}signatures\.xml$/, "hidden-part", "signatures"],
  [/^VersionList\.xml$/, "earlier-version", "earlier versions"],
];

/** What is told of an XML part that no page shows. */
export function concealedPart(name: string): { readonly kind: ConcealmentKind; readonly place: string } | undefined {
  const [, kind, place] = PARTS.find(([pattern]) => pattern.test(name)) ?? [];
  return kind !== undefined && place !== undefined ? { kind, place } : undefined;
}
