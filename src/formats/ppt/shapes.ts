/** Texts in the drawing of a slide, each with its place; tables as such; names and descriptions of shapes beside them. */
import type { DeckBox, DeckFrame } from "../legacy/write-pptx.js";
import { childOf, childrenOf, everyRecord, RECORD, textOf, type PptRecord } from "./records.js";

export interface DrawnTexts {
  readonly boxes: readonly PptBox[];
  /** Names, descriptions and addresses that shapes carry and do not show. */
  readonly unseen: readonly string[];
}

export interface PptBox extends DeckBox {
  /** Number of the kind of placeholder; undefined for a box of the slide's own. */
  readonly placeholder: number | undefined;
}

/** Finds what a box shows that stands elsewhere. */
export interface TextSource {
  /** Records of a text of the outline, by number. */
  outline(index: number): readonly PptRecord[];
  /** What a mark in a text stands for, by the number of its record. */
  field(type: number): string | undefined;
  /** Is told of every record whose text was taken. */
  take(record: PptRecord): void;
}

/** Maps units of a group to those of the slide. */
type Mapping = (frame: DeckFrame) => DeckFrame;

/** Of a shape's properties (MS-ODRAW 2.3): a text drawn as a picture. */
const WORD_ART = 0x00c0;
/** Names of pictures and of the shape, its description, its tip and its script. */
const UNSEEN: ReadonlySet<number> = new Set([0x0105, 0x0187, 0x01c6, 0x0380, 0x0381, 0x038d, 0x038e]);
/** Of a group: it is a table. */
const TABLE = 0x039f;
const TITLES: ReadonlySet<number> = new Set([1, 3, 13, 15, 17]);

export function readDrawing(slide: PptRecord, source: TextSource): DrawnTexts {
  const drawing = childOf(slide, RECORD.drawing);
  const reader = new DrawingReader(source);
  for (const container of drawing ? childrenOf(drawing) : [])
    for (const child of childrenOf(container)) reader.read(child, (frame) => frame);
  return { boxes: reader.boxes, unseen: reader.unseen };
}

class DrawingReader {
  readonly boxes: PptBox[] = [];
  readonly unseen: string[] = [];

  constructor(private readonly source: TextSource) {}

  read(record: PptRecord, mapping: Mapping, depth = 0): void {
    if (record.type === RECORD.shape) this.#readShape(record, mapping);
    if (record.type !== RECORD.shapes || depth > 16) return;
    const [group, ...members] = childrenOf(record);
    const inner = group ? innerMapping(group, mapping) : mapping;
    if (group && isTable(group)) this.#readTable(group, members, mapping, inner);
    else for (const member of members) this.read(member, inner, depth + 1);
    if (group) this.#readShape(group, mapping);
  }

  #readShape(shape: PptRecord, mapping: Mapping): void {
    const paragraphs: string[] = [];
    for (const [id, text] of propertiesOf(shape)) {
      if (id === WORD_ART) paragraphs.push(text);
      else if (UNSEEN.has(id)) this.unseen.push(text);
    }
    const textbox = childOf(shape, RECORD.textbox);
    if (textbox) paragraphs.push(...paragraphsOf(this.#textOf(textbox)));
    if (!paragraphs.some((text) => text.trim() !== "")) return;
    const placeholder = placeholderOf(shape);
    this.boxes.push({
      isTitle: placeholder !== undefined && TITLES.has(placeholder),
      frame: mapping(frameOf(shape) ?? NO_FRAME),
      rows: [[paragraphs]],
      placeholder,
    });
  }

  #readTable(group: PptRecord, members: readonly PptRecord[], outer: Mapping, inner: Mapping): void {
    const cells = new DrawingReader(this.source);
    for (const member of members) cells.read(member, inner);
    this.unseen.push(...cells.unseen);
    const byTop = new Map<number, PptBox[]>();
    for (const box of cells.boxes) {
      const row = byTop.get(box.frame.top);
      if (row) row.push(box);
      else byTop.set(box.frame.top, [box]);
    }
    const columns = [...new Set(cells.boxes.map(({ frame }) => frame.left))].sort((a, b) => a - b);
    const rows = [...byTop]
      .sort(([a], [b]) => a - b)
      .map(([, row]) => columns.map((left) => row.filter(({ frame }) => frame.left === left).flatMap(paragraphsOfBox)));
    if (rows.length === 0) return;
    this.boxes.push({ isTitle: false, frame: outer(frameOf(group) ?? NO_FRAME), rows, placeholder: undefined });
  }

  #textOf(textbox: PptRecord): string {
    const records = childrenOf(textbox).flatMap((record) =>
      record.type === RECORD.outlineText && record.body.length >= 4
        ? this.source.outline(record.body.readInt32LE(0))
        : [record],
    );
    const text = records.find(({ type }) => type === RECORD.wideText || type === RECORD.narrowText);
    if (!text) return "";
    this.source.take(text);
    const units = (textOf(text) ?? "").split("");
    for (const { type, body } of records) {
      const at = body.length >= 4 ? body.readUInt32LE(0) : -1;
      const value = units[at] === "*" ? this.source.field(type) : undefined;
      if (value !== undefined) units[at] = value;
    }
    return units.join("");
  }
}

const paragraphsOfBox = ({ rows }: PptBox): readonly string[] => rows.flat(2);

export const paragraphsOf = (text: string): string[] => text.replace(/\r$/, "").split(/\r\n|\r|\n/);

const NO_FRAME: DeckFrame = { left: 0, top: 0, width: 0, height: 0 };

const isTable = (group: PptRecord): boolean =>
  [...everyRecord(group)].some(
    ({ type, body }) => type === RECORD.otherProperties && body.length >= 2 && idsOf(body).includes(TABLE),
  );

function idsOf(body: Buffer): number[] {
  const ids: number[] = [];
  for (let at = 0; at + 6 <= body.length && ids.length < 64; at += 6) ids.push(body.readUInt16LE(at) & 0x3fff);
  return ids;
}

/** Texts among the properties of a shape: those that are longer than a number lie behind the list of all. */
function* propertiesOf(shape: PptRecord): Iterable<[id: number, text: string]> {
  const lists: readonly number[] = [RECORD.properties, RECORD.moreProperties, RECORD.otherProperties];
  for (const { type, instance, body } of childrenOf(shape)) {
    if (!lists.includes(type)) continue;
    let at = instance * 6;
    for (let i = 0; i < instance && i * 6 + 6 <= body.length; i++) {
      const id = body.readUInt16LE(i * 6);
      if ((id & 0x8000) === 0) continue;
      const length = body.readUInt32LE(i * 6 + 2);
      const text = body.toString("utf16le", at, Math.min(body.length, at + (length & ~1))).replace(/\0[^]*$/, "");
      if (text.trim() !== "") yield [id & 0x3fff, text];
      at += length;
    }
  }
}

function placeholderOf(shape: PptRecord): number | undefined {
  const data = childOf(shape, RECORD.clientData);
  const atom = data && childOf(data, RECORD.placeholder);
  return atom && atom.body.length >= 5 ? atom.body[4] : undefined;
}

function frameOf(shape: PptRecord): DeckFrame | undefined {
  const child = childOf(shape, RECORD.childAnchor)?.body;
  if (child && child.length >= 16) return frame(...int32s(child));
  const anchor = childOf(shape, RECORD.anchor)?.body;
  if (!anchor || anchor.length < 8) return undefined;
  const [top, left, right, bottom] =
    anchor.length >= 16
      ? int32s(anchor)
      : [anchor.readInt16LE(0), anchor.readInt16LE(2), anchor.readInt16LE(4), anchor.readInt16LE(6)];
  return frame(left, top, right, bottom);
}

const int32s = (bytes: Buffer): [number, number, number, number] => [
  bytes.readInt32LE(0),
  bytes.readInt32LE(4),
  bytes.readInt32LE(8),
  bytes.readInt32LE(12),
];

const frame = (left: number, top: number, right: number, bottom: number): DeckFrame => ({
  left,
  top,
  width: Math.max(0, right - left),
  height: Math.max(0, bottom - top),
});

function innerMapping(group: PptRecord, outer: Mapping): Mapping {
  const bounds = childOf(group, RECORD.groupBounds)?.body;
  const place = frameOf(group);
  if (!bounds || bounds.length < 16 || !place) return outer;
  const own = frame(...int32s(bounds));
  const x = own.width > 0 ? place.width / own.width : 1;
  const y = own.height > 0 ? place.height / own.height : 1;
  return (inner) =>
    outer({
      left: place.left + (inner.left - own.left) * x,
      top: place.top + (inner.top - own.top) * y,
      width: inner.width * x,
      height: inner.height * y,
    });
}
