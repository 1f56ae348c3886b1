/** Counts of severed documents summed up: shares with their intervals, as a table for people and as plain data. */
import { resampledInterval } from "./resample.js";
import { NOTHING_MARKED, type SeveranceCounts, type SeveranceFault, type SeveredDocument } from "./severance.js";

export type Interval = readonly [low: number, high: number];

export interface SeveranceScores extends SeveranceCounts {
  /** 0..1; null where there is nothing to divide by. */
  readonly leakShare: number | null;
  readonly thirdFactsLeftShare: number | null;
  readonly ownRemovedShare: number | null;
  readonly officialRemovedShare: number | null;
  /** 95 % intervals of the shares over resamples of documents. */
  readonly intervals: Readonly<Record<SeveranceShare, Interval | null>>;
}

export type SeveranceShare = "leakShare" | "thirdFactsLeftShare" | "ownRemovedShare" | "officialRemovedShare";

const NOTHING: SeveranceCounts = {
  documents: 0,
  missing: 0,
  thirdParties: 0,
  leaked: 0,
  ...NOTHING_MARKED,
};
const KEYS = Object.keys(NOTHING) as (keyof SeveranceCounts)[];

const PARTS: Readonly<Record<SeveranceShare, readonly [keyof SeveranceCounts, keyof SeveranceCounts]>> = {
  leakShare: ["leaked", "thirdParties"],
  thirdFactsLeftShare: ["thirdFactsLeft", "thirdFacts"],
  ownRemovedShare: ["ownRemoved", "own"],
  officialRemovedShare: ["officialRemoved", "official"],
};

const sum = (severed: readonly SeveredDocument[]): SeveranceCounts =>
  severed.reduce<SeveranceCounts>(
    (total, { counts }) =>
      Object.fromEntries(KEYS.map((key) => [key, total[key] + counts[key]])) as unknown as SeveranceCounts,
    NOTHING,
  );

function shareOf(severed: readonly SeveredDocument[], share: SeveranceShare): number | null {
  const [part, whole] = PARTS[share];
  let some = 0;
  let all = 0;
  for (const { counts } of severed) {
    some += counts[part];
    all += counts[whole];
  }
  return all === 0 ? null : some / all;
}

/** Sums over documents, and the shares that they make. */
export function summariseSeverance(severed: readonly SeveredDocument[]): SeveranceScores {
  const interval = (share: SeveranceShare): Interval | null =>
    resampledInterval(severed, (sample) => shareOf(sample, share));
  return {
    ...sum(severed),
    leakShare: shareOf(severed, "leakShare"),
    thirdFactsLeftShare: shareOf(severed, "thirdFactsLeftShare"),
    ownRemovedShare: shareOf(severed, "ownRemovedShare"),
    officialRemovedShare: shareOf(severed, "officialRemovedShare"),
    intervals: {
      leakShare: interval("leakShare"),
      thirdFactsLeftShare: interval("thirdFactsLeftShare"),
      ownRemovedShare: interval("ownRemovedShare"),
      officialRemovedShare: interval("officialRemovedShare"),
    },
  };
}

const percent = (share: number | null): string => (share === null ? "–" : `${(100 * share).toFixed(1)} %`);

/** The lines that `sever bench severance` prints. */
export function formatSeverance(scores: SeveranceScores): string {
  const range = (share: SeveranceShare): string => {
    const interval = scores.intervals[share];
    return interval ? `, 95 % interval ${interval.map((end) => (100 * end).toFixed(1)).join(" to ")} %` : "";
  };
  return [
    `documents with a requester: ${scores.documents}, ${scores.missing} without a copy`,
    `third parties with any leak: ${scores.leaked} of ${scores.thirdParties} (${percent(scores.leakShare)}${range("leakShare")}); marks left: ${scores.thirdLeft} of ${scores.thirdSpans}`,
    `facts and other numbers of third parties left: ${scores.thirdFactsLeft} of ${scores.thirdFacts} (${percent(scores.thirdFactsLeftShare)}${range("thirdFactsLeftShare")})`,
    `requester’s own wrongly removed: ${scores.ownRemoved} of ${scores.own} (${percent(scores.ownRemovedShare)}${range("ownRemovedShare")})`,
    `officials’ wrongly removed: ${scores.officialRemoved} of ${scores.official} (${percent(scores.officialRemovedShare)}${range("officialRemovedShare")})`,
  ].join("\n");
}

const FAULT_TITLES: Readonly<Record<SeveranceFault["kind"], string>> = {
  left: "left",
  "fact-left": "left fact",
  own: "removed own",
  official: "removed official",
};

/** What was treated wrongly, with its text: labelled texts are no secret. */
export const listFaults = (severed: readonly SeveredDocument[]): string[] =>
  severed.flatMap(({ id, faults }) =>
    faults.map(({ kind, type, text }) => `${FAULT_TITLES[kind]} ${id} ${type} ${JSON.stringify(text)}`),
  );
