import { defineDetector } from "../../src/detection/define.js";
import { PLACES, STREETS } from "../shared/address.js";

/** Places with a name that is also an everyday word: only behind "in", "at" and the like. */
const PREPOSITION = /\b(?:in|at|from|to|near|of|through|outside|around|via|for|between|and)$/i;
const NAME_GOES_ON = /^ (?:Street|Road|Avenue|Drive|Lane|Trace|Ltd|Limited|Hospital|School|College|Office|Branch)/;

export default defineDetector({
  id: "any.place",
  title: "Place",
  summary: "Names of towns, villages and suburbs; looked for only where a copy is made for the public.",
  type: "PLACE",
  formatSource: "secondary",
  references: ["https://www.geonames.org"],
  lists: [PLACES, STREETS],
  *scan(view) {
    const { text, tokens } = view;
    for (const hit of view.hits(PLACES)) {
      const written = text.slice(hit.start, hit.end);
      if (!/^\p{Lu}/u.test(written) || NAME_GOES_ON.test(text.slice(hit.end, hit.end + 12))) continue;
      const before = tokens.lower(hit.first - 1);
      const announced = PREPOSITION.test(before) || /[,(]\s$/.test(text.slice(Math.max(0, hit.start - 2), hit.start));
      const several = hit.last > hit.first || written.length > 9;
      if (!announced && !several) continue;
      yield { start: hit.start, end: hit.end, base: announced ? 0.65 : 0.5, evidence: [] };
    }
  },
  consistent: false,
  examples: {
    match: [
      "He went to «Chaguanas» and «Port of Spain».",
      "A house in «Fortitude Valley».",
      "The family is from «Whangārei».",
    ],
    ignore: ["Chaguanas Road", "It was a success.", "a paradise for birds"],
  },
});
