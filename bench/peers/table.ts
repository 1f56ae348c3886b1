/** A comparison as text for people. */
import type { Figures, Scores } from "../../src/accuracy/score.js";
import type { Comparison, PeerResult } from "./run.js";

const GROUPS = [
  ["PERSON", "names"],
  ["ADDRESS", "addresses"],
  ["identifiers", "identifiers"],
  ["facts", "facts"],
] as const;

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1)).padStart(5);
const triple = ({ precision, recall, f1 }: Figures): string => [precision, recall, f1].map(percent).join(" ");

/** Precision, recall and F1 by group, leaks, false alarms and speed: a line for each finder. */
export function formatComparison({ gold, documents, bytes, peers, failures }: Comparison): string {
  const width = Math.max(...peers.map(({ title }) => title.length), 8);
  const heads = [...GROUPS.map(([head]) => head), "all"];
  const lines = [
    `${gold}: ${documents} texts, ${(bytes / 1000).toFixed(0)} kB; precision, recall, F1 in %`,
    `${"".padEnd(width)}  ${heads.map((head) => head.padEnd(18)).join(" ")} leaked        false/1,000 words   MB/s`,
    ...peers.map((peer) => `${peer.title.padEnd(width)}  ${lineOf(peer)}`),
    ...failures.map(({ name, cause }) => `${name} was not measured: ${cause}`),
  ];
  return lines.join("\n");
}

function lineOf({ scores, megabytesPerSecond }: PeerResult): string {
  const { groups, micro, individuals, negatives } = scores;
  const figures = [...GROUPS.map(([, group]) => groups[group]), micro].map((one) => triple(one).padEnd(18));
  const leaked = `${individuals.leaked}/${individuals.count} ${percent(individuals.share).trim()} %`.padEnd(13);
  const alarms = (negatives.perThousandWords?.toFixed(1) ?? "–").padStart(12);
  return `${figures.join(" ")} ${leaked} ${alarms} ${megabytesPerSecond.toFixed(3).padStart(13)}`;
}

/** For each peer the types that it claims: its figures beside the program's over the same marks. */
export function formatClaims({ peers }: Comparison): string {
  return peers
    .flatMap(({ title, claims }) => {
      if (!claims) return [];
      const { types, own, sever } = claims;
      return [
        `${title}: over the ${types.length} types it claims alone, its own and sever's precision, recall, F1`,
        ...types
          .filter((type) => hasMarks(own, type))
          .map((type) => claimLine(type, own.types[type], sever.types[type])),
        claimLine("all of these", own.micro, sever.micro),
        `  ${"individuals leaked".padEnd(20)} ${`${own.individuals.leaked}/${own.individuals.count}`.padEnd(19)}  ${sever.individuals.leaked}/${sever.individuals.count}`,
        "",
      ];
    })
    .join("\n");
}

const hasMarks = (scores: Scores, type: string): boolean => (scores.types[type]?.gold ?? 0) > 0;

const claimLine = (name: string, own: Figures | undefined, sever: Figures | undefined): string =>
  `  ${name.padEnd(20)} ${own ? triple(own).padEnd(19) : "".padEnd(19)}  ${sever ? triple(sever) : ""}`;
