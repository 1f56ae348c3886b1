/** The XML parts of a package as they are inspected: what cannot be unpacked is told of where texts are read. */
import type { Concealment } from "../format.js";
import { ItemError } from "../../core/problem.js";
import { UNLIMITED } from "../archive/content.js";
import { decodePart, isXmlPart, unpackPart, type Package } from "./package.js";

export interface InspectedPart {
  /** Names the part in native places. */
  readonly key: string;
  readonly name: string;
  readonly source: string;
}

export function inspectedParts(pack: Package): InspectedPart[] {
  return pack.parts.flatMap((part) => {
    try {
      const { bytes } = unpackPart(pack, part, UNLIMITED);
      return isXmlPart(part.name, bytes) ? [{ key: part.key, name: part.name, source: decodePart(bytes).text }] : [];
    } catch (error) {
      if (error instanceof ItemError) return [];
      throw error;
    }
  });
}

/** Parts that are concealed in the same way, told of once; undefined where they say nothing. */
export function tellParts(
  { kind, place, isShown }: Pick<Concealment, "kind" | "place"> & { readonly isShown?: true },
  parts: readonly InspectedPart[],
  count: number,
): Concealment[] {
  const spans = parts.map(({ key }) => ({ part: key, start: 0, end: Number.MAX_SAFE_INTEGER }));
  return count === 0 ? [] : [{ kind, place, count, ...(!isShown && { spans }) }];
}
