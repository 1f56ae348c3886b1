/**
 * How much work a backtracking engine can be made to do at one place of a text by an expression. Only expressions whose
 * repeats are all bounded have an answer; the rest is for an engine that does not backtrack. Knows no engine.
 */

/** Visits of parts of the expression, at worst, from one place, and the number of ways through it. */
interface Cost {
  readonly visits: number;
  readonly ways: number;
}

/** Visits at one place up to which an expression is cheap whatever the text: a second or two for a hostile MB. */
export const MAX_VISITS = 1024;

const CLASS = /\[\^?(?!\])(?:\\[dDwWsS\-\]\\^[./&+*?(){}|$]|[^\\[\]])+\]/y;
const ESCAPE = /\\(?:[dDwWsSbBtnrfv]|[^A-Za-z0-9\s])/y;
const LITERAL = /[^\\()[\]{}*+?|^$.]/y;
const OPENING = /\((?:\?(?::|=|!|<=|<!|<[A-Za-z_]\w{0,30}>))?/y;
const REPEAT = /\?|\{(\d{1,3})(?:,(\d{1,3}))?\}/y;
const LOOKS: ReadonlySet<string> = new Set(["(?=", "(?!", "(?<=", "(?<!"]);

/** Visits at worst from one place; undefined where repeats are unbounded or the expression holds something unusual. */
export function worstVisits(source: string): number | undefined {
  // Beyond the basic plane one character is two units to an engine that counts units.
  if (/[\ud800-\udfff]/.test(source)) return undefined;
  const reader = new CostReader(source);
  const cost = reader.alternatives();
  return reader.isAtEnd && cost && Number.isFinite(cost.visits) ? cost.visits : undefined;
}

class CostReader {
  #at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return this.#at === this.source.length;
  }

  /** Everything up to the end, or to a closing bracket. */
  alternatives(): Cost | undefined {
    let total: Cost = { visits: 0, ways: 0 };
    do {
      const one = this.#sequence();
      if (!one) return undefined;
      total = { visits: total.visits + one.visits, ways: total.ways + one.ways };
    } while (this.#takes("|"));
    return total;
  }

  #sequence(): Cost | undefined {
    let total: Cost = { visits: 1, ways: 1 };
    while (!this.isAtEnd && !"|)".includes(this.source.charAt(this.#at))) {
      const one = this.#repeated();
      if (!one) return undefined;
      total = { visits: total.visits + total.ways * one.visits, ways: total.ways * one.ways };
    }
    return total;
  }

  #repeated(): Cost | undefined {
    const one = this.#atom();
    if (!one) return undefined;
    const repeat = this.#match(REPEAT);
    if (!repeat) return "*+{".includes(this.source.charAt(this.#at) || " ") ? undefined : one;
    this.#takes("?");
    if ("*+?{".includes(this.source.charAt(this.#at) || " ")) return undefined;
    const least = repeat[0] === "?" ? 0 : Number(repeat[1]);
    const most = repeat[0] === "?" ? 1 : Number(repeat[2] ?? repeat[1]);
    let visits = 0;
    let ways = least === 0 ? 1 : 0;
    for (let k = 1, through = 1; k <= most; k++) {
      visits += through * one.visits;
      through *= one.ways;
      if (k >= least) ways += through;
    }
    return { visits, ways };
  }

  #atom(): Cost | undefined {
    const opening = this.#match(OPENING);
    if (opening) {
      if (this.source.charAt(this.#at) === "?") return undefined;
      const inside = this.alternatives();
      if (!inside || !this.#takes(")")) return undefined;
      return LOOKS.has(opening[0]) ? { visits: inside.visits, ways: 1 } : inside;
    }
    const single = this.#match(CLASS) ?? this.#match(ESCAPE) ?? this.#match(LITERAL) ?? this.#match(/[.^$]/y);
    return single ? { visits: 1, ways: 1 } : undefined;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const match = expression.exec(this.source);
    if (!match) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #takes(character: string): boolean {
    if (this.source.charAt(this.#at) !== character) return false;
    this.#at++;
    return true;
  }
}
