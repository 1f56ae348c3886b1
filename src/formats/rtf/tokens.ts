/** The tokens of rich text: groups, control words and symbols, bytes of text, binary data (RTF 1.9.1). */

export type RtfToken =
  | { readonly kind: "open" | "close" }
  | { readonly kind: "word"; readonly word: string; readonly value: number | undefined }
  | { readonly kind: "symbol"; readonly symbol: string }
  /** A byte that is written by its number. */
  | { readonly kind: "byte"; readonly byte: number }
  /** Bytes as they stand, one unit each. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "data"; readonly data: string };

const WORD = /\\([a-z]{1,40})(-?\d{1,10})? ?/iy;
const TEXT = /[^\\{}\r\n]+/y;

/** `source` has one unit for each byte. */
export function* readTokens(source: string): Iterable<RtfToken> {
  for (let at = 0; at < source.length;) {
    const character = source.charAt(at);
    if (character === "{" || character === "}") {
      yield { kind: character === "{" ? "open" : "close" };
      at++;
    } else if (character === "\r" || character === "\n") at++;
    else if (character !== "\\") {
      TEXT.lastIndex = at;
      const text = TEXT.exec(source)?.[0] ?? character;
      yield { kind: "text", text };
      at += text.length;
    } else {
      WORD.lastIndex = at;
      const found = WORD.exec(source);
      if (found) {
        const value = found[2] === undefined ? undefined : Number(found[2]);
        at = WORD.lastIndex;
        if (found[1] === "bin") {
          const length = Math.max(0, value ?? 0);
          yield { kind: "data", data: source.slice(at, at + length) };
          at += length;
        } else yield { kind: "word", word: found[1] ?? "", value };
        continue;
      }
      const symbol = source.charAt(at + 1);
      const hex = symbol === "'" ? /^[0-9a-f]{2}/i.exec(source.slice(at + 2, at + 4))?.[0] : undefined;
      if (hex !== undefined) yield { kind: "byte", byte: parseInt(hex, 16) };
      else if (symbol !== "'") yield { kind: "symbol", symbol };
      at += hex === undefined ? 2 : 4;
    }
  }
}
