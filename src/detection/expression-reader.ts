/** Reads the source of an expression from left to right, as far as it is known how; throws `UnknownSyntax` beyond. */
import { alternativesOf, characterOf, followedBy, NOTHING, repeated, type Part } from "./expression-parts.js";
import { ANY_SIGN, DIGIT, LETTERS, NON_ASCII, signOf, signOfUnit, WHITE } from "./signs.js";

export class UnknownSyntax extends Error {}

/** Signs of `\d`, `\w` and their like. */
const CLASSES: Readonly<Record<string, number>> = {
  d: DIGIT,
  s: WHITE | NON_ASCII,
  w: LETTERS | DIGIT | signOf("_"),
  D: ANY_SIGN & ~DIGIT,
  S: ANY_SIGN,
  W: ANY_SIGN & ~(LETTERS | DIGIT),
};
const UPPER = signOf("A") | signOf("G");
const LOWER = signOf("a") | signOf("g");
const PROPERTIES: Readonly<Record<string, number>> = {
  L: LETTERS | NON_ASCII,
  Lu: UPPER | NON_ASCII,
  Ll: LOWER | NON_ASCII,
  N: DIGIT | NON_ASCII,
  Nd: DIGIT | NON_ASCII,
  M: NON_ASCII,
};
const CONTROLS: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v", 0: "\0" };

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with stretches replaced, none of which overlap. */
function edited(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: instead } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + instead;
    at = end;
  }
  return result + text.slice(at);
}

/** Of one expression; to be read once. */
export class ExpressionReader {
  #at = 0;
  private readonly ignoreCase: boolean;
  readonly #edits: Edit[] = [];
  #captures = 0;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {
    this.ignoreCase = flags.includes("i");
  }

  /** The source, written so that it runs faster and matches the same. */
  quick(): string {
    return edited(this.source, this.#edits);
  }

  /** What a match of the whole expression needs. */
  read(): Part {
    const part = this.#alternatives();
    if (this.#at < this.source.length) throw new UnknownSyntax("unbalanced bracket");
    return part;
  }

  /** Whether one of the characters comes next. */
  #stands(characters: string): boolean {
    return this.#at < this.source.length && characters.includes(this.source.charAt(this.#at));
  }

  #take(expected: string): boolean {
    if (!this.source.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  #matched(expression: RegExp): string | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.source);
    if (!match) return undefined;
    this.#at += match[0].length;
    return match[1] ?? match[0];
  }

  #alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    return alternativesOf(parts);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.source.length && !this.#stands("|)")) parts.push(this.#quantified());
    return parts.reduceRight((rest, part) => followedBy(part, rest), NOTHING);
  }

  #quantified(): Part {
    const part = this.#atom();
    if (!this.#stands("*+?{")) return part;
    const quantifier = this.#matched(/(?:[*+?]|\{\d+(?:,\d*)?\})/y);
    if (quantifier === undefined) return part;
    this.#take("?");
    if (part.ahead || part.behind) return NOTHING;
    if (quantifier === "?") return repeated(part, 0, 1);
    if (quantifier === "*" || quantifier === "+") return repeated(part, quantifier === "+" ? 1 : 0, Infinity);
    const [least = "0", most = least] = quantifier.slice(1, -1).split(",");
    return repeated(part, Number(least), most === "" ? Infinity : Number(most));
  }

  #atom(): Part {
    if (!this.#stands("([^$.\\")) return characterOf(this.#cased(signOf(this.#next())));
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return characterOf(this.#set());
    if (this.#take("^") || this.#take("$") || this.#take("\\b") || this.#take("\\B")) return NOTHING;
    if (this.#take(".")) return characterOf(ANY_SIGN);
    this.#take("\\");
    // A reference back may be to anything, or to nothing.
    if (this.#matched(/[1-9]\d*|k<[^>]*>/y) !== undefined) {
      return { ...NOTHING, start: [ANY_SIGN, ANY_SIGN, ANY_SIGN], most: Infinity };
    }
    return characterOf(this.#escaped().signs);
  }

  #next(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.#at) ?? 0);
    this.#at += character.length;
    return character;
  }

  #group(): Part {
    const start = this.#at;
    const kind = !this.#stands("?") ? undefined : this.#matched(/\?(?:[:=!]|<[=!]|<[\p{L}$_][\p{L}\p{N}$_]*>)/uy);
    const captures = this.#captures;
    if (kind === undefined || kind.endsWith(">")) this.#captures++;
    if (kind === undefined && this.source.charAt(this.#at) === "?") throw new UnknownSyntax("group");
    const inner = this.#alternatives();
    if (!this.#take(")")) throw new UnknownSyntax("group without an end");
    if ((kind === "?=" || kind === "?<=") && this.#captures === captures) this.#denyTwice(kind, start);
    if (kind === "?<!" && inner.least === 1 && inner.most === 1)
      return { ...NOTHING, behind: true, before: ANY_SIGN & ~this.#covered(start) };
    if (kind === "?!" || kind === "?<!" || kind === "?<=") return NOTHING;
    if (kind !== "?=") return inner;
    return inner.least > 0 ? { ...inner, digits: 0, ahead: true } : NOTHING;
  }

  /** Groups all of whose characters the source from `start` to here, a look behind for one character, matches. */
  #covered(start: number): number {
    const one = new RegExp(`^(?:${this.source.slice(start + 3, this.#at - 1)})$`, this.flags);
    let covered = ANY_SIGN & ~NON_ASCII;
    for (let code = 0; code < 128; code++) if (!one.test(String.fromCharCode(code))) covered &= ~signOfUnit(code);
    return covered;
  }

  /**
   * `(?=x)` as `(?!(?!x))`, behind as ahead. Both say the same, but V8 gives up to skip ahead to where an expression may
   * match as soon as it meets a look that wants something, and tries each place in turn, which takes twenty times as long.
   */
  #denyTwice(kind: "?=" | "?<=", start: number): void {
    this.#edits.push({ start, end: start + kind.length, text: kind === "?=" ? "?!(?!" : "?!(?<!" });
    this.#edits.push({ start: this.#at, end: this.#at, text: ")" });
  }

  /** What stands behind a stroke. */
  #escaped(): Member {
    const property = this.#matched(/[pP]\{[^}]*\}/y);
    if (property !== undefined)
      return {
        signs: this.#cased(property.startsWith("p") ? (PROPERTIES[property.slice(2, -1)] ?? ANY_SIGN) : ANY_SIGN),
      };
    const code = this.#matched(/u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}/y);
    if (code !== undefined) return this.#literal(Number.parseInt(code.replace(/[ux{}]/g, ""), 16));
    const character = this.#next();
    const known = CLASSES[character];
    if (known !== undefined) return { signs: this.#cased(known) };
    if (/[1-9cuxkpP]/.test(character)) throw new UnknownSyntax("escape");
    return this.#literal((CONTROLS[character] ?? character).codePointAt(0) ?? 0);
  }

  /** Signs of a set, behind its bracket. */
  #set(): number {
    const negated = this.#take("^");
    let signs = 0;
    while (!this.#take("]")) {
      const from = this.#member();
      signs |= from.signs;
      if (from.code === undefined || !/^-[^\]]/.test(this.source.slice(this.#at, this.#at + 2))) continue;
      this.#take("-");
      const to = this.#member();
      signs |= to.code === undefined ? to.signs | signOf("-") : this.#range(from.code, to.code);
    }
    return negated ? ANY_SIGN : signs;
  }

  #member(): Member {
    if (this.#at >= this.source.length) throw new UnknownSyntax("set without an end");
    if (!this.#take("\\")) return this.#literal(this.#next().codePointAt(0) ?? 0);
    return this.#take("b") ? this.#literal(8) : this.#escaped();
  }

  #range(from: number, to: number): number {
    let signs = to > 127 ? NON_ASCII : 0;
    for (let code = from; code <= Math.min(to, 127); code++) signs |= signOfUnit(code);
    return this.#cased(signs);
  }

  #literal(code: number): Member {
    return { signs: this.#cased(signOfUnit(code)), code };
  }

  /** Without regard to case a letter stands for all: some beyond ASCII count as one of ours. */
  #cased(signs: number): number {
    return this.ignoreCase && (signs & (LETTERS | NON_ASCII)) !== 0 ? signs | LETTERS | NON_ASCII : signs;
  }
}

/** A member of a set: a character, by its code, or a class. */
interface Member {
  readonly signs: number;
  readonly code?: number;
}
