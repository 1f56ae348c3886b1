/**
 * Word lists. All lists of all detectors are joined into one automaton over words, so that a text is walked once
 * however many lists and words there are.
 */
import type { Span } from "../core/span.js";
import type { Tokens } from "./tokens.js";
import { Tokens as Tokenised } from "./tokens.js";
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

interface Node {
  /** By the number of the next word. */
  readonly next: Map<number, Node>;
  /** Lists, by number, that have a phrase which ends here. */
  readonly ends: { readonly list: number; readonly phrase: string }[];
}

const newNode = (): Node => ({ next: new Map(), ends: [] });

// Between the words of one phrase: white space, hyphens, slashes, a full stop of an abbreviation, an apostrophe; no other sign.
const JOINT = /^(?:[.'’]?\s{1,12}|\s?[-–/_]\s?|[.&]\s?|\s&\s)$/;
/** No joint is longer. */
const MAX_JOINT = 13;

const NO_HITS: readonly PhraseHit[] = [];

/** Where the phrases of lists stand in one text. */
export class PhraseHits {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #hits: readonly (readonly PhraseHit[] | undefined)[];

  constructor(numbers: ReadonlyMap<string, number>, hits: readonly (readonly PhraseHit[] | undefined)[]) {
    this.#numbers = numbers;
    this.#hits = hits;
  }

  /** The hits of the list of that name, in order; of hits that begin at one word, only the longest. */
  of(list: string): readonly PhraseHit[] {
    return this.#hits[this.#numbers.get(list) ?? -1] ?? NO_HITS;
  }

  /** The hits of every list that has any, by the name of the list. */
  *all(): Iterable<readonly [string, readonly PhraseHit[]]> {
    for (const [name, number] of this.#numbers) {
      const hits = this.#hits[number];
      if (hits) yield [name, hits];
    }
  }
}

export class PhraseAutomaton {
  readonly #vocabulary = new Vocabulary();
  /** By the number of the first word. */
  readonly #roots: readonly (Node | undefined)[];
  readonly #numbers = new Map<string, number>();

  constructor(lists: readonly PhraseList[]) {
    const root = newNode();
    for (const [number, list] of lists.entries()) {
      this.#numbers.set(list.name, number);
      for (const phrase of list.phrases) {
        const words = new Tokenised(phrase);
        let node = root;
        for (let i = 0; i < words.count; i++) {
          const word = this.#vocabulary.add(words.lower(i));
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = newNode()));
          node = next;
        }
        if (node !== root) node.ends.push({ list: number, phrase });
      }
    }
    this.#roots = Array.from({ length: this.#vocabulary.size }, (_, word) => root.next.get(word));
  }

  find(tokens: Tokens): PhraseHits {
    const found: PhraseHit[][] = [];
    const words = this.#vocabulary.numbersOf(tokens);
    for (let first = 0; first < words.length; first++) {
      const word = words[first] ?? -1;
      let node = word < 0 ? undefined : this.#roots[word];
      for (let last = first; node;) {
        if (node.ends.length > 0) note(found, node, tokens, first, last);
        if (node.next.size === 0) break;
        node = node.next.get(words[last + 1] ?? -1);
        if (node && !isJoint(tokens, last)) break;
        last++;
      }
    }
    return new PhraseHits(this.#numbers, found);
  }
}

function isJoint(tokens: Tokens, index: number): boolean {
  if (tokens.isSpaced(index)) return true;
  return tokens.start(index + 1) - tokens.end(index) <= MAX_JOINT && JOINT.test(tokens.gapAfter(index));
}

/** Notes the phrases that end at `node`; a longer phrase of the same list takes the place of a shorter one. */
function note(found: PhraseHit[][], node: Node, tokens: Tokens, first: number, last: number): void {
  const start = tokens.start(first);
  const end = tokens.end(last);
  for (const { list, phrase } of node.ends) {
    const hits = (found[list] ??= []);
    const hit = { first, last, start, end, phrase };
    if (hits.at(-1)?.first === first) hits[hits.length - 1] = hit;
    else hits.push(hit);
  }
}
