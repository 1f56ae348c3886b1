/**
 * Word lists. All lists of all detectors are joined into one automaton over words, so that a text is walked once
 * however many lists and words there are.
 */
import type { Span } from "../core/span.js";
import type { Tokens } from "./tokens.js";
import { Tokens as Tokenised } from "./tokens.js";

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
  readonly next: Map<string, Node>;
  /** Lists that have a phrase which ends here. */
  readonly ends: { readonly list: string; readonly phrase: string }[];
}

const newNode = (): Node => ({ next: new Map(), ends: [] });

// Between the words of one phrase: white space, hyphens, slashes, a full stop of an abbreviation, an apostrophe; no other sign.
const JOINT = /^(?:[.'’]?\s{1,12}|\s?[-–/_]\s?|[.&]\s?|\s&\s)$/;

export class PhraseAutomaton {
  readonly #root = newNode();

  constructor(lists: readonly PhraseList[]) {
    for (const list of lists)
      for (const phrase of list.phrases) {
        const words = new Tokenised(phrase);
        let node = this.#root;
        for (let i = 0; i < words.count; i++) {
          const word = words.lower(i);
          let next = node.next.get(word);
          if (!next) node.next.set(word, (next = newNode()));
          node = next;
        }
        if (node !== this.#root) node.ends.push({ list: list.name, phrase });
      }
  }

  /** For each list by name, its hits in order; of hits that begin at one word, only the longest. */
  find(tokens: Tokens): Map<string, PhraseHit[]> {
    const found = new Map<string, PhraseHit[]>();
    for (let first = 0; first < tokens.count; first++) {
      let node = this.#root.next.get(tokens.lower(first));
      if (!node) continue;
      const longest = new Map<string, PhraseHit>();
      for (let last = first; node;) {
        for (const { list, phrase } of node.ends)
          longest.set(list, { first, last, start: tokens.start(first), end: tokens.end(last), phrase });
        if (node.next.size === 0 || last + 1 >= tokens.count || !JOINT.test(tokens.gapAfter(last))) break;
        last++;
        node = node.next.get(tokens.lower(last));
      }
      for (const [list, hit] of longest) {
        const hits = found.get(list);
        if (hits) hits.push(hit);
        else found.set(list, [hit]);
      }
    }
    return found;
  }
}
