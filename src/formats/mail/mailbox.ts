/**
 * The messages of a mailbox file, one after another, with flat memory: where each begins, and its bytes with the quoting
 * of lines that look like a beginning undone (RFC 4155, the "mboxrd" way). Knows nothing of what messages say.
 */

export interface BoxedMessage {
  /** From 0, in the order of the file. */
  readonly index: number;
  /** The line that opens it, without its line end. */
  readonly opening: string;
  /** Without the opening line and the blank line behind the message; undefined when it is too large to be held. */
  readonly bytes: Uint8Array | undefined;
}

const FEED = 10;
/** Of a line that opens a message, and of what must be seen behind it to know it for one. */
const LOOK_AHEAD = 1400;
/** What must be kept of the bytes before, to see a blank line and the beginning of an opening line. */
const LOOK_BEHIND = 16;
/** A message larger than this is not held. */
const LARGEST_MESSAGE = 256 * 1024 * 1024;

const HEADER = /^[\u0021-\u0039\u003b-\u007e]{1,100}[ \t]{0,9}:/;
const OPENING_DATE = /\b\d{1,2}:\d{2}(?::\d{2})?\b.{0,20}\b\d{4}\b|\b\d{4}\b.{0,20}\b\d{1,2}:\d{2}\b/;

/** Whether bytes begin as a mailbox file does; `isNamed` says that the name says so already. */
export function opensMailbox(head: Uint8Array, isNamed: boolean): boolean {
  const [first = "", second = ""] = Buffer.from(head.subarray(0, LOOK_AHEAD)).toString("latin1").split(/\r?\n/, 2);
  if (!first.startsWith("From ")) return false;
  return HEADER.test(second) ? isNamed || OPENING_DATE.test(first) || /^From \S{1,200}@\S/.test(first) : isNamed;
}

/** Reads the messages of a mailbox. What stands before the first opening line is a message of its own, if anything. */
export async function* readMailbox(chunks: AsyncIterable<Uint8Array>): AsyncIterable<BoxedMessage> {
  const reader = new BoxReader();
  for await (const chunk of chunks)
    yield* reader.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), false);
  yield* reader.take(Buffer.alloc(0), true);
}

class BoxReader {
  #index = 0;
  /** Not yet known to belong to the message that is open. */
  #rest: Buffer = Buffer.alloc(0);
  #opening = "";
  #parts: Buffer[] = [];
  #length = 0;
  #isOpen = false;
  #isAtStart = true;

  *take(chunk: Buffer, isFinal: boolean): Iterable<BoxedMessage> {
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    let searched = 0;
    while (searched < data.length) {
      const at = this.#candidate(data, searched);
      if (at < 0 || (!isFinal && at + LOOK_AHEAD > data.length)) break;
      searched = at + 1;
      this.#isAtStart = false;
      if (!isOpening(data, at)) continue;
      this.#add(data.subarray(from, at));
      yield* this.#close();
      const end = data.indexOf(FEED, at);
      this.#open(data.subarray(at, end < 0 ? data.length : end));
      from = end < 0 ? data.length : end + 1;
      searched = from;
    }
    const kept = isFinal ? data.length : this.#firstUnknown(data, Math.max(from, searched), from);
    this.#add(data.subarray(from, kept));
    this.#rest = Buffer.from(data.subarray(kept));
    if (isFinal) yield* this.#close();
  }

  /** The next place at which a line begins with "From ". */
  #candidate(data: Buffer, from: number): number {
    if (this.#isAtStart && from === 0 && data.toString("latin1", 0, 5) === "From ") return 0;
    const at = data.indexOf("\nFrom ", Math.max(0, from - 1), "latin1");
    return at < 0 ? -1 : at + 1;
  }

  /** Up to where the bytes surely belong to the message that is open. */
  #firstUnknown(data: Buffer, searched: number, least: number): number {
    const at = this.#candidate(data, searched);
    return Math.max(least, (at < 0 ? data.length : at) - LOOK_BEHIND);
  }

  #open(line: Buffer): void {
    this.#opening = line.toString("latin1").replace(/\r$/, "");
    this.#isOpen = true;
  }

  #add(bytes: Buffer): void {
    if (bytes.length === 0) return;
    this.#length += bytes.length;
    if (this.#length <= LARGEST_MESSAGE) this.#parts.push(Buffer.from(bytes));
    else this.#parts = [];
  }

  *#close(): Iterable<BoxedMessage> {
    const isHeld = this.#length <= LARGEST_MESSAGE;
    const bytes = isHeld ? withoutBlankEnd(Buffer.concat(this.#parts)) : undefined;
    const isNothing = !this.#isOpen && bytes !== undefined && bytes.toString("latin1").trim() === "";
    this.#parts = [];
    this.#length = 0;
    if (!isNothing) yield { index: this.#index++, opening: this.#opening, bytes: bytes && unquote(bytes) };
    this.#opening = "";
    this.#isOpen = false;
  }
}

/**
 * Whether the line opens a message: behind a blank line it must hold a time or stand over a header; behind any other
 * both, since letters have lines that begin with this word.
 */
function isOpening(data: Buffer, at: number): boolean {
  const [line = "", next = ""] = data.toString("latin1", at, at + LOOK_AHEAD).split(/\r?\n/, 2);
  const before = data.toString("latin1", Math.max(0, at - 4), at);
  const isBehindBlank = at === 0 || /(?:^|\n)\r?\n$/.test(before);
  const hasDate = OPENING_DATE.test(line);
  const isOverHeader = HEADER.test(next) || /^>From /.test(next);
  return isBehindBlank ? hasDate || isOverHeader : hasDate && isOverHeader;
}

/** A blank line parts a message from the next. */
function withoutBlankEnd(bytes: Buffer): Buffer {
  const end = bytes.toString("latin1", Math.max(0, bytes.length - 4));
  const blank = /(?<=\n)\r?\n$/.exec(end)?.[0].length ?? 0;
  return bytes.subarray(0, bytes.length - blank);
}

/** One sign less before each quoted line. */
function unquote(bytes: Buffer): Uint8Array {
  if (!bytes.includes(">From ", 0, "latin1")) return new Uint8Array(bytes);
  return new Uint8Array(Buffer.from(bytes.toString("latin1").replace(/^>(>{0,99}From )/gm, "$1"), "latin1"));
}

/** The opening line of every message of a copy: it says neither who sent it nor when it came. */
export const RELEASED_OPENING = "From MAILER-DAEMON Thu Jan  1 00:00:00 1970";

/** A mailbox of messages, each quoted so that no reader takes a line of it for a beginning. */
export function writeMailbox(messages: readonly Uint8Array[]): Uint8Array {
  const parts = messages.flatMap((message) => {
    const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
    const quoted = bytes.includes("From ", 0, "latin1")
      ? Buffer.from(bytes.toString("latin1").replace(/^(>{0,99}From )/gm, ">$1"), "latin1")
      : bytes;
    const ends = quoted.at(-1) === FEED ? "\n" : "\n\n";
    return [Buffer.from(`${RELEASED_OPENING}\n`, "latin1"), quoted, Buffer.from(ends, "latin1")];
  });
  return new Uint8Array(Buffer.concat(parts));
}
