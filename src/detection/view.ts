/** A text as detectors see it; built once for each text document and shared by all detectors. */
import type { Jurisdiction } from "../core/jurisdiction.js";
import type { Span } from "../core/span.js";
import { firstEndingAfter, type Segment, type TextDocument } from "../text/document.js";
import { normalise, type NormalisedText } from "../text/normalise.js";
import { fieldWords } from "../text/field-words.js";
import { withoutSoftWraps } from "../text/soft-wraps.js";
import type { ScanView } from "./define.js";
import type { CompiledDetectors } from "./compile.js";
import type { PhraseHit, PhraseHits, PhraseList } from "./phrases.js";
import { weighCues, type Priors } from "./priors.js";
import { Tokens } from "./tokens.js";
import { Windows } from "./windows.js";

/** How far names are looked for on either side of a cell, and of the value of a key. */
const MAX_COLUMNS_BESIDE = 40;
const MAX_KEYS_BESIDE = 3;

export class View implements ScanView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
  readonly surface: TextDocument["surface"];
  readonly windows: Windows;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly priors: Priors;
  readonly #normalised: NormalisedText;
  readonly #hits: PhraseHits;
  readonly #steady: ReadonlySet<string>;
  readonly #fields = new Map<string, string>();

  constructor(
    readonly document: TextDocument,
    compiled: Pick<CompiledDetectors, "automaton" | "gate" | "jurisdictions" | "steadyLists">,
  ) {
    const { automaton, gate, jurisdictions, steadyLists } = compiled;
    this.jurisdictions = jurisdictions;
    this.#steady = steadyLists;
    this.#normalised = normalise(document.text);
    this.surface = document.surface;
    this.segments =
      this.#normalised.text.length === document.text.length
        ? document.segments
        : document.segments.map((segment) => ({
            ...segment,
            start: this.#normalised.fromOriginal(segment.start),
            end: this.#normalised.fromOriginal(segment.end),
          }));
    this.text = withoutSoftWraps(apart(this.#normalised.text, this.segments));
    this.tokens = new Tokens(this.text);
    this.#hits = automaton.find(this.tokens);
    this.priors = weighCues((list) => this.hits(list));
    this.windows = new Windows(this.text, this.#hits, gate);
  }

  hits(list: PhraseList): readonly PhraseHit[] {
    return this.#hits.of(list.name);
  }

  /** The hits of the lists that every scan has, whatever else is looked for besides, by the name of the list. */
  *steadyHits(): Iterable<readonly [string, readonly PhraseHit[]]> {
    for (const named of this.#hits.all()) if (this.#steady.has(named[0])) yield named;
  }

  segmentAt(offset: number): Segment | undefined {
    const segment = this.segments[firstEndingAfter(this.segments, offset)];
    return segment && segment.start <= offset ? segment : undefined;
  }

  fieldAt(offset: number): string {
    const field = this.segmentAt(offset)?.field;
    return field ? this.#wordsOf(field) : "";
  }

  /** Names of columns come once a row. */
  #wordsOf(field: string): string {
    let words = this.#fields.get(field);
    if (words === undefined) this.#fields.set(field, (words = fieldWords(field)));
    return words;
  }

  fieldsBeside(offset: number): string {
    const at = firstEndingAfter(this.segments, offset);
    const own = this.segments[at];
    if (!own?.field || own.start > offset) return "";
    const reach = own.columnName === undefined ? MAX_KEYS_BESIDE : MAX_COLUMNS_BESIDE;
    const names: string[] = [];
    for (const step of [-1, 1])
      for (let i = at + step; Math.abs(i - at) <= reach; i += step) {
        const field = this.segments[i]?.field;
        if (field === undefined || field === own.field) break;
        names.push(this.#wordsOf(field));
      }
    return names.join("\n");
  }

  /** A span of this view's text as a span of the document's text. */
  toDocument(span: Span): Span {
    return this.#normalised.toOriginal(span);
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const COMMA = 0x2c;
/** Stands for a comma between two cells: no number goes on behind it. */
const BETWEEN_CELLS = ";";

/** The text with another sign for commas that part the number of one cell from that of the next: they are no comma of a number. */
function apart(text: string, segments: readonly Segment[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 1; i < segments.length; i++) {
    const start = segments[i]?.start ?? 0;
    const comma = start - 1;
    if (segments[i - 1]?.end !== comma || text.charCodeAt(comma) !== COMMA) continue;
    if (!isDigit(text.charCodeAt(comma - 1)) || !isDigit(text.charCodeAt(start))) continue;
    parts.push(text.slice(from, comma), BETWEEN_CELLS);
    from = start;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}
