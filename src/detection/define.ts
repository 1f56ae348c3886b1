/**
 * What a detector is: data first. A detector states what it finds, where to look (prefilter), what it looks like
 * (patterns, or a function over words), how to check it (validator), what words speak for and against it (context), and
 * examples that are its tests and its page in the catalogue. It sees text only: no files, no clock, no configuration.
 */
import type { DetectorId, Evidence } from "../core/finding.js";
import type { FindingType } from "../core/finding-type.js";
import type { Jurisdiction } from "../core/jurisdiction.js";
import type { Span } from "../core/span.js";
import type { Segment, TextDocument } from "../text/document.js";
import type { PhraseHit, PhraseList } from "./phrases.js";
import type { Tokens } from "./tokens.js";

/**
 * Where patterns are tried. The text is searched once for all of it; a pattern sees only stretches that can match.
 * - `digits`: runs of digits with single separators between, that hold at least `min` digits;
 * - `words`: the stretch from `before` characters before to `after` characters behind any of the words;
 * - `character`: around a character or short string, `@`, as it is written; one of several;
 * - `whole`: everywhere. Dear; for patterns that nothing announces.
 */
export type Prefilter =
  | { readonly kind: "digits"; readonly min: number; readonly reach?: number }
  | { readonly kind: "words"; readonly words: readonly string[]; readonly before?: number; readonly after?: number }
  | {
      readonly kind: "character";
      readonly character: string | readonly string[];
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "whole" };

/** How much the bare shape tells: `certain` needs no help, `likely` some would take it for it, `possible` one of many. */
export type Likelihood = "possible" | "likely" | "certain";

export interface Pattern {
  /** Named in evidence and catalogue. */
  readonly name: string;
  /** Flag `g`; linear-time: bounded or disjoint repeats. A group `(?<value>…)` is the finding, else the whole match. */
  readonly regex: RegExp;
  readonly base: Likelihood;
  /** Where this pattern is tried, when that is elsewhere or at fewer places than the detector's other patterns. */
  readonly prefilter?: Prefilter;
  /** The expression holds the label itself: the value counts as labelled and no other near word is looked for. */
  readonly anchored?: boolean;
}

/** What the values of a column look like, so that header and values together tell what the column holds. */
export interface ColumnRule {
  /** Tried on one cell, trimmed: fits a whole value that the detector stands for. */
  readonly values: RegExp;
  /** Names that are no telling ones alone, `account`, and what a column beside must be called to make them so, `bank`. */
  readonly beside?: {
    readonly names: RegExp;
    readonly others: RegExp;
    /** Whether a detector that knows the name by itself comes first. Default: false. */
    readonly isWeak?: boolean;
  };
}

export interface ContextRule {
  /** Words that speak for it, whole words, without regard to case: labels, names of issuers. */
  readonly near?: readonly string[];
  /** Words that speak against it. */
  readonly against?: readonly string[];
  /** Characters looked at before and behind the value. Defaults 48 and 24. */
  readonly before?: number;
  readonly after?: number;
  /** Without a near word or a fitting field nothing is reported. */
  readonly required?: boolean;
  /** Names of columns, keys and form fields that hold it; default: the near words. */
  readonly fields?: readonly string[];
}

/** `valid` raises confidence; `invalid` drops the hit unless a near word stands by; `unknown` does nothing. */
export type Validity = "valid" | "invalid" | "unknown";

/** A hit of a procedural detector. Base and evidence are the detector's own; the machinery adds context and fields. */
export interface Candidate extends Span {
  readonly base: Likelihood | number;
  readonly evidence: readonly Evidence[];
}

/** A text as detectors see it: clean-up done, words found, lists looked up. Spans count in `text`. */
export interface ScanView {
  readonly text: string;
  readonly tokens: Tokens;
  /** Segments with spans in `text`. */
  readonly segments: readonly Segment[];
  readonly surface: TextDocument["surface"];
  readonly jurisdictions: readonly Jurisdiction[];
  /** The detector's word list in this text; the list must be named in `lists`. */
  hits(list: PhraseList): readonly PhraseHit[];
  /** Name of the column, key or form field over the place, in lower case words (`date of birth`); empty if none. */
  fieldAt(offset: number): string;
  segmentAt(offset: number): Segment | undefined;
  /** Names of the columns or keys beside the one over the place, as `fieldAt` gives them, one a line; empty if none. */
  fieldsBeside(offset: number): string;
}

export interface Examples {
  /** Texts with each expected value in «»; exactly these spans are found, at the default least confidence. */
  readonly match: readonly string[];
  /** Texts in which this detector finds nothing. */
  readonly ignore: readonly string[];
}

/** How sure the format is: official text or run code; one credible source; a weak one; none (context only). */
export type FormatSource = "official" | "secondary" | "weak" | "unverified";

export interface Detector {
  readonly id: DetectorId;
  readonly title: string;
  /** One sentence for the catalogue. */
  readonly summary: string;
  readonly type: FindingType;
  readonly formatSource: FormatSource;
  /** Pages or documents that state the format. */
  readonly references: readonly string[];
  readonly prefilter?: Prefilter;
  readonly patterns?: readonly Pattern[];
  /** Word lists that `scan` asks for. */
  readonly lists?: readonly PhraseList[];
  scan?(view: ScanView): Iterable<Candidate>;
  /** Total: any string gives an answer. Sees the value as it stands in the text. */
  validate?(value: string): Validity;
  readonly context?: ContextRule;
  /**
   * With it, a column (or key) whose name fits `context.fields` and most of whose values fit is taken as a column of
   * the type, and every filled cell of it is found, also those that look otherwise.
   */
  readonly column?: ColumnRule;
  /**
   * Other ways in which a value that was found may stand elsewhere in the same item (`Anil Ramkissoon`, then
   * `Ramkissoon`). Found whole-word and in the same case; each with the confidence that it has by itself.
   */
  variants?(value: string): Iterable<{ readonly text: string; readonly confidence: number }>;
  /**
   * Asked before a known value is found at another place, `span` in the view's text: false where it is something else
   * there, a surname in the name of a street.
   */
  repeats?(view: ScanView, span: Span): boolean;
  /**
   * Asked before a hit is taken, `span` in the view's text: true where the words around say that it is nobody's, the
   * line of an office. Looks at a bounded stretch.
   */
  refuses?(view: ScanView, span: Span): boolean;
  /** The whole of what was found, where words on either side belong to it, `span` in the view's text. Looks at a bounded stretch. */
  whole?(view: ScanView, span: Span): Span;
  /** The values themselves are known: nothing that stands around one speaks for or against it. */
  readonly isKnown?: boolean;
  /** Whether the same value, once found, is found wherever else it stands in the item. Default: true, but not AGE. */
  readonly consistent?: boolean;
  readonly examples: Examples;
  /** Stands for what the trained recogniser finds of this type: it has no patterns, and its examples need all detectors. */
  readonly isRecognised?: true;
}

/** Checks what the type system cannot, when the module is loaded: a mistake in a detector is a bug, not a problem. */
export function defineDetector(detector: Detector): Detector {
  const fail = (what: string): never => {
    throw new Error(`detector ${detector.id}: ${what}`);
  };
  if (!/^(?:any|tt|au|nz|custom)\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(detector.id)) fail("the id is not prefix.kebab-name");
  if (!detector.patterns?.length && !detector.scan && !detector.isRecognised) fail("neither patterns nor scan");
  if (!detector.prefilter && detector.patterns?.some(({ prefilter }) => !prefilter))
    fail("patterns without a prefilter");
  for (const pattern of detector.patterns ?? [])
    if (!pattern.regex.global) fail(`pattern ${pattern.name} lacks the flag g`);
  if (detector.context?.required && !detector.context.near?.length) fail("context is required but no word is near");
  return detector;
}

/** The jurisdiction that a detector belongs to; undefined for those that are always on. */
export function jurisdictionOf(id: DetectorId): Jurisdiction | undefined {
  const prefix = id.slice(0, id.indexOf("."));
  if (prefix === "tt" || prefix === "nz") return prefix;
  return prefix === "au" ? "qld" : undefined;
}
