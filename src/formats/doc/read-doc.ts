/** The texts of a Word file of the binary kind by where they stand: what a reader sees, and what is hidden from him. */
import type { AsideText } from "../legacy/convert.js";
import { CELL_END, INNER_END, NOTE_REFERENCE, ROW_END } from "../legacy/story.js";
import type { CompoundFile } from "../compound/compound-file.js";
import { PART, readFib, STORIES, type Fib, type StoryName } from "./fib.js";
import { coveredBy, isDeleted, isHidden, readSprms, readStretches, type Stretches } from "./formatted-stretches.js";
import { readPieces, type Piece } from "./pieces.js";

export interface DocTexts {
  /** With the marks of stories. */
  readonly body: string;
  readonly headers: string;
  readonly footers: string;
  /** Each ends with the mark of a row. */
  readonly notes: string;
  /** Deleted and hidden text, comments, fields' instructions. */
  readonly asides: readonly AsideText[];
  readonly isCut: boolean;
  /** Word 97 and later; of others it is not known which text is hidden. */
  readonly isModern: boolean;
  /** Stretches of the main stream that hold the text, in bytes. */
  readonly covered: readonly { readonly start: number; readonly end: number }[];
}

/** Throws `ItemError` when the file has no text of the kind. */
export function readDoc(file: CompoundFile): DocTexts {
  const fib = readFib(file);
  const { pieces, isCut } = readPieces(fib);
  const stories = new Stories(fib, pieces);
  const references = [
    ...stories.positions(PART.footnoteReferences, 2),
    ...stories.positions(PART.endnoteReferences, 2),
  ];
  const body = stories.read("text", new Set(references));
  const notes = [...stories.split("footnotes", PART.footnotes), ...stories.split("endnotes", PART.endnotes)];
  // Notes come in the order of their references: feet and ends may alternate.
  const order = references.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const { headers, footers } = stories.headers();
  const boxes = [stories.read("boxes"), stories.read("headerBoxes")].filter((text) => text.trim() !== "");
  return {
    body: [body, ...boxes].join("\n"),
    headers,
    footers,
    notes: [...order.map(({ i }) => notes[i] ?? ""), ...notes.slice(order.length)]
      .map((note) => note + ROW_END)
      .join(""),
    asides: [
      { surface: "comment", text: stories.read("comments") },
      { surface: "hidden", text: stories.read("macros") },
      ...stories.asides(),
    ],
    isCut,
    isModern: fib.isModern,
    covered: pieces.map(({ at, text, width }) => ({ start: at, end: at + text.length * width })),
  };
}

/** What stands for a character of the text. */
const CHARACTERS: Readonly<Record<number, string>> = {
  0x09: "\t",
  0x0a: "\v",
  0x0b: "\v",
  0x0c: "\n",
  0x0e: "\n",
  0x1e: "\u2011",
};
const CELL = 0x07;
const PARAGRAPH = 0x0d;
const FIELD = 0x13;
const FIELD_RESULT = 0x14;
const FIELD_END = 0x15;

class Stories {
  readonly #stretches: Stretches;
  readonly #starts: ReadonlyMap<StoryName, number>;
  readonly #deleted: string[] = [];
  readonly #hidden: string[] = [];
  readonly #instructions: string[] = [];

  constructor(
    private readonly fib: Fib,
    private readonly pieces: readonly Piece[],
  ) {
    this.#stretches = readStretches(fib);
    let at = 0;
    this.#starts = new Map(
      STORIES.map((name) => {
        const start = at;
        at += fib.lengths[name];
        return [name, start] as const;
      }),
    );
  }

  /** Places in running texts that a part lists, without the last, which ends them. `bytes`: of what is said of each. */
  positions(part: number, bytes: number): number[] {
    const list = this.fib.part(part);
    const count = Math.max(0, Math.floor((list.length - 4) / (4 + bytes)));
    return Array.from({ length: count }, (_, i) => list.readUInt32LE(i * 4));
  }

  /** A running text whole. Where `references` name places, notes are referred to. */
  read(name: StoryName, references: ReadonlySet<number> = new Set()): string {
    return this.#stretch(this.#starts.get(name) ?? 0, this.fib.lengths[name], references);
  }

  /** A running text by the places that a part lists. */
  split(name: StoryName, part: number): string[] {
    const places = this.positions(part, 0);
    const length = this.fib.lengths[name];
    const start = this.#starts.get(name) ?? 0;
    if (places.length < 2) return length > 0 ? [this.#stretch(start, length)] : [];
    return places.slice(0, -1).map((place, i) => this.#stretch(start + place, (places[i + 1] ?? place) - place));
  }

  headers(): { headers: string; footers: string } {
    const places = this.positions(PART.headers, 0);
    if (places.length < 8) return { headers: this.read("headers"), footers: "" };
    const texts = this.split("headers", PART.headers);
    // Six texts part notes from the page; then each section has headers and footers of even, odd and first pages.
    const isFooter = (i: number): boolean => i >= 6 && [2, 3, 5].includes((i - 6) % 6);
    return {
      headers: texts.filter((_, i) => !isFooter(i)).join("\n"),
      footers: texts.filter((_, i) => isFooter(i)).join("\n"),
    };
  }

  asides(): AsideText[] {
    return [
      { surface: "revision", text: this.#deleted.join("") },
      { surface: "hidden", text: this.#hidden.join("") },
      { surface: "link", text: this.#instructions.join("") },
    ];
  }

  #stretch(start: number, length: number, references: ReadonlySet<number> = new Set()): string {
    const out: string[] = [];
    /** Fields that are open; true while their instruction is read. */
    const fields: boolean[] = [];
    const end = start + length;
    for (const piece of this.pieces) {
      if (piece.start + piece.text.length <= start || piece.start >= end) continue;
      const changes = readSprms(piece.changes);
      const isAllDeleted = isDeleted(changes);
      const isAllHidden = isHidden(changes);
      for (let i = Math.max(0, start - piece.start); i < Math.min(piece.text.length, end - piece.start); i++) {
        const code = piece.text.charCodeAt(i);
        const at = piece.at + i * piece.width;
        if (code === FIELD) fields.push(true);
        else if (code === FIELD_RESULT) {
          if (fields.length > 0) fields[fields.length - 1] = false;
        } else if (code === FIELD_END) {
          if (fields.pop() === true) this.#instructions.push("\n");
        } else if (references.has(piece.start + i)) out.push(NOTE_REFERENCE, code >= 0x20 ? piece.text.charAt(i) : "");
        else {
          const text = this.#character(code, piece.text.charAt(i), at);
          if (isAllDeleted || coveredBy(this.#stretches.deleted, at)) this.#deleted.push(text);
          else if (fields.includes(true)) this.#instructions.push(text);
          else if (isAllHidden || coveredBy(this.#stretches.hidden, at)) this.#hidden.push(text);
          else out.push(text);
        }
      }
    }
    return out.join("");
  }

  #character(code: number, character: string, at: number): string {
    if (code >= 0x20) return code === 0xad ? "" : character;
    if (code === PARAGRAPH) return coveredBy(this.#stretches.inTable, at) ? INNER_END : "\n";
    if (code === CELL) return coveredBy(this.#stretches.rowEnds, at) || !this.fib.isModern ? ROW_END : CELL_END;
    return CHARACTERS[code] ?? "";
  }
}
