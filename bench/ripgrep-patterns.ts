/**
 * Expressions of detectors as ripgrep's own engine takes them, which has neither look-around nor back references: what looks
 * around is left out, so that ripgrep has less to do. Knows nothing of time.
 */

const LOOK_AROUND = /^\(\?(?:[=!]|<[=!])/;
/** What may stand behind a backslash there too. */
const KNOWN_ESCAPES = /[A-Za-z\\.+*?()|[\]{}^$#&~-]/;
const CLASSES: Readonly<Record<string, readonly [alone: string, within: string]>> = {
  d: ["[0-9]", "0-9"],
  D: ["[^0-9]", "[^0-9]"],
  w: ["[0-9A-Za-z_]", "0-9A-Za-z_"],
  W: ["[^0-9A-Za-z_]", "[^0-9A-Za-z_]"],
  b: ["(?-u:\\b)", ""],
  B: ["", ""],
  "/": ["/", "/"],
};

/** The expression without what looks around; what is left may match far more. */
export function withoutLookAround({ source, flags }: RegExp): RegExp {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length;) {
    const char = source.charAt(i);
    if (char === "\\") {
      out += source.slice(i, i + 2);
      i += 2;
    } else if (!inClass && LOOK_AROUND.test(source.slice(i, i + 4))) {
      i = behindQuantifier(source, endOfGroup(source, i));
      out += "(?:)";
    } else {
      // `[^]` is closed at once.
      const isAny = source.startsWith("[^]", i);
      if (char === "[" && !isAny) inClass = true;
      else if (char === "]") inClass = false;
      out += isAny ? "[^]" : char;
      i += isAny ? 3 : 1;
    }
  }
  return new RegExp(out, flags);
}

/** An expression that looks around nowhere in the syntax of Rust's `regex`. */
export function forRipgrep({ source, flags }: RegExp): string {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length;) {
    if (source.charAt(i) === "\\") {
      const { text, length } = escapeAt(source, i, inClass);
      out += text;
      i += length;
    } else if (inClass) {
      const char = source.charAt(i++);
      if (char === "]") inClass = false;
      out += char === "[" || char === "&" || char === "~" ? `\\${char}` : char;
    } else if (source.startsWith("[^]", i)) {
      out += "(?s:.)";
      i += 3;
    } else {
      const named = /^\(\?<\w+>/.exec(source.slice(i, i + 40));
      inClass = source.charAt(i) === "[";
      out += named ? "(?:" : source.charAt(i);
      i += named ? named[0].length : 1;
    }
  }
  return `(?${flags.includes("i") ? "i" : ""}${flags.includes("m") ? "m" : ""}:${out})`;
}

function escapeAt(source: string, at: number, inClass: boolean): { text: string; length: number } {
  const unicode = /^\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i.exec(source.slice(at, at + 12));
  if (unicode) return { text: `\\x{${unicode[1] ?? unicode[2] ?? ""}}`, length: unicode[0].length };
  const backReference = /^\\(?:\d|k<\w+>)/.exec(source.slice(at, at + 24));
  if (backReference) return { text: "[ ./-]", length: backReference[0].length };
  const char = source.charAt(at + 1);
  // ripgrep reads line by line and refuses the end of one as a letter; out of a class it takes it away.
  if (char === "n" && !inClass) return { text: "[\\n\\r]", length: 2 };
  const known = CLASSES[char];
  if (known) return { text: known[inClass ? 1 : 0], length: 2 };
  return { text: KNOWN_ESCAPES.test(char) ? `\\${char}` : char, length: 2 };
}

/** Index behind the bracket that closes the group at `start`. */
function endOfGroup(source: string, start: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = start; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "\\") i++;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") depth++;
    else if (char === ")" && --depth === 0) return i + 1;
  }
  throw new Error(`a group is not closed: ${source}`);
}

const behindQuantifier = (source: string, at: number): number =>
  at + (/^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 12))?.[0].length ?? 0);
