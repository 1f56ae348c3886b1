/**
 * Writes a program anew without the glyphs that go and with others moved. In text blocks that change, every operator
 * that shows glyphs is placed by itself, so that no distance to what stood before it stays in the program; spacing that
 * filled a line is left out.
 */
import { latin, numberValue, type Operator } from "./content-stream.js";
import { concatMatrix, type Matrix } from "./geometry.js";
import { turn } from "./runs.js";
import type { ProgramUse, Show, ShownGlyph, Spacing } from "./shown-page.js";

export interface GlyphTarget {
  /** Of the frame that `left` counts in. */
  readonly angle: number;
  readonly left: number;
}

export interface ProgramEdits {
  readonly removed: { has(glyph: ShownGlyph): boolean };
  readonly targets: ReadonlyMap<ShownGlyph, GlyphTarget>;
  /** By their first operator: operators that are replaced by a text, up to and without `end`. */
  readonly replaced: ReadonlyMap<number, { readonly end: number; readonly text: string }>;
}

const NO_SPACING: Spacing = { character: 0, word: 0 };
const POSITIONING = new Set(["Td", "TD", "T*", "Tm"]);
const STEPS_PER_SIZE = 1000;

/** A number as the format writes it, never with an exponent. */
export const plainNumber = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

export function writeProgram(use: ProgramUse, edits: ProgramEdits): Uint8Array {
  return new ProgramWriter(use, edits).write();
}

class ProgramWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #shows: ReadonlyMap<number, Show>;
  /** Spacings that lines ask for which stay as they are. */
  readonly #common = new Set<string>();
  #reached = 0;
  #asked = NO_SPACING;
  #actual = NO_SPACING;
  readonly #saved: { readonly asked: Spacing; readonly actual: Spacing }[] = [];

  constructor(
    private readonly use: ProgramUse,
    private readonly edits: ProgramEdits,
  ) {
    this.#shows = new Map(use.shows.map((show) => [show.operator, show]));
    this.#asked = this.#actual = use.spacing;
    for (const show of use.shows) if (!this.#isChanged(show)) this.#common.add(keyOf(show.spacing));
  }

  write(): Uint8Array {
    const { operators, bytes } = this.use;
    const changed = this.#changedBlocks();
    for (let i = 0; i < operators.length; i++) {
      const replaced = this.edits.replaced.get(i);
      if (replaced) {
        this.#replace(i, replaced.end, replaced.text);
        i = replaced.end - 1;
      } else this.#step(i, changed[i] === 1);
    }
    this.#parts.push(bytes.subarray(this.#reached));
    return Buffer.concat(this.#parts);
  }

  readonly #isChanged = (show: Show): boolean =>
    show.glyphs.some((glyph) => this.edits.removed.has(glyph) || this.edits.targets.has(glyph));

  /** 1 for operators of text blocks in which something changes. */
  #changedBlocks(): Uint8Array {
    const { operators } = this.use;
    const changed = new Uint8Array(operators.length);
    let start = 0;
    let isChanged = false;
    operators.forEach(({ name }, i) => {
      if (name === "BT") start = i;
      const show = this.#shows.get(i);
      if (show && this.#isChanged(show)) isChanged = true;
      if (name !== "ET" && i + 1 < operators.length) return;
      if (isChanged) changed.fill(1, start, i + 1);
      isChanged = false;
      start = i + 1;
    });
    return changed;
  }

  #replace(from: number, to: number, text: string): void {
    const { operators, bytes } = this.use;
    const start = operators[from]?.start ?? this.#reached;
    const end = operators[to - 1]?.end ?? start;
    this.#parts.push(bytes.subarray(this.#reached, start), Buffer.from(` ${text} `, "latin1"));
    this.#reached = end;
  }

  #step(i: number, isChanged: boolean): void {
    const operator = this.use.operators[i];
    if (!operator) return;
    const { name } = operator;
    if (name === "q") this.#saved.push({ asked: this.#asked, actual: this.#actual });
    else if (name === "Q") {
      const saved = this.#saved.pop();
      if (saved) [this.#asked, this.#actual] = [saved.asked, saved.actual];
    } else if (name === "Tc" || name === "Tw") {
      const value = this.#numberOf(operator);
      this.#asked = name === "Tc" ? { ...this.#asked, character: value } : { ...this.#asked, word: value };
      this.#replace(i, i + 1, "");
    } else if (name === "Do" && this.#common.has(keyOf(this.#asked))) {
      const spacing = this.#spacingTo(this.#asked);
      if (spacing !== "") this.#replace(i, i + 1, spacing + this.#sourceOf(operator));
    } else if (isChanged && POSITIONING.has(name)) {
      const leading = name === "TD" ? `${plainNumber(-this.#numberOf(operator, 1), 6)} TL` : "";
      this.#replace(i, i + 1, leading);
    } else this.#stepShow(i, operator, isChanged);
  }

  #stepShow(i: number, operator: Operator, isChanged: boolean): void {
    const show = this.#shows.get(i);
    if (!show) return;
    this.#asked = show.spacing;
    if (!isChanged) {
      const spacing = this.#spacingTo(show.spacing);
      if (spacing !== "") this.#replace(i, i + 1, spacing + this.#sourceOf(operator));
      return;
    }
    this.#replace(i, i + 1, this.#isChanged(show) ? this.#writeGlyphs(show) : this.#writeSame(show, operator));
  }

  /** The operator as it was, placed by itself. */
  #writeSame(show: Show, operator: Operator): string {
    const { bytes } = this.use;
    const shown = operator.operands.filter(({ kind }) => kind !== "number" || operator.name === "TJ");
    const operands = shown.map(({ start, end }) => latin(bytes, start, end)).join(" ");
    const name = operator.name === "TJ" ? "TJ" : "Tj";
    return `${this.#spacingTo(show.spacing)}${matrixText(show.matrix, show.outer)} Tm ${operands} ${name}`;
  }

  #writeGlyphs(show: Show): string {
    const kept = show.glyphs.filter((glyph) => !this.edits.removed.has(glyph));
    const [first] = kept;
    if (!first) return "";
    const unit = show.size * show.stretch;
    const start = this.#newPlace(first);
    const hex = (code: number): string => code.toString(16).padStart(2 * show.font.codeLength, "0");
    let text = "<";
    let pen = start;
    for (const glyph of kept) {
      const steps = Math.round(((pen - this.#newPlace(glyph)) * STEPS_PER_SIZE * 10) / unit) / 10;
      if (steps !== 0 && glyph !== first) {
        text += `>${plainNumber(steps, 1)}<`;
        pen -= (steps / STEPS_PER_SIZE) * unit;
      }
      text += hex(glyph.code);
      pen += glyph.width;
    }
    const place = concatMatrix([1, 0, 0, 1, start, 0], show.matrix);
    return `${this.#spacingTo(NO_SPACING)}${matrixText(place, show.outer)} Tm [${text}>] TJ`;
  }

  /** Where a glyph is to stand, from the place where its operator began, in text space. */
  #newPlace(glyph: ShownGlyph): number {
    const target = this.edits.targets.get(glyph);
    if (!target) return glyph.at;
    const { matrix, outer, size, stretch } = glyph.show;
    const [a, b] = concatMatrix(matrix, outer);
    const moved = target.left - turn(glyph.origin, -target.angle).x;
    return glyph.at + (moved * (size * stretch < 0 ? -1 : 1)) / Math.hypot(a, b);
  }

  #spacingTo(wanted: Spacing): string {
    let text = "";
    if (wanted.character !== this.#actual.character) text += `${plainNumber(wanted.character, 6)} Tc `;
    if (wanted.word !== this.#actual.word) text += `${plainNumber(wanted.word, 6)} Tw `;
    this.#actual = wanted;
    return text;
  }

  #sourceOf = ({ start, end }: Operator): string => latin(this.use.bytes, start, end);

  #numberOf({ operands }: Operator, index = 0): number {
    const operand = operands[index];
    return operand ? numberValue(this.use.bytes, operand) : 0;
  }
}

const keyOf = ({ character, word }: Spacing): string => `${String(character)} ${String(word)}`;

/** Fine enough that rounding moves nothing by more than a ten-thousandth of a point. */
function matrixText([a, b, c, d, e, f]: Matrix, [x, y]: Matrix): string {
  const decimals = Math.min(9, Math.max(3, 4 + Math.ceil(Math.log10(Math.hypot(x, y) || 1))));
  const linear = [a, b, c, d].map((value) => plainNumber(value, 8));
  return [...linear, plainNumber(e, decimals), plainNumber(f, decimals)].join(" ");
}
