/**
 * A model of the user's that gives each piece of a word a label: `B-PER`, `I-PER`, `O`. Long texts are read in windows
 * that overlap; what it finds goes through the same settling of overlaps as what detectors find.
 */
import type { ModelPlan } from "../../core/custom-plan.js";
import type { Detection, DetectorId } from "../../core/finding.js";
import type { FindingType } from "../../core/finding-type.js";
import { ItemError } from "../../core/problem.js";
import type { DetectedDocument } from "../../detection/detect.js";
import { resolveOverlaps } from "../../detection/resolve.js";
import { segmentAt, type TextDocument } from "../../text/document.js";
import { PieceReader, type Piece } from "./pieces.js";
import { loadRuntime, type Runtime, type Session } from "./runtime.js";

export const modelDetectorId = (plan: ModelPlan): DetectorId => `custom.${plan.name}`;

/** A label without its prefix, and how sure the model is of it. */
interface Guess {
  readonly label: string;
  readonly begins: boolean;
  /** 0..1 */
  readonly score: number;
}

interface OpenModel {
  readonly runtime: Runtime;
  readonly session: Session;
  readonly reader: PieceReader;
  /** What stands before and behind the pieces of a window. */
  readonly opening: readonly number[];
  readonly closing: readonly number[];
}

const OUTSIDE: Guess = { label: "O", begins: false, score: 1 };

export class TokenClassifier {
  readonly #id: DetectorId;
  #open: Promise<OpenModel> | undefined;

  constructor(
    private readonly plan: ModelPlan,
    /** Whether findings of the type are wanted. */
    private readonly wants: (type: FindingType) => boolean,
    private readonly minConfidence: number,
  ) {
    this.#id = modelDetectorId(plan);
  }

  /** The documents with what the model finds besides. Throws `ItemError` when the model cannot be run. */
  async addTo(detected: readonly DetectedDocument[]): Promise<DetectedDocument[]> {
    try {
      this.#open ??= openModel(this.plan);
      const model = await this.#open;
      const more: DetectedDocument[] = [];
      for (const { document, detections } of detected) {
        const found = await this.#find(document, model);
        more.push({
          document,
          detections: found.length > 0 ? resolveOverlaps([...detections, ...found], document.text) : detections,
        });
      }
      return more;
    } catch (error) {
      // Its words may be about the text: none of them are passed on.
      throw new ItemError("model-failed", "detect", `the model ${this.plan.name} could not be run`, { cause: error });
    }
  }

  async #find(document: TextDocument, model: OpenModel): Promise<Detection[]> {
    const pieces = model.reader.read(document.text);
    const guesses = await guessAll(pieces, model, this.plan);
    return [...joinGuesses(pieces, guesses, document.text)].flatMap(({ label, start, end, score }) => {
      const type = this.plan.labels[label];
      if (type === undefined || score < this.plan.threshold || score < this.minConfidence || !this.wants(type))
        return [];
      const segment = segmentAt(document, start);
      const span = { start, end: segment ? Math.min(end, segment.end) : end };
      const confidence = Math.min(0.99, Math.round(score * 100) / 100);
      const evidence = [
        { kind: "model" as const, effect: confidence, detail: `${label} by the model ${this.plan.name}` },
      ];
      return [{ detector: this.#id, type, span, confidence, evidence }];
    });
  }
}

async function openModel({ folder, file }: ModelPlan): Promise<OpenModel> {
  const runtime = loadRuntime();
  const tokenizer = runtime.openTokenizer(folder);
  const marked = tokenizer.encode("a").ids;
  const plain = tokenizer.encode("a", { add_special_tokens: false }).ids;
  const at = Math.max(
    0,
    marked.findIndex((_, i) => plain.every((id, k) => marked[i + k] === id)),
  );
  return {
    runtime,
    session: await runtime.openSession(file),
    reader: new PieceReader(tokenizer),
    opening: marked.slice(0, at),
    closing: marked.slice(at + plain.length),
  };
}

/** A guess for each piece. In what two windows share, each has the half that is farther from its edge. */
async function guessAll(pieces: readonly Piece[], model: OpenModel, plan: ModelPlan): Promise<Guess[]> {
  const room = Math.max(2, plan.maxTokens - model.opening.length - model.closing.length);
  const shared = Math.min(plan.overlap, room >> 1);
  const guesses: Guess[] = [];
  for (let at = 0; at < pieces.length; at += room - shared) {
    const window = pieces.slice(at, at + room);
    const kept = at === 0 ? 0 : shared >> 1;
    const fresh = await guessWindow(window, model, plan);
    guesses.length = at + kept;
    guesses.push(...fresh.slice(kept));
    if (at + room >= pieces.length) break;
  }
  return guesses;
}

async function guessWindow(
  pieces: readonly Piece[],
  { runtime, session, opening, closing }: OpenModel,
  { names }: ModelPlan,
): Promise<Guess[]> {
  const ids = [...opening, ...pieces.map(({ id }) => id), ...closing];
  const inputs = { input_ids: ids, attention_mask: ids.map(() => 1), token_type_ids: ids.map(() => 0) };
  const output = await session.run(
    Object.fromEntries(
      Object.entries(inputs)
        .filter(([name]) => session.inputNames.includes(name))
        .map(([name, values]) => [name, runtime.tensor(values)]),
    ),
  );
  const logits = output["logits"] ?? output[session.outputNames[0] ?? ""];
  const width = logits?.dims.at(-1) ?? 0;
  if (!logits || logits.data.length !== ids.length * width || width !== names.length)
    throw new Error("the model does not give one score to each label of each piece");
  const scores = Float64Array.from(logits.data, Number);
  return pieces.map((_, i) => {
    const from = (i + opening.length) * width;
    return readGuess(scores.subarray(from, from + width), names);
  });
}

function readGuess(scores: Float64Array, names: readonly string[]): Guess {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  const top = scores[best] ?? 0;
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  const [, prefix = "", label = ""] = /^(?:([BISLEU])[-_])?(.*)$/.exec(names[best] ?? "O") ?? [];
  return { label, begins: "BSU".includes(prefix || "I"), score: 1 / sum };
}

interface Joined extends Guess {
  readonly start: number;
  readonly end: number;
}

/** Words of one label that follow one another. A word has the label of its first piece. */
function* joinGuesses(pieces: readonly Piece[], guesses: readonly Guess[], text: string): Iterable<Joined> {
  let open: { label: string; start: number; end: number; scores: number[] } | undefined;
  const close = (): Joined[] => {
    if (!open) return [];
    const { label, start, end, scores } = open;
    open = undefined;
    return [{ label, start, end, begins: true, score: scores.reduce((a, b) => a + b, 0) / scores.length }];
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.word === pieces[i - 1]?.word) {
      if (open) open.end = Math.max(open.end, piece.end);
      continue;
    }
    const { label, begins, score } = guesses[i] ?? OUTSIDE;
    const goesOn = open?.label === label && !begins && isNear(text, open.end, piece.start);
    if (!goesOn) yield* close();
    if (label === "O") continue;
    open ??= { label, start: piece.start, end: piece.end, scores: [] };
    open.end = piece.end;
    open.scores.push(score);
  }
  yield* close();
}

/** Whether nothing but a little white space, and no empty line, stands between. */
const isNear = (text: string, from: number, to: number): boolean =>
  to - from <= 3 && !/\n\s*\n/.test(text.slice(from, to));
