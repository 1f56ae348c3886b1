/**
 * A thread that reads pages of one long document ahead of the thread that has the item, and says what its detectors find in
 * each by itself. Of pages that nobody has begun, it takes the next.
 */
import { workerData, type MessagePort } from "node:worker_threads";
import type { Detection } from "../core/finding.js";
import type { ExamineOptions } from "../core/options.js";
import { ItemError } from "../core/problem.js";
import { sweep } from "../core/spare-memory.js";
import { detectAlone } from "../detection/detect.js";
import { dropEngine, engineBytes } from "../formats/pdf/engine.js";
import { readPlainPage, type PageReading } from "../formats/pdf/extract.js";
import { OpenPdf } from "../formats/pdf/open-pdf.js";
import { readPageText } from "../formats/pdf/page-text.js";
import type { SharedWeights } from "../recogniser/shared-weights.js";
import { neutraliseMarks } from "../redaction/marks.js";
import { buildTools } from "./examiner.js";
import { PageClaims, type SharedClaims } from "./page-claims.js";

/** Given to the thread when it starts. */
export interface PageThreadData {
  readonly options: ExamineOptions;
  /** Whether marks of an earlier run are not to be seen. */
  readonly isMarkBlind: boolean;
  readonly weights: SharedWeights | undefined;
  readonly bytes: Uint8Array;
  readonly passwords: readonly string[];
  readonly claims: SharedClaims;
  readonly port: MessagePort;
}

/** A page that was claimed, read or not. */
export interface PageMessage {
  readonly page: number;
  /** Undefined where it could not be read here. */
  readonly made?: PreparedPage | undefined;
}

export interface PreparedPage {
  readonly reading: PageReading;
  /** The page as the detectors saw it. */
  readonly text: string;
  readonly detections: readonly Detection[];
}

/** Bytes by which the engine's memory may grow before the document is opened anew in a new engine. */
const GROWN_BYTES = 96 * 1024 * 1024;

const { options, isMarkBlind, weights, bytes, passwords, claims: shared, port } = workerData as PageThreadData;
const { detectors, detect } = buildTools(options, undefined, undefined, weights);

function prepare(pdf: OpenPdf, page: number): PreparedPage | undefined {
  const reading = readPlainPage(pdf, page);
  if (!reading) return undefined;
  const read = readPageText(reading.glyphs, page);
  const document = isMarkBlind ? { ...read, text: neutraliseMarks(read.text) } : read;
  return { reading, text: document.text, detections: detectAlone(document, detectors, detect) };
}

function send(page: number, made: PreparedPage | undefined): void {
  const message: PageMessage = { page, made };
  const { unicode, generated, repeated, unsure, boxes } = made?.reading.glyphs ?? {};
  port.postMessage(
    message,
    [unicode, generated, repeated, unsure, boxes].flatMap((numbers) =>
      numbers?.buffer instanceof ArrayBuffer ? [numbers.buffer] : [],
    ),
  );
}

const claims = new PageClaims(shared);
let pdf = await OpenPdf.open(bytes, passwords, "extract");
let atFirst = engineBytes(pdf.engine);
for (let page = claims.claimAhead(); page !== undefined; page = claims.claimAhead()) {
  try {
    send(page, prepare(pdf, page));
  } catch (error) {
    // The thread that has the item meets the same and tells of it.
    if (!(error instanceof ItemError)) throw error;
    send(page, undefined);
  }
  if (engineBytes(pdf.engine) < atFirst + GROWN_BYTES) continue;
  pdf.close();
  dropEngine();
  pdf = await OpenPdf.open(bytes, passwords, "extract");
  sweep();
  atFirst = engineBytes(pdf.engine);
}
pdf.close();
port.close();
