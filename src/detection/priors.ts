/**
 * Where a text comes from, by the places, bodies and schemes it names. A number that two countries' schemes would both
 * take is believed to be of the country that the text speaks of.
 */
import type { Jurisdiction } from "../core/jurisdiction.js";
import { phraseList, type PhraseHit, type PhraseList } from "./phrases.js";

interface Cue {
  readonly jurisdiction: Jurisdiction;
  readonly list: PhraseList;
}

/** Words that only a text about the place is likely to hold. */
export const CUES: readonly Cue[] = [
  {
    jurisdiction: "tt",
    list: phraseList(
      "cues tt",
      "868\nTrinidad\nTobago\nTrinidadian\nTobagonian\nT&T\nTTD\ngov.tt\nPort of Spain\nPort-of-Spain\nSan Fernando\nChaguanas\nArima\nTunapuna\nCouva\nSiparia\nPoint Fortin\nScarborough\nSangre Grande\nSan Juan\nDiego Martin\nWASA\nT&TEC\nTSTT\nNIBTT\nTTPS\nHDC\nSWRHA\nNCRHA\nNWRHA\nERHA\nTRHA\nCDAP\nmaxi taxi\nBIR",
    ),
  },
  {
    jurisdiction: "qld",
    list: phraseList(
      "cues qld",
      "Queensland\nQLD\nAustralia\nAustralian\nBrisbane\nGold Coast\nSunshine Coast\nTownsville\nCairns\nToowoomba\nIpswich\nNSW\ngov.au\ncom.au\nABN\nBSB\nTFN\nCentrelink\nMedicare\nErgon\nEnergex\nEWOQ\nQCAT\nQPS\nNDIS",
    ),
  },
  {
    jurisdiction: "nz",
    list: phraseList(
      "cues nz",
      "New Zealand\nAotearoa\nNZ\nAuckland\nWellington\nChristchurch\nDunedin\nPorirua\nWhangarei\nWhangārei\nRotorua\nTauranga\ngovt.nz\nco.nz\nTe Whatu Ora\nNHI\nIRD\nInland Revenue\nWINZ\nMSD\nKāinga Ora\nWaka Kotahi\nKia ora\nTēnā koe\nNgā mihi\nwhānau\niwi",
    ),
  },
];

/** Effect on a detector of the jurisdiction, -0.2..0.1. */
export type Priors = Readonly<Record<Jurisdiction, number>>;

const OWN = 0.1;
const FOREIGN = -0.2;
/** Fewer cues than this tell nothing. */
const ENOUGH = 2;

/** Weighs the cues of a text; a text that names several places or none leaves everything as it is. */
export function weighCues(hits: (list: PhraseList) => readonly PhraseHit[]): Priors {
  const counts = new Map(CUES.map(({ jurisdiction, list }) => [jurisdiction, hits(list).length]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const effect = (jurisdiction: Jurisdiction): number => {
    const own = counts.get(jurisdiction) ?? 0;
    if (own >= ENOUGH && own * 2 > total) return OWN;
    return own === 0 && total >= ENOUGH ? FOREIGN : 0;
  };
  return { tt: effect("tt"), qld: effect("qld"), nz: effect("nz") };
}
