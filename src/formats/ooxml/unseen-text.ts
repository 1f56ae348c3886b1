/** Texts of one XML part within elements that hide them: where they stand, by how they are hidden, and how much they say. */
import type { ConcealmentKind } from "../../core/concealment.js";
import type { Span } from "../../core/span.js";
import type { Concealment } from "../format.js";
import type { XmlElement } from "./xml-scan.js";

export interface Hiding {
  readonly kind: ConcealmentKind;
  /** For people. */
  readonly place: string;
  /** Set where readers are shown the texts all the same if they ask for them. */
  readonly isShown?: true;
}

export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Takes elements as they open and close, and texts between; each hidden stretch is told of once, by the outermost. */
export class UnseenText {
  readonly #open: { readonly element: XmlElement; hiding: Hiding | undefined }[] = [];
  readonly #found: { readonly hiding: Hiding; readonly spans: Span[] }[] = [];

  constructor(
    private readonly part: string,
    private readonly source: string,
  ) {}

  get path(): readonly XmlElement[] {
    return this.#open.map(({ element }) => element);
  }

  open(element: XmlElement, hiding?: Hiding): void {
    this.#open.push({ element, hiding });
  }

  close(): void {
    this.#open.pop();
  }

  /** The innermost open element of the name hides what stands in it, before here and behind. */
  hide(name: string, hiding: Hiding): void {
    const open = this.#open.findLast(({ element }) => element.name === name);
    if (open) open.hiding ??= hiding;
  }

  text(span: Span): void {
    const hiding = this.#open.find((one) => one.hiding !== undefined)?.hiding;
    if (!hiding || lettersIn(this.source.slice(span.start, span.end)) === 0) return;
    const known = this.#found.find((one) => one.hiding.place === hiding.place);
    if (known) known.spans.push(span);
    else this.#found.push({ hiding, spans: [span] });
  }

  concealments(): Concealment[] {
    return this.#found.map(({ hiding: { kind, place, isShown }, spans }) => ({
      kind,
      place,
      count: spans.reduce((sum, { start, end }) => sum + lettersIn(this.source.slice(start, end)), 0),
      ...(!isShown && { spans: spans.map(({ start, end }) => ({ part: this.part, start, end })) }),
    }));
  }
}
