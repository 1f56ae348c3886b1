import { defineDetector } from "../../src/detection/define.js";
import { compactVariants } from "../shared/digits.js";
import { labelled } from "../shared/labelled.js";

export default defineDetector({
  id: "nz.swn",
  title: "Social welfare number",
  summary: "Client number of Work and Income: nine digits behind SWN, WINZ or MSD.",
  type: "SOCIAL_INSURANCE_ID",
  formatSource: "secondary",
  references: ["https://learn.microsoft.com/purview/sit-defn-new-zealand-social-welfare-number"],
  ...labelled({
    labels: [
      "swn",
      "s.w.n",
      "swn no",
      "social welfare",
      "social welfare no",
      "social welfare number",
      "winz",
      "winz no",
      "winz number",
      "winz client",
      "winz client number",
      "msd client",
      "msd client number",
      "msd number",
      "work and income",
      "work and income number",
      "client number",
      "community services card",
      "supergold card",
      "supergold",
    ],
    value: "\\d{3}[ -]?\\d{3}[ -]?\\d{3}",
    between: ["no", "nos", "number", "client", "card", "is", "was", "num", "the"],
    apart: false,
    against: ["telephone", "call"],
  }),
  variants: compactVariants,
  examples: {
    match: ["SWN «107-186-155»", "WINZ client number: «411820772»", "Community Services Card no. «118 402 771»"],
    ignore: ["WINZ 0800 559 009", "107-186-155", "social welfare in 2019"],
  },
});
