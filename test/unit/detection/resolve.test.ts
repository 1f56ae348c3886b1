/** Which of overlapping hits stand. */
import { describe, expect, it } from "vitest";
import type { Detection } from "../../../src/core/finding.js";
import type { FindingType } from "../../../src/core/finding-type.js";
import { resolveApart, resolveOverlaps } from "../../../src/detection/resolve.js";

const hit = (type: FindingType, start: number, end: number, confidence: number): Detection => ({
  detector: `any.${type.toLowerCase()}`,
  type,
  span: { start, end },
  confidence,
  evidence: [],
});

const TEXT = "c/o Ann Lal, 9 Mango Trace, and so on";

const standing = (detections: readonly Detection[]): [FindingType, number, number][] =>
  resolveOverlaps(detections, TEXT).map(({ type, span }) => [type, span.start, span.end]);

describe("resolveOverlaps", () => {
  it("the surer hit stands alone", () => {
    expect(standing([hit("PHONE", 0, 10, 0.6), hit("TAX_ID", 4, 14, 0.8)])).toEqual([["TAX_ID", 4, 14]]);
  });

  it("of equally sure hits the longer stands", () => {
    expect(standing([hit("PHONE", 4, 8, 0.6), hit("TAX_ID", 0, 10, 0.6)])).toEqual([["TAX_ID", 0, 10]]);
  });

  it("of a quasi-identifier that loses, what no winner covers stays found", () => {
    const place = hit("PLACE", 0, 20, 0.5);
    expect(standing([place, hit("PERSON", 5, 9, 0.9), hit("ADDRESS", 15, 25, 0.8)])).toEqual([
      ["PLACE", 0, 5],
      ["PERSON", 5, 9],
      ["PLACE", 9, 15],
      ["ADDRESS", 15, 25],
    ]);
  });

  it("a quasi-identifier gives way to any other, which is found in every release", () => {
    expect(standing([hit("ADDRESS", 0, 19, 0.6), hit("PLACE", 14, 24, 0.7)])).toEqual([
      ["ADDRESS", 0, 19],
      ["PLACE", 19, 24],
    ]);
  });

  it("a quasi-identifier within a surer hit adds nothing", () => {
    expect(standing([hit("DATE", 2, 6, 0.5), hit("DATE_OF_BIRTH", 0, 8, 0.8)])).toEqual([["DATE_OF_BIRTH", 0, 8]]);
  });

  it("of an address in which somebody is named, what names a place stays found", () => {
    expect(standing([hit("ADDRESS", 0, 26, 0.7), hit("PERSON", 4, 11, 0.9)])).toEqual([
      ["PERSON", 4, 11],
      ["ADDRESS", 13, 26],
    ]);
  });

  it("an address that only holds another and a name adds nothing", () => {
    expect(
      standing([hit("ADDRESS", 0, 37, 0.6), hit("PERSON", 4, 11, 0.9), hit("ADDRESS", 13, 26, 0.8)]).map(
        ([type]) => type,
      ),
    ).toEqual(["PERSON", "ADDRESS"]);
  });

  it("quasi-identifiers that overlap one another cover all that any of them does, once", () => {
    expect(standing([hit("PLACE", 0, 8, 0.5), hit("ORGANISATION", 4, 12, 0.7), hit("DATE", 10, 16, 0.6)])).toEqual([
      ["PLACE", 0, 4],
      ["ORGANISATION", 4, 12],
      ["DATE", 12, 16],
    ]);
  });
});

describe("resolveApart", () => {
  it("takes nothing from a quasi-identifier that a hit yet to fall would cover", () => {
    const detections = [hit("DATE", 0, 30, 0.6), hit("DATE_OF_BIRTH", 0, 12, 0.3)];
    const standing = resolveOverlaps(
      resolveApart(detections, TEXT).filter(({ confidence }) => confidence >= 0.5),
      TEXT,
    );
    expect(standing).toEqual([detections[0]]);
  });
});
