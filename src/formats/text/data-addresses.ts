/**
 * Files that lie in a text as `data:` addresses in Base64: pictures of pages, fonts, documents. Each is an item of its own.
 * Words among them (`text/…`) are left to those who read the text, which undo Base64 themselves.
 */
import { memoryContent } from "../archive/content.js";
import type { ChildReplacement, Edit, ExtractContext, Extracted } from "../format.js";
import type { Splice } from "./splice.js";

const HEAD = /data:(?!text\/)([\w.+-]{1,60}\/[\w.+-]{1,80})?(?:;[\w.+-]{1,40}=[\w.+"-]{0,80}){0,4};base64,/giy;
const LETTERS = /(?:[A-Za-z0-9+/_=-]|%(?:2[BbFf]|3[Dd]|0[AaDd]))*/y;
/** Between quotes the letters may be broken over lines. */
const BROKEN_LETTERS = /(?:[A-Za-z0-9+/_=\s-]|%(?:2[BbFf]|3[Dd]|0[AaDd]))*/y;
/** An address that leads to nothing. */
const NOTHING = "data:,";

interface DataAddress {
  readonly start: number;
  readonly end: number;
  /** What stands before the Base64. */
  readonly head: string;
  /** `png` of `image/png`, `svg` of `image/svg+xml`. */
  readonly extension: string;
  readonly letters: string;
}

/** The addresses in the order in which they stand. */
function* dataAddresses(text: string): Iterable<DataAddress> {
  for (let at = indexOfHead(text, 0); at >= 0; at = indexOfHead(text, at)) {
    HEAD.lastIndex = at;
    const head = HEAD.exec(text);
    if (!head) {
      at++;
      continue;
    }
    const run = lettersAt(text, at + head[0].length, text.charAt(at - 1));
    const end = at + head[0].length + run.length;
    const extension = /[\w-]+$/.exec((head[1] ?? "").split("+")[0] ?? "")?.[0].toLowerCase() ?? "bin";
    yield { start: at, end, head: head[0], extension, letters: run };
    at = end;
  }
}

function lettersAt(text: string, at: number, before: string): string {
  if (before === '"' || before === "'") {
    BROKEN_LETTERS.lastIndex = at;
    const run = BROKEN_LETTERS.exec(text)?.[0] ?? "";
    if (text.charAt(at + run.length) === before) return run.trimEnd();
  }
  LETTERS.lastIndex = at;
  return LETTERS.exec(text)?.[0] ?? "";
}

function indexOfHead(text: string, from: number): number {
  const lower = text.indexOf("data:", from);
  const upper = text.indexOf("DATA:", from);
  return lower < 0 ? upper : upper < 0 ? lower : Math.min(lower, upper);
}

const bytesOf = ({ letters }: DataAddress): Uint8Array =>
  new Uint8Array(
    Buffer.from(
      letters.replace(/%[\da-fA-F]{2}/g, (code) => String.fromCharCode(parseInt(code.slice(1), 16))),
      "base64",
    ),
  );

/** The embedded files as children; each is written back where it stands. */
export function* embeddedFiles(text: string, { budget }: ExtractContext): Iterable<Extracted> {
  let number = 0;
  for (const address of dataAddresses(text)) {
    const bytes = bytesOf(address);
    budget.takeEntry();
    budget.takeBytes(bytes.length, address.letters.length);
    number++;
    const name = `embedded-${String(number)}.${address.extension}`;
    yield {
      kind: "child",
      child: { name, key: String(address.start), content: memoryContent(bytes), keepsKind: true },
    };
  }
}

/** Splices that put the copies in the place of the embedded files, and nothing in that of those that have none. */
export function spliceFiles(text: string, children: readonly ChildReplacement[], edits: readonly Edit[]): Splice[] {
  const copies = new Map(children.map((child) => [child.key, child]));
  const splices: Splice[] = [];
  for (const address of dataAddresses(text)) {
    const { start, end, head } = address;
    // An edit that reaches into an address takes it apart already.
    if (edits.some((edit) => edit.start < end && edit.end > start)) continue;
    const copy = copies.get(String(start));
    const isCopied = copy !== undefined && "bytes" in copy;
    if (isCopied && Buffer.compare(copy.bytes, bytesOf(address)) === 0) continue;
    splices.push({ start, end, text: isCopied ? head + Buffer.from(copy.bytes).toString("base64") : NOTHING });
  }
  return splices;
}
