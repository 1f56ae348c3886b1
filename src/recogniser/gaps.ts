/** What stands between the words of a text, and where a new stretch of it begins, as the recogniser sees it. */
import type { View } from "../detection/view.js";

/** Kinds of what stands between two words. */
export const Gap = {
  edge: 0,
  space: 1,
  line: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  semicolon: 6,
  open: 7,
  close: 8,
  hyphen: 9,
  apostrophe: 10,
  slash: 11,
  at: 12,
  quote: 13,
  money: 14,
  cell: 15,
  other: 16,
  none: 17,
} as const;
/** By UTF-16 unit. */
const GAP_OF = new Uint8Array(65536).fill(Gap.other);
for (const [signs, gap] of [
  ["\n\r", Gap.line],
  [",", Gap.comma],
  [".!?", Gap.stop],
  [":", Gap.colon],
  [";", Gap.semicolon],
  ["([{<", Gap.open],
  [")]}>", Gap.close],
  ["-–—", Gap.hyphen],
  ["'’", Gap.apostrophe],
  ["/", Gap.slash],
  ["@", Gap.at],
  ['"“”', Gap.quote],
  ["$£€", Gap.money],
  ["\t|", Gap.cell],
] as const)
  for (const sign of signs) GAP_OF[sign.charCodeAt(0)] = gap;

export interface Gaps {
  /** Before each word, and behind the last: one of `Gap`. */
  readonly gaps: Uint8Array;
  /** 1 where a new line begins between the word before and this one. */
  readonly lines: Uint8Array;
  /** 1 where a word begins a new stretch of text: a paragraph, a cell, a long line. */
  readonly breaks: Uint8Array;
}

export function readGaps(view: View): Gaps {
  const { tokens, segments } = view;
  const { text, count } = tokens;
  const gaps = new Uint8Array(count + 1);
  const lines = new Uint8Array(count);
  const breaks = new Uint8Array(count);
  let segmentBefore = view.segmentAt(0);
  let sinceBreak = 0;
  gaps[0] = Gap.edge;
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? 0 : tokens.end(i - 1);
    const to = tokens.start(i);
    let lineEnds = 0;
    let gap: number = from === to ? Gap.none : Gap.space;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) lineEnds++;
      if (code !== 32 && (gap === Gap.space || gap === Gap.line)) gap = GAP_OF[code] ?? Gap.other;
    }
    if (i > 0) gaps[i] = gap;
    if (lineEnds > 0) lines[i] = 1;
    const segment = segments.length > 0 ? view.segmentAt(to) : undefined;
    sinceBreak++;
    const isParted =
      i === 0 ||
      lineEnds > 1 ||
      segment !== segmentBefore ||
      (lineEnds > 0 && sinceBreak > 60) ||
      (sinceBreak > 120 && gap === Gap.stop) ||
      sinceBreak > 250;
    if (isParted) {
      breaks[i] = 1;
      sinceBreak = 0;
    }
    segmentBefore = segment;
  }
  gaps[count] = Gap.edge;
  return { gaps, lines, breaks };
}
