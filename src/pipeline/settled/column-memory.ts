/**
 * What the cells of one column were found to hold, by value and by shape. A value that was read often enough answers for
 * itself; one never seen answers by its shape, and only where the values of that shape were of one mind.
 */
import { groupOf, type FindingType } from "../../core/finding-type.js";
import { hasPublicMail } from "../../classification/mail-domains.js";
import { detached } from "../../text/detached.js";
import { speaksOfCapacity } from "./capacity-words.js";
import {
  digitsOfShort,
  exactShapeIn,
  exactShapeOfNumber,
  LONG_NUMBER,
  shapesOf,
  type CellShapes,
} from "./cell-shapes.js";
import type { Outcome } from "./outcome.js";
import { Repetitions } from "./repetitions.js";
import { HashSet, hashIn, standsAt } from "./value-hash.js";
import { VoteBook, type Votes } from "./votes.js";

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

/** Values that were read, and came again lately, by the lower bits of their hash. */
const LATELY = 1 << 11;

/** What is known of a cell that need not be read. */
export interface Known {
  readonly outcome: Outcome;
  /** What it may say of the capacity in which somebody of its row stands; empty when nothing. */
  readonly sign: string;
}

interface KnownValue {
  readonly value: string;
  readonly known: Known;
}

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
  /** Of all values that may answer for themselves. */
  #read = new HashSet();
  /** What a glance told lately; until something is learnt. */
  #lately: (KnownValue | undefined)[] | undefined;
  readonly #byExact = new Map<string, Known | undefined>();

  /** One that goes on with what this one holds; this one learns no more. */
  goOn(): ColumnMemory {
    const next = new ColumnMemory();
    next.#values = this.#values.goOn();
    next.#open = this.#open.goOn();
    next.#exact = this.#exact.goOn();
    for (const shape of this.#found) next.#found.add(shape);
    next.#hasWhole = this.#hasWhole;
    next.#read = new HashSet(this.#read);
    return next;
  }

  /**
   * What the value between the places of the text holds, and what it says; undefined when it must be read to be known. `hash`: of the
   * value. The same as of the value by itself, which need not be cut out for most.
   */
  glance(text: string, start: number, end: number, hash: number): Known | undefined {
    const lately = this.#lately?.[hash & (LATELY - 1)];
    if (lately && standsAt(lately.value, text, start, end)) return lately.known;
    const shape = this.#hasWhole || this.#read.has(hash) ? undefined : exactShapeIn(text, start, end);
    if (shape === undefined) return this.#lookAt(text.slice(start, end), hash);
    const known = this.#glanceAt(shape);
    if (!known || this.#isRepeated(hash)) return undefined;
    if (!LETTERS.test(shape)) return known;
    return { outcome: known.outcome, sign: this.signOf(text.slice(start, end), known.outcome) };
  }

  /** What is known of all values of the shape that were never read, where no value is wholly anything. */
  #glanceAt(shape: string): Known | undefined {
    if (this.#byExact.has(shape)) return this.#byExact.get(shape);
    const outcome = this.#nothingIn(shape);
    const known = outcome && { outcome, sign: "" };
    if (this.#byExact.size < MAX_SHAPES) this.#byExact.set(shape, known);
    return known;
  }

  #lookAt(value: string, hash: number): Known | undefined {
    // Most values come once: their hash tells that sooner than a look among all.
    const own = this.#read.has(hash) ? this.#values.of(value) : undefined;
    const outcome = this.#recall(value, hash, own);
    if (!outcome) return undefined;
    const known = { outcome, sign: this.signOf(value, outcome) };
    // What was read is told the same each time, until more is learnt.
    if (own) {
      this.#lately ??= new Array<undefined>(LATELY).fill(undefined);
      this.#lately[hash & (LATELY - 1)] = { value: detached(value), known };
    }
    return known;
  }

  /** What the value holds; undefined when it must be read to be known. */
  recall(value: string): Outcome | undefined {
    return this.#recall(value, hashIn(value, 0, value.length), this.#values.of(value));
  }

  /** `own`: what was found in the value itself. */
  #recall(value: string, hash: number, own: Votes<Outcome> | undefined): Outcome | undefined {
    if (own?.isQuorate && own.settled) return own.settled;
    const shapes = shapesOf(value);
    const divided = shapes && this.#ofDivided(shapes);
    if (divided || own?.isQuorate) return divided;
    const outcome = shapes && this.#byShape(shapes);
    if (!outcome || (own && !own.isOnly(outcome.kind))) return undefined;
    return own || !this.#isRepeated(hash) ? outcome : undefined;
  }

  learn(value: string, outcome: Outcome): void {
    const { kind, variant } = outcome;
    this.#lately = undefined;
    this.#byExact.clear();
    this.#hasWhole ||= outcome.isWhole;
    if (this.#values.add(value, outcome, kind, variant)) this.#read.add(hashIn(value, 0, value.length));
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
    return this.#nothingIn(shapes.exact);
  }

  /** That nothing is in values of the shape; undefined where that is not settled. */
  #nothingIn(exact: string): Outcome | undefined {
    const votes = this.#exact.of(exact);
    const nothing = votes?.settled;
    if (nothing?.detections.length === 0 && !this.#found.has(exact)) return nothing;
    return this.#hasWhole || (votes && !votes.isOnly("")) ? undefined : this.#nothingInLonger(exact);
  }

  /** Of a number of a few digits: where nothing is in longer ones of its column, nothing is in it. There are too few of its shape to settle it. */
  #nothingInLonger(exact: string): Outcome | undefined {
    for (let digits = digitsOfShort(exact) + 1; digits > 1 && digits < LONG_NUMBER; digits++) {
      const longer = exactShapeOfNumber(digits);
      const nothing = this.#exact.of(longer)?.settled;
      if (nothing?.detections.length === 0 && !this.#found.has(longer)) return nothing;
    }
    return undefined;
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
  #isRepeated(hash: number): boolean {
    return !this.#values.isFull && this.#watched.add(hash) > MAX_UNREAD;
  }
}
