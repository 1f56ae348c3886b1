/**
 * Cells of a workbook whose letters nobody sees: in the colour of the cell, or in a number format that shows nothing. Of colours nothing is
 * said on sheets that colour cells by other means (conditions, styles of tables, a picture behind).
 */
import type { Concealment } from "../format.js";
import type { InspectedPart } from "./inspected-parts.js";
import { CELL_STRIDE, cellsPart, readCells, type SheetCell } from "./sheet-cells.js";
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

const PAPER = "FFFFFF";
/** A gradient, a pattern, a colour that is reckoned from another. */
const VARIED = "varied";
/** Of numbers above, below and at naught, and of texts. */
const SHOWS_NOTHING = /^(?:(?:&quot;&quot;)?;){3}(?:&quot;&quot;)?$/;
const COLOURED_OTHERWISE = /<(?:\w+:)?(?:conditionalFormatting|tableParts|picture)\b/;

/** Formats of cells, by their numbers, that hide. */
interface HidingFormats {
  readonly byColour: ReadonlySet<number>;
  readonly byNumber: ReadonlySet<number>;
}

/** The first of the themes' colours is that of paper. */
function colourOf(source: string, element: XmlElement): string {
  if (rawAttribute(source, element, "tint") !== undefined) return VARIED;
  const rgb = rawAttribute(source, element, "rgb");
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  if (rawAttribute(source, element, "theme") === "0") return PAPER;
  return /^[19]$/.test(rawAttribute(source, element, "indexed") ?? "") ? PAPER : VARIED;
}

function hidingFormats(source: string): HidingFormats {
  const inks: (string | undefined)[] = [];
  const grounds: string[] = [];
  const blank = new Set<string>();
  const byColour = new Set<number>();
  const byNumber = new Set<number>();
  const path: XmlElement[] = [];
  let formats = 0;
  scanXml(source, {
    open: (element) => {
      const list = path.at(-1)?.name;
      const attribute = (name: string): string => rawAttribute(source, element, name) ?? "";
      if (element.name === "font" && list === "fonts") inks.push(undefined);
      else if (element.name === "color" && list === "font" && path.at(-2)?.name === "fonts")
        inks[inks.length - 1] = colourOf(source, element);
      else if (element.name === "fill" && list === "fills") grounds.push(VARIED);
      else if (
        element.name === "patternFill" &&
        path.at(-2)?.name === "fills" &&
        /^(?:none)?$/.test(attribute("patternType"))
      )
        grounds[grounds.length - 1] = PAPER;
      else if (element.name === "fgColor" && path.at(-3)?.name === "fills" && isSolid(source, path.at(-1)))
        grounds[grounds.length - 1] = colourOf(source, element);
      else if (element.name === "numFmt" && SHOWS_NOTHING.test(attribute("formatCode")))
        blank.add(attribute("numFmtId"));
      else if (element.name === "xf" && list === "cellXfs") {
        const ink = inks[Number(attribute("fontId"))];
        if (ink !== undefined && ink !== VARIED && ink === grounds[Number(attribute("fillId"))]) byColour.add(formats);
        if (blank.has(attribute("numFmtId"))) byNumber.add(formats);
        formats++;
      }
      path.push(element);
    },
    close: () => path.pop(),
    text: () => undefined,
  });
  return { byColour, byNumber };
}

const isSolid = (source: string, pattern: XmlElement | undefined): boolean =>
  pattern !== undefined && rawAttribute(source, pattern, "patternType") === "solid";

export function unseenCells(parts: readonly InspectedPart[]): Concealment[] {
  const styles = parts.find(({ name }) => /^xl\/styles\.xml$/i.test(name));
  const formats = styles && hidingFormats(styles.source);
  if (!formats || formats.byColour.size + formats.byNumber.size === 0) return [];
  const shared = parts.find(({ name }) => /^xl\/sharedStrings\.xml$/i.test(name));
  const coloured = shared ? stringsWithRuns(shared.source) : new Set<string>();
  const spans = parts
    .filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name))
    .flatMap(({ key, source }) =>
      unseenIn(source, formats, coloured).map(({ ordinal }) => ({
        part: cellsPart(key),
        start: ordinal * CELL_STRIDE,
        end: (ordinal + 1) * CELL_STRIDE - 1,
      })),
    );
  const place = "cells whose text is not to be seen";
  return spans.length > 0 ? [{ kind: "ground-coloured-text", place, count: spans.length, spans }] : [];
}

function unseenIn(source: string, formats: HidingFormats, coloured: ReadonlySet<string>): SheetCell[] {
  const isColoured = COLOURED_OTHERWISE.test(source);
  return readCells(source).filter(({ style, type, value, whole }) => {
    if (formats.byNumber.has(style)) return true;
    if (!formats.byColour.has(style) || isColoured) return false;
    if (type === "s") return value !== undefined && !coloured.has(source.slice(value.start, value.end));
    return (value !== undefined || type === "inlineStr") && !source.slice(whole.start, whole.end).includes("rPr");
  });
}

/** Numbers of the strings that colour letters by themselves. */
function stringsWithRuns(source: string): Set<string> {
  const found = new Set<string>();
  let number = 0;
  scanXml(source, {
    open: ({ name }) => {
      if (name === "rPr") found.add(String(number));
    },
    close: ({ name }) => {
      if (name === "si") number++;
    },
    text: () => undefined,
  });
  return found;
}
