import { describe, expect, it } from "vitest";
import { compileDetectors } from "../../../src/detection/compile.js";
import { View } from "../../../src/detection/view.js";
import { withEdges } from "../../../src/recogniser/address-edges.js";
import { plainDocument } from "../../../src/text/document.js";

const compiled = compileDetectors([], { jurisdictions: ["tt"], quasi: false });

function widen(text: string, address: string, from = 0): string {
  const start = text.indexOf(address);
  const span = withEdges(
    new View(plainDocument(text), compiled),
    { start, end: start + address.length },
    from,
    Infinity,
  );
  return text.slice(span.start, span.end);
}

describe("withEdges", () => {
  it.each([
    ["She has the rear unit, 9 Tern Road now", "9 Tern Road", "rear unit, 9 Tern Road"],
    ["moved to Villa 22, 9 Tern Road", "9 Tern Road", "Villa 22, 9 Tern Road"],
    ["post to c/o Quashie, 9 Tern Road", "9 Tern Road", "c/o Quashie, 9 Tern Road"],
    ['lives at "Driftwood", 9 Tern Road', "9 Tern Road", '"Driftwood", 9 Tern Road'],
    ["at 9 Tern Road, upstairs when he is in", "9 Tern Road", "9 Tern Road, upstairs"],
    ["at 9 Tern Road (rear) since June", "9 Tern Road", "9 Tern Road (rear)"],
    ["at 9 Tern Road (over the bakery) since June", "9 Tern Road", "9 Tern Road (over the bakery)"],
    ["at 9 Tern Road, second gap, since June", "9 Tern Road", "9 Tern Road, second gap"],
    ["at 9 Tern Road, house with the black tank.", "9 Tern Road", "9 Tern Road, house with the black tank"],
    ["at Tern Road, 12½ mm, Rio Alto", "Tern Road", "Tern Road, 12½ mm"],
    ["at 9 Tern Road, behind the old school.", "9 Tern Road", "9 Tern Road, behind the old school"],
    ["write to RD 7, 9 Tern Road", "9 Tern Road", "RD 7, 9 Tern Road"],
    ["9 Tern Road, RD 7", "9 Tern Road", "9 Tern Road, RD 7"],
    ["9 Tern Road\n   Little Bay QLD 4999\n3 May", "9 Tern Road", "9 Tern Road\n   Little Bay QLD 4999"],
  ])("takes in what belongs to the address: %s", (text, address, whole) => {
    expect(widen(text, address)).toBe(whole);
  });

  it("stops at the finding before, and at words that are no part of an address", () => {
    expect(widen("Villa 22, 9 Tern Road", "9 Tern Road", 10)).toBe("9 Tern Road");
    expect(widen("He came to 9 Tern Road, then left", "9 Tern Road")).toBe("9 Tern Road");
    expect(widen("He came to 9 Tern Road, after which he went home", "9 Tern Road")).toBe("9 Tern Road");
    expect(widen("9 Tern Road\nThe Manager 2024 Report\n", "9 Tern Road")).toBe("9 Tern Road");
  });
});
