/**
 * What the recogniser sees of each word: the word, its like, its shape and neighbours, what lists and detectors say of the
 * place, the label before it, what else the text holds. Every feature is a number below `FEATURE_SLOTS`.
 */
import type { Detection } from "../core/finding.js";
import { groupOf } from "../core/finding-type.js";
import { TokenKind, type Tokens } from "../detection/tokens.js";
import type { View } from "../detection/view.js";
import { hashWord } from "../detection/vocabulary.js";
import { bucket, bucketIn, DISTANCES, glanceHash, hash, LENGTHS } from "./feature-slots.js";
import { Gap, readGaps } from "./gaps.js";
import type { WordKnowledge } from "./known-words.js";
import { beginLabel } from "./labels.js";
import type { WordClusters } from "./word-clusters.js";

/** Features of a first glance at a word. */
export const GLANCES = 16;
/** No word has more. */
export const MAX_FEATURES = 96;
const MAX_LISTS = 12;

/** Features of the words of one text. */
export class TextFeatures {
  readonly tokens: Tokens;
  /** 1 where a word begins a new stretch of text: a paragraph, a cell, a long line. */
  readonly breaks: Uint8Array;
  readonly #view: View;
  readonly #fine: Uint16Array;
  readonly #coarse: Uint16Array;
  readonly #shape: Uint16Array;
  readonly #flags: Uint16Array;
  readonly #gaps: Uint8Array;
  /** 1 where a new line begins between the word before and this one. */
  readonly #lines: Uint8Array;
  readonly #rule: Int16Array;
  readonly #label: Int32Array;
  readonly #labelWord: Int32Array;
  readonly #lists: readonly (number[] | undefined)[];
  readonly #sincePerson: Uint8Array;
  readonly #untilPerson: Uint8Array;
  readonly #named = new Map<number, number>();
  readonly #written = new Map<number, number>();
  readonly #document: number;

  constructor(view: View, detections: readonly Detection[], clusters: WordClusters, knowledge: WordKnowledge) {
    const { tokens } = view;
    const { count } = tokens;
    this.#view = view;
    this.tokens = tokens;
    this.#fine = new Uint16Array(count);
    this.#coarse = new Uint16Array(count);
    this.#shape = new Uint16Array(count);
    this.#flags = new Uint16Array(count);
    this.#rule = new Int16Array(count);
    this.#label = new Int32Array(count);
    this.#labelWord = new Int32Array(count);
    this.#sincePerson = new Uint8Array(count);
    this.#untilPerson = new Uint8Array(count);
    ({ breaks: this.breaks, gaps: this.#gaps, lines: this.#lines } = readGaps(view));
    this.#readWords(clusters, knowledge);
    this.#readLabels();
    this.#readRules(detections);
    this.#lists = listsOf(view);
    this.#document = this.#describeDocument(detections);
  }

  #readWords(clusters: WordClusters, knowledge: WordKnowledge): void {
    const { tokens } = this;
    const known = new Map<number, number>();
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.hashes[i] ?? 0;
      const fine = clusters.fineOf(word);
      this.#fine[i] = fine;
      this.#coarse[i] = clusters.coarseOf(fine);
      const kind = tokens.kind(i);
      const length = tokens.end(i) - tokens.start(i);
      this.#shape[i] = kind * 16 + bucketIn(LENGTHS, length);
      if (kind !== TokenKind.number) {
        let flags = known.get(word);
        if (flags === undefined) known.set(word, (flags = knowledge(tokens.lower(i).replace(/'s$/, ""))));
        this.#flags[i] = flags;
      }
      const cases = kind === TokenKind.lower ? 1 : kind === TokenKind.capitalised || kind === TokenKind.mixed ? 2 : 4;
      this.#written.set(word, (this.#written.get(word) ?? 0) | cases);
    }
  }

  /** The words under which a value stands: the name of its field, or what precedes the colon on its line. */
  #readLabels(): void {
    const { tokens } = this;
    let label = 0;
    let labelWord = 0;
    let inLine = 0;
    for (let i = 0; i < tokens.count; i++) {
      if (this.#lines[i] === 1 || this.#gaps[i] === Gap.line || this.breaks[i] === 1) {
        label = 0;
        labelWord = 0;
        inLine = 0;
      }
      inLine++;
      const field = this.#view.segments.length > 0 ? this.#view.fieldAt(tokens.start(i)) : "";
      if (field !== "") {
        this.#label[i] = hashWord(field);
        this.#labelWord[i] = hashWord(field.slice(field.lastIndexOf(" ") + 1));
        continue;
      }
      if (this.#gaps[i] === Gap.colon && inLine <= 7) {
        labelWord = tokens.hashes[i - 1] ?? 0;
        label = Math.imul(inLine > 2 ? (tokens.hashes[i - 2] ?? 0) : 0, 31) + labelWord;
      }
      this.#label[i] = label;
      this.#labelWord[i] = labelWord;
    }
  }

  #readRules(detections: readonly Detection[]): void {
    const { tokens } = this;
    for (const { span, type, confidence } of detections) {
      const label = beginLabel(type);
      const sure = confidence >= 0.8 ? 2 : confidence >= 0.5 ? 1 : 0;
      for (let i = tokens.firstEndingAfter(span.start); i < tokens.count && tokens.start(i) < span.end; i++) {
        this.#rule[i] = (label + (tokens.start(i) > span.start ? 1 : 0)) * 4 + sure + 1;
        if (type !== "PERSON" || confidence < 0.6) continue;
        const word = tokens.hashes[i] ?? 0;
        this.#named.set(word, (this.#named.get(word) ?? 0) + 1);
      }
    }
    const person = beginLabel("PERSON");
    const isPerson = (i: number): boolean => {
      const label = (this.#rule[i] ?? 0) >> 2;
      return label === person || label === person + 1;
    };
    for (let i = 0, since = 99; i < tokens.count; i++) {
      since = isPerson(i) ? 0 : this.#gaps[i] === Gap.stop ? since + 8 : since + 1;
      this.#sincePerson[i] = bucketIn(DISTANCES, since);
    }
    for (let i = tokens.count - 1, until = 99; i >= 0; i--) {
      until = isPerson(i) ? 0 : this.#gaps[i + 1] === Gap.stop ? until + 8 : until + 1;
      this.#untilPerson[i] = bucketIn(DISTANCES, until);
    }
  }

  #describeDocument(detections: readonly Detection[]): number {
    const sure = detections.filter(({ confidence }) => confidence >= 0.6);
    const persons = sure.filter(({ type }) => type === "PERSON").length;
    const numbers = sure.filter(({ type }) => groupOf(type) === "identifiers").length;
    const per = (number: number): number => (number * 100) / Math.max(50, this.tokens.count);
    return bucket(per(persons), 0.01, 1, 3) * 8 + bucket(per(numbers), 0.01, 1, 3);
  }

  /** Fills `out` from `from` on with the `GLANCES` features that tell whether a word deserves a longer look. */
  glanceAt(i: number, out: Int32Array, from: number): void {
    const { hashes } = this.tokens;
    const word = (at: number): number => hashes[at] ?? 1;
    const shape = this.#shape[i] ?? 255;
    const kind = shape >> 4;
    const fine = this.#fine[i] ?? 2000;
    const label = this.#labelWord[i] ?? 0;
    out[from] = glanceHash(0, word(i));
    out[from + 1] = glanceHash(1, word(i - 1));
    out[from + 2] = glanceHash(2, word(i + 1));
    out[from + 3] = glanceHash(3, fine);
    out[from + 4] = glanceHash(4, this.#fine[i - 1] ?? 2000);
    out[from + 5] = glanceHash(5, this.#fine[i + 1] ?? 2000);
    out[from + 6] = glanceHash(6, shape, (this.#shape[i - 1] ?? 255) >> 4);
    out[from + 7] = glanceHash(7, this.#flags[i] ?? 0, kind);
    out[from + 8] = glanceHash(8, this.#rule[i] ?? 0);
    out[from + 9] = glanceHash(9, this.#rule[i - 1] ?? 0, this.#rule[i + 1] ?? 0);
    out[from + 10] = glanceHash(10, label, kind);
    out[from + 11] = glanceHash(11, (this.#sincePerson[i] ?? 0) * 8 + (this.#untilPerson[i] ?? 0), kind);
    out[from + 12] = glanceHash(12, this.#document, this.#coarse[i] ?? 200);
    out[from + 13] = glanceHash(13, (this.#gaps[i] ?? 0) * 32 + (this.#gaps[i + 1] ?? 0), kind);
    out[from + 14] = glanceHash(14, this.#lists[i]?.[0] ?? 0, this.#document);
    out[from + 15] = glanceHash(15, this.#coarse[i - 2] ?? 200, this.#coarse[i + 2] ?? 200);
  }

  /** Fills `out` with the features of one word; returns how many. */
  at(i: number, out: Int32Array): number {
    const { tokens } = this;
    let n = 0;
    const add = (template: number, a: number, b = 0, c = 0): void => {
      out[n++] = hash(template, a, b, c);
    };
    const word = (at: number): number => (at < 0 || at >= tokens.count ? 1 : (tokens.hashes[at] ?? 0));
    const fine = (at: number): number => this.#fine[at] ?? 2000;
    const coarse = (at: number): number => this.#coarse[at] ?? 200;
    const shape = (at: number): number => this.#shape[at] ?? 255;
    const flags = (at: number): number => this.#flags[at] ?? 1024;
    const rule = (at: number): number => this.#rule[at] ?? 0;
    const w0 = word(i);
    const s0 = shape(i);
    const c0 = fine(i);
    const f0 = flags(i);
    const r0 = rule(i);
    const before = this.#gaps[i] ?? 0;
    const behind = this.#gaps[i + 1] ?? 0;
    add(0, 0);
    add(1, w0);
    add(2, word(i - 1));
    add(3, word(i + 1));
    add(4, word(i - 2));
    add(5, word(i + 2));
    add(6, word(i - 1), w0);
    add(7, w0, word(i + 1));
    add(8, c0);
    add(9, fine(i - 1));
    add(10, fine(i + 1));
    add(11, fine(i - 2));
    add(12, fine(i + 2));
    add(13, fine(i - 1), c0);
    add(14, c0, fine(i + 1));
    add(15, coarse(i - 1), coarse(i), coarse(i + 1));
    add(16, coarse(i));
    add(17, coarse(i - 2), coarse(i - 1), coarse(i));
    add(18, coarse(i - 3), 3);
    add(19, coarse(i + 3), 4);
    add(20, s0);
    add(21, shape(i - 1), s0);
    add(22, s0, shape(i + 1));
    add(23, shape(i - 1), s0, shape(i + 1));
    add(24, f0, s0 >> 4);
    add(25, flags(i - 1), f0, s0 >> 4);
    add(26, f0, flags(i + 1), s0 >> 4);
    add(27, flags(i - 1), f0, flags(i + 1));
    add(28, r0);
    add(29, rule(i - 1), r0);
    add(30, r0, rule(i + 1));
    add(31, r0, f0);
    add(32, r0, c0);
    add(33, before, s0 >> 4);
    add(34, behind, s0 >> 4);
    add(35, before, s0 >> 4, behind);
    add(36, before, word(i - 1), s0 >> 4);
    add(37, this.#label[i] ?? 0);
    add(38, this.#labelWord[i] ?? 0, s0 >> 4);
    add(39, this.#labelWord[i] ?? 0, coarse(i));
    add(40, this.#sincePerson[i] ?? 0, this.#untilPerson[i] ?? 0);
    add(41, this.#sincePerson[i] ?? 0, c0);
    add(42, this.#named.get(w0) ?? 0, s0 >> 4, r0);
    add(43, this.#written.get(w0) ?? 0, s0 >> 4, f0);
    add(44, this.#document, s0 >> 4);
    add(45, this.#document, coarse(i));
    add(46, this.#document, r0);
    n = this.#affixes(i, out, n);
    return this.#hits(i, out, n);
  }

  #affixes(i: number, out: Int32Array, from: number): number {
    const { tokens } = this;
    const kind = tokens.kind(i);
    let n = from;
    if (kind === TokenKind.number || kind === TokenKind.alphanumeric) {
      let pattern = 0;
      for (let at = tokens.start(i); at < tokens.end(i); at++) {
        const code = tokens.text.charCodeAt(at);
        pattern = (Math.imul(pattern, 31) + (code >= 48 && code <= 57 ? 7 : 3)) | 0;
      }
      out[n++] = hash(60, pattern);
      out[n++] = hash(61, pattern, this.#gaps[i] ?? 0, this.#gaps[i + 1] ?? 0);
      out[n++] = hash(62, pattern, this.#labelWord[i] ?? 0);
      return n;
    }
    const lower = tokens.lower(i);
    let ending = 0;
    for (let k = 1; k <= 4 && k < lower.length; k++) {
      ending = (Math.imul(ending, 31) + lower.charCodeAt(lower.length - k)) | 0;
      if (k >= 2) out[n++] = hash(62 + k, ending, kind);
    }
    let beginning = 0;
    for (let k = 1; k <= 4 && k < lower.length; k++) {
      beginning = (Math.imul(beginning, 31) + lower.charCodeAt(k - 1)) | 0;
      if (k >= 3) out[n++] = hash(70 + k, beginning, kind);
    }
    return n;
  }

  #hits(i: number, out: Int32Array, from: number): number {
    let n = from;
    for (const near of [0, -1, 1]) {
      const lists = this.#lists[i + near];
      if (!lists) continue;
      for (let k = 0; k < lists.length && k < MAX_LISTS && n < MAX_FEATURES; k++)
        out[n++] = hash(80 + near, lists[k] ?? 0);
    }
    return n;
  }
}

/** The lists that have a phrase over each word, as hashes of their names. */
function listsOf(view: View): readonly (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = [];
  for (const [name, hits] of view.steadyHits()) {
    const number = hashWord(name);
    for (const { first, last } of hits) for (let i = first; i <= last; i++) (lists[i] ??= []).push(number);
  }
  return lists;
}
