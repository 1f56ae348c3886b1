/** Classified detections of one document as the findings that are reported: places, values as asked, ids, fingerprints. */
import type { ClassifiedDocument } from "../classification/classify.js";
import type { ClassifiedDetection, Finding } from "../core/finding.js";
import { cellKey, findingId } from "../core/finding-id.js";
import type { ItemRef } from "../core/item.js";
import type { ExamineOptions } from "../core/options.js";
import type { Span } from "../core/span.js";
import { nativeSpans, segmentAt, type TextDocument } from "../text/document.js";
import { fingerprint } from "./fingerprint.js";
import { OUTPUT_SIZE } from "./messages.js";

/** What stands for a value that is not shown: the same for all, so that it tells nothing, not even a length. */
export const VALUE_MASK = "********";

export interface FindingPlace {
  readonly ref: ItemRef;
  /** Place of the item below the target, way through containers included. */
  readonly key: string;
  readonly textBased: boolean;
  /** Units of text in the item's documents before this one. */
  readonly base: number;
}

/** A document's detections by the hundred: as findings they take much more room. */
export function* slicesOf({ document, detections }: ClassifiedDocument): Iterable<ClassifiedDocument> {
  for (let at = 0; at < detections.length; at += OUTPUT_SIZE)
    yield { document, detections: detections.slice(at, at + OUTPUT_SIZE) };
}

export function toFindings(
  { document, detections }: ClassifiedDocument,
  place: FindingPlace,
  options: ExamineOptions,
): Finding[] {
  return detections.map((detection) => toFinding(document, detection, place, options));
}

function toFinding(
  document: TextDocument,
  detection: ClassifiedDetection,
  place: FindingPlace,
  options: ExamineOptions,
): Finding {
  const { span, detector } = detection;
  const text = document.text.slice(span.start, span.end);
  const inFile = place.textBased ? spanInFile(document, span) : undefined;
  const inCell = document.isOfCells === true ? spanInCell(document, span) : undefined;
  const { start, end } = inFile ?? inCell ?? { start: place.base + span.start, end: place.base + span.end };
  const boxes = document.boxes?.(span) ?? [];
  const segment = segmentAt(document, span.start);
  const where = {
    id: findingId(place.key, detector, start, end, inCell ? cellKey(segment) : segment?.rowKey),
    start,
    end,
    shown: {
      ...(inFile && document.lines?.at(start)),
      ...(document.page !== undefined && { page: document.page }),
      ...(boxes.length > 0 && { boxes }),
      ...(segment?.cell !== undefined && { cell: segment.cell }),
      ...(segment?.table !== undefined && { table: segment.table }),
      ...(segment?.columnName !== undefined && { columnName: segment.columnName }),
      ...(segment?.rowKey !== undefined && { rowKey: segment.rowKey }),
    },
  };
  return findingAt(detection, place.ref, where, text, options);
}

/** Where a finding stands, `shown` being what is told of it besides the offsets. */
export interface FindingWhere extends Span {
  readonly id: string;
  readonly shown: Partial<Finding>;
}

/** `text`: what was found. */
export function findingAt(
  detection: ClassifiedDetection,
  { source, path }: ItemRef,
  { id, start, end, shown }: FindingWhere,
  text: string,
  options: ExamineOptions,
): Finding {
  const { type, detector } = detection;
  return {
    kind: "finding",
    id,
    source,
    path,
    type,
    detector,
    start,
    end,
    ...shown,
    confidence: detection.confidence,
    provisions: detection.provisions,
    sensitive: detection.sensitive,
    ...(detection.person !== undefined && { person: detection.person }),
    role: detection.role,
    excludedBy: detection.excludedBy,
    ...(options.values !== "none" && { value: options.values === "full" ? text : VALUE_MASK }),
    fingerprint: fingerprint(options.fingerprintKey, type, text),
    evidence: detection.evidence,
  };
}

/** The stretch of a cell's value; of what runs over several cells, the stretch in the first. */
function spanInCell(document: TextDocument, span: Span): Span | undefined {
  const places = nativeSpans(document, span);
  const own = places.filter(({ part }) => part === places[0]?.part);
  const [first] = own;
  return first && { start: first.start, end: own.at(-1)?.end ?? first.end };
}

/** The stretch of the decoded file that the span came from; undefined where the text came from an encoded part of it. */
function spanInFile(document: TextDocument, span: Span): Span | undefined {
  const places = nativeSpans(document, span);
  const first = places[0];
  if (!first || places.some(({ part }) => part !== "")) return undefined;
  return places.reduce<Span>(
    (hull, { start, end }) => ({ start: Math.min(hull.start, start), end: Math.max(hull.end, end) }),
    first,
  );
}
