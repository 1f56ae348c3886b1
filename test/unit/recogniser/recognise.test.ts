import { expect, it } from "vitest";
import { scanTextWith } from "../../../src/pipeline/scan-text.js";
import { EXAMINING } from "../../support/examining.js";

it("takes letters apart from one another for marks, not for anybody", () => {
  const text = "Name: M T W T F\nSigned: R R\nAttended: A A A A A, K. Baboolal, Rose Ali";
  const found = scanTextWith(text, "roll.txt", { ...EXAMINING, values: "full" });
  expect(found.filter(({ type }) => type === "PERSON").map(({ value }) => value)).toEqual(["K. Baboolal", "Rose Ali"]);
});
