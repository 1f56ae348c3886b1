/**
 * Public corpora as they lie in a folder (gzipped, one JSON object a line), read a document at a time, and the program run
 * over each text the way a release to the public looks at it. Knows nothing of figures.
 */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { FindingType } from "../src/core/finding-type.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import type { ExamineOptions } from "../src/core/options.js";
import type { Span } from "../src/core/span.js";
import { classify } from "../src/classification/classify.js";
import { resolveExamineOptions } from "../src/config/settings.js";
import { detect } from "../src/detection/detect.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { plainDocument } from "../src/text/document.js";
import { LineIndex } from "../src/text/lines.js";

/** A marked stretch of a public corpus; offsets in UTF-16 units of the text. */
export interface PublicSpan extends Span {
  /** Label of the copy at hand, and of the corpus itself. */
  readonly label: string;
  readonly orig_label: string;
  /** Text Anonymization Benchmark only. */
  readonly identifier_type?: "DIRECT" | "QUASI" | "NO_MASK";
  readonly entity_id?: string;
}

export interface PublicDocument {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly PublicSpan[];
}

export interface PublicFinding extends Span {
  readonly type: FindingType;
  /** Whether a release to the public takes it out; it does, unless it is proposed as an official's own business. */
  readonly severed: boolean;
}

/** Reads `FOLDER/NAME.jsonl.gz`; undefined where there is no such file. One document is held at a time. */
export function readSet(folder: string, name: string): AsyncIterable<PublicDocument> | undefined {
  const file = join(folder, `${name}.jsonl.gz`);
  return existsSync(file) ? readLines(file) : undefined;
}

async function* readLines(file: string): AsyncGenerator<PublicDocument> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== "") yield JSON.parse(line) as PublicDocument;
}

/** Fingerprints are not looked at here; any key does. */
const NO_KEY = "0".repeat(64);

/** A function that gives the findings of a text, quasi-identifiers included; detectors are built once. */
export function buildExaminer(): (text: string) => PublicFinding[] {
  const resolved = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, NO_KEY);
  const options: ExamineOptions = { ...resolved, quasi: true, today: "2026-01-01" };
  const tools = buildTools(options);
  return (text) => {
    const detected = detect([plainDocument(text, { lines: new LineIndex(text) })], tools.detectors, tools.detect);
    return classify(detected, tools.acts, tools.classify).flatMap(({ detections }) =>
      detections.map(({ span, type, excludedBy }) => ({ ...span, type, severed: excludedBy === null })),
    );
  };
}
