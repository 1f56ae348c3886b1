/**
 * Texts of slides in the colour of what is behind them. Where pictures or coloured shapes may lie behind a text, on the slide, its
 * layout or its master, nothing is said of letters without a ground of their own: white on dark is no secret.
 */
import type { Span } from "../../core/span.js";
import type { Concealment } from "../format.js";
import type { InspectedPart } from "./inspected-parts.js";
import { isRelationships, readRelationships, sourceOfRelationships, type Relationship } from "./package.js";
import { lettersIn } from "./unseen-text.js";
import { rawAttribute, scanXml, type XmlElement } from "./xml-scan.js";

interface Node {
  readonly element: XmlElement;
  readonly children: Node[];
  readonly texts: Span[];
}

/** Colours of the theme by the names that slides give them: `bg1`, `accent2`. */
type Scheme = ReadonlyMap<string, string>;

const PAPER = "FFFFFF";
/** A picture, a gradient, a colour that is worked out: no colour is like it. */
const VARIED = "varied";
const NOTHING = "nothing";
/** By how much the parts of two colours may differ for letters not to be seen. */
const NEAR = 0x10;
/** What slides call the colours of the theme where their master says nothing else. */
const USUAL: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

function isNear(one: string, other: string): boolean {
  if (!/^[\da-f]{6}$/i.test(one) || !/^[\da-f]{6}$/i.test(other)) return false;
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [0, 2, 4].every((at) => Math.abs(part(one, at) - part(other, at)) < NEAR);
}

function treeOf(source: string): Node {
  const root: Node = {
    element: { name: "", prefix: "", attributes: [], tag: { start: 0, end: 0 }, isEmpty: false },
    children: [],
    texts: [],
  };
  const path = [root];
  const top = (): Node => path.at(-1) ?? root;
  scanXml(source, {
    open: (element) => {
      const node: Node = { element, children: [], texts: [] };
      top().children.push(node);
      path.push(node);
    },
    close: () => path.pop(),
    text: (span) => top().texts.push(span),
  });
  return root;
}

const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find(({ element }) => element.name === name);

function* within(node: Node, names: RegExp): Iterable<Node> {
  for (const child of node.children) {
    if (names.test(child.element.name)) yield child;
    yield* within(child, names);
  }
}

/** One part of slides, its colours understood. */
class Painted {
  readonly root: Node;

  constructor(
    readonly source: string,
    readonly scheme: Scheme,
  ) {
    this.root = treeOf(source);
  }

  /** The colour that an element holds; one that is made of another by a recipe is not worked out. */
  #colourIn(holder: Node | undefined): string | undefined {
    const colour = holder?.children.find(({ element }) => element.name.endsWith("Clr"));
    if (!colour) return undefined;
    if (colour.children.length > 0) return VARIED;
    const value = rawAttribute(this.source, colour.element, "val") ?? "";
    if (colour.element.name === "srgbClr") return value;
    if (colour.element.name === "sysClr") return rawAttribute(this.source, colour.element, "lastClr") ?? VARIED;
    if (colour.element.name === "schemeClr") return this.scheme.get(value) ?? VARIED;
    return colour.element.name === "prstClr" && value === "white" ? PAPER : VARIED;
  }

  /** What properties fill with; undefined where they leave it open. */
  fillOf(properties: Node | undefined): string | undefined {
    if (childOf(properties, "noFill")) return NOTHING;
    if (properties?.children.some(({ element }) => /^(?:grad|blip|patt|grp)Fill$/.test(element.name))) return VARIED;
    return this.#colourIn(childOf(properties, "solidFill"));
  }

  /** The colour of the page that the part itself gives. */
  background(): string | undefined {
    const [ground] = within(this.root, /^bg$/);
    if (!ground) return undefined;
    const reference = childOf(ground, "bgRef");
    const isPlain = rawAttribute(this.source, reference?.element ?? ground.element, "idx") === "1001";
    return reference
      ? isPlain
        ? this.#colourIn(reference)
        : VARIED
      : (this.fillOf(childOf(ground, "bgPr")) ?? VARIED);
  }

  /** What a shape or a cell puts behind its text; undefined where that is left open. */
  groundOf(holder: Node): string | undefined {
    if (holder.element.name === "tc") return this.fillOf(childOf(holder, "tcPr")) ?? VARIED;
    const own = this.fillOf(childOf(holder, "spPr"));
    if (own !== undefined) return own;
    const reference = childOf(childOf(holder, "style"), "fillRef");
    return reference && rawAttribute(this.source, reference.element, "idx") !== "0" ? VARIED : undefined;
  }

  /** Whether something but the colour lies on the page. */
  covers(paper: string): boolean {
    for (const node of within(this.root, /^(?:pic|graphicFrame|sp)$/)) {
      const ground = node.element.name === "sp" ? (this.groundOf(node) ?? NOTHING) : VARIED;
      if (ground !== NOTHING && !isNear(ground, paper)) return true;
    }
    return false;
  }

  /** Texts in the colour of their ground; `paper`: what is behind those without one. */
  *hidden(paper: string | undefined): Iterable<Span> {
    for (const holder of within(this.root, /^(?:sp|tc)$/)) {
      const body = childOf(holder, "txBody");
      if (!body) continue;
      const own = this.groundOf(holder);
      const ground = own === undefined || own === NOTHING ? paper : own;
      const [usual] = within(childOf(body, "lstStyle") ?? body, /^defRPr$/);
      for (const run of within(body, /^(?:r|fld)$/)) {
        const properties = childOf(run, "rPr");
        const ink = this.fillOf(properties) ?? this.fillOf(usual);
        const behind = this.#colourIn(childOf(properties, "highlight")) ?? ground;
        if (ink !== undefined && behind !== undefined && isNear(ink, behind))
          yield* run.children.flatMap(({ element, texts }) => (element.name === "t" ? texts : []));
      }
    }
  }
}

/** The scheme of a theme, by the names that the master maps. */
function schemeOf(theme: string, master: string): Scheme {
  const own = new Map<string, string>();
  const [colours] = within(treeOf(theme), /^clrScheme$/);
  for (const { element, children } of colours?.children ?? []) {
    const colour = children[0]?.element;
    const value = colour && rawAttribute(theme, colour, colour.name === "sysClr" ? "lastClr" : "val");
    if (value !== undefined) own.set(element.name, value);
  }
  const [map] = within(treeOf(master), /^clrMap$/);
  const names = map?.element.attributes.map(({ name, value }) => [name, master.slice(value.start, value.end)] as const);
  const mapped = (names ?? Object.entries(USUAL)).flatMap(([name, to]) => [[name, own.get(to) ?? VARIED] as const]);
  return new Map([...own, ...mapped]);
}

/** What slides say in the colour of their ground, one told a slide. */
export function* slideColours(parts: readonly InspectedPart[]): Iterable<Concealment> {
  const sources = new Map(parts.map(({ name, source }) => [name.toLowerCase(), source]));
  const related = new Map<string, readonly Relationship[]>();
  for (const { name, source } of parts)
    if (isRelationships(name)) related.set(sourceOfRelationships(name).toLowerCase(), readRelationships(name, source));
  const follow = (from: string, type: string): string =>
    related
      .get(from)
      ?.find((one) => one.type === type)
      ?.part?.toLowerCase() ?? "";
  for (const { key, name, source } of parts) {
    if (!/^ppt\/slides\/[^/]+\.xml$/i.test(name)) continue;
    const layoutName = follow(name.toLowerCase(), "slideLayout");
    const masterName = follow(layoutName, "slideMaster");
    const master = sources.get(masterName) ?? "";
    const scheme = schemeOf(sources.get(follow(masterName, "theme")) ?? "", master);
    const [slide, ...behind] = [source, sources.get(layoutName) ?? "", master].map((one) => new Painted(one, scheme));
    if (!slide) continue;
    const ground = [slide, ...behind].map((one) => one.background()).find((colour) => colour !== undefined) ?? PAPER;
    const isCovered = [slide, ...behind].some((one) => one.covers(ground));
    const spans = [...slide.hidden(isCovered ? undefined : ground)];
    const count = spans.reduce((sum, { start, end }) => sum + lettersIn(source.slice(start, end)), 0);
    if (count > 0)
      yield {
        kind: "ground-coloured-text",
        place: "text in the colour of its ground",
        count,
        spans: spans.map((span) => ({ part: key, ...span })),
      };
  }
}
