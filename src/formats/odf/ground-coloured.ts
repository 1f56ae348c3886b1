/**
 * Text in the colour of what is behind it. Where more lies behind it than what it stands in (pictures and shapes of a slide, a page that is
 * coloured), nothing is said of white letters: on a dark ground they are no secret.
 */
import type { Concealment } from "../format.js";
import { lettersIn } from "../ooxml/unseen-text.js";
import { rawAttribute, scanXml, type XmlElement } from "../ooxml/xml-scan.js";

/** Of a style; undefined what is that of the style above, and then of what stands around. */
interface Colours {
  ink?: string;
  ground?: string;
  above?: string;
}

/** Styles by their names. */
export type ColoursOfStyles = ReadonlyMap<string, Colours>;

const PAPER = "#ffffff";
/** A picture, a gradient: no colour is like it. */
const VARIED = "varied";
/** The style draws nothing there, whatever the style above draws. */
const NOTHING = "nothing";
/** By how much the parts of two colours may differ for letters not to be seen. */
const NEAR = 0x10;
/** Styles are built upon others, some of them in a ring. */
const MOST_ABOVE = 12;

function isNear(one: string, other: string): boolean {
  if (!/^#[\da-f]{6}$/i.test(one) || !/^#[\da-f]{6}$/i.test(other)) return false;
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [1, 3, 5].every((at) => Math.abs(part(one, at) - part(other, at)) < NEAR);
}

/** What the properties of a style draw behind the letters; undefined where they say nothing of it. */
function groundOf(source: string, element: XmlElement): string | undefined {
  if (element.name === "background-image") return rawAttribute(source, element, "href") ? VARIED : undefined;
  const fill = rawAttribute(source, element, "fill");
  if (fill === "none") return NOTHING;
  if (fill !== undefined) return fill === "solid" ? (rawAttribute(source, element, "fill-color") ?? VARIED) : VARIED;
  const colour = rawAttribute(source, element, "background-color");
  return colour === "transparent" ? NOTHING : colour;
}

export function coloursOfStyles(source: string): ColoursOfStyles {
  const own = new Map<string, Colours>();
  let style: Colours | undefined;
  scanXml(source, {
    open: (element) => {
      if (element.prefix === "style" && element.name === "style") {
        const above = rawAttribute(source, element, "parent-style-name");
        style = above === undefined ? {} : { above };
        own.set(rawAttribute(source, element, "name") ?? "", style);
      }
      if (!style) return;
      const ink = element.name === "text-properties" ? rawAttribute(source, element, "color") : undefined;
      if (ink !== undefined) style.ink = ink;
      const ground = groundOf(source, element);
      if (ground !== undefined && (ground !== NOTHING || style.ground === undefined)) style.ground = ground;
    },
    close: ({ prefix, name }) => {
      if (prefix === "style" && name === "style") style = undefined;
    },
    text: () => undefined,
  });
  return own;
}

function colourOf(styles: ColoursOfStyles, name: string, which: "ink" | "ground"): string | undefined {
  let style = styles.get(name);
  for (let depth = 0; style && depth < MOST_ABOVE; depth++) {
    if (style[which] !== undefined) return style[which];
    style = style.above === undefined ? undefined : styles.get(style.above);
  }
  return undefined;
}

/** Whether pages are of another colour than paper, or masters draw something on them. */
export function isOnPaper(source: string): boolean {
  let isPlain = true;
  let masters = 0;
  scanXml(source, {
    open: (element) => {
      const { prefix, name } = element;
      const ground = /^(?:page-layout|drawing-page)-properties$/.test(name) ? groundOf(source, element) : undefined;
      if (ground !== undefined && ground !== NOTHING && !isNear(ground, PAPER)) isPlain = false;
      if (name === "master-styles") masters++;
      if (masters > 0 && prefix === "draw" && /^(?:image|rect|custom-shape|path|polygon|circle|ellipse)$/.test(name))
        isPlain = false;
    },
    close: ({ name }) => {
      if (name === "master-styles") masters--;
    },
    text: () => undefined,
  });
  return isPlain;
}

interface Open extends Colours {
  readonly element: XmlElement;
}

const isPage = ({ prefix, name }: XmlElement): boolean => prefix === "draw" && name === "page";

/** The texts of a part; `isPlain`: whether what is behind all of it is paper. */
export function groundColoured(part: string, source: string, styles: ColoursOfStyles, isPlain: boolean): Concealment[] {
  const path: Open[] = [];
  /** Texts of the slide, or of the text, that are white on paper, if nothing else lies behind them. */
  let white: { start: number; end: number }[] = [];
  let isCovered = !isPlain;
  const found: { start: number; end: number }[] = [];
  const endPage = (): void => {
    if (!isCovered) found.push(...white);
    white = [];
    isCovered = !isPlain;
  };
  scanXml(source, {
    open: (element) => {
      if (isPage(element)) endPage();
      const colours = used(source, element, styles);
      const isBehind = element.prefix === "draw" && colours.ground !== undefined && !isNear(colours.ground, PAPER);
      if (isBehind || (element.prefix === "draw" && element.name === "image")) isCovered = true;
      path.push({ element, ...colours });
    },
    close: (element) => {
      path.pop();
      if (isPage(element)) endPage();
    },
    text: (span) => {
      if (lettersIn(source.slice(span.start, span.end)) === 0) return;
      const ink = path.findLast((open) => open.ink !== undefined)?.ink;
      const ground = path.findLast((open) => open.ground !== undefined)?.ground;
      if (ink === undefined || !isNear(ink, ground ?? PAPER)) return;
      if (ground === undefined) white.push(span);
      else found.push(span);
    },
  });
  endPage();
  const count = found.reduce((sum, { start, end }) => sum + lettersIn(source.slice(start, end)), 0);
  const spans = found.sort((a, b) => a.start - b.start).map((span) => ({ part, ...span }));
  return count > 0 ? [{ kind: "ground-coloured-text", place: "text in the colour of its ground", count, spans }] : [];
}

/** What the styles of an element say; of several, the one named last. */
function used(source: string, element: XmlElement, styles: ColoursOfStyles): Colours {
  const colours: Colours = {};
  for (const { name, value } of element.attributes) {
    if (!/^(?:text-)?style-name$/.test(name)) continue;
    const style = source.slice(value.start, value.end);
    const [ink, ground] = [colourOf(styles, style, "ink"), colourOf(styles, style, "ground")];
    if (ink !== undefined) colours.ink = ink;
    if (ground !== undefined && ground !== NOTHING) colours.ground = ground;
  }
  return colours;
}
