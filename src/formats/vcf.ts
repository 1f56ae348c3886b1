/** Cards of people, one or many in a file. */
import { contentLinesHandler } from "./content-lines/handler.js";

export const vcf = contentLinesHandler({
  id: "vcf",
  title: "Card",
  extensions: ["vcf", "vcard"],
  opening: /^\ufeff?\s{0,20}BEGIN:VCARD\b/i,
});
