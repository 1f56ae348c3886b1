/**
 * How far a name reaches in a cell or a column that holds nothing but names: the surname before the comma, the small words and
 * the initials. In running text nothing is added.
 */
import { spanLength, type Span } from "../core/span.js";
import { TokenKind } from "../detection/tokens.js";
import type { View } from "../detection/view.js";
import { Known, type WordKnowledge } from "./known-words.js";

const PARTICLE = new Set("de da dos du la le van von der den ter al el bin ibn binti te st mc mac o".split(" "));
/** Words of a cell that may be a name as a whole. */
const MOST_WORDS = 5;
/** Between the words of one name in a cell: `DE FREITAS, J. A.`, `CYRUS/GERARD`. */
const WITHIN = /^(?:\. ?|, ?| {1,2}|[-‑'’/])$/;
/** Ends what stands in a column of a text set out in columns, or a mark of Markdown. */
const EDGE_BEFORE = /(?:^|[\n\t|"“<>~*([:]| {2}|','|^')[ \t]*["“*~]*$/;
const EDGE_BEHIND = /^["”*]*[ \t]*(?:$|[\n\t|"”<>*()]| {2})/;

/** The span with what belongs to the name, at most as much again; never over `from` nor `to`. */
export function withWholeName(view: View, span: Span, from: number, to: number, knowledge: WordKnowledge): Span {
  const words = new Words(view, span, from, to, knowledge);
  const whole = words.ofCell() ?? span;
  return spanLength(whole) <= 2 * spanLength(span) ? whole : span;
}

class Words {
  readonly #first: number;
  readonly #last: number;

  constructor(
    private readonly view: View,
    private readonly span: Span,
    private readonly from: number,
    private readonly to: number,
    private readonly knowledge: WordKnowledge,
  ) {
    const { tokens } = view;
    this.#first = tokens.firstEndingAfter(span.start);
    let last = this.#first;
    while (last + 1 < tokens.count && tokens.start(last + 1) < span.end) last++;
    this.#last = last;
  }

  /** The name with all that stands with it between two edges, where all of that may be a name. */
  ofCell(): Span | undefined {
    const { tokens } = this.view;
    let first = this.#first;
    let last = this.#last;
    while (this.#isFree(first - 1) && WITHIN.test(tokens.gapAfter(first - 1)) && this.#mayBeName(first - 1)) first--;
    while (this.#isFree(last + 1) && WITHIN.test(tokens.gapAfter(last)) && this.#mayBeName(last + 1)) last++;
    const isWider = first < this.#first || last > this.#last;
    if (!isWider || last - first >= MOST_WORDS || !this.#isBetweenEdges(first, last)) return undefined;
    return this.#spanOf(first, last);
  }

  #isBetweenEdges(first: number, last: number): boolean {
    const { text, tokens } = this.view;
    const cell = this.view.segmentAt(this.span.start);
    const start = tokens.start(first);
    const end = tokens.end(last);
    return (
      EDGE_BEFORE.test(text.slice(Math.max(cell?.start ?? 0, start - 8), start)) &&
      EDGE_BEHIND.test(text.slice(end, Math.min(cell?.end ?? text.length, end + 8)))
    );
  }

  #mayBeName(token: number): boolean {
    const { tokens } = this.view;
    if (this.#isInitial(token) || PARTICLE.has(tokens.lower(token))) return true;
    const flags = this.#flags(token);
    return this.#isCapital(token) && (flags === 0 || (flags & Known.name) !== 0);
  }

  #flags(token: number): number {
    return this.knowledge(this.view.tokens.lower(token).replace(/'s$/, ""));
  }

  #isInitial(token: number): boolean {
    const { tokens } = this.view;
    return tokens.end(token) - tokens.start(token) === 1 && this.#isCapital(token);
  }

  #isCapital(token: number): boolean {
    const kind = this.view.tokens.kind(token);
    return kind === TokenKind.capitalised || kind === TokenKind.upper || kind === TokenKind.mixed;
  }

  #isFree(token: number): boolean {
    const { tokens } = this.view;
    if (token < 0 || token >= tokens.count) return false;
    const cell = this.view.segmentAt(this.span.start);
    return (
      tokens.start(token) >= Math.max(this.from, cell?.start ?? 0) &&
      tokens.end(token) <= Math.min(this.to, cell?.end ?? Infinity)
    );
  }

  #spanOf(first: number, last: number): Span {
    const { tokens } = this.view;
    const possessive = /['’]s$/.test(tokens.word(last)) ? 2 : 0;
    return {
      start: first < this.#first ? tokens.start(first) : this.span.start,
      end: last > this.#last ? tokens.end(last) - possessive : this.span.end,
    };
  }
}
