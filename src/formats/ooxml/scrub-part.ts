/**
 * One XML part as a release may hold it: edits made, tracked changes taken, history and producers' data cut. What needs
 * no change stays as it is, character by character.
 */
import { ItemError } from "../../core/problem.js";
import type { Span } from "../../core/span.js";
import type { Edit } from "../format.js";
import { escapeXml } from "./fragments.js";
import { AUTHORS, INSERTED, NEVER_RELEASED, NEVER_RELEASED_PROPERTIES, NO_TIME, PEOPLE } from "./vocabulary.js";
import { rawAttribute, scanXml, type XmlAttribute, type XmlElement, type XmlVisitor } from "./xml-scan.js";

export interface Splice extends Span {
  readonly text: string;
}

export interface ScrubRules {
  /** Whether the part lies under `docProps`. */
  readonly isProperties: boolean;
  /** Relationships that the part loses: whatever uses them goes. */
  readonly lostRelations: ReadonlySet<string>;
  /** New identifiers of styles. */
  readonly styles: ReadonlyMap<string, string>;
  /** What changes besides; goes before edits of the same place. */
  readonly splices: readonly Splice[];
}

/** Throws `ItemError("not-redactable")` when the XML is not well-formed, as then no two readers agree on it. */
export function scrubPart(source: string, edits: readonly Edit[], rules: ScrubRules): string {
  const scrubber = new PartScrubber(source, edits, rules);
  if (!scanXml(source, scrubber))
    throw new ItemError("not-redactable", "redact", "the XML of a part is not well-formed");
  return applySplices(source, scrubber.splices());
}

/** Outer splices swallow what lies in them. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text } of ordered) {
    if (start < from) {
      if (end > from) throw new ItemError("not-redactable", "redact", "edits of a part cross its structure");
      continue;
    }
    parts.push(source.slice(from, start), text);
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join("");
}

const STYLE_REFERENCES: ReadonlySet<string> = new Set(
  "pStyle rStyle tblStyle basedOn next link numStyleLink styleLink clickAndTypeStyle defaultTableStyle".split(" "),
);
/** Elements within which an embedded object is carried; the outermost goes with it. */
const CARRIERS: ReadonlySet<string> = new Set(
  "object graphicFrame sndAc twoCellAnchor oneCellAnchor absoluteAnchor".split(" "),
);
/** Elements of drawings that show what lies in parts that no release holds. */
const LOST_SHAPES: ReadonlySet<string> = new Set(["slicer", "timeslicer"]);
/** Elements that may not be there without what they list. */
const LISTS: ReadonlySet<string> = new Set(
  (
    "externalReferences pivotCaches tableParts oleObjects controls slicerCaches slicerList timelineRefs " +
    "timelineCacheRefs hyperlinks customProperties custDataLst ext extLst AlternateContent Choice Fallback"
  ).split(" "),
);
/** Elements that may be there without the relationship that they name. */
const STANDS_ALONE: ReadonlySet<string> = new Set(["pageSetup"]);
/** What stands in attributes that say who made a comment. */
const NEW_AUTHOR: Readonly<Record<string, string>> = {
  name: "Author",
  displayName: "Author",
  initials: "A",
  providerId: "None",
};

interface OpenElement {
  readonly element: XmlElement;
  isCut: boolean;
  /** Elements in it, those of them that are cut, and rows. */
  children: number;
  cutChildren: number;
  rows: number;
  cutRows: number;
}

class PartScrubber implements XmlVisitor {
  readonly #splices: Splice[] = [];
  readonly #path: OpenElement[] = [];
  readonly #attributeValues: { attribute: XmlAttribute; isName: boolean }[] = [];

  constructor(
    private readonly source: string,
    private readonly edits: readonly Edit[],
    private readonly rules: ScrubRules,
  ) {}

  splices(): Splice[] {
    return [...this.rules.splices, ...this.#splices, ...this.edits.map((edit) => this.#spliceOf(edit))];
  }

  open(element: XmlElement): void {
    const { name } = element;
    this.#path.push({ element, isCut: this.#isCut(element), children: 0, cutChildren: 0, rows: 0, cutRows: 0 });
    if (name === "del" && this.#path.at(-2)?.element.name === "trPr") this.#markCut("tr");
    for (const attribute of element.attributes) this.#scrubAttribute(element, attribute);
    if (INSERTED.has(name)) this.#cut(element.tag);
  }

  close(element: XmlElement, tag: Span): void {
    const top = this.#path.pop();
    const whole = { start: element.tag.start, end: tag.end };
    if (top && LISTS.has(element.name) && top.children > 0 && top.children === top.cutChildren) top.isCut = true;
    this.#count(element, top?.isCut ?? false);
    if (element.name === "tbl" && top && top.rows > 0 && top.rows === top.cutRows) {
      // A table without rows is broken, and a cell must end in a paragraph.
      const prefix = element.prefix === "" ? "" : `${element.prefix}:`;
      this.#splices.push({ ...whole, text: `<${prefix}p/>` });
    } else if (top?.isCut) this.#cut(whole);
    else if (INSERTED.has(element.name) && !element.isEmpty) this.#cut(tag);
  }

  text(span: Span): void {
    // Other text goes by edits only, or with the element around it.
    const isAuthor = this.#path.at(-1)?.element.name === "author" && this.#path.at(-2)?.element.name === "authors";
    if (isAuthor) this.#splices.push({ ...span, text: "Author" });
  }

  /** Tells the parent of an element that ends. */
  #count({ name }: XmlElement, isCut: boolean): void {
    const parent = this.#path.at(-1);
    if (!parent) return;
    parent.children++;
    if (isCut) parent.cutChildren++;
    if (name !== "tr") return;
    parent.rows++;
    if (isCut) parent.cutRows++;
  }

  aside(span: Span): void {
    if (!/^<\?xml\s/i.test(this.source.slice(span.start, span.start + 6))) this.#cut(span);
  }

  #isCut(element: XmlElement): boolean {
    if (NEVER_RELEASED.has(element.name)) return true;
    if (this.rules.isProperties && NEVER_RELEASED_PROPERTIES.has(element.name)) return true;
    const isLost = element.attributes.some(
      ({ name, prefix, value }) =>
        prefix !== "" && name !== "val" && this.rules.lostRelations.has(this.source.slice(value.start, value.end)),
    );
    if (!isLost && !LOST_SHAPES.has(element.name)) return false;
    if (STANDS_ALONE.has(element.name)) return false;
    const carrier = this.#path.find((open) => CARRIERS.has(open.element.name));
    if (!carrier) return true;
    carrier.isCut = true;
    return false;
  }

  #markCut(name: string): void {
    for (let i = this.#path.length - 1; i >= 0; i--) {
      const open = this.#path[i];
      if (open?.element.name !== name) continue;
      open.isCut = true;
      return;
    }
  }

  #scrubAttribute(element: XmlElement, attribute: XmlAttribute): void {
    const { name, value, whole } = attribute;
    const raw = this.source.slice(value.start, value.end);
    if (/^rsid/.test(name)) this.#cut(whole);
    else if (name === "gfxdata") this.#cut(whole);
    else if (AUTHORS.has(element.name) && /^(?:name|displayName|initials|userId|providerId)$/.test(name)) {
      this.#splices.push({ ...value, text: NEW_AUTHOR[name] ?? "" });
    } else if (PEOPLE.has(name)) this.#splices.push({ ...value, text: name === "author" ? "Author" : "" });
    else if (element.name === "comment" && /^date/i.test(name)) this.#cut(whole);
    else if (/^(?:dT|dt)$/.test(name)) this.#cut(whole);
    else if (name === "created" && /^(?:cm|reply)$/.test(element.name)) this.#splices.push({ ...value, text: NO_TIME });
    else if (STANDS_ALONE.has(element.name) && attribute.prefix !== "" && this.rules.lostRelations.has(raw)) {
      this.#cut(whole);
    } else if (name === "count" && LISTS.has(element.name)) this.#cut(whole);
    else if (name === "styleId" || (name === "val" && STYLE_REFERENCES.has(element.name))) {
      const style = this.rules.styles.get(raw);
      if (style !== undefined) this.#splices.push({ ...value, text: style });
    } else {
      const isName = (element.name === "bookmarkStart" && name === "name") || name === "anchor";
      this.#attributeValues.push({ attribute, isName });
    }
  }

  #cut(span: Span): void {
    this.#splices.push({ start: span.start, end: span.end, text: "" });
  }

  #spliceOf({ start, end, mark }: Edit): Splice {
    if (mark === "") return { start, end, text: "" };
    // A character that is an element of its own gives way to a run's text.
    if (this.source.charAt(start) === "<") {
      const prefix = /^<([\w.-]{1,40}:)?/.exec(this.source.slice(start, start + 50))?.[1] ?? "";
      return { start, end, text: `<${prefix}t>${escapeXml(mark)}</${prefix}t>` };
    }
    if (this.#isInName(start)) return { start, end, text: mark.replace(/[^A-Za-z0-9]+/g, "_") };
    return { start, end, text: escapeXml(mark) };
  }

  /** Whether a place lies in a name that other places refer to, which takes letters, digits and underscores only. */
  #isInName(at: number): boolean {
    let low = 0;
    let high = this.#attributeValues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#attributeValues[middle]?.attribute.value.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const found = this.#attributeValues[low];
    return found !== undefined && found.isName && found.attribute.value.start <= at;
  }
}

/** Identifiers of styles whose names are edited, each with a new one that says nothing. */
export function renamedStyles(source: string, edits: readonly Edit[]): Map<string, string> {
  const renamed = new Map<string, string>();
  const known: string[] = [];
  const isEdited = (span: Span): boolean => edits.some(({ start, end }) => start < span.end && span.start < end);
  let id: string | undefined;
  let isTouched = false;
  scanXml(source, {
    open: (element) => {
      if (element.name === "style") {
        id = rawAttribute(source, element, "styleId");
        isTouched = false;
        if (id !== undefined) known.push(id);
      }
      if (id !== undefined && element.attributes.some(({ value }) => isEdited(value))) isTouched = true;
    },
    close: (element) => {
      if (element.name !== "style") return;
      if (id !== undefined && isTouched) renamed.set(id, "");
      id = undefined;
    },
    text: () => undefined,
  });
  let number = 0;
  for (const old of renamed.keys()) {
    do number++;
    while (known.includes(`RenamedStyle${number}`));
    renamed.set(old, `RenamedStyle${number}`);
  }
  return renamed;
}
