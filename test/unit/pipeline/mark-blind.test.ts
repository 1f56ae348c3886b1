/** Texts as redaction reads them. */
import { expect, it } from "vitest";
import { pdf } from "../../../src/formats/pdf.js";
import { withoutMarks } from "../../../src/pipeline/mark-blind.js";
import { line, smallPdf } from "../../support/small-pdf.js";
import { documentsOf } from "../formats/harness.js";

it("hold no places of letters: those of thousands of pages do not fit into memory", async () => {
  const bytes = smallPdf({ content: line(72, 700, "The tenant is [name] of Arima.") });
  const [seen] = await documentsOf(pdf, bytes);
  const [read] = await documentsOf(withoutMarks(pdf), bytes);
  expect(seen?.boxes).toBeDefined();
  expect(read?.boxes).toBeUndefined();
  expect(read?.pieces).toEqual(seen?.pieces);
  expect(read?.text).toHaveLength(seen?.text.length ?? 0);
  expect(read?.text).not.toContain("[name]");
});
