import { defineDetector, type Validity } from "../../src/detection/define.js";

// Boxes that an office answers, not a person; also with a second part, `info.desk`, `hr-payroll`.
const SHARED_BOX =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|contact(?:us)?|web-?contact|webmaster|postmaster|mailer-daemon|admin(?:istration)?|office|mail|email|help|help-?desk|service-?desk|support|customer[._-]?(?:service|services|care|relations)|complaints?|feedback|rti|rti&ip|privacy|foi|oia|hr|human[._-]?resources|accounts|billing|payments?|payroll|sales|reception|bookings?|events?|training|team|press|communications|legal|security|abuse|no-?reply|do-?not-?reply|media|records|registry|registrar|library|newsletter|notifications?|alerts?|tenders?|procurement|jobs|careers|recruitment|claims|licensing|permits|passports|hello|kiaora|general|credit|orders?|finance|shop|store|service|services|operations|dispatch|roster|welcome|board|committee|chair|secretary|council|ministry|dept|department|everyone|all[._-]?staff|staff)(?:[._+-][a-z0-9]{1,20})?@/i;

// RFC 5321 limits: local part 64, label 63 characters. "&" occurs in real office addresses.
const LOCAL = "[\\w\\u00c0-\\u024f%+&'-](?:[\\w\\u00c0-\\u024f.%+&'-]{0,62}[\\w\\u00c0-\\u024f%+&'-])?";
const DOMAIN =
  "(?:[A-Za-z0-9\\u00c0-\\u024f](?:[A-Za-z0-9\\u00c0-\\u024f-]{0,61}[A-Za-z0-9\\u00c0-\\u024f])?\\.){1,6}[A-Za-z]{2,24}(?![A-Za-z0-9])";

export default defineDetector({
  id: "any.email",
  title: "E-mail address",
  summary: "E-mail addresses of persons; shared boxes of an office (info, enquiries) are left out.",
  type: "EMAIL",
  formatSource: "official",
  references: ["https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1", "https://www.rfc-editor.org/rfc/rfc6531"],
  prefilter: { kind: "character", character: "@", before: 66, after: 130 },
  patterns: [
    {
      name: "local@domain",
      regex: new RegExp(
        `(?<![\\w.%+&'-])(?<!(?:[Mm]essage-[Ii][Dd]|[Ii]n-[Rr]eply-[Tt]o|[Rr]eferences|[Cc]ontent-[Ii][Dd]):?\\s{0,3}<)${LOCAL}@${DOMAIN}`,
        "g",
      ),
      base: "certain",
    },
    { name: "quoted local part", regex: new RegExp(`"[^"\\s@][^"\\n@]{0,62}"@${DOMAIN}`, "g"), base: "certain" },
    {
      name: "number as host",
      regex: new RegExp(`(?<![\\w.%+&'-])${LOCAL}@\\[\\d{1,3}(?:\\.\\d{1,3}){3}\\]`, "g"),
      base: "certain",
    },
  ],
  validate: judgeEmail,
  context: { fields: ["email", "e mail", "email address", "mail"] },
  column: { values: /^[^\s@]{1,64}@[^\s@]{3,120}$/ },
  examples: {
    match: [
      "Write to «k.ramdeen@example.tt» today.",
      "From: Rani <«rani.maharaj+bills@mail.example.com»>",
      "«o'brien_7@my-post.co.nz», or call",
      "[mailto:«zoë.müller@example.com»]",
    ],
    ignore: ["enquiries@example.gov.tt", "rti&ip@example.com.au", "@handle only", "a@b"],
  },
});

function judgeEmail(value: string): Validity {
  return SHARED_BOX.test(value) ? "invalid" : "unknown";
}
