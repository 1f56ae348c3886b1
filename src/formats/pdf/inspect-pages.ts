/** What the pages of a document draw and do not show, gathered by page and kind. */
import type { Box } from "../../core/finding.js";
import type { ConcealmentKind } from "../../core/concealment.js";
import type { Ocr } from "../../ocr/ocr.js";
import type { NativeSpan } from "../../text/document.js";
import type { Concealment } from "../format.js";
import { dropEngine, engineBytes } from "./engine.js";
import { holdsMiddle, uniteRects, type Rect } from "./geometry.js";
import { OpenPdf } from "./open-pdf.js";
import { glyphBox, isBlankGlyph, readGlyphs, type PageGlyphs } from "./page-glyphs.js";
import { pagePart } from "./page-text.js";
import { listObjects } from "./page-objects.js";
import { renderGrey } from "./render.js";
import { findSeeThrough } from "./see-through.js";
import { findUnseen } from "./unseen-glyphs.js";

/** Engine memory, in bytes, after which a long document is opened anew in a new engine. */
const REOPEN_BYTES = 320 * 1024 * 1024;
const PICTURE_DPI = 150;
/** Letters and digits below which a stretch says nothing. */
const FEWEST = 2;
/** What stands under or upon bars only to say that something was taken out. */
const HARMLESS = new Set(
  (
    "redact redacted redaction redactions sealed under seal confidential privilege privileged exempt exemption withheld " +
    "removed deleted omitted page pages blank intentionally left personal information not responsive non"
  ).split(" "),
);
/** Numbers of exemptions: `(b)(6)`, `b7c`, `s.40`. */
const EXEMPTION = /^[bs]\d{1,2}[a-f]?$/i;
/** A date that a program sets upon every bar that it draws, and the fewest bars that show it. */
const DATE = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/;
const FEWEST_STAMPS = 4;

export interface PageInspection {
  readonly signal: AbortSignal;
  readonly ocr: Ocr | undefined;
  /** Called with every page. */
  readonly gotOn: (() => void) | undefined;
  /** Where notes have their pictures on a page, which a reader moves aside. */
  readonly icons: ReadonlyMap<number, readonly Rect[]>;
}

/** Reads the pages as extraction does, so that glyph numbers agree. */
export async function* inspectPages(
  bytes: Uint8Array,
  passwords: readonly string[],
  { signal, ocr, gotOn, icons }: PageInspection,
): AsyncIterable<Concealment> {
  let pdf = await OpenPdf.open(bytes, passwords, "verify");
  try {
    for (let page = 1; page <= pdf.pageCount; page++) {
      signal.throwIfAborted();
      gotOn?.();
      yield* inspectPage(pdf, page, icons.get(page) ?? []);
      if (ocr) yield* await inspectPicture(pdf, page, ocr);
      if (engineBytes(pdf.engine) < REOPEN_BYTES || page === pdf.pageCount) continue;
      pdf.close();
      dropEngine();
      pdf = await OpenPdf.open(bytes, passwords, "verify");
    }
  } finally {
    pdf.close();
  }
}

function inspectPage(pdf: OpenPdf, page: number, icons: readonly Rect[]): Concealment[] {
  const found = pdf.withFlatPage(page, (handle) => {
    const glyphs = readGlyphs(pdf, handle);
    if (glyphs.count === 0) return [];
    return [...findUnseen(pdf, handle, glyphs)].flatMap(([kind, unseen]) => {
      const covered = unseen.filter((i) => !icons.some((icon) => holdsMiddle(icon, glyphBox(glyphs, i))));
      return tellOf(kind, covered, glyphs, page);
    });
  });
  return found ?? [];
}

function tellOf(kind: ConcealmentKind, unseen: readonly number[], glyphs: PageGlyphs, page: number): Concealment[] {
  const stretches = joinStretches(unseen, glyphs).filter((stretch) => saysSomething(stretch, glyphs));
  if (stretches.length === 0 || isStamp(stretches, glyphs)) return [];
  const part = pagePart(page);
  return [
    {
      kind,
      place: part,
      page,
      boxes: stretches.map((stretch) => boxOf(stretch, glyphs, page)),
      count: stretches.reduce((sum, stretch) => sum + lettersOf(textOf(stretch, glyphs)).length, 0),
      spans: stretches.map(({ start, end }) => ({ part, start, end })),
      text: stretches.map((stretch) => textOf(stretch, glyphs)).join("\n"),
    },
  ];
}

/** Bars in scans and photographs; what is drawn over text is known without them. */
async function inspectPicture(pdf: OpenPdf, page: number, ocr: Ocr): Promise<Concealment[]> {
  const picture = pdf.withPage(page, (handle) =>
    listObjects(pdf, handle).some(({ kind }) => kind === "image") ? renderGrey(pdf, handle, PICTURE_DPI) : undefined,
  );
  if (!picture) return [];
  const { bars, letters } = await findSeeThrough(picture, ocr);
  if (bars.length === 0) return [];
  const boxes = bars.map(({ left, bottom, right, top }): Box => [page, left, bottom, right, top]);
  return [{ kind: "see-through-bar", place: pagePart(page), page, boxes, count: letters }];
}

type Stretch = Pick<NativeSpan, "start" | "end">;

/** Glyphs that follow each other, blanks between them aside. */
function joinStretches(unseen: readonly number[], glyphs: PageGlyphs): Stretch[] {
  const joined: Stretch[] = [];
  for (const index of unseen) {
    const last = joined.at(-1);
    if (last && isOneStretch(last.end, index, glyphs))
      joined[joined.length - 1] = { start: last.start, end: index + 1 };
    else joined.push({ start: index, end: index + 1 });
  }
  return joined;
}

function isOneStretch(end: number, index: number, glyphs: PageGlyphs): boolean {
  for (let i = end; i < index; i++) {
    // A line end parts stretches, so that their boxes stay on their lines.
    if (!isBlankGlyph(glyphs, i) || glyphs.unicode[i] === 10) return false;
  }
  return true;
}

function textOf({ start, end }: Stretch, { unicode }: PageGlyphs): string {
  return Array.from(unicode.subarray(start, end), (code) =>
    code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : " ",
  ).join("");
}

const lettersOf = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

function saysSomething(stretch: Stretch, glyphs: PageGlyphs): boolean {
  const text = textOf(stretch, glyphs);
  if (lettersOf(text).length < FEWEST) return false;
  const words = text
    .replace(/[().]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return !words.every((word) => HARMLESS.has(word.toLowerCase()) || EXEMPTION.test(word));
}

/** A date that stands, wholly or in part, on every bar tells of the bars. */
function isStamp(stretches: readonly Stretch[], glyphs: PageGlyphs): boolean {
  const words = stretches.flatMap((stretch) => textOf(stretch, glyphs).trim().split(/\s+/));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), "");
  return words.length >= FEWEST_STAMPS && DATE.test(longest) && words.every((word) => longest.includes(word));
}

function boxOf({ start, end }: Stretch, glyphs: PageGlyphs, page: number): Box {
  let box: Rect | undefined;
  for (let i = start; i < end; i++) {
    if (isBlankGlyph(glyphs, i)) continue;
    const one = glyphBox(glyphs, i);
    box = box ? uniteRects(box, one) : one;
  }
  const { left, bottom, right, top } = box ?? { left: 0, bottom: 0, right: 0, top: 0 };
  return [page, left, bottom, right, top];
}
