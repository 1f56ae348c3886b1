import { factDetector } from "../shared/fact.js";
import { looseBelonging, plainBelonging } from "../shared/belonging.js";

export default factDetector({
  id: "tt.religion",
  title: "Religion in Trinidad and Tobago",
  summary: "Faiths, bodies and rites of the country as said of a person.",
  type: "RELIGION",
  rules: [
    plainBelonging(
      [
        "Spiritual Baptist",
        "Shouter Baptist",
        "Spiritual Shouter Baptist",
        "Orisha devotee",
        "Rastafarian",
        "Sanatanist",
        "Orisha feast",
      ],
      0.3,
    ),
    ...looseBelonging(
      [
        "Rasta",
        "Rastaman",
        "Baptist",
        "SDMS",
        "ASJA",
        "TML",
        "Orisha",
        "Kabir Panthi",
        "Open Bible",
        "Jehovah Witness",
      ],
      0.34,
    ),
    {
      cues: [
        "member of the Maha Sabha",
        "member of ASJA",
        "member of the TML",
        "went to mourn",
        "on the mourning ground",
        "keeps a puja",
        "had a puja",
        "works obeah",
        "does obeah",
        "in the Baptist church",
        "follows Orisha",
        "goes to the mandir",
        "goes to mosque",
        "goes to Mass",
      ],
      base: 0.32,
      needsPerson: true,
    },
  ],
  examples: {
    match: [
      "She is a «Spiritual Baptist» and he is a «Rasta».",
      "My uncle is «Orisha».",
      "His mother «went to mourn» in May.",
    ],
    ignore: [
      "The Spiritual Baptist Liberation holiday.",
      "The Baptist church on Erin Road.",
      "SDMS schools open on Monday.",
    ],
  },
});
