import { defineDetector } from "../../src/detection/define.js";

export default defineDetector({
  id: "any.crypto-wallet",
  title: "Address of a crypto wallet",
  summary: "Bitcoin and Ethereum addresses, near words for wallets and coins unless the form is unmistakable.",
  type: "BANK_ACCOUNT",
  formatSource: "official",
  references: [
    "https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki",
    "https://eips.ethereum.org/EIPS/eip-55",
  ],
  prefilter: { kind: "digits", min: 1, reach: 48 },
  patterns: [
    { name: "bech32", regex: /(?<!\w)bc1[ac-hj-np-z02-9]{11,71}(?!\w)/g, base: "certain" },
    { name: "Ethereum", regex: /(?<!\w)0x[\da-fA-F]{40}(?!\w)/g, base: "likely" },
    { name: "base58", regex: /(?<!\w)[13][a-km-zA-HJ-NP-Z1-9]{25,34}(?!\w)/g, base: "possible" },
  ],
  context: {
    near: ["bitcoin", "btc", "wallet", "ethereum", "eth", "crypto", "usdt", "coin", "coins"],
    fields: ["wallet", "btc address"],
  },
  validate: (value) => (/^[13]/.test(value) && !(/[a-z]/.test(value) && /[A-Z]/.test(value)) ? "invalid" : "unknown"),
  examples: {
    match: [
      "paid to wallet «1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa»",
      "«bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq» got it",
      "eth «0x52908400098527886E0F7030069857D2E4169EE7»",
    ],
    ignore: ["hash 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "0x1234 and 0xdeadbeef", "3333333333333333333333333333"],
  },
});
