import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.api-key",
  title: "Key of a service",
  summary: "Keys and tokens of well-known services, by their prefixes.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: [
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
    "https://github.blog/engineering/behind-githubs-new-authentication-token-formats/",
  ],
  prefilter: {
    kind: "character",
    character: [
      "AKIA",
      "ASIA",
      "AGPA",
      "AIDA",
      "AROA",
      "AIza",
      "xoxb-",
      "xoxp-",
      "xoxa-",
      "xoxr-",
      "xoxs-",
      "ghp_",
      "gho_",
      "ghu_",
      "ghs_",
      "ghr_",
      "github_pat_",
      "glpat-",
      "sk_live_",
      "sk_test_",
      "pk_live_",
      "rk_live_",
      "SG.",
      "sk-",
      "npm_",
      "AccountKey=",
    ],
    before: 0,
    after: 200,
  },
  patterns: [
    { name: "AWS", regex: /(?<![A-Za-z0-9])(?:AKIA|AGPA|AIDA|AROA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g, base: "certain" },
    { name: "Google", regex: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g, base: "certain" },
    { name: "Slack", regex: /(?<![\w-])xox[baprs]-[A-Za-z0-9-]{10,80}(?![\w-])/g, base: "certain" },
    {
      name: "GitHub, GitLab, npm",
      regex:
        /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,80}|github_pat_\w{40,100}|glpat-[\w-]{20,40}|npm_[A-Za-z0-9]{36})(?!\w)/g,
      base: "certain",
    },
    { name: "Stripe", regex: /(?<!\w)[spr]k_(?:live|test)_[0-9a-zA-Z]{10,99}(?!\w)/g, base: "certain" },
    {
      name: "SendGrid, OpenAI style",
      regex:
        /(?<![\w.-])(?:SG\.[\w-]{16,32}\.[\w-]{30,64}|sk-(?:[a-z]{2,8}-)?(?=[A-Za-z_-]{0,40}\d)[A-Za-z0-9_-]{24,160})(?![\w-])/g,
      base: "certain",
    },
    { name: "storage account", regex: /AccountKey=(?<value>[A-Za-z0-9+/]{40,90}={0,2})/g, base: "certain" },
  ],
  examples: {
    match: [
      "key «AKIAQ3EGRT7EXOMPL3ZZ» leaked",
      "token=«ghp_0123456789abcdefghijABCDEFGHIJ012345»",
      "«xoxb-123456789012-abcdefGHIJKL»",
    ],
    ignore: ["AKIA stands for a prefix", "ghp_short", "task-list and sk-abc"],
  },
});
