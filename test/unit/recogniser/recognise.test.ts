import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { scanTextWith } from "../../../src/pipeline/scan-text.js";
import { EXAMINING } from "../../support/examining.js";

it("takes letters apart from one another for marks, not for anybody", () => {
  const text = "Name: M T W T F\nSigned: R R\nAttended: A A A A A, K. Baboolal, Rose Ali";
  const found = scanTextWith(text, "roll.txt", { ...EXAMINING, values: "full" });
  expect(found.filter(({ type }) => type === "PERSON").map(({ value }) => value)).toEqual(["K. Baboolal", "Rose Ali"]);
});

it("takes a sum in a rule of the office for nobody's", () => {
  const text =
    "Invoices above ten thousand dollars need two approvals before payment. Complaint by Mei De Freitas: she owes ten thousand dollars.";
  const found = scanTextWith(text, "note.txt", { ...EXAMINING, values: "full" });
  expect(found.filter(({ type, start }) => type === "FINANCIAL" && start < 70)).toEqual([]);
});

it("takes minutes for nobody's age", () => {
  const text = readFileSync("fixtures/public-copies/station-diary.txt", "utf8");
  const found = scanTextWith(text, "diary.txt", { ...EXAMINING, values: "full", minConfidence: 0.1 });
  const ages = found.filter(({ type }) => type === "AGE").map(({ value }) => value);
  expect(ages).toEqual(expect.arrayContaining(["15", "34"]));
  expect(ages).not.toContain("10");
});

it("takes no letter of the next column, as a sex is, into a name", () => {
  const text =
    "Family harm report, Wainuiomata, 4 May 2026. Mrs Tukere rang and said that her son had hit her.\n\nINVOLVED\n  TUKERE/Marama            F  04/11/1990\n  PARATA/Hemi              M  suspect, son of the first\n";
  const found = scanTextWith(text, "report.txt", { ...EXAMINING, values: "full" });
  const names = found.filter(({ type }) => type === "PERSON").map(({ value }) => value);
  expect(names).toEqual(expect.arrayContaining(["Marama", "Hemi"]));
});

it("takes no beginning of the next message's time into an address", () => {
  const text =
    "[12/5/25, 09:20] Roger: ok. he by Nadia, 14 Mission Rd, Freeport\n[12/5/25, 09:21] Pam Joseph: send her number nah\n";
  const found = scanTextWith(text, "chat.txt", { ...EXAMINING, values: "full" });
  expect(found.filter(({ type }) => type === "ADDRESS").map(({ value }) => value)).toEqual(["14 Mission Rd, Freeport"]);
});
