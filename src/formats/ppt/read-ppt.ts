/** The texts of a presentation of the binary kind by where they stand: what its slides show, and what they do not. */
import type { AsideText } from "../legacy/convert.js";
import type { Deck, DeckSlide } from "../legacy/write-pptx.js";
import { streamAt, type CompoundFile } from "../compound/compound-file.js";
import { ItemError } from "../../core/problem.js";
import { readObjects, type LiveObjects } from "./persist.js";
import { childOf, childrenOf, everyRecord, RECORD, recordsIn, textOf, type PptRecord } from "./records.js";
import { paragraphsOf, readDrawing, type DrawnTexts, type PptBox, type TextSource } from "./shapes.js";

export interface PptTexts {
  readonly deck: Deck;
  /** Comments, links, names, prompts, remnants of earlier saves. */
  readonly asides: readonly AsideText[];
  /** Records of embedded objects, packed or not. */
  readonly objects: readonly PptRecord[];
  /** Stretches of the main stream that were read, in bytes. */
  readonly covered: readonly { readonly start: number; readonly end: number }[];
}

/** Lists of slides by the number of their record. */
const LISTS = { slides: 0, masters: 1, notes: 2 } as const;
/** Strings of headers and footers, and of a comment, by number. */
const FOOTER_TEXTS = { date: 0, header: 1, footer: 2 } as const;
const COMMENT_AUTHOR = 0;
const HIDDEN_SLIDE = 4;
const HIDDEN_SLIDE_AT = 10;
/** Placeholders of dates, numbers, footers and headers, which slides repeat. */
const REPEATED: ReadonlySet<number> = new Set([7, 8, 9, 10]);
/** Slides follow the footers of the presentation; the record is that of slides, not of notes. */
const FOR_SLIDES = 3;
const MOST_SLIDES = 20_000;

interface Entry {
  /** Number by which others refer to it. */
  readonly id: number;
  readonly record: PptRecord;
  /** Texts of its outline, each with what belongs to it. */
  readonly outline: readonly (readonly PptRecord[])[];
}

/** Throws `ItemError` when the file has no presentation that can be read, or an encrypted one. */
export function readPpt(file: CompoundFile): PptTexts {
  const stream = streamAt(file, "PowerPoint Document")?.bytes;
  if (!stream) throw new ItemError("unsupported-part", "extract", "presentations of PowerPoint 4 and 95 are not read");
  return new Presentation(stream, readObjects(file, stream)).read();
}

class Presentation {
  readonly #covered: { start: number; end: number }[] = [];
  readonly #taken = new Set<number>();
  readonly #asides: AsideText[] = [];

  constructor(
    private readonly stream: Buffer,
    private readonly objects: LiveObjects,
  ) {}

  read(): PptTexts {
    const { document } = this.objects;
    const masters = this.#list("masters").map((entry) => ({ ...entry, texts: this.#drawn(entry, {}) }));
    const notes = new Map(this.#list("notes").map((entry) => [entry.id, this.#drawn(entry, {})]));
    const slides = this.#list("slides").map((entry, i) => this.#slide(entry, i + 1, masters, notes));
    for (const { texts } of masters) {
      const prompts = texts.boxes.filter(({ placeholder }) => placeholder !== undefined);
      this.#aside("hidden", ...prompts.flatMap(({ rows }) => rows.flat(2)));
    }
    const size = childOf(document, RECORD.documentAtom)?.body;
    const everything = [...recordsIn(this.stream)].flatMap((record) => [...everyRecord(record)]);
    this.#readRest(everything);
    return {
      deck: {
        width: size && size.length >= 8 ? Math.max(0, size.readInt32LE(0)) : 0,
        height: size && size.length >= 8 ? Math.max(0, size.readInt32LE(4)) : 0,
        masters: masters.map(({ texts }) => texts.boxes.filter(({ placeholder }) => placeholder === undefined)),
        slides,
      },
      asides: this.#asides,
      objects: everything.filter(({ type }) => type === RECORD.object),
      covered: this.#covered,
    };
  }

  #list(name: keyof typeof LISTS): Entry[] {
    const list = childrenOf(this.objects.document).find(
      ({ type, instance }) => type === RECORD.slideList && instance === LISTS[name],
    );
    const entries: { id: number; record: PptRecord; outline: PptRecord[][] }[] = [];
    let isOpen = false;
    for (const record of list ? childrenOf(list) : []) {
      if (record.type === RECORD.persistAtom) {
        const object = record.body.length >= 16 ? this.objects.object(record.body.readUInt32LE(0)) : undefined;
        isOpen = object !== undefined && SLIDES.has(object.type) && entries.length < MOST_SLIDES;
        if (object && isOpen) entries.push({ id: record.body.readUInt32LE(12), record: object, outline: [] });
      } else if (isOpen) {
        const outline = entries.at(-1)?.outline;
        if (record.type === TEXT_HEADER) outline?.push([]);
        outline?.at(-1)?.push(record);
      }
    }
    return entries;
  }

  #slide(
    entry: Entry,
    number: number,
    masters: readonly (Entry & { readonly texts: DrawnTexts })[],
    notes: ReadonlyMap<number, DrawnTexts>,
  ): DeckSlide {
    const atom = childOf(entry.record, RECORD.slideAtom)?.body;
    const isWhole = atom !== undefined && atom.length >= 20;
    const masterId = isWhole ? atom.readUInt32LE(12) : 0;
    const notesId = isWhole ? atom.readUInt32LE(16) : 0;
    const behind = masters.findIndex(({ id }) => id === masterId);
    const repeated = this.#repeated(entry.record);
    const boxes = this.#drawn(entry, { ...repeated, number: String(number) }).boxes;
    const shown = boxes.flatMap(({ rows }) => rows.flat(2)).join("\n");
    const missing = [repeated.date, repeated.footer].filter((text) => text !== undefined && !shown.includes(text));
    const show = childOf(entry.record, RECORD.showInfo)?.body;
    return {
      isHidden: ((show?.[HIDDEN_SLIDE_AT] ?? 0) & HIDDEN_SLIDE) !== 0,
      master: behind < 0 || (isWhole && atom.length >= 22 && (atom.readUInt16LE(20) & 1) === 0) ? undefined : behind,
      boxes: [...boxes, ...missing.map((text, i) => this.#footerBox(text ?? "", i))],
      notes: (notes.get(notesId)?.boxes ?? [])
        .filter(({ placeholder }) => placeholder === undefined || !REPEATED.has(placeholder))
        .flatMap(({ rows }) => rows.flat(2)),
    };
  }

  /** A line at the foot, for what the master shows in a place of its own. */
  #footerBox(text: string, index: number): PptBox {
    const frame = { left: 200 + index * 2800, top: 3950, width: 2600, height: 260 };
    return { isTitle: false, frame, rows: [[[text]]], placeholder: undefined };
  }

  /** What a slide repeats, by its own record or by that of the presentation. */
  #repeated(slide: PptRecord): { date?: string; footer?: string } {
    const own = childOf(slide, RECORD.headersFooters);
    const all = childrenOf(this.objects.document).find(
      ({ type, instance }) => type === RECORD.headersFooters && instance === FOR_SLIDES,
    );
    const record = own ?? all;
    const flags = record && childOf(record, RECORD.headersFootersAtom)?.body;
    if (!flags || flags.length < 4) return {};
    const bits = flags.readUInt16LE(2);
    const date = (bits & 0b101) === 0b101 ? this.#string(record, FOOTER_TEXTS.date) : undefined;
    const footer = (bits & 0b100000) !== 0 ? this.#string(record, FOOTER_TEXTS.footer) : undefined;
    return { ...(date !== undefined && { date }), ...(footer !== undefined && { footer }) };
  }

  #string(container: PptRecord, number: number): string | undefined {
    const record = childrenOf(container).find(({ type, instance }) => type === RECORD.string && instance === number);
    if (!record) return undefined;
    this.#take(record);
    return textOf(record)?.trim() || undefined;
  }

  #drawn(
    { record, outline }: Entry,
    { date, footer, number }: { date?: string; footer?: string; number?: string },
  ): DrawnTexts {
    const source: TextSource = {
      outline: (index) => outline[index] ?? [],
      field: (type) =>
        type === RECORD.slideNumber
          ? number
          : type === RECORD.footer
            ? (footer ?? "")
            : type === RECORD.genericDate
              ? (date ?? "")
              : undefined,
      take: (text) => this.#take(text),
    };
    const texts = readDrawing(record, source);
    this.#aside("attribute", ...texts.unseen);
    return texts;
  }

  #take({ at, body }: PptRecord): void {
    this.#taken.add(at);
    this.#covered.push({ start: at, end: at + body.length });
  }

  #aside(surface: AsideText["surface"], ...texts: readonly string[]): void {
    for (const text of texts) this.#asides.push({ surface, text });
  }

  /** Every text that no slide shows: comments, links, names, and what earlier saves left. */
  #readRest(everything: readonly PptRecord[]): void {
    for (const record of everything)
      if (record.type === RECORD.comment) {
        for (const child of childrenOf(record)) {
          if (child.type !== RECORD.string || this.#taken.has(child.at)) continue;
          const text = paragraphsOf(textOf(child) ?? "").join("\n");
          this.#asides.push({ surface: "comment", text, ...(child.instance === COMMENT_AUTHOR && AUTHOR) });
          this.#take(child);
        }
      } else if (record.type === RECORD.hyperlink) this.#restOf(record, "link");
    for (const record of everything) this.#restText(record, "hidden");
  }

  #restOf(record: PptRecord, surface: AsideText["surface"]): void {
    for (const child of everyRecord(record)) this.#restText(child, surface);
  }

  #restText(record: PptRecord, surface: AsideText["surface"]): void {
    if (this.#taken.has(record.at)) return;
    const text = textOf(record);
    if (text === undefined) return;
    this.#take(record);
    // Names of tags and formats of PowerPoint's own are no texts.
    if (!/^___PPT\d/.test(text)) this.#aside(surface, paragraphsOf(text.replace(/\v/g, "\n")).join("\n"));
  }
}

const AUTHOR = { field: "author" } as const;
const TEXT_HEADER = 0x0f9f;
const SLIDES: ReadonlySet<number> = new Set([RECORD.slide, RECORD.master, RECORD.notes]);
