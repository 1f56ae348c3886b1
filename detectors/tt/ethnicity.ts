import { factDetector } from "../shared/fact.js";
import { looseBelonging, plainBelonging } from "../shared/belonging.js";

export default factDetector({
  id: "tt.ethnicity",
  title: "Race or ethnic origin in Trinidad and Tobago",
  summary: "Words of the country for a person's race or descent, unkind ones too.",
  type: "ETHNICITY",
  rules: [
    plainBelonging([
      "dougla",
      "Indo-Trinidadian",
      "Indo Trinidadian",
      "Afro-Trinidadian",
      "Afro Trinidadian",
      "Afro-Tobagonian",
      "Indo-Tobagonian",
      "cocoa panyol",
      "cocoa payol",
      "Syrian-Lebanese",
      "French Creole",
      "coolie",
      "Chinee",
      "nigger",
      "half-Chinese",
      "half Chinese",
      "half-Indian",
      "half Indian",
    ]),
    ...looseBelonging(
      ["red", "Trini white", "local white", "clear", "Carib", "First Peoples", "Spanish", "Chiney"],
      0.26,
    ),
  ],
  examples: {
    match: [
      "He is a «dougla» from Penal.",
      "She says her father is «Afro-Trinidadian».",
      "My mother is «French Creole».",
    ],
    ignore: [
      "The red pipe is broken.",
      "Indo-Trinidadian history is taught at the university.",
      "The Carib bottle crate.",
    ],
  },
});
