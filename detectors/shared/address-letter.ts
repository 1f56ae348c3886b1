/**
 * Addresses in the head of a letter: the sender's and the addressee's lines above a salutation. Weighs nothing but whether
 * the lines are an address and no body's.
 */
import type { Candidate, ScanView } from "../../src/detection/define.js";
import { phraseList } from "../../src/detection/phrases.js";
import { anchoredAddress, readerOf } from "./address-anchored.js";
import { namesBody } from "./address-office.js";
import { leadsToDwelling } from "./address-parts.js";

export const SALUTATIONS = phraseList(
  "salutations",
  "dear;tēnā koe;kia ora;mōrena;good day;good morning;good afternoon;greetings;to whom it may concern;re;attention;attn;hello;sir;madam;dear sir;dear madam".split(
    ";",
  ),
);
/** Blocks of lines longer than this are no address. */
const MAX_BLOCK = 420;
/** Characters before a salutation in which sender and addressee stand. */
const HEAD = 1200;
const BLANK = /\r?\n[ \t]*\r?\n/;
const NAME_LINE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\b\.? .{2,50}|\p{Lu}[\p{L}'’.-]*(?:,? (?:and |& )?\p{Lu}[\p{L}'’.-]*){1,4})$/u;

/** A line of the head of a mail, which stands above a salutation too, or the day and hour of one. */
const HEADER_LINE =
  /^(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|Re|Attachments?|Importance): |^(?:\w{3,9},? )?\d{1,2} \w{3,9} \d{4},? \d{1,2}:\d{2}/i;

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 || stop > to ? to : stop;
    const line = text.slice(start, end);
    lines.push({ start: start + (line.length - line.trimStart().length), text: line.trim() });
    start = end + 1;
  }
  return lines;
}

/** Stretches between blank lines in the head of a letter, last first. */
function* blocksBefore(
  text: string,
  earliest: number,
  to: number,
): Iterable<{ readonly start: number; readonly text: string }> {
  const from = Math.max(earliest, to - HEAD);
  let end = to;
  const blocks = text.slice(from, to).split(BLANK);
  for (const block of blocks.reverse()) {
    const start = block === "" ? end : text.lastIndexOf(block, end - block.length);
    if (block.trim() !== "") yield { start, text: block };
    end = start;
  }
}

/** Sender's and addressee's addresses in the head of a letter, where they are private. */
export function* letterHeads(view: ScanView): Iterable<Candidate> {
  const { text } = view;
  let previous = 0;
  for (const hit of view.hits(SALUTATIONS)) {
    if (!/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, hit.start - 60), hit.start))) continue;
    let isLast = true;
    const blocks = blocksBefore(text, previous, hit.start);
    // What stands before one salutation belongs to that letter: no stretch is read twice.
    previous = hit.end;
    for (const block of blocks) {
      if (block.text.length <= MAX_BLOCK && !namesBody(block.text)) {
        const found = isLast ? addressee(view, block) : undefined;
        const sender = found ?? senderOf(view, block);
        if (sender) yield sender;
      }
      isLast = false;
    }
  }
}

interface Block {
  readonly start: number;
  readonly text: string;
}

/** Lines that are an address and nothing else, a name before them perhaps. */
function senderOf(view: ScanView, block: Block): Candidate | undefined {
  const read = readerOf(view);
  const lines = linesOf(view.text, block.start, block.start + block.text.length).filter(({ text }) => text !== "");
  for (const line of lines.slice(0, NAME_LINE.test(lines[0]?.text ?? "") ? 2 : 1)) {
    const parts = read(line.start);
    if (!parts || !leadsToDwelling(parts) || parts.end > block.start + block.text.length) continue;
    if (!/^[.,]?[ \t]*(?:\r?\n|$)/.test(view.text.slice(parts.end, parts.end + 8))) continue;
    return anchoredAddress(parts, 0.72, "head of a letter");
  }
  return undefined;
}

/** The addressee's lines behind their name. */
function addressee(view: ScanView, block: Block): Candidate | undefined {
  const read = readerOf(view);
  const lines = linesOf(view.text, block.start, block.start + block.text.length).filter(({ text }) => text !== "");
  const named = lines.findIndex(({ text }) => NAME_LINE.test(text));
  const own = lines.slice(named + 1);
  const [first] = own;
  const last = own.at(-1);
  if (named < 0 || !first || !last || own.length > 5 || own.some(({ text }) => HEADER_LINE.test(text)))
    return undefined;
  const holds = own.some((line) => {
    const parts = read(line.start);
    return parts !== undefined && (parts.street || parts.number || parts.postcode) && leadsToDwelling(parts);
  });
  if (!holds) return undefined;
  return anchoredAddress({ start: first.start, end: last.start + last.text.length }, 0.97, "addressee's block");
}
