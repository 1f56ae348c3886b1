/** Scores as a table for people, and as a check against a floor. */
import type { Figures, Row, ScoredDocument, Scores } from "./score.js";

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));

/** The table that `sever bench accuracy` prints. */
export function formatScores(scores: Scores): string {
  const row = (name: string, f: Figures): string =>
    [
      name.padEnd(20),
      String(f.gold).padStart(5),
      String(f.found).padStart(5),
      ...[f.precision, f.recall, f.f1, f.f2, f.recallAnyType].map((share) => percent(share).padStart(6)),
    ].join(" ");
  const { individuals, negatives, micro } = scores;
  const lines = [
    "                      gold found    P %    R %   F1 %   F2 %  R any type",
    ...Object.entries(scores.types).map(([type, figures]) => row(type, figures)),
    ...Object.entries(scores.groups).map(([group, figures]) => row(`= ${group}`, figures)),
    row("= all", micro),
  ];
  if (micro.f1Interval) lines.push(`F1, 95 % interval: ${micro.f1Interval.map(percent).join(" to ")} %`);
  lines.push(
    `individuals with a direct identifier left: ${individuals.leaked} of ${individuals.count} (${percent(individuals.share)} %)`,
    `documents without personal information: ${negatives.falseFindings} false findings in ${negatives.words} words (${negatives.perThousandWords?.toFixed(2) ?? "–"} per 1,000)`,
  );
  return lines.join("\n");
}

/** Marked spans that were missed, or findings that are wrong, with their text: labelled texts are no secret. */
export function listRows(scored: readonly ScoredDocument[], kind: Row["kind"], type: string): string[] {
  return scored.flatMap(({ document, rows }) =>
    rows
      .filter((row) => row.kind === kind && !row.right && (type === "all" || row.type === type))
      .map(({ span, type: rowType }) => {
        const text = JSON.stringify(document.text.slice(span.start, span.end));
        return `${kind === "gold" ? "missed" : "false"} ${document.id} ${rowType} ${text}`;
      }),
  );
}

/**
 * Least figures, by the path of the figure in the scores: `{ "groups.names.f1": 0.8, "individuals.share": "<= 0.3" }`.
 * A number is a least value; a text of the form `<= x` a greatest.
 */
export type Floor = Readonly<Record<string, number | string>>;

/** What falls short of the floor, one line each; empty when all is met. Throws when the floor names no figure. */
export function fallsShort(scores: object, floor: Floor): string[] {
  return Object.entries(floor).flatMap(([path, bound]) => {
    const value = figureAt(scores, path);
    const most = typeof bound === "string" ? Number(bound.replace("<=", "")) : undefined;
    const fails = most === undefined ? value < Number(bound) : value > most;
    return fails
      ? [`${path} is ${value.toFixed(4)}, must be ${most === undefined ? `>= ${bound}` : `<= ${most}`}`]
      : [];
  });
}

function figureAt(scores: object, path: string): number {
  let value: unknown = scores;
  for (const key of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  if (typeof value !== "number") throw new Error(`the floor names ${path}, which is no figure`);
  return value;
}
