/**
 * What the cells of one column were found to hold, by value and by shape. A value that was read often enough answers for
 * itself; one never seen answers by its shape, and only where the values of that shape were of one mind.
 */
import { groupOf, type FindingType } from "../../core/finding-type.js";
import { hasPublicMail } from "../../classification/mail-domains.js";
import { detached } from "../../text/detached.js";
import { speaksOfCapacity } from "./capacity-words.js";
import { shapesOf, type CellShapes } from "./cell-shapes.js";
import type { Outcome } from "./outcome.js";
import { Repetitions } from "./repetitions.js";
import { VoteBook } from "./votes.js";

/** Different values and shapes of one column that are remembered. */
const MAX_VALUES = 10_000;
const MAX_SHAPES = 2_000;
/** Values whose signs are remembered. */
const MAX_SIGNS = 4_000;
/** Times that a value is judged by its shape before it is read in full itself. */
const MAX_UNREAD = 3;

const OF_VALUE = { least: 3, share: 0.9 };
const OF_WHOLE = { least: 60, share: 0.97 };
const OF_NOTHING = { least: 200, share: 0.97 };

/** Share of the numbers of one shape from which all are taken for what some were found to be: by a detector, or by a guess. */
const SOME_FOUND = 0.05;
const SOME_GUESSED = 0.5;

/** What speaks of a capacity has a word of two letters at least. */
const LETTERS = /\p{L}[\p{L}.]/u;

const NAMED: readonly string[] = ["names", "addresses", "identifiers"];
const isNamed = (type: FindingType): boolean => NAMED.includes(groupOf(type));

export class ColumnMemory {
  #values = new VoteBook<Outcome>(MAX_VALUES, OF_VALUE);
  #open = new VoteBook<Outcome>(MAX_SHAPES, OF_WHOLE);
  #exact = new VoteBook<Outcome>(MAX_SHAPES, OF_NOTHING);
  /** Shapes under which something was found that was more than a guess: all their values are read. */
  readonly #found = new Set<string>();
  readonly #watched = new Repetitions();
  readonly #signs = new Map<string, string>();
  /** Whether a value was ever found to be wholly of one type. */
  #hasWhole = false;

  /** One that goes on with what this one holds; this one learns no more. */
  goOn(): ColumnMemory {
    const next = new ColumnMemory();
    next.#values = this.#values.goOn();
    next.#open = this.#open.goOn();
    next.#exact = this.#exact.goOn();
    for (const shape of this.#found) next.#found.add(shape);
    next.#hasWhole = this.#hasWhole;
    return next;
  }

  /** What the value holds; undefined when it must be read to be known. */
  recall(value: string): Outcome | undefined {
    const own = this.#values.of(value);
    if (own?.isQuorate && own.settled) return own.settled;
    const shapes = shapesOf(value);
    const divided = shapes && this.#ofDivided(shapes);
    if (divided || own?.isQuorate) return divided;
    const outcome = shapes && this.#byShape(shapes);
    if (!outcome || (own && !own.isOnly(outcome.kind))) return undefined;
    return own || !this.#isRepeated(value) ? outcome : undefined;
  }

  learn(value: string, outcome: Outcome): void {
    const { kind, variant } = outcome;
    this.#hasWhole ||= outcome.isWhole;
    this.#values.add(value, outcome, kind, variant);
    const shapes = shapesOf(value);
    if (!shapes) return;
    if (shapes.open !== undefined) this.#open.add(shapes.open, outcome, kind, variant);
    this.#exact.add(shapes.exact, outcome, kind, variant);
    if (!outcome.isGuessed && this.#found.size < MAX_SHAPES) this.#found.add(detached(shapes.exact));
  }

  /** What the value may say of the capacity in which somebody of its row stands; empty when nothing. */
  signOf(value: string, { isWhole, detections }: Outcome): string {
    const isAddress = detections[0]?.type === "EMAIL";
    if ((isWhole && !isAddress) || !LETTERS.test(value)) return "";
    const key = isAddress ? value.slice(value.lastIndexOf("@")) : value;
    let sign = this.#signs.get(key);
    if (sign === undefined) {
      sign = (isAddress ? hasPublicMail(`a${key}`) : speaksOfCapacity(key)) ? key : "";
      if (this.#signs.size >= MAX_SIGNS) this.#signs.clear();
      this.#signs.set(detached(key), detached(sign));
    }
    return sign;
  }

  #byShape(shapes: CellShapes): Outcome | undefined {
    const open = this.#hasWhole ? shapes.open : undefined;
    const whole = open === undefined ? undefined : this.#open.of(open)?.settled;
    if (whole?.isWhole && (!shapes.hasLetters || whole.detections.every(({ type }) => isNamed(type)))) return whole;
    const { exact } = shapes;
    const nothing = this.#exact.of(exact)?.settled;
    return nothing?.detections.length === 0 && !this.#found.has(exact) ? nothing : undefined;
  }

  /**
   * Of numbers of one shape in one column, some of which were found to be one thing and the others nothing: they differ in
   * nothing but their digits, and what tells them apart is chance. All are taken for it, unless it was guessed of a few only.
   */
  #ofDivided(shapes: CellShapes): Outcome | undefined {
    if (!this.#hasWhole || shapes.hasLetters) return undefined;
    const { open } = shapes;
    const votes = open === undefined ? undefined : this.#open.of(open);
    if (!votes || votes.settled || votes.total < OF_NOTHING.least) return undefined;
    const found = votes.division.filter(({ seen }) => seen.kind !== "");
    const [first, ...more] = [...found].sort((a, b) => b.share - a.share);
    if (!first || !found.every(({ seen }) => seen.isWhole)) return undefined;
    if (more.some(({ seen }) => seen.detections[0]?.type !== first.seen.detections[0]?.type)) return undefined;
    const share = found.reduce((sum, one) => sum + one.share, 0);
    if (!found.every(({ seen }) => seen.isGuessed)) return share >= SOME_FOUND ? first.seen : undefined;
    return share >= SOME_GUESSED ? first.seen : votes.division.find(({ seen }) => seen.kind === "")?.seen;
  }

  /** A value that comes again and again is read in full, so that it can answer for itself. */
  #isRepeated(value: string): boolean {
    return !this.#values.isFull && this.#watched.add(value) > MAX_UNREAD;
  }
}
