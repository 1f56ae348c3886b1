/**
 * The pixels of one line of a picture: whether they are nothing but its words on plain paper, how far the paper beside it
 * is free, and the words moved along it. Knows nothing of what is removed or why.
 */
import { inkLevel, toGrey, type Grey, type PixelBox, type Raster } from "../../ocr/grey.js";
import type { Rect } from "./geometry.js";

/** From points of the upright page, upwards, to pixels of its picture. */
export interface PixelScale {
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
  /** Pixels of a point. */
  readonly across: number;
  readonly down: number;
}

export interface Strip {
  /** All of it that is free but for its words. */
  readonly box: PixelBox;
  /** Where its rules begin and end, in pixels. */
  readonly ruled: Pick<PixelBox, "x0" | "x1">;
  readonly across: number;
  /** Pixels darker than this are ink. */
  readonly level: number;
  /** Whether there is no ink between and behind its words, and no rule through them. */
  readonly isPlain: boolean;
  /** Rows of rules that go on beyond its words, and columns that show them. */
  readonly rules: readonly number[];
  readonly ruleColumns: Pick<PixelBox, "x0" | "x1">;
  /** Where the paper to its left and right ends, in points. */
  readonly freeLeft: number;
  readonly freeRight: number;
}

/** The line as it is to be looked at: its bounds and the stretches of it that are words, in points. */
export interface StripWords extends Rect {
  readonly items: readonly { readonly left: number; readonly right: number }[];
}

/** Of a line's height: what words reach beyond their boxes, across and up and down. */
const PAD = { across: 0.06, down: 0.1 } as const;
/** Share of the columns between words that may have ink. */
const SPECKS = 0.05;
/** Pixels of ink from which a column counts. */
const LEAST_INK = 2;
/** Of a line's height, the parts at its head and foot that may hold ends of letters of the lines beside it. */
const NEIGHBOURS = 0.2;
/** Heights of a line beside its words at which rules are looked for, the share of it that has ink, and how thick they are. */
const RULE_REACH = 0.35;
const RULE_INK = 0.8;
const RULE_SHARE = 0.3;
/** Places of paper that are tried for a pixel before it becomes plain. */
const TRIES = 8;
/** Rows by which a rule rises or falls along a page that was set straight. */
const RULE_DRIFT = 2;
/** How light paper is, between the level of ink and the middle of what is none. */
const PAPER = 0.4;
/** Kept free between a line and ink beside it, in its heights. */
const CLEARANCE = 0.3;

export function readStrip(picture: Raster, line: StripWords, scale: PixelScale): Strip {
  const tall = (line.top - line.bottom) * scale.down;
  const padX = Math.max(1, PAD.across * tall);
  const padY = Math.max(1, PAD.down * tall);
  const y0 = clamp(Math.floor((scale.height - line.top) * scale.down - padY), picture.height);
  const y1 = clamp(Math.ceil((scale.height - line.bottom) * scale.down + padY), picture.height);
  const x0 = clamp(Math.floor(line.left * scale.across - padX), picture.width);
  const x1 = clamp(Math.ceil(line.right * scale.across + padX), picture.width);
  const rows = toGrey(crop(picture, { x0: 0, y0, x1: picture.width, y1 }));
  const level = inkLevel(crop({ ...rows, channels: 1 }, { x0, y0: 0, x1, y1: rows.height }));
  const { rules, columns } = findRules(rows, level, { x0, x1, reach: Math.ceil(RULE_REACH * tall) });
  const isRule = new Set(rules);
  const trim = Math.round(NEIGHBOURS * tall);
  const inkAt = (x: number, from: number, to: number): boolean => {
    let ink = 0;
    for (let y = from; y < to && ink < LEAST_INK; y++)
      if (!isRule.has(y) && (rows.pixels[y * rows.width + x] ?? 255) < level) ink++;
    return ink >= LEAST_INK;
  };
  const isInk = (x: number): boolean => inkAt(x, trim, rows.height - trim);
  let [left, right] = [x0, x1];
  while (left > 0 && !isInk(left - 1)) left--;
  while (right < picture.width && !isInk(right)) right++;
  const clear = Math.round(CLEARANCE * tall);
  const freeLeft = Math.min(x0, left + clear);
  const freeRight = Math.max(x1, right - clear);
  const hasRule = (x: number): boolean => inkAt(x, trim, rows.height);
  return {
    box: { x0: freeLeft, y0, x1: freeRight, y1 },
    ruled: rules.length > 0 ? followRules(rows, rules, level, { x0, x1 }) : { x0, x1: x0 },
    across: scale.across,
    level,
    rules,
    ruleColumns: columns,
    isPlain: level > 0 && isPlainBetween(line, { x0, x1 }, { across: scale.across, pad: padX }, hasRule),
    freeLeft: freeLeft / scale.across,
    freeRight: freeRight / scale.across,
  };
}

interface RuleRows {
  readonly rules: number[];
  readonly columns: Pick<PixelBox, "x0" | "x1">;
}

/** Rows with ink all along beside the words, on one side or the other: what is written on has its rule go on. */
function findRules(
  { width, pixels, height }: Grey,
  level: number,
  { x0, x1, reach }: { readonly x0: number; readonly x1: number; readonly reach: number },
): RuleRows {
  const sides = [x0 - reach, x1].filter((from) => from >= 0 && from + reach <= width);
  const found = sides.map((from): RuleRows => {
    const rules: number[] = [];
    for (let y = 0; y < height; y++) {
      let ink = 0;
      for (let x = from; x < from + reach; x++) if ((pixels[y * width + x] ?? 255) < level) ink++;
      if (ink > RULE_INK * reach) rules.push(y);
    }
    return { rules, columns: { x0: from, x1: from + reach } };
  });
  const none = { rules: [], columns: { x0, x1: x0 } };
  // A ground is no rule.
  return found.find(({ rules }) => rules.length > 0 && rules.length < RULE_SHARE * height) ?? none;
}

/** How far rules go on to both sides of the words. */
function followRules(
  { width, height, pixels }: Grey,
  rules: readonly number[],
  level: number,
  { x0, x1 }: Pick<PixelBox, "x0" | "x1">,
): Pick<PixelBox, "x0" | "x1"> {
  const from = Math.max(0, Math.min(...rules) - RULE_DRIFT);
  const to = Math.min(height, Math.max(...rules) + RULE_DRIFT + 1);
  const goesOn = (x: number): boolean => {
    for (let y = from; y < to; y++) if ((pixels[y * width + x] ?? 255) < level) return true;
    return false;
  };
  let [left, right] = [x0, x1];
  while (left > 0 && goesOn(left - 1)) left--;
  while (right < width && goesOn(right)) right++;
  return { x0: left, x1: right };
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

function isPlainBetween(
  { items }: StripWords,
  { x0, x1 }: Pick<PixelBox, "x0" | "x1">,
  { across, pad }: { readonly across: number; readonly pad: number },
  hasInk: (x: number) => boolean,
): boolean {
  const owned = new Uint8Array(Math.max(0, x1 - x0));
  for (const { left, right } of items)
    owned.fill(1, Math.max(0, Math.floor(left * across - pad) - x0), Math.max(0, Math.ceil(right * across + pad) - x0));
  let [free, specks] = [0, 0];
  for (let x = x0; x < x1; x++) {
    if (owned[x - x0] === 1) continue;
    free++;
    if (hasInk(x)) specks++;
  }
  return specks <= Math.max(LEAST_INK, SPECKS * free);
}

function crop({ width, channels, pixels }: Raster, { x0, y0, x1, y1 }: PixelBox): Raster {
  const out = new Uint8Array(Math.max(0, x1 - x0) * Math.max(0, y1 - y0) * channels);
  const row = Math.max(0, x1 - x0) * channels;
  for (let y = y0; y < y1; y++)
    out.set(pixels.subarray((y * width + x0) * channels, (y * width + x1) * channels), (y - y0) * row);
  return { width: Math.max(0, x1 - x0), height: Math.max(0, y1 - y0), channels, pixels: out };
}

/** A stretch of the strip and where its left edge is to be, in points. */
export interface StripMove {
  readonly from: { readonly left: number; readonly right: number };
  readonly to: number;
}

/** Clears the strip but for its paper, and puts the stretches where they are to be. */
export function moveStrip(picture: Raster, strip: Strip, moves: readonly StripMove[]): void {
  const { box, across } = strip;
  const pad = Math.max(1, Math.round(PAD.across * (box.y1 - box.y0)));
  const blocks = moves.map(({ from, to }) => {
    const x0 = clamp(Math.floor(from.left * across) - pad, picture.width);
    const x1 = clamp(Math.ceil(from.right * across) + pad, picture.width);
    return { at: Math.round(to * across) - pad, block: crop(picture, { ...box, x0, x1 }) };
  });
  const shown = crop(picture, { ...box, ...strip.ruleColumns });
  clearStrip(picture, strip);
  for (const rule of strip.rules) drawRule(picture, strip, rule, shown);
  for (const { at, block } of blocks) paste(picture, block, at, box.y0);
}

/** Puts paper from nearby in the place of all that stands there. */
function clearStrip(picture: Raster, { box, ruled, level, rules }: Strip): void {
  const { channels, pixels, width } = picture;
  const strip = crop(picture, { ...box, x0: Math.min(box.x0, ruled.x0), x1: Math.max(box.x1, ruled.x1) });
  const left = Math.min(box.x0, ruled.x0);
  const grey = toGrey(strip);
  const paper = medianPaper(grey.pixels, level);
  const isPaper = findPaper(grey, level + PAPER * (paper - level));
  const draw = drawLots();
  const reach = 2 * strip.height;
  const isRule = new Set(rules.flatMap((row) => [-2, -1, 0, 1, 2].map((by) => row + by)));
  for (let y = 0; y < strip.height; y++) {
    for (let x = 0; x < strip.width; x++) {
      if (!isRule.has(y) && (left + x < box.x0 || left + x >= box.x1)) continue;
      if (isRule.has(y) && (left + x < ruled.x0 || left + x >= ruled.x1)) continue;
      let from = -1;
      for (let i = 0; i < TRIES && from < 0; i++) {
        const at = draw(strip.height) * strip.width + clamp(x + draw(2 * reach) - reach, strip.width - 1);
        if (isPaper[at] === 1) from = at;
      }
      const to = ((box.y0 + y) * width + left + x) * channels;
      for (let i = 0; i < channels; i++)
        pixels[to + i] = from < 0 ? paper : (strip.pixels[from * channels + i] ?? paper);
    }
  }
}

/** Pixels of paper that no ink is beside: edges of letters are darker. */
function findPaper({ width, height, pixels }: Grey, lightest: number): Uint8Array {
  const isPaper = new Uint8Array(pixels.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      let isClear = true;
      for (let by = -1; by <= 1 && isClear; by++)
        for (let bx = -1; bx <= 1 && isClear; bx++) isClear = (pixels[(y + by) * width + x + bx] ?? 0) >= lightest;
      if (isClear) isPaper[y * width + x] = 1;
    }
  return isPaper;
}

/** Numbers below a bound, the same for every picture. */
function drawLots(): (bound: number) => number {
  let lot = 1;
  return (bound) => {
    lot = (Math.imul(lot, 1103515245) + 12345) & 0x7fffffff;
    return (lot >> 8) % bound;
  };
}

/** Draws a row of a rule again from its one end to its other, as it is beside the words. */
function drawRule({ width, channels, pixels }: Raster, { box, ruled }: Strip, rule: number, shown: Raster): void {
  const row = shown.pixels.subarray(rule * shown.width * channels, (rule + 1) * shown.width * channels);
  for (let x = ruled.x0; x < ruled.x1; x++)
    for (let i = 0; i < channels; i++)
      pixels[((box.y0 + rule) * width + x) * channels + i] = row[(x % shown.width) * channels + i] ?? 0;
}

/** The middle grey of what is no ink. */
function medianPaper(grey: Uint8Array, level: number): number {
  const light = grey.filter((value) => value >= level).sort();
  return light[light.length >> 1] ?? 255;
}

/** Ink stays where ink was. */
function paste(picture: Raster, block: Raster, left: number, top: number): void {
  const { width, height, channels, pixels } = picture;
  for (let y = 0; y < block.height && top + y < height; y++) {
    for (let x = Math.max(0, -left); x < block.width && left + x < width; x++) {
      const to = ((top + y) * width + left + x) * channels;
      const from = (y * block.width + x) * channels;
      for (let i = 0; i < channels; i++)
        pixels[to + i] = Math.min(pixels[to + i] ?? 255, block.pixels[from + i] ?? 255);
    }
  }
}
