import { PEOPLES_NZ } from "../lexicon/belongings.js";
import { looseBelonging, plainBelonging } from "../shared/belonging.js";
import { factDetector } from "../shared/fact.js";

const IWI = PEOPLES_NZ.filter((name) => /^(?:Ng|Te |Tūhoe|Tuhoe|Kāi)/.test(name));

export default factDetector({
  id: "nz.ethnicity",
  title: "Iwi and peoples of New Zealand",
  summary: "The iwi or people to which a person is said to belong.",
  type: "ETHNICITY",
  references: ["https://www.stats.govt.nz/topics/ethnicity/"],
  rules: [plainBelonging(IWI, 0.3), ...looseBelonging(PEOPLES_NZ, 0.36)],
  examples: {
    match: ["He is «Samoan» and she is «Ngāti Porou».", "Her father was a «Tongan».", "I am «Ngāpuhi»."],
    ignore: [
      "Ngāti Porou Hauora runs the clinic.",
      "The Samoan Church in Ōtara.",
      "Māori Language Week begins on Monday.",
    ],
  },
});
