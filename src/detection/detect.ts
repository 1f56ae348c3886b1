/** All detectors over all texts of one item. */
import type { Detection, DetectorId } from "../core/finding.js";
import { isQuasi, type FindingType } from "../core/finding-type.js";
import { contains, type Span } from "../core/span.js";
import { firstEndingAfter, type TextDocument } from "../text/document.js";
import { likeElsewhere, sureFacts } from "./alike.js";
import { isSteady, type CompiledDetectors } from "./compile.js";
import { fillColumns } from "./column-fill.js";
import { findInColumns } from "./columns.js";
import { KnownValues } from "./consistency.js";
import type { FoundAlone } from "./found-alone.js";
import { isNameOfThing } from "./named-things.js";
import { isFieldName, isWithinCode } from "./placeholder.js";
import { layersOf, resolveApart, resolveOverlaps } from "./resolve.js";
import { scanView } from "./scan.js";
import { lookAgain } from "./second-look.js";
import { View } from "./view.js";
import { wholeValue } from "./whole-value.js";

/** Confidence above which what was found at a place is not broken up by a known value within it. */
const SURE_OF_PLACE = 0.45;

export interface DetectOptions {
  /** 0..1; what is less sure is left out. */
  readonly minConfidence: number;
  /** Only these are given; undefined means all. */
  readonly types?: readonly FindingType[] | undefined;
  /** Reads a text again, knowing what the detectors found in it; gives what stands then, in any order. */
  readonly recognise?: (view: View, detections: readonly Detection[]) => readonly Detection[];
  /** What stands in the text by itself, where that is known already; else undefined. */
  readonly known?: ((document: TextDocument) => readonly Detection[] | undefined) | undefined;
  /** What was found in texts of the item before; absent where none comes twice. */
  readonly foundAlone?: FoundAlone | undefined;
  /** Called whenever some of the work is done: several times for each text. */
  readonly gotOn?: (() => void) | undefined;
}

/** A text of the item with what was found in it; spans count in the document's text, in order, none overlapping. */
export interface DetectedDocument {
  readonly document: TextDocument;
  readonly detections: readonly Detection[];
}

/**
 * Examines the texts of one item, in order. Values known from one text are found in the others, before and behind it.
 * Texts that are too many to hold at once may be given in several calls with the same `known`; then values carry
 * forward only.
 */
export function detect(
  documents: readonly TextDocument[],
  compiled: CompiledDetectors,
  options: DetectOptions,
  known = new KnownValues(),
): DetectedDocument[] {
  const detectorOf = new Map(compiled.detectors.map(({ detector }) => [detector.id as string, detector]));
  const scanned = documents.map((document) => {
    const view = new View(document, compiled);
    const detections = options.known?.(document) ?? findOnce(view, compiled, options);
    known.learn(view, detections, detectorOf);
    return { view, detections };
  });
  const facts = sureFacts(scanned);
  return scanned.map(({ view, detections }) => {
    options.gotOn?.();
    return {
      document: view.document,
      detections: resolveOverlaps(
        resolveApart([...detections, ...knownElsewhere(known, view, detections)], view.text)
          .map((detection) => likeElsewhere(view, detection, facts))
          .filter(
            ({ confidence, type }) => confidence >= options.minConfidence && (options.types?.includes(type) ?? true),
          ),
        view.text,
      ).map((detection) => ({ ...detection, span: view.toDocument(detection.span) })),
    };
  });
}

/** What stands in one text by itself, spans in the text as detectors see it: what `known` of the options gives. */
export const detectAlone = (
  document: TextDocument,
  compiled: CompiledDetectors,
  options: DetectOptions,
): readonly Detection[] => findOnce(new View(document, compiled), compiled, options);

function findOnce(view: View, compiled: CompiledDetectors, options: DetectOptions): readonly Detection[] {
  const find = (): readonly Detection[] => findIn(view, compiled, options);
  return options.foundAlone?.of(view.document, find) ?? find();
}

/** Whether what was found is the name of a thing or of a field, or letters of a file. */
function isNothing(view: View, detection: Detection): boolean {
  const { detector, type, span } = detection;
  if (isNameOfThing(view, detection)) return true;
  // `Text1234` may be what somebody chose for a password.
  if (type === "CREDENTIAL") return false;
  const isOfFile = detector.startsWith("any.recognised-") && isWithinCode(view.text, span);
  return isOfFile || isFieldName(view.text.slice(span.start, span.end));
}

/** What stands in one text by itself. */
function findIn(view: View, compiled: CompiledDetectors, { recognise, gotOn }: DetectOptions): Detection[] {
  const isKept = (detection: Detection): boolean => !isNothing(view, detection);
  const found = lookAgain(compiled, view, [...scanAll(compiled, view, gotOn)]).filter(isKept);
  gotOn?.();
  if (!recognise) return wholes(view, resolveApart(found, view.text), compiled);
  const isRead = ({ detector, type }: Detection): boolean => isSteady({ id: detector, type });
  // The recogniser must say the same of a text whatever else is looked for in it.
  const read = recognise(view, resolveOverlaps(found.filter(isRead), view.text)).filter(isKept);
  const others = found.filter((detection) => !isRead(detection));
  // What stands in most cells of a column stands in the others.
  const refuses = (id: DetectorId): ((span: Span) => boolean) | undefined => {
    const leading = compiled.detectors.find(({ detector }) => detector.id === id)?.detector;
    return leading?.refuses && ((span) => leading.refuses?.(view, span) === true);
  };
  const filled = [...fillColumns(view, read, refuses)];
  // Of two that say the same of a place, users want to read what they looked for themselves.
  const said = new Set(others.map(keyOf));
  const all = [...read.filter((detection) => !said.has(keyOf(detection))), ...filled, ...others];
  return wholes(view, resolveApart(all, view.text), compiled);
}

/**
 * Each finding with the words on either side that belong to it, as far as surer ones next to it leave them. What users look for
 * is as their own patterns say.
 */
function wholes(view: View, detections: readonly Detection[], { detectors }: CompiledDetectors): Detection[] {
  const wholeOf = new Map(detectors.map(({ detector: { id, whole } }) => [id, whole]));
  const whole: Detection[] = [];
  detections.forEach((detection, i) => {
    const { span, type } = detection;
    const isOfUser = detection.detector.startsWith("custom.");
    const wide = wholeOf.get(detection.detector)?.(view, span) ?? wholeValue(view.text, type, span);
    if (isOfUser || contains(span, wide)) return whole.push(detection);
    const stands = (one: Detection): boolean => !isQuasi(one.type) && one.confidence > SURE_OF_PLACE;
    const before = whole.slice(-NEXT).findLast(stands)?.span.end ?? 0;
    const behind = detections.slice(i + 1, i + 1 + NEXT).find(stands)?.span.start ?? view.text.length;
    // What stands in the next cell of a row is another value; what stands under a line of a form may go on with it.
    const cell = view.segmentAt(span.start);
    const [from, to] = cell?.rowKey === undefined ? [0, view.text.length] : [cell.start, cell.end];
    const bounds = { start: Math.max(before, from), end: Math.min(behind, to) };
    return whole.push({ ...detection, span: within(view.text, wide, bounds, span) });
  });
  return whole;
}
/** Findings on either side among which the nearest that stands is looked for. */
const NEXT = 8;

/** The wide span as far as the bounds go, without blanks and commas at its ends; `least` at the least. */
function within(text: string, wide: Span, bounds: Span, least: Span): Span {
  let start = Math.max(wide.start, bounds.start);
  let end = Math.min(wide.end, bounds.end);
  while (start < least.start && /[\s,]/.test(text.charAt(start))) start++;
  while (end > least.end && /[\s,]/.test(text.charAt(end - 1))) end--;
  return { start: Math.min(start, least.start), end: Math.max(end, least.end) };
}

const keyOf = ({ type, span }: Detection): string => `${type} ${span.start} ${span.end}`;

/** What known values account for, except parts of what was found at the place itself: a surname in a full name. */
function* knownElsewhere(known: KnownValues, view: View, detections: readonly Detection[]): Iterable<Detection> {
  const layers = Object.values(layersOf(detections)).map((layer) => ({ layer, spans: layer.map(({ span }) => span) }));
  for (const hit of known.find(view)) {
    const isPart = layers.some(({ layer, spans }) => {
      const there = layer[firstEndingAfter(spans, hit.span.start)];
      return there?.type === hit.type && contains(there.span, hit.span) && there.confidence > SURE_OF_PLACE;
    });
    if (!isPart) yield hit;
  }
}

function* scanAll(compiled: CompiledDetectors, view: View, gotOn: DetectOptions["gotOn"]): Iterable<Detection> {
  for (const one of compiled.detectors) {
    gotOn?.();
    for (const hit of scanView(one, view))
      yield {
        detector: one.detector.id,
        type: one.detector.type,
        span: { start: hit.start, end: hit.end },
        confidence: hit.confidence,
        evidence: hit.evidence,
      };
  }
  yield* findInColumns(compiled.detectors, view);
}
