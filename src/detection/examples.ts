/** A detector's examples, run: they are its tests and its page in the catalogue. */
import type { Span } from "../core/span.js";
import { plainDocument } from "../text/document.js";
import { compileDetectors, type CompiledDetectors } from "./compile.js";
import type { Detector } from "./define.js";
import { jurisdictionOf } from "./define.js";
import { detect } from "./detect.js";
import { DEFAULT_MIN_CONFIDENCE } from "./score.js";

/** An example with its marks taken out. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes `«…»` out of an example; what stood between them are the expected spans. */
export function parseMarked(marked: string): MarkedText {
  const spans: Span[] = [];
  let text = "";
  let start = 0;
  for (const part of marked.split(/(?<=[«»])|(?=[«»])/)) {
    if (part === "«") start = text.length;
    else if (part === "»") spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

export interface ExampleOutcome {
  readonly example: string;
  readonly expected: readonly Span[];
  readonly found: readonly Span[];
  readonly passed: boolean;
}

const compiledAlone = new WeakMap<Detector, CompiledDetectors>();

/** The detector by itself, made ready at most once. */
function compileAlone(detector: Detector): CompiledDetectors {
  let compiled = compiledAlone.get(detector);
  if (!compiled) {
    const jurisdiction = jurisdictionOf(detector.id);
    compiled = compileDetectors([detector], { jurisdictions: jurisdiction ? [jurisdiction] : [], quasi: true });
    compiledAlone.set(detector, compiled);
  }
  return compiled;
}

/** Runs the detector alone over the text, at the default least confidence. */
export function runAlone(detector: Detector, text: string): Span[] {
  const [result] = detect([plainDocument(text)], compileAlone(detector), { minConfidence: DEFAULT_MIN_CONFIDENCE });
  return (result?.detections ?? []).map(({ span }) => span);
}

export function runExamples(detector: Detector): ExampleOutcome[] {
  return [...detector.examples.match, ...detector.examples.ignore].map((example) => {
    const { text, spans: expected } = parseMarked(example);
    const found = runAlone(detector, text);
    const passed =
      found.length === expected.length &&
      found.every((span, i) => span.start === expected[i]?.start && span.end === expected[i]?.end);
    return { example, expected, found, passed };
  });
}
