/**
 * Walks the programs of a page and places every glyph and every simple shape in user space, so that glyphs can be taken
 * out and moved where they stand in the program. Knows fonts' widths and the graphics state, nothing of what is removed.
 */
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import type { PDFObject } from "@cantoo/pdf-lib";
import { tagNumber } from "./clean-program.js";
import { nameValue, numberValue, readOperators, stringBytes, type Operand, type Operator } from "./content-stream.js";
import { readFontMetrics, type FontMetrics } from "./font-metrics.js";
import { concatMatrix, IDENTITY, type Matrix } from "./geometry.js";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";
import { PathRecorder } from "./path-recorder.js";
import type { ProgramUse, Show, ShownGlyph, ShownPage } from "./shown-page.js";

const MAX_FORM_DEPTH = 12;
const MAX_GLYPHS = 200_000;

interface TextState {
  ctm: Matrix;
  font: FontMetrics | undefined;
  fontDict: PDFDict | undefined;
  size: number;
  character: number;
  word: number;
  stretch: number;
  leading: number;
  rise: number;
}

const initialState = (): TextState => ({
  ctm: IDENTITY,
  font: undefined,
  fontDict: undefined,
  size: 0,
  character: 0,
  word: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
});

/** Fonts of a document, read once each. */
export class FontCache {
  readonly #known = new Map<PDFDict, FontMetrics | undefined>();

  metricsOf(font: PDFDict): FontMetrics | undefined {
    if (!this.#known.has(font)) this.#known.set(font, readFontMetrics(font));
    return this.#known.get(font);
  }
}

/** Places all that the page's program shows. */
export function readShownPage(program: Uint8Array, resources: PDFDict, fonts: FontCache): ShownPage {
  const walker = new Walker(fonts);
  walker.walk(program, resources, initialState(), undefined, 0);
  return { uses: walker.uses, glyphs: walker.glyphs, complete: walker.complete };
}

class Walker {
  readonly uses: ProgramUse[] = [];
  readonly glyphs: ShownGlyph[] = [];
  complete = true;

  constructor(private readonly fonts: FontCache) {}

  walk(bytes: Uint8Array, resources: PDFDict, state: TextState, drawnBy: ProgramUse["drawnBy"], depth: number): void {
    const operators = [...readOperators(bytes)];
    const spacing = { character: state.character, word: state.word };
    const use: ProgramUse = { bytes, operators, resources, drawnBy, spacing, shows: [], shapes: [] };
    this.uses.push(use);
    new ProgramWalk(this, this.fonts, use, state, depth).run();
  }
}

/** The walk of one program. */
class ProgramWalk {
  #state: TextState;
  readonly #saved: TextState[] = [];
  readonly #tags: (number | undefined)[] = [];
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  readonly #paths: PathRecorder;

  constructor(
    private readonly walker: Walker,
    private readonly fonts: FontCache,
    private readonly use: ProgramUse,
    state: TextState,
    private readonly depth: number,
  ) {
    this.#state = { ...state };
    this.#paths = new PathRecorder(use);
  }

  run(): void {
    this.use.operators.forEach((operator, i) => {
      this.#step(operator, i);
    });
  }

  #numbers({ operands }: Operator): number[] {
    const numbers: number[] = [];
    for (const operand of operands) if (operand.kind === "number") numbers.push(numberValue(this.use.bytes, operand));
    return numbers;
  }

  #step(operator: Operator, i: number): void {
    const state = this.#state;
    const numbers = this.#numbers(operator);
    const [x = 0, y = 0] = numbers;
    switch (operator.name) {
      case "q":
        this.#saved.push({ ...state });
        return;
      case "Q":
        this.#state = this.#saved.pop() ?? state;
        return;
      case "cm":
        state.ctm = concatMatrix(asMatrix(numbers), state.ctm);
        return;
      case "BT":
        this.#text = this.#line = IDENTITY;
        return;
      case "Td":
        this.#moveLine(x, y);
        return;
      case "TD":
        state.leading = -y;
        this.#moveLine(x, y);
        return;
      case "Tm":
        this.#text = this.#line = asMatrix(numbers);
        return;
      case "T*":
        this.#moveLine(0, -state.leading);
        return;
      case "Do":
        this.#draw(operator, i);
        return;
      case "Tj":
      case "TJ":
      case "'":
      case '"':
        this.#showText(operator, i);
        return;
      default:
        if (!this.#setState(operator, x)) this.#paths.step(operator.name, numbers, i, state.ctm);
    }
  }

  #setState(operator: Operator, value: number): boolean {
    const state = this.#state;
    switch (operator.name) {
      case "Tc":
        state.character = value;
        return true;
      case "Tw":
        state.word = value;
        return true;
      case "Tz":
        state.stretch = value / 100;
        return true;
      case "TL":
        state.leading = value;
        return true;
      case "Ts":
        state.rise = value;
        return true;
      case "Tf":
        this.#setFont(operator, value);
        return true;
      case "gs":
        this.#useState(operator);
        return true;
      case "BDC":
      case "BMC":
        this.#tags.push(tagNumber(this.use.bytes, operator));
        return true;
      case "EMC":
        this.#tags.pop();
        return true;
      default:
        return false;
    }
  }

  #moveLine(x: number, y: number): void {
    this.#text = this.#line = concatMatrix([1, 0, 0, 1, x, y], this.#line);
  }

  #entry(category: string, operand: Operand | undefined): PDFObject | undefined {
    if (operand?.kind !== "name") return undefined;
    const entries = lookUp(this.use.resources, category);
    return entries instanceof PDFDict ? entries.lookup(PDFName.of(nameValue(this.use.bytes, operand))) : undefined;
  }

  #setFont({ operands }: Operator, size: number): void {
    const font = this.#entry("Font", operands[0]);
    this.#state.fontDict = font instanceof PDFDict ? font : undefined;
    this.#state.font = font instanceof PDFDict ? this.fonts.metricsOf(font) : undefined;
    this.#state.size = size;
  }

  #useState({ operands }: Operator): void {
    const state = this.#entry("ExtGState", operands[0]);
    const font = state instanceof PDFDict ? lookUp(state, "Font") : undefined;
    const dict = font instanceof PDFArray ? font.lookup(0) : undefined;
    if (!(font instanceof PDFArray) || !(dict instanceof PDFDict)) return;
    const size = font.lookup(1);
    this.#state.fontDict = dict;
    this.#state.font = this.fonts.metricsOf(dict);
    this.#state.size = size instanceof PDFNumber ? size.asNumber() : 0;
  }

  #draw({ operands }: Operator, operator: number): void {
    const form = this.#entry("XObject", operands[0]);
    if (!(form instanceof PDFStream) || nameOf(form.dict, "Subtype") !== "Form") return;
    const bytes = unpackStream(form);
    if (!bytes || this.depth >= MAX_FORM_DEPTH) {
      this.walker.complete = false;
      return;
    }
    const own = lookUp(form.dict, "Resources");
    const ctm = concatMatrix(formMatrix(form), this.#state.ctm);
    const resources = own instanceof PDFDict ? own : this.use.resources;
    this.walker.walk(bytes, resources, { ...this.#state, ctm }, { parent: this.use, operator, form }, this.depth + 1);
  }

  #showText(operator: Operator, i: number): void {
    const state = this.#state;
    if (operator.name === '"') {
      const [word = 0, character = 0] = this.#numbers(operator);
      state.word = word;
      state.character = character;
    }
    if (operator.name === "'" || operator.name === '"') this.#moveLine(0, -state.leading);
    const strings = operator.operands.some(({ kind }) => kind === "literal" || kind === "hex");
    if (!state.font || !state.fontDict || this.walker.glyphs.length > MAX_GLYPHS) {
      if (strings) this.walker.complete = false;
      return;
    }
    const show: Show = {
      use: this.use,
      operator: i,
      matrix: this.#text,
      outer: state.ctm,
      font: state.font,
      fontDict: state.fontDict,
      size: state.size,
      stretch: state.stretch,
      rise: state.rise,
      spacing: { character: state.character, word: state.word },
      tag: this.use.drawnBy ? undefined : this.#tags.findLast((tag) => tag !== undefined),
      glyphs: [],
    };
    this.use.shows.push(show);
    const at = this.#placeGlyphs(show, operator);
    this.#text = concatMatrix([1, 0, 0, 1, at, 0], this.#text);
  }

  /** Returns how far the pen has moved, in text space. */
  #placeGlyphs(show: Show, { name, operands }: Operator): number {
    const [a, b, c, d, e, f] = concatMatrix(show.matrix, show.outer);
    const { font, size, stretch, rise, spacing } = show;
    const { bytes } = this.use;
    let at = 0;
    for (const operand of operands) {
      if (operand.kind === "number" && name === "TJ") at -= (numberValue(bytes, operand) / 1000) * size * stretch;
      if (operand.kind !== "literal" && operand.kind !== "hex") continue;
      const shown = stringBytes(bytes, operand);
      for (let i = 0; i < shown.length; i += font.codeLength) {
        const code = font.codeLength === 1 ? (shown[i] ?? 0) : ((shown[i] ?? 0) << 8) | (shown[i + 1] ?? 0);
        const width = font.widthOf(code) * size * stretch;
        const origin = { x: at * a + rise * c + e, y: at * b + rise * d + f };
        const glyph: ShownGlyph = { show, code, at, width, origin };
        show.glyphs.push(glyph);
        this.walker.glyphs.push(glyph);
        const isSpace = code === 32 && font.codeLength === 1;
        at += width + (spacing.character + (isSpace ? spacing.word : 0)) * stretch;
      }
    }
    return at;
  }
}

const asMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

function formMatrix(form: PDFStream): Matrix {
  const matrix = lookUp(form.dict, "Matrix");
  if (!(matrix instanceof PDFArray) || matrix.size() !== 6) return IDENTITY;
  return asMatrix(
    matrix.asArray().map((_, i) => {
      const value = matrix.lookup(i);
      return value instanceof PDFNumber ? value.asNumber() : 0;
    }),
  );
}
