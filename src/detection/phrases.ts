/**
 * Word lists. All lists of all detectors are joined into one automaton over words, so that a text is walked once
 * however many lists and words there are.
 */
import type { Span } from "../core/span.js";
import { wordsOf, type Tokens } from "./tokens.js";
import { Vocabulary } from "./vocabulary.js";

/** A named list of words and phrases, compared whole, without regard to case. `T` is what the list knows of each. */
export interface PhraseList {
  readonly name: string;
  readonly phrases: readonly string[];
}

export interface PhraseHit extends Span {
  /** First and last token of the phrase. */
  readonly first: number;
  readonly last: number;
  /** The phrase as the list has it. */
  readonly phrase: string;
}

/** Declares a list; phrases may be given as one string with a phrase a line. */
export function phraseList(name: string, phrases: readonly string[] | string): PhraseList {
  const lines = typeof phrases === "string" ? phrases.split("\n") : phrases;
  return { name, phrases: lines.map((line) => line.trim()).filter((line) => line !== "") };
}

// Between the words of one phrase: white space, hyphens, slashes, a full stop of an abbreviation, an apostrophe; no other sign.
const JOINT = /^(?:[.'’]?\s{1,12}|\s?[-–/_]\s?|[.&]\s?|\s&\s)$/;
/** No joint is longer. */
const MAX_JOINT = 13;

const NO_HITS: readonly PhraseHit[] = [];
const NONE = -1;

/** Where the phrases of lists stand in one text: noted as numbers on the way, made into hits for the lists asked for. */
export class PhraseHits {
  readonly #hits: (readonly PhraseHit[] | undefined)[] = [];
  /** Last note of each list. */
  readonly #lastNotes: Int32Array;
  /** Four numbers a note: phrase, first token, last token, the note before it of the same list. */
  #notes = new Int32Array(256);
  #length = 0;

  constructor(
    private readonly lists: Lists,
    private readonly tokens: Tokens,
  ) {
    this.#lastNotes = new Int32Array(lists.numbers.size).fill(NONE);
  }

  /** The hits of the list of that name, in order; of hits that begin at one word, only the longest. */
  of(list: string): readonly PhraseHit[] {
    const number = this.lists.numbers.get(list);
    return number === undefined ? NO_HITS : (this.#hits[number] ??= this.#hitsOf(number));
  }

  /** The hits of every list that has any, by the name of the list. */
  *all(): Iterable<readonly [string, readonly PhraseHit[]]> {
    for (const name of this.lists.numbers.keys()) {
      const hits = this.of(name);
      if (hits.length > 0) yield [name, hits];
    }
  }

  /** Notes a phrase of a list; a longer phrase of the same list takes the place of a shorter one. */
  note(list: number, phrase: number, first: number, last: number): void {
    const before = this.#lastNotes[list] ?? NONE;
    let at = before;
    if (before === NONE || this.#notes[before + 1] !== first) {
      if (this.#length === this.#notes.length) this.#grow();
      at = this.#length;
      this.#length += 4;
      this.#notes[at + 1] = first;
      this.#notes[at + 3] = before;
      this.#lastNotes[list] = at;
    }
    this.#notes[at] = phrase;
    this.#notes[at + 2] = last;
  }

  #hitsOf(list: number): readonly PhraseHit[] {
    let note = this.#lastNotes[list] ?? NONE;
    if (note === NONE) return NO_HITS;
    const hits: PhraseHit[] = [];
    for (; note !== NONE; note = this.#notes[note + 3] ?? NONE) {
      const first = this.#notes[note + 1] ?? 0;
      const last = this.#notes[note + 2] ?? 0;
      const phrase = this.lists.phrases[this.#notes[note] ?? 0] ?? "";
      hits.push({ first, last, start: this.tokens.start(first), end: this.tokens.end(last), phrase });
    }
    return hits.reverse();
  }

  #grow(): void {
    const notes = new Int32Array(this.#notes.length * 2);
    notes.set(this.#notes);
    this.#notes = notes;
  }
}

interface Lists {
  readonly numbers: ReadonlyMap<string, number>;
  /** Phrases of all lists, by number. */
  readonly phrases: readonly string[];
}

/** A phrase or the beginning of one. */
interface Node {
  readonly number: number;
  readonly next: Map<number, Node>;
  /** List and phrase, by number, in turn: those that end here. */
  readonly ends: number[];
}

export class PhraseAutomaton {
  readonly #vocabulary = new Vocabulary();
  readonly #lists: Lists;
  /** By the number of the first word: the node that it leads to, or -1. */
  readonly #roots: Int32Array;
  readonly #nodes: readonly Node[];
  /** By node: whether a phrase ends there, and whether one goes on. */
  readonly #kinds: Uint8Array;

  constructor(lists: readonly PhraseList[]) {
    const numbers = new Map<string, number>();
    const phrases: string[] = [];
    const nodes: Node[] = [];
    const addNode = (): Node => {
      const node = { number: nodes.length, next: new Map<number, Node>(), ends: [] };
      nodes.push(node);
      return node;
    };
    const root = addNode();
    for (const [number, list] of lists.entries()) {
      numbers.set(list.name, number);
      for (const phrase of list.phrases) {
        let node = root;
        for (const written of wordsOf(phrase)) {
          const word = this.#vocabulary.add(written.toLowerCase().replaceAll("’", "'"));
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = addNode()));
          node = next;
        }
        if (node !== root) node.ends.push(number, phrases.push(phrase) - 1);
      }
    }
    this.#lists = { numbers, phrases };
    this.#nodes = nodes;
    this.#roots = Int32Array.from({ length: this.#vocabulary.size }, (_, word) => root.next.get(word)?.number ?? NONE);
    this.#kinds = Uint8Array.from(
      nodes,
      ({ ends, next }) => (ends.length > 0 ? ENDS : 0) | (next.size > 0 ? GOES_ON : 0),
    );
  }

  find(tokens: Tokens): PhraseHits {
    const hits = new PhraseHits(this.#lists, tokens);
    const words = this.#vocabulary.numbersOf(tokens);
    const roots = this.#roots;
    const kinds = this.#kinds;
    for (let first = 0; first < words.length; first++) {
      const word = words[first] ?? NONE;
      if (word === NONE) continue;
      const number = roots[word] ?? NONE;
      // Most words that are known begin nothing; objects are touched only where something ends or may go on.
      if (number === NONE) continue;
      const kind = kinds[number] ?? 0;
      if (kind === GOES_ON && words[first + 1] === NONE) continue;
      this.#follow(this.#nodes[number], words, first, hits, tokens);
    }
    return hits;
  }

  /** Notes the phrases that begin at token `first`, whose word leads to `node`. */
  #follow(node: Node | undefined, words: Int32Array, first: number, hits: PhraseHits, tokens: Tokens): void {
    for (let last = first; node; last++) {
      const { ends, next } = node;
      for (let i = 0; i < ends.length; i += 2) hits.note(ends[i] ?? 0, ends[i + 1] ?? 0, first, last);
      if (next.size === 0) return;
      const word = words[last + 1] ?? NONE;
      node = word === NONE ? undefined : next.get(word);
      if (node && !isJoint(tokens, last)) return;
    }
  }
}

const ENDS = 1;
const GOES_ON = 2;

function isJoint(tokens: Tokens, index: number): boolean {
  if (tokens.isSpaced(index)) return true;
  return tokens.start(index + 1) - tokens.end(index) <= MAX_JOINT && JOINT.test(tokens.gapAfter(index));
}
