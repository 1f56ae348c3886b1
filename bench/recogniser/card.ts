/**
 * Prints the recogniser's card: how many names of each group of people are found whole, in each way of writing, and what is
 * taken for a person and is none. The texts go through the program as files do. `docs/recogniser.md` holds a print.
 *
 *     node dist/bench/recogniser/card.js [--json] [--faults] [--detectors-alone]
 *
 * `--faults` lists what was missed and wrongly taken; `--detectors-alone` leaves the recogniser out, to see what it adds.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { resolveExamineOptions } from "../../src/config/settings.js";
import { JURISDICTIONS } from "../../src/core/jurisdiction.js";
import { buildTools } from "../../src/pipeline/examiner.js";
import type { Tools } from "../../src/pipeline/level.js";
import { measureAccuracy } from "../../src/pipeline/measure-accuracy.js";
import type { Share } from "../public-sets-figures.js";
import { fillCard, FORMS, type Card, type Examine } from "./card-count.js";
import { TRAPS } from "./card-texts.js";

const NAMES = "fixtures/gold/names-by-group.json";

const namesSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      given: z.string(),
      surname: z.string(),
      called: z.string().optional(),
      surnameFirst: z.boolean().optional(),
    }),
  ),
);

/** Fingerprints are not looked at here; any key does. */
const NO_KEY = "0".repeat(64);

function buildExamine(detectorsAlone: boolean): Examine {
  const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, NO_KEY);
  const whole = buildTools(options);
  const tools: Tools = detectorsAlone
    ? { ...whole, detect: { ...whole.detect, recognise: (_, detections) => detections } }
    : whole;
  return async (documents) => (await measureAccuracy(documents, options, tools)).findings;
}

const percent = (share: number | null | undefined): string =>
  share === null || share === undefined ? "–" : (100 * share).toFixed(0);

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function between({ interval }: Share): string {
  return interval === null ? "" : ` (${percent(interval[0])} to ${percent(interval[1])})`;
}

function formatCard({ groups, strays, traps }: Card): string {
  const forms = FORMS.map(({ id }) => id);
  const recall = Object.entries(groups).map(([group, shares]) => {
    const { all } = shares;
    return row([
      group,
      ...forms.map((form) => percent(shares[form]?.share)),
      percent(all?.share) + (all ? between(all) : ""),
    ]);
  });
  const taken = Object.entries(traps).map(([kind, { hit, all }]) => row([kind, String(hit), String(all)]));
  return [
    "Names found whole, %:",
    "",
    row(["group", ...forms, "all"]),
    row(["---", ...forms.map(() => "---"), "---"]),
    ...recall,
    "",
    "Traps taken for a person:",
    "",
    row(["kind", "taken", "of"]),
    row(["---", "---", "---"]),
    ...taken,
    "",
    `Findings of persons with words that belong to no name, in the ${strays.texts} texts with names: ${strays.found}.`,
  ].join("\n");
}

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    faults: { type: "boolean", default: false },
    "detectors-alone": { type: "boolean", default: false },
  },
});
const names = namesSchema.parse(JSON.parse(readFileSync(NAMES, "utf8")));
const { faults, ...card } = await fillCard(names, FORMS, TRAPS, buildExamine(values["detectors-alone"]));
if (values.json) process.stdout.write(`${JSON.stringify(values.faults ? { ...card, faults } : card, null, 2)}\n`);
else {
  process.stdout.write(`${formatCard({ ...card, faults })}\n`);
  if (values.faults)
    for (const fault of faults) process.stdout.write(`${fault.map((part) => JSON.stringify(part)).join(" ")}\n`);
}
