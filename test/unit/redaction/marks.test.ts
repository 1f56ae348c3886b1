import { describe, expect, it } from "vitest";
import { DETECTORS } from "../../../detectors/index.js";
import { FINDING_TYPES } from "../../../src/core/finding-type.js";
import { compileDetectors } from "../../../src/detection/compile.js";
import { detect } from "../../../src/detection/detect.js";
import { MARK_STYLES, Marker, neutraliseMarks, readNameMarks } from "../../../src/redaction/marks.js";
import { plainDocument } from "../../../src/text/document.js";

const KEY = "ab".repeat(32);

describe("marks", () => {
  it.each(MARK_STYLES)("are no findings (%s)", (style) => {
    const marker = new Marker(style, KEY);
    const compiled = compileDetectors(DETECTORS, { jurisdictions: ["tt", "qld", "nz"], quasi: true });
    for (const type of FINDING_TYPES) {
      const mark = marker.mark(type, "Anil Ramkissoon");
      const text = neutraliseMarks(`The ${mark} of ${mark}: ${mark}, ${mark}`);
      const [result] = detect([plainDocument(text)], compiled, { minConfidence: 0.5 });
      expect(result?.detections, type).toEqual([]);
    }
  });

  it("tell nothing of the length of what they replace", () => {
    for (const style of MARK_STYLES) {
      const marker = new Marker(style, KEY);
      for (const type of FINDING_TYPES)
        expect(marker.mark(type, "Al")).toHaveLength(marker.mark(type, "Wolfeschlegelsteinhausen").length);
    }
  });

  it("are one pseudonym for one value however written, and another under another key", () => {
    const marker = new Marker("pseudonym", KEY);
    expect(marker.mark("PERSON", "Anil Ramkissoon")).toBe(marker.mark("PERSON", "ANIL  RAMKISSOON"));
    expect(marker.mark("PERSON", "Anil Ramkissoon")).not.toBe(marker.mark("PERSON", "Sita Ramkissoon"));
    expect(marker.mark("PERSON", "Anil Ramkissoon")).not.toBe(
      new Marker("pseudonym", "cd".repeat(32)).mark("PERSON", "Anil Ramkissoon"),
    );
    expect(marker.mark("PERSON", "Anil Ramkissoon")).toMatch(/^\[person [0-9a-f]{6}\]$/);
  });

  it("are blanked at equal length, broken over lines too", () => {
    const text = "a [name] b [date of\nbirth] c [person 0a1b2c] d █████ e [other]";
    const blank = neutraliseMarks(text);
    expect(blank).toHaveLength(text.length);
    expect(blank.match(/[a-z[\]]+/g)).toEqual(["a", "b", "c", "d", "e", "[other]"]);
  });

  it("are read in names that take no brackets, and nothing else is", () => {
    const text = "CREATE ROLE _name_; \\connect _date_of_birth_ _person_0a1b2c_ my_name_ _names_";
    expect(readNameMarks(text)).toBe("CREATE ROLE [name]; \\connect [date of birth] [person 0a1b2c] my_name_ _names_");
  });
});
