/**
 * Runs of a text document that are as white as the page. Where anything between a run and the page is shaded, or may be (a box, a
 * picture behind the text), nothing is said: white letters on dark cells are no secret.
 */
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

/** What a style says of the letters it is used for, and whether it shades what is behind them. */
interface StyleColours {
  readonly isWhite: boolean | undefined;
  readonly isShaded: boolean;
}

/** Styles by their names in documents. */
export type ColoursOfStyles = ReadonlyMap<string, StyleColours>;

interface Open {
  readonly element: XmlElement;
  isWhite?: boolean | undefined;
  isShaded: boolean;
}

/** Lowest value of red, green and blue of letters that nobody sees on white. */
const LEAST = 0xf0;
/** Styles are built upon others, some of them in a ring. */
const MOST_ABOVE = 12;

const isWhite = (colour: string): boolean =>
  /^[\da-f]{6}$/i.test(colour) && [0, 2, 4].every((at) => Number.parseInt(colour.slice(at, at + 2), 16) >= LEAST);

/** Whether an element draws something but white behind the letters. */
function shades(source: string, element: XmlElement): boolean {
  const value = rawAttribute(source, element, element.name === "shd" ? "fill" : "val") ?? "auto";
  if (element.name === "highlight") return !/^(?:none|white)$/.test(value);
  const pattern = element.name === "shd" ? (rawAttribute(source, element, "val") ?? "clear") : "";
  const isPlain = /^(?:clear|nil)$/.test(pattern) && (value === "auto" || isWhite(value));
  return element.name === "shd" && !isPlain;
}

export function coloursOfStyles(source: string): ColoursOfStyles {
  const own = new Map<string, StyleColours & { readonly above: string | undefined }>();
  let style: { id: string; above?: string; isWhite?: boolean; isShaded: boolean } | undefined;
  scanXml(source, {
    open: (element) => {
      if (element.name === "style") style = { id: rawAttribute(source, element, "styleId") ?? "", isShaded: false };
      if (!style) return;
      if (element.name === "basedOn") style.above = rawAttribute(source, element, "val") ?? "";
      if (element.name === "color") style.isWhite = isWhite(rawAttribute(source, element, "val") ?? "");
      if (shades(source, element)) style.isShaded = true;
    },
    close: ({ name }) => {
      if (name !== "style" || !style) return;
      own.set(style.id, { isWhite: style.isWhite, isShaded: style.isShaded, above: style.above });
      style = undefined;
    },
    text: () => undefined,
  });
  const whole = (id: string, depth: number): StyleColours => {
    const { isWhite: white, isShaded = false, above } = own.get(id) ?? { isWhite: undefined, above: undefined };
    if (above === undefined || depth > MOST_ABOVE) return { isWhite: white, isShaded };
    const inherited = whole(above, depth + 1);
    return { isWhite: white ?? inherited.isWhite, isShaded: isShaded || inherited.isShaded };
  };
  return new Map([...own.keys()].map((id) => [id, whole(id, 0)]));
}

/** Where the tags of the runs begin. */
export function whiteRuns(source: string, styles: ColoursOfStyles): number[] {
  const found: number[] = [];
  const path: Open[] = [];
  let isOnPaper = true;
  scanXml(source, {
    open: (element) => {
      const { name } = element;
      const value = rawAttribute(source, element, "val") ?? "";
      if (name === "background" && !isWhite(rawAttribute(source, element, "color") ?? "FFFFFF")) isOnPaper = false;
      if (/^(?:1|true)$/.test(rawAttribute(source, element, "behindDoc") ?? "")) isOnPaper = false;
      // A property lies in the properties of what it is of.
      const owner = path.at(-2);
      if (owner && shades(source, element)) owner.isShaded = true;
      if (owner?.element.name === "r" && name === "color") owner.isWhite = isWhite(value);
      const style = owner && /^(?:rStyle|pStyle|tblStyle)$/.test(name) ? styles.get(value) : undefined;
      if (owner && style) {
        if (name !== "tblStyle") owner.isWhite ??= style.isWhite;
        owner.isShaded ||= style.isShaded;
      }
      path.push({ element, isShaded: name === "txbxContent" });
    },
    close: ({ name }) => {
      const run = name === "r" ? path.at(-1) : undefined;
      const colour = run && path.findLast((one) => one.isWhite !== undefined)?.isWhite;
      if (run && colour === true && !path.some(({ isShaded }) => isShaded)) found.push(run.element.tag.start);
      path.pop();
    },
    text: () => undefined,
  });
  return isOnPaper ? found : [];
}
