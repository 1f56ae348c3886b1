import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors(DETECTORS, { jurisdictions: ["tt"], quasi: false });

const personsOf = (text: string): string[] =>
  detect([plainDocument(text)], compiled, { minConfidence: 0.5 }).flatMap(({ detections }) =>
    detections.filter(({ type }) => type === "PERSON").map(({ span }) => text.slice(span.start, span.end)),
  );

const KNOWN = "Complainant: Mr. Sunil Teskwill. ";

describe("a name that the item knows", () => {
  it.each(["sunil-teskwill", "teskwill", "sunil_teskwill"])(
    "is found in an address of small letters: %s",
    (written) => {
      expect(personsOf(`${KNOWN}See https://x.example/archive/${written}.html there.`)).toContain(written);
    },
  );

  it("is found in anchors and identifiers of small letters, where no list knows it for a word", () => {
    expect(personsOf(`${KNOWN}\nowner: &teskwill x\n<img src="cid:teskwill@x">`)).toEqual([
      "Sunil Teskwill",
      "teskwill",
      "teskwill",
    ]);
  });

  it("is no listed word within an address", () => {
    expect(personsOf("Complainant: Mr. Marlon Roberts. See https://x.example/docs/roberts-rules there.")).toEqual([
      "Marlon Roberts",
    ]);
  });
});
