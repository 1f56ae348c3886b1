/**
 * Prefilters. One walk over a text finds where each detector may look; a pattern then sees only short stretches, so that
 * its cost grows with the number of likely places, not with detectors times text.
 */
import type { Span } from "../core/span.js";
import { mergeSpans } from "../core/span.js";
import type { Detector, Prefilter } from "./define.js";
import { phraseList, type PhraseHit, type PhraseList } from "./phrases.js";

/** Characters on either side of a stretch that a pattern may see but not begin in: look-behinds need them. */
export const MARGIN = 32;

// A run of digits, singly separated by what people write between digits; letters that stand among digits belong to it.
const DIGIT_RUN = /\d(?:[\d]|[ .,/()+:\u2013-]{1,3}(?=[\dA-Za-z(])|[A-Za-z](?=[\dA-Za-z ./-]{0,3}\d))*/g;

interface DigitRun extends Span {
  readonly digits: number;
}

/** The name under which a detector's prefilter words are looked up. */
export const prefilterList = (detector: Detector): PhraseList | undefined =>
  detector.prefilter?.kind === "words" ? phraseList(`prefilter ${detector.id}`, detector.prefilter.words) : undefined;

export class Windows {
  #runs: readonly DigitRun[] | undefined;

  constructor(
    private readonly text: string,
    private readonly hits: (list: string) => readonly PhraseHit[],
  ) {}

  /** Stretches in which patterns of the detector may begin, in order, apart from one another. */
  of(detector: Detector): readonly Span[] {
    const prefilter = detector.prefilter;
    if (!prefilter) return [];
    switch (prefilter.kind) {
      case "whole":
        return [{ start: 0, end: this.text.length }];
      case "digits":
        return this.#digits(prefilter.min, prefilter.reach ?? 4);
      case "character":
        return this.#character(prefilter);
      case "words":
        return this.#around(this.hits(`prefilter ${detector.id}`), prefilter.before ?? 0, prefilter.after ?? 64);
    }
  }

  #digits(min: number, reach: number): Span[] {
    this.#runs ??= findDigitRuns(this.text);
    return this.#around(
      this.#runs.filter((run) => run.digits >= min),
      reach,
      reach,
    );
  }

  #character({ character, before, after }: Extract<Prefilter, { kind: "character" }>): Span[] {
    const places: Span[] = [];
    for (const sign of typeof character === "string" ? [character] : character)
      for (let at = this.text.indexOf(sign); at >= 0; at = this.text.indexOf(sign, at + sign.length))
        places.push({ start: at, end: at + sign.length });
    return this.#around(places, before, after);
  }

  #around(spans: readonly Span[], before: number, after: number): Span[] {
    return mergeSpans(
      spans.map((span) => ({
        start: Math.max(0, span.start - before),
        end: Math.min(this.text.length, span.end + after),
      })),
    );
  }
}

function findDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  DIGIT_RUN.lastIndex = 0;
  for (let match = DIGIT_RUN.exec(text); match; match = DIGIT_RUN.exec(text)) {
    let digits = 0;
    for (let i = 0; i < match[0].length; i++) {
      const code = match[0].charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
    }
    runs.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return runs;
}
