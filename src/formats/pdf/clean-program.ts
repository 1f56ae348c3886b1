/**
 * Takes out of a content stream what is not drawn: properties of marked content, which hold alternative texts, names of
 * layers, comments, operators that no reader knows, and strings before operators that take none.
 */
import { latin, nameValue, readOperators, type Operator } from "./content-stream.js";

/** Operators of content streams (ISO 32000-2, annex A), those of inline pictures apart. */
const OPERATORS = new Set(
  (
    "b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m M MP n q Q re RG rg ri s S " +
    "SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  ).split(" "),
);
const INLINE_PICTURE = new Set(["BI", "ID", "EI"]);
const SHOWING = new Set(["Tj", "TJ", "'", '"']);

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The same bytes when there is nothing to take out. With `keepTags` the numbers of tagged content stay. */
export function cleanProgram(bytes: Uint8Array, keepTags = false): Uint8Array {
  const cuts: Cut[] = [];
  const mayComment = bytes.includes(0x25);
  let reached = 0;
  for (const operator of readOperators(bytes)) {
    // Comments stand between operators or between operands.
    if (mayComment) cutComments(bytes, reached, operator, cuts);
    const cut = propertyCut(bytes, operator, keepTags) ?? unknownCut(operator);
    if (cut) cuts.push(cut);
    else cuts.push(...strayStrings(operator));
    reached = operator.end;
  }
  // Operands that no operator follows, and comments.
  if (bytes.subarray(reached).some((code) => code > 32)) cuts.push({ start: reached, end: bytes.length, text: "\n" });
  return cuts.length === 0 ? bytes : applyCuts(bytes, cuts);
}

/** An operator that draws nothing, with what stands before it. */
const unknownCut = ({ name, start, end }: Operator): Cut | undefined =>
  OPERATORS.has(name) || INLINE_PICTURE.has(name) ? undefined : { start, end, text: " " };

/** Strings that are shown by no operator. */
const strayStrings = ({ name, operands }: Operator): Cut[] =>
  SHOWING.has(name) || INLINE_PICTURE.has(name)
    ? []
    : operands.flatMap(({ kind, start, end }) =>
        kind === "literal" || kind === "hex" ? [{ start, end, text: "" }] : [],
      );

/** `/Span <</ActualText (..)>> BDC` becomes `/Span BMC`. */
function propertyCut(bytes: Uint8Array, operator: Operator, keepTags: boolean): Cut | undefined {
  const { name, operands, start, end } = operator;
  if (name === "DP" || name === "MP") return { start, end, text: "" };
  if (name !== "BDC") return undefined;
  const tag = operands[0]?.kind === "name" ? nameValue(bytes, operands[0]) : "";
  const kept = /^[A-Za-z]\w{0,20}$/.test(tag) ? tag : "P";
  const number = keepTags ? tagNumber(bytes, operator) : undefined;
  return { start, end, text: number === undefined ? `/${kept} BMC` : `/${kept} <</MCID ${String(number)}>> BDC` };
}

/** The number by which the tags of the document know the content that an operator begins. */
export function tagNumber(bytes: Uint8Array, { name, operands }: Operator): number | undefined {
  if (name !== "BDC") return undefined;
  const key = operands.findIndex((operand) => operand.kind === "name" && nameValue(bytes, operand) === "MCID");
  const value = key > 0 ? operands[key + 1] : undefined;
  return value?.kind === "number" ? Number(latin(bytes, value.start, value.end)) : undefined;
}

function cutComments(bytes: Uint8Array, reached: number, { name, operands, end }: Operator, cuts: Cut[]): void {
  if (name === "BDC" || name === "DP" || name === "MP") return;
  let from = reached;
  const gaps = [...operands.map((operand) => [operand.start, operand.end] as const), [end, end] as const];
  for (const [start, next] of gaps) {
    // The operator itself holds no comment sign; image data are passed over with their operator.
    const until = start;
    const gap = name === "ID" && start === end ? -1 : bytes.subarray(from, until).indexOf(0x25);
    if (gap >= 0) cuts.push(commentCut(bytes, from + gap, until));
    from = next;
  }
}

/** From the first comment sign to the end of the last comment before `until`. */
function commentCut(bytes: Uint8Array, start: number, until: number): Cut {
  let end = start;
  for (let at = start; at < until && at >= 0; at = bytes.indexOf(0x25, end)) {
    end = at;
    while (end < until && bytes[end] !== 10 && bytes[end] !== 13) end++;
    if (end >= until) break;
  }
  return { start, end, text: " " };
}

function applyCuts(bytes: Uint8Array, cuts: readonly Cut[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  // Of cuts within one another the outer one counts.
  const inOrder = cuts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, text } of inOrder) {
    if (start < from) continue;
    parts.push(bytes.subarray(from, start), Buffer.from(text, "latin1"));
    from = end;
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}
