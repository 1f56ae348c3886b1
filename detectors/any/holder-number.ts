import { defineDetector } from "../../src/detection/define.js";

const KIND =
  "[Aa]ccount|ACCOUNT|[Aa]/[Cc]|[Aa]cct|[Ff]ile|FILE|[Pp]olicy|POLICY|[Ll]oan|[Cc]laim|[Mm]embership|[Pp]ension|[Mm]ortgage|[Cc]ase";
const NAME = "(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Messrs)\\.? )?\\p{Lu}[\\p{L}'’.-]{0,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){1,3}";

export default defineDetector({
  id: "any.holder-number",
  title: "Number behind the name of its holder",
  summary:
    "Numbers of accounts, policies and files that follow the name of whom they are of: Account of Ann Lee, 3391-007-642.",
  type: "CASE_NUMBER",
  formatSource: "unverified",
  references: [],
  prefilter: { kind: "digits", min: 6, reach: 110 },
  patterns: [
    {
      name: "behind the name of its holder",
      regex: new RegExp(
        `(?<![\\p{L}])(?:${KIND})s? (?:of|for|held by|in (?:the )?name of|belonging to) ${NAME}(?: ?[,:;–(-] ?|[ \\t]*\\r?\\n[ \\t]*| )(?:is |was )?(?:nos?[.:]? ?|number )?(?<value>(?!\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}(?!\\d))(?=(?:[-/ ]?\\d){6})\\d{2,12}(?:[-/ ]\\d{1,7}){0,4})(?![\\w/-]|[.,]\\d)`,
        "gu",
      ),
      base: "likely",
    },
  ],
  examples: {
    match: [
      "Account of Carlisle Achong-Wray\n«3391-007-642»",
      "the loan in the name of Mrs Ann Lee-Sing, no. «20044-7718»",
      "Policy held by Anil Ramdeen («70013355»)",
    ],
    ignore: ["Account of Events, 2019", "the case of Anil Ramdeen, 12/03/2019", "Account of Ann Lee: 15 pages"],
  },
});
