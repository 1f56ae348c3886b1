/** What the others of an item say of an individual: from their odds, never from its own. */
import { describe, expect, it } from "vitest";
import { Peers } from "../../../src/classification/peers.js";
import { findIndividuals } from "../../../src/classification/people.js";
import { markedDetections } from "../../support/marked-detections.js";

/** Others, so that enough are named. */
const OTHERS =
  "The house of «Dale Ali» is on the left,\nand that of «Rosa Lee» on the right;\nso said «Jo Khan» to us.\n\n";
const OF_OTHERS = [-5, -5, -5];

/** Signs of the last individual of the text, those before weighed as given. */
function signsOfLast(marked: string, some: readonly number[]): Set<string> {
  const individuals = findIndividuals([markedDetections(OTHERS + marked)]);
  const odds = [...OF_OTHERS, ...some];
  const last = individuals.at(-1);
  expect(individuals).toHaveLength(odds.length);
  return last ? new Peers(individuals, odds).signsOf(last) : new Set();
}

describe("peers", () => {
  it("tell of whom a name stands beside in a list", () => {
    const panel = "Panel: «Jocelyn Prebble» (chair), «Sela Tonga»\n";
    expect(signsOfLast(panel, [3, 0])).toContain("before in a list sure");
    expect(signsOfLast(panel, [-4, 0])).toContain("before in a list hardly");
  });

  it("tell of those in lines that begin alike", () => {
    const log = "09:10 «Ann Roberts» rang\n09:12 «Carla Bynoe» rang\n09:20 «Indar Rampaul» rang\n";
    expect(signsOfLast(log, [3, 3, -1])).toContain("line sure of 2");
    expect(signsOfLast(log.replace("09:20", "She asked for"), [3, 3, -1])).not.toContain("line sure of 2");
  });

  it("tell of the only one whose initial a given name has", () => {
    const note = "Seen by «H. Baksh» today.\n\nLater, and far from there, the file went to «Hafeeza» to be closed.\n";
    expect(signsOfLast(note, [3, 0])).toContain("initial of sure");
    expect(signsOfLast(note.replace("today", "and «H. Lum»"), [3, 3, 0])).not.toContain("initial of sure");
  });

  it("leave out the individual's own odds", () => {
    const log = "09:10 «Ann Roberts» rang\n09:12 «Indar Rampaul» rang\n09:20 «Carla Bynoe» rang\n";
    const signs = signsOfLast(log, [-4, -4, 5]);
    expect(signs).toContain("line hardly");
    expect(signs).toContain("all best hardly");
    expect(signs).toContain("self sure");
  });

  it("say nothing of a line of which there is one", () => {
    const signs = signsOfLast("«Ann Roberts» signed for «Carla Bynoe»\n", [3, 0]);
    expect([...signs].filter((sign) => sign.startsWith("line"))).toEqual([]);
  });

  it("say nothing where few are named", () => {
    const individuals = findIndividuals([markedDetections("«Ann Roberts» signed for «Carla Bynoe»\n")]);
    const peers = new Peers(individuals, [3, 0]);
    expect(individuals.map((individual) => peers.signsOf(individual).size)).toEqual([0, 0]);
  });
});
