/** What was found in one cell, free of its place. */
import type { Span } from "../../core/span.js";
import type { ClassifiedDetection } from "../../core/finding.js";
import { recognisedId } from "../../recogniser/recognise.js";

export interface Outcome {
  /** Places count from the beginning of the cell. */
  readonly detections: readonly ClassifiedDetection[];
  /** The same for outcomes of the same detectors, types and places. */
  readonly kind: string;
  /** The same for outcomes that are the same in confidence and evidence, too. */
  readonly variant: string;
  /** Whether one detection covers the whole cell. */
  readonly isWhole: boolean;
  /** Whether there is nothing but what was guessed from the words around the cell, or stands elsewhere: it says little of cells alike. */
  readonly isGuessed: boolean;
}

const LITTLE: ReadonlySet<string> = new Set(["model", "consistency"]);

export function outcomeOf(cell: Span, found: readonly ClassifiedDetection[]): Outcome {
  const length = cell.end - cell.start;
  const detections = found.map((detection) => ({
    ...detection,
    evidence: ownEvidence(detection),
    span: { start: detection.span.start - cell.start, end: detection.span.end - cell.start },
  }));
  const [first] = detections;
  const isWhole = detections.length === 1 && first?.span.start === 0 && first.span.end === length;
  const kind = detections
    .map(({ detector, type, span }) => `${detector} ${type} ${isWhole ? "whole" : `${span.start}-${span.end}`}`)
    .join("|");
  return {
    detections,
    kind,
    variant: JSON.stringify(
      detections.map(({ confidence, evidence, provisions, sensitive }) => [
        confidence,
        evidence,
        provisions,
        sensitive,
      ]),
    ),
    isWhole,
    isGuessed: detections.every(isGuess),
  };
}

/** Without the last, where that is the reason of a proposed exclusion. */
const ownEvidence = ({ evidence, excludedBy }: ClassifiedDetection): ClassifiedDetection["evidence"] =>
  excludedBy === null ? evidence : evidence.slice(0, -1);

/** What the recogniser says is a guess, also where it goes by the other cells of the column. */
const isGuess = ({ detector, type, evidence }: ClassifiedDetection): boolean =>
  detector === recognisedId(type) || evidence.every(({ kind }) => LITTLE.has(kind));
