/**
 * What every format handler promises. A handler reads one kind of file, redacts it in the same kind or in a safer one that
 * it names, and lists what may hide in it. It knows nothing of detectors, of law, or of how its results are used.
 *
 * Promises, proved for each handler by `test/contracts/formats.test.ts`:
 * - it never throws anything but an `ItemError`, whatever the bytes; a part that cannot be read is a problem, and the
 *   rest is read;
 * - every unit of text that it yields under a piece can be edited at that piece's native place;
 * - with no edits `redact` still removes what no release may carry (history, previews, hidden producers' data);
 * - `redact` is deterministic: same input, same bytes; no clock, no randomness.
 */
import type { PageHelp } from "./page-help.js";
import type { ConcealmentKind } from "../core/concealment.js";
import type { Box } from "../core/finding.js";
import type { Problem } from "../core/problem.js";
import type { Ocr } from "../ocr/ocr.js";
import type { Turn } from "../ocr/turn.js";
import type { NativeSpan, TextDocument } from "../text/document.js";

/** The bytes of an item, read once. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** The whole content. Throws `ItemError("too-large")` beyond the limit for items held in memory. */
  bytes(): Promise<Uint8Array>;
  /** The content from its start in chunks of no fixed size, for kinds that are read as a stream. */
  chunks(): AsyncIterable<Uint8Array>;
  /**
   * Fills `target` with what stands from `at` on and tells how much there was. Only where the bytes lie on a disk: of a large
   * content no more need be held than is at hand.
   */
  readonly readInto?: ((target: Uint8Array, at: number) => number) | undefined;
}

/** Counts what containers and decompression take; throws `ItemError` when a limit is reached. */
export interface Budget {
  /** Levels of nesting still allowed below this item. */
  readonly depthLeft: number;
  /** Takes one entry of a container. */
  takeEntry(): void;
  /** Takes `unpacked` bytes that came out of `packed` bytes. Call as they come out, not at the end. */
  takeBytes(unpacked: number, packed: number): void;
  /** Takes bytes that were unpacked before and are shown once more. Set against the same limits, beside what is unpacked. */
  takeRepeated(bytes: number): void;
}

export interface ExtractContext {
  readonly budget: Budget;
  readonly signal: AbortSignal;
  readonly passwords: readonly string[];
  /** Recognition of text in pictures; undefined when pictures are not to be read. */
  readonly ocr?: Ocr | undefined;
  /** To be called with every part of a step that may take long and gives nothing until it is done. */
  readonly gotOn?: (() => void) | undefined;
  /** Threads that read pages of long documents; undefined where there are none. */
  readonly pageHelp?: PageHelp | undefined;
}

export interface ChildItem {
  /** Name as the container gives it: an entry's path, an attachment's file name. */
  readonly name: string;
  /** Native key of the child in its container, unique there; `redact` is told by it what becomes of the child. */
  readonly key: string;
  readonly content: Content;
  /** Set where what uses the child in its container can take it in its own kind only, as embedded objects are. */
  readonly keepsKind?: true;
  /** Set where no copy holds the child; `redact` is told nothing of it. */
  readonly isLeftOut?: true;
  /** Set where a copy of the container goes without such children, as PDF documents do; the report says so. */
  readonly isDropped?: true;
  /** As what the child is concealed, where whoever reads the container is not shown it. */
  readonly concealment?: ConcealmentKind | undefined;
}

export type Extracted =
  | { readonly kind: "document"; readonly document: TextDocument }
  | { readonly kind: "child"; readonly child: ChildItem }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Replace a native place by a mark. Edits of one part never overlap and come in order. */
export interface Edit extends NativeSpan {
  /** What takes the place of the removed text; plain text, escaped by the handler as its format needs. May be empty. */
  readonly mark: string;
  /** Set where that is no mark but a wider value, which must stand there whatever the type of the place is. */
  readonly isValue?: true;
}

/** What becomes of a child: new bytes under a new name, or nothing with a reason that stands in its place. */
export type ChildReplacement =
  | { readonly key: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly key: string; readonly withheld: string };

/** A place on a laid-out page where something was removed, for measuring what it tells. Lengths in points. */
export interface RemovedGap {
  readonly page: number;
  /** Of what was removed. */
  readonly width: number;
  /** Whether what stays on the line was set anew, so that its places do not depend on the width. */
  readonly isSet: boolean;
  /** Widths between which something must have been for the line to end where it ends. */
  readonly most: number;
  readonly least: number;
  /** Of the font that was removed. */
  readonly size: number;
  /** The same object for gaps in the same font. */
  readonly font: object;
  /** Width of a letter in that font as a share of its size. */
  letterWidth(letter: string): number;
}

/** A page that was made anew as a picture. */
export interface PageAnew {
  readonly page: number;
  /** By which it was set upright. */
  readonly turn: Turn;
  /** Places that are covered since their ink was not read, in points of the page of the copy. */
  readonly covered: readonly Box[];
}

export interface RedactContext {
  readonly passwords: readonly string[];
  readonly signal: AbortSignal;
  readonly ocr?: Ocr | undefined;
  /** To be called with every part of the work that is done: a page, a sheet. */
  readonly gotOn?: (() => void) | undefined;
  /** Is told of each place where something was removed, by kinds that lay out their text. */
  readonly noteGap?: (gap: RemovedGap) => void;
  /** Is told of each page that was made anew as a picture. */
  readonly notePageAnew?: (page: PageAnew) => void;
  /** Is told, in words of our own, what a copy of another kind goes without. */
  readonly noteLoss?: (detail: string) => void;
}

/** Something a reader of the copy could reach that is not among the documents of `extract`. */
export interface Residue {
  /** Where, for people: `docProps/core.xml`, `page 3 content stream`. */
  readonly place: string;
  readonly text: string;
}

/** Something that a file carries and its reader does not see. */
export interface Concealment {
  readonly kind: ConcealmentKind;
  /** Where, for people: `page 3`, `outline`. */
  readonly place: string;
  /** From 1. */
  readonly page?: number;
  readonly boxes?: readonly Box[];
  /** Letters and digits of texts, else how many there are. */
  readonly count: number;
  /** Native places of the texts, as `extract` gives them, for texts that it gives. */
  readonly spans?: readonly NativeSpan[];
  /** What it says, to be examined where `extract` does not give it, never to be told. */
  readonly text?: string;
}

/** The first bytes of an item, as format handlers are asked about them. */
export interface Head {
  /** At most 64 KiB from the start. */
  readonly bytes: Uint8Array;
  /** The same decoded, when they look like text in some encoding; else undefined. */
  readonly text?: string;
  /** Name without folders, lower case. */
  readonly name: string;
}

/** 0 no; 1 its name says so and the content does not contradict; 2 the content looks like it; 3 the content proves it. */
export type SniffScore = 0 | 1 | 2 | 3;

export interface FormatHandler {
  /** `docx`. */
  readonly id: string;
  readonly title: string;
  /** Without dot, lower case. */
  readonly extensions: readonly string[];
  /** Whether offsets of findings are offsets of the decoded file. */
  readonly textBased: boolean;
  /** Set where all text comes from recognition, which may read a word otherwise when it reads the copy. */
  readonly textRecognised?: boolean;
  /** What stands in a copy where no mark fits: letters and digits of nulls, or of what stands for values that must be. */
  readonly standIns?: readonly string[];
  /** What of a file is examined, for people; every handler of the list has it. */
  readonly surfaces?: readonly string[];
  /** What reads a copy to prove that a value is gone, for people; every handler of the list has it. */
  readonly proof?: string;
  /**
   * The kind of the copies, where it is another than the kind that is read; their names get its first extension. What
   * `redact` returns is then of that kind, and that kind's handler proves it.
   */
  readonly convertsTo?: FormatHandler;
  /** Set where `inspect` tells of all layers, those too that surfaces tell of. */
  readonly inspectsSurfaces?: true;
  sniff(head: Head): SniffScore;
  extract(content: Content, context: ExtractContext): AsyncIterable<Extracted>;
  /** Absent when the kind can be examined only. Throws `ItemError("not-redactable")` for what it cannot do safely. */
  redact?(
    content: Content,
    edits: readonly Edit[],
    children: readonly ChildReplacement[],
    context: RedactContext,
  ): Promise<Uint8Array>;
  /**
   * Everything readable in the bytes by a way that shares no code with `extract`: every part decompressed, every
   * encoding undone, and what is read in its pictures. Used on released copies to prove that a value is gone. `gotOn` is
   * called with every part that is read and not given yet.
   */
  residue(bytes: Uint8Array, ocr?: Ocr, gotOn?: () => void): AsyncIterable<Residue>;
  /**
   * What anybody's file of the kind hides, whoever made it, besides what the surfaces of `extract` and its children say.
   * Throws `ItemError` as `extract` does.
   */
  inspect?(content: Content, context: RedactContext): AsyncIterable<Concealment>;
}
