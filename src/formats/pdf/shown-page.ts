/** What the programs of a page show: glyphs and simple shapes, each with the operators that make it. */
import type { PDFDict, PDFStream } from "@cantoo/pdf-lib";
import type { Operator } from "./content-stream.js";
import type { FontMetrics } from "./font-metrics.js";
import { transformPoint, type Matrix, type Point } from "./geometry.js";

/** One glyph as a program shows it. */
export interface ShownGlyph {
  readonly show: Show;
  readonly code: number;
  /** From the place where the operator begins, along its line, in text space. */
  readonly at: number;
  /** How far the font moves the pen, in text space. */
  readonly width: number;
  /** In user space. */
  readonly origin: Point;
}

/** Spacing that the program asks for between glyphs, in text space. */
export interface Spacing {
  readonly character: number;
  readonly word: number;
}

/** An operator that shows glyphs, and the state in which it does. */
export interface Show {
  readonly use: ProgramUse;
  /** Index among the operators of its program. */
  readonly operator: number;
  /** From text space at the first glyph to the space of the program. */
  readonly matrix: Matrix;
  /** From the space of the program to user space. */
  readonly outer: Matrix;
  readonly font: FontMetrics;
  readonly fontDict: PDFDict;
  readonly size: number;
  /** Horizontal scaling; 1 is none. */
  readonly stretch: number;
  readonly rise: number;
  readonly spacing: Spacing;
  /** Number of the tagged content that it is part of; undefined for none, and within forms. */
  readonly tag: number | undefined;
  readonly glyphs: ShownGlyph[];
}

/** A part of a path: a rectangle or a line of straight pieces. */
export interface Shape {
  readonly use: ProgramUse;
  /** First operator that makes the part, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  readonly outer: Matrix;
  /** In the space of the program. */
  readonly corners: readonly Point[];
  readonly kind: "rectangle" | "line" | "other";
  /** Whether the path is only drawn; one that clips is left alone. */
  readonly drawn: boolean;
}

/** One use of a program: the page's own, or that of a form where it is drawn. */
export interface ProgramUse {
  readonly bytes: Uint8Array;
  readonly operators: readonly Operator[];
  readonly resources: PDFDict;
  /** Undefined for the page itself. */
  readonly drawnBy: { readonly parent: ProgramUse; readonly operator: number; readonly form: PDFStream } | undefined;
  /** The spacing in which it begins. */
  readonly spacing: Spacing;
  readonly shows: Show[];
  readonly shapes: Shape[];
}

export interface ShownPage {
  readonly uses: readonly ProgramUse[];
  readonly glyphs: readonly ShownGlyph[];
  /** Whether every font could be understood and every program read. */
  readonly complete: boolean;
}

/** The corners of a shape in user space. */
export const cornersInUserSpace = ({ corners, outer }: Shape): Point[] =>
  corners.map((corner) => transformPoint(outer, corner));
