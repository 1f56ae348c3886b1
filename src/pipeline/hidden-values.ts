/** Personal information that a file holds and its reader does not see. Results name places and types only. */
import type { ClassifiedDocument } from "../classification/classify.js";
import { CONCEALMENTS } from "../core/concealment.js";
import type { FindingType } from "../core/finding-type.js";
import { isQuasi } from "../core/finding-type.js";
import type { Span } from "../core/span.js";
import type { Concealment } from "../formats/format.js";
import { foldValue } from "../redaction/fold.js";
import { nativeSpans, type NativeSpan, type Surface } from "../text/document.js";
import type { Layer } from "./verify-layers.js";

/** Something that the file hides or that outlived its removal. */
export interface HiddenValue {
  /** `hidden`: a reader does not see it. `survivor`: removed where it is seen, and still there. */
  readonly kind: "hidden" | "survivor";
  readonly type: FindingType;
  /** Way through containers below the file; empty for the file itself. */
  readonly path: readonly string[];
  readonly place: string;
  /** Occurrences at that place. */
  readonly count: number;
}

/** Surfaces that a reader sees. */
export const VISIBLE: readonly Surface[] = ["body", "header-footer", "note"];

export interface Seen {
  readonly type: FindingType;
  readonly value: string;
  readonly surface: Surface;
  /** Where it is hidden; undefined when a reader sees it. */
  readonly place: string | undefined;
}

const SURFACE_WORDS: Readonly<Partial<Record<Surface, string>>> = {
  comment: "comments",
  revision: "tracked changes",
  metadata: "properties of the file",
  attribute: "attributes",
  link: "link targets",
  hidden: "hidden text",
  name: "names of parts",
};

/** Personal information about private individuals in a layer, and where it is hidden. */
export function detectionsOf({ documents, concealments, concealedAs }: Layer): Seen[] {
  return documents.flatMap((classified) => {
    const { document } = classified;
    const { surface } = document;
    const isVisible = VISIBLE.includes(surface);
    if (concealedAs) return seenIn(classified, () => CONCEALMENTS[concealedAs].title);
    const unseen = isVisible ? undefined : (SURFACE_WORDS[surface] ?? surface);
    return seenIn(classified, (span) => concealedPlace(nativeSpans(document, span), concealments) ?? unseen);
  });
}

function seenIn({ document, detections }: ClassifiedDocument, placeOf: (span: Span) => string | undefined): Seen[] {
  return detections
    .filter(({ excludedBy, type }) => excludedBy === null && !isQuasi(type))
    .map(({ type, span }) => ({
      type,
      value: document.text.slice(span.start, span.end),
      surface: document.surface,
      place: placeOf(span),
    }));
}

/** Where the better part of the native places of a text is concealed. */
function concealedPlace(places: readonly NativeSpan[], concealments: readonly Concealment[]): string | undefined {
  const length = places.reduce((sum, { start, end }) => sum + end - start, 0);
  return concealments.find(({ spans = [] }) => {
    let covered = 0;
    for (const span of spans)
      for (const place of places)
        if (place.part === span.part)
          covered += Math.max(0, Math.min(place.end, span.end) - Math.max(place.start, span.start));
    return covered * 2 >= length && covered > 0;
  })?.place;
}

/** Those that a reader sees. */
export const visibleDetections = (layer: Layer): Seen[] =>
  detectionsOf(layer).filter(({ place }) => place === undefined);

/** A link to a mail address that is printed on it hides nothing. */
const isOpen = ({ surface, value }: Seen, seen: ReadonlySet<string>): boolean =>
  (surface === "link" || surface === "attribute") && seen.has(foldValue(value));

/** What concealed texts tell besides what extraction gives. Texts left over repeat much of what is to be seen. */
const leftIn = ({ concealed }: Layer, given: readonly Seen[], seen: ReadonlySet<string>): Seen[] =>
  concealed
    .filter(({ place, mayBeGiven }) => !mayBeGiven || !given.some((one) => one.place === place))
    .flatMap(({ place, document }) => seenIn(document, () => place))
    .filter(({ value }) => !seen.has(foldValue(value)));

/** What each level hides, by place and type. */
export function hiddenIn(layers: readonly Layer[]): HiddenValue[] {
  return layers.flatMap((layer) => {
    const seen = new Set(visibleDetections(layer).map(({ value }) => foldValue(value)));
    const found = new Map<string, HiddenValue>();
    const given = detectionsOf(layer);
    for (const one of [...given, ...leftIn(layer, given, seen)]) {
      if (one.place === undefined || isOpen(one, seen)) continue;
      const key = `${one.place} ${one.type}`;
      const count = (found.get(key)?.count ?? 0) + 1;
      found.set(key, { kind: "hidden", type: one.type, path: layer.path, place: one.place, count });
    }
    return [...found.values()];
  });
}
