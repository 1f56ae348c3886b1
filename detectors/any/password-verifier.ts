import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.password-verifier",
  title: "Verifier of a password",
  summary: "What a server keeps of the password of a role, as dumps of whole PostgreSQL servers hold it.",
  type: "CREDENTIAL",
  formatSource: "official",
  references: ["https://www.postgresql.org/docs/current/catalog-pg-authid.html"],
  prefilter: { kind: "words", words: ["scram"], before: 0, after: 176 },
  patterns: [
    {
      name: "SCRAM",
      regex: /SCRAM-SHA-(?:1|256)\$\d{1,8}:[A-Za-z0-9+/=]{8,64}\$[A-Za-z0-9+/=]{20,64}:[A-Za-z0-9+/=]{20,64}/g,
      base: "certain",
    },
  ],
  examples: {
    match: [
      "LOGIN PASSWORD '«SCRAM-SHA-256$4096:cGFkZGluZ3NhbHQ=$Yk1PQ0tlZGtleTEyMzQ1Njc4OTAxMjM0NTY3ODkwMTI=:U2VydmVyS2V5MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM=»';",
      "«SCRAM-SHA-256$4096:2b1Wm8Yc0Jq9Tg==$0123456789abcdefghijABCDEFGHIJ==:abcdefghij0123456789KLMNOPQRST==»",
      "rolpassword: «SCRAM-SHA-256$10000:Zm9vYmFy$QUJDREVGR0hJSktMTU5PUFFSU1RVVg==:YWJjZGVmZ2hpamtsbW5vcHFyc3R1dg==» kept",
    ],
    ignore: [
      "SCRAM-SHA-256 is the method that pg_hba.conf names",
      "password_encryption = 'scram-sha-256'",
      "SCRAM-SHA-256$4096:too$short:here",
    ],
  },
});
