/**
 * Expressions that users write, run so that no text and no expression can make them slow. Those whose repeats are
 * bounded and cheap run in the platform's engine, look-around included; all others in RE2, which does not backtrack and
 * knows no look-ahead. Knows nothing of where an expression was written.
 */
import { createRequire } from "node:module";
import type * as Re2Module from "re2js";
import type { CustomExpression } from "../core/custom-plan.js";
import type { Span } from "../core/span.js";
import { matchesOf } from "../text/matches.js";
import { MAX_VISITS, worstVisits } from "./pattern-cost.js";

/** What is wrong with an expression, and how to mend it. */
export class ExpressionError extends Error {
  override readonly name = "ExpressionError";
}

export interface LinearExpression {
  /** `bounded`: in the platform's engine; `re2`: some ten to a hundred times slower. */
  readonly engine: "bounded" | "re2";
  /** Places of the group, in order; matches without it are left out. */
  find(text: string): Iterable<Span>;
}

/** Units of text that RE2 sees at once, and beyond which no match reaches: its cost cannot grow with the text. */
const STRETCH = 2048;
const MAX_MATCH = 512;
/** What assertions may look at before a stretch. */
const BEFORE = 64;

/** Throws `ExpressionError`. */
export function compileExpression(expression: CustomExpression, group: number | "value" = 0): LinearExpression {
  const portable = toPortable(expression);
  const visits = worstVisits(portable.source);
  return visits !== undefined && visits <= MAX_VISITS
    ? compileBounded(portable, group)
    : compileRe2(portable, group, expression.source);
}

/** Python's ways of writing that the others know under another spelling. */
function toPortable(expression: CustomExpression): CustomExpression {
  const inline = /^\(\?([ims]{1,3})\)/.exec(expression.source);
  const letters = inline?.[1] ?? "";
  return {
    source: expression.source
      .slice(inline?.[0].length ?? 0)
      .replace(/(?<!\\)\(\?P</g, "(?<")
      .replace(/(?<!\\)\{,(\d+)\}/g, "{0,$1}")
      .replace(/(?<!\\)\\Z/g, "\\z"),
    ignoreCase: expression.ignoreCase || letters.includes("i"),
    multiline: expression.multiline || letters.includes("m"),
    dotAll: expression.dotAll || letters.includes("s"),
  };
}

function compileBounded(expression: CustomExpression, group: number | "value"): LinearExpression {
  const { source, ignoreCase, multiline, dotAll } = expression;
  const flags = `g${group === 0 ? "" : "d"}${ignoreCase ? "i" : ""}${multiline ? "m" : ""}${dotAll ? "s" : ""}`;
  let regex: RegExp;
  try {
    regex = new RegExp(source, flags);
  } catch (error) {
    throw new ExpressionError(`not a valid expression (${reasonOf(error)}); correct its syntax`, { cause: error });
  }
  requireGroup(source, group);
  return { engine: "bounded", find: (text) => findBounded(regex, group, text) };
}

function* findBounded(regex: RegExp, group: number | "value", text: string): Iterable<Span> {
  for (const match of matchesOf(regex, text)) {
    const indices =
      group === 0 ? undefined : group === "value" ? match.indices?.groups?.[group] : match.indices?.[group];
    if (group !== 0 && !indices) continue;
    const [start, end] = indices ?? [match.index, match.index + match[0].length];
    if (end > start) yield { start, end };
  }
}

let re2: typeof Re2Module.RE2JS | undefined;

/** Loaded when the first expression needs it: most runs have none. */
function loadRe2(): typeof Re2Module.RE2JS {
  re2 ??= (createRequire(import.meta.url)("re2js") as typeof Re2Module).RE2JS;
  return re2;
}

function compileRe2(expression: CustomExpression, group: number | "value", written: string): LinearExpression {
  const { source, ignoreCase, multiline, dotAll } = expression;
  const RE2JS = loadRe2();
  const flags =
    RE2JS.LOOKBEHINDS |
    (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) |
    (multiline ? RE2JS.MULTILINE : 0) |
    (dotAll ? RE2JS.DOTALL : 0);
  let pattern: ReturnType<typeof RE2JS.compile>;
  try {
    pattern = RE2JS.compile(source, flags);
  } catch (error) {
    throw new ExpressionError(describeRefusal(written, reasonOf(error)), { cause: error });
  }
  requireGroup(source, group);
  // An expression that asks for the ends of the text must see all of it.
  const isWhole = !multiline && /(?<!\\)(?:\\[Az]|[$^])/.test(source.replace(/\[\^/g, "["));
  return {
    engine: "re2",
    *find(text) {
      let next = 0;
      for (let at = 0; at < text.length; at += STRETCH) {
        const from = isWhole ? 0 : Math.max(0, at - BEFORE);
        const stop = isWhole ? text.length : at + STRETCH;
        const matcher = pattern.matcher(text.slice(from, isWhole ? undefined : stop + MAX_MATCH));
        // Not into what the stretch before has found.
        if (next >= stop) continue;
        for (let found = matcher.find(Math.max(at, next) - from); found; found = matcher.find()) {
          if (from + matcher.start() >= stop) break;
          next = from + matcher.end();
          const start = matcher.start(group);
          const end = matcher.end(group);
          if (end > start) yield { start: from + start, end: from + end };
        }
        if (isWhole) return;
      }
    },
  };
}

/** Throws when the expression has no such group. */
function requireGroup(source: string, group: number | "value"): void {
  if (group === "value") return;
  const groups = [...source.matchAll(/(?<!\\)\((?!\?(?!<[A-Za-z_]))/g)].length;
  if (group > groups) throw new ExpressionError(`has no group ${group}; it has ${groups}`);
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^error parsing regexp: /, "")
    .replace(/^Invalid regular expression: /, "");

function describeRefusal(source: string, reason: string): string {
  if (/\(\?[=!]/.test(source))
    return "a look-ahead stands beside repeats without bound or too many wide ones; bound every * and + tightly ({0,20}, {1,20}), or leave the look-ahead out";
  if (/\(\?<[=!]/.test(source) && /look|capture/i.test(reason))
    return "a look-behind holds a group; write (?:…) in it, or leave it out";
  if (/\\[1-9]|\(\?P=/.test(source))
    return "refers back to a group, which cannot be searched in linear time; write the repeated part out";
  if (/\(\?>|[*+?}]\+/.test(source))
    return "holds an atomic group or a possessive repeat; write (?:…) and a plain repeat: nothing here backtracks";
  if (/\(\?#|\(\?\(/.test(source)) return `holds a comment or a condition (${reason}); leave it out`;
  return `not a valid expression (${reason}); correct its syntax`;
}
