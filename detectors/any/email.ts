import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.email",
  title: "E-mail address",
  summary: "E-mail addresses of persons; shared boxes of an office (info, enquiries) are left out.",
  type: "EMAIL",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1"],
  prefilter: { kind: "character", character: "@", before: 66, after: 130 },
  patterns: [
    {
      name: "local@domain",
      // RFC 5321 limits: local part 64, label 63 characters. "&" occurs in real office addresses.
      regex:
        /(?<![A-Za-z0-9._%+&'-])[A-Za-z0-9_%+&'](?:[A-Za-z0-9._%+&'-]{0,62}[A-Za-z0-9_%+&'-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9])/g,
      base: "certain",
    },
  ],
  validate: (value) =>
    /^(?:info|enquir(?:y|ies)|inquiries|contact|webcontact|webmaster|postmaster|admin|office|mail|help|helpdesk|support|customer\.?(?:service|care|relations)|complaints|feedback|rti|rti&ip|privacy|foi|hr|accounts|billing|payments|sales|reception|no-?reply|do-?not-?reply|media|records|registry|newsletter|notifications?)@/i.test(
      value,
    )
      ? "invalid"
      : "unknown",
  examples: {
    match: [
      "Write to «k.ramdeen@example.tt» today.",
      "From: Rani <«rani.maharaj+bills@mail.example.com»>",
      "«o'brien_7@my-post.co.nz», or call",
    ],
    ignore: ["enquiries@example.gov.tt", "rti&ip@example.com.au", "@handle only", "a@b"],
  },
});
