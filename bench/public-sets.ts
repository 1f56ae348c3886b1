/**
 * Accuracy on public corpora that others labelled: `node dist/bench/public-sets.js FOLDER [--set NAME]... [--json]
 * [--misses FIGURE]`. FOLDER holds `NAME.jsonl.gz`; none of it is shipped. docs/measure.md says what is compared.
 */
import { parseArgs } from "node:util";
import { FACT_TYPES, IDENTIFIER_TYPES, type FindingType } from "../src/core/finding-type.js";
import { buildExaminer, readSet, type PublicDocument, type PublicFinding } from "./public-sets-data.js";
import { Tally, type Estimate, type Share } from "./public-sets-figures.js";
import { judgeRelease, judgeRuns, judgeSpans, judgeTokens, type Judged, type Rule } from "./public-sets-score.js";

type Judge = (document: PublicDocument, findings: readonly PublicFinding[]) => Judged;

interface PublicSet {
  readonly name: string;
  readonly title: string;
  readonly judge: Judge;
  /** F2 of the two figures, where the corpus is known by it. */
  readonly f2?: readonly [precision: string, recall: string];
}

const NAMES: readonly FindingType[] = ["PERSON"];
const PLACES: readonly FindingType[] = ["PLACE", "ADDRESS", "LOCATION"];
const DATES: readonly FindingType[] = ["DATE", "DATE_OF_BIRTH"];
const ORGANISATIONS: readonly FindingType[] = ["ORGANISATION", "EMPLOYMENT", "EDUCATION"];
const FACTS: readonly FindingType[] = FACT_TYPES.filter((type) => type !== "OPINION" && type !== "CORRESPONDENCE");

/**
 * What answers to the entities of presidio-research: PERSON, LOCATION (streets, towns, countries, postcodes), ORGANIZATION,
 * NRP, DATE_TIME, AGE and all kinds of numbers. Kinds that it does not have (health, money, work, quantities) are left out.
 */
const PRESIDIO_TYPES: ReadonlySet<FindingType> = new Set<FindingType>([
  "PERSON",
  ...PLACES,
  ...IDENTIFIER_TYPES,
  "DATE",
  "ORGANISATION",
  "NATIONALITY",
  "ETHNICITY",
  "RELIGION",
  "POLITICAL",
]);

const rule = (name: string, labels: readonly string[], types: readonly FindingType[]): Rule => ({
  name,
  labels,
  types,
});

const spanSet = (name: string, title: string, rules: readonly Rule[], neutral?: readonly string[]): PublicSet => ({
  name,
  title,
  judge: (document, findings) => judgeSpans(document, findings, rules, neutral),
});

const PERSON = rule("PERSON", ["PERSON"], NAMES);
/** Numbers and the like; ages and dates of birth are counted with dates or not at all. */
const IDENTIFIERS: readonly FindingType[] = IDENTIFIER_TYPES.filter(
  (type) => type !== "AGE" && type !== "DATE_OF_BIRTH" && type !== "HANDLE",
);
const NUMBERS: readonly FindingType[] = IDENTIFIERS.filter((type) => type !== "EMAIL" && type !== "PHONE");

const SETS: readonly PublicSet[] = [
  {
    name: "presidio-dev",
    title: "presidio-research, one fold of templates: runs of words, all its entities, as its own figures are counted",
    judge: (document, findings) => judgeRuns(document, findings, PRESIDIO_TYPES),
    f2: ["precision", "recall"],
  },
  {
    name: "presidio-dev",
    title: "the same without its TITLE (Mr., Ms., occupations) and DOMAIN_NAME",
    judge: (document, findings) => judgeRuns(document, findings, PRESIDIO_TYPES, ["TITLE", "DOMAIN_NAME"]),
    f2: ["precision", "recall"],
  },
  {
    name: "presidio-dev",
    title: "tokens, all its entities",
    judge: (document, findings) => judgeTokens(document, findings, PRESIDIO_TYPES),
    f2: ["precision", "recall"],
  },
  {
    name: "presidio-dev",
    title: "tokens, without its TITLE and DOMAIN_NAME",
    judge: (document, findings) => judgeTokens(document, findings, PRESIDIO_TYPES, ["TITLE", "DOMAIN_NAME"]),
    f2: ["precision", "recall"],
  },
  spanSet("presidio-dev", "the same by spans", [
    PERSON,
    rule("ADDRESS", ["ADDRESS", "POSTCODE"], PLACES),
    rule("LOCATION", ["LOCATION"], PLACES),
    rule("ORG", ["ORG"], ORGANISATIONS),
    rule("numbers", ["PHONE", "EMAIL", "CREDIT_CARD", "IBAN", "IP", "US_SSN", "US_DRIVER_LICENSE"], IDENTIFIERS),
    rule("DATE_TIME", ["DATE_TIME"], DATES),
  ]),
  {
    name: "tab-dev",
    title: "TAB subset (court judgments), release to the public",
    judge: judgeRelease,
  },
  spanSet("panorama-dev", "PANORAMA, posts of invented people", [
    rule("PERSON", ["PERSON"], ["PERSON", "HANDLE"]),
    rule("ID", ["ID"], IDENTIFIERS),
    rule("LOCATION", ["LOCATION"], PLACES),
    rule("ORG", ["ORG"], ORGANISATIONS),
    rule("DEMOGRAPHIC", ["DEMOGRAPHIC"], [...FACTS, "AGE"]),
    rule("DATE_TIME", ["DATE_TIME"], [...DATES, "AGE"]),
  ]),
  spanSet("asq-phi-dev", "ASQ-PHI, clinical questions", [
    PERSON,
    rule("LOCATION", ["LOCATION"], [...PLACES, "ORGANISATION"]),
    rule("DATE_TIME", ["DATE_TIME"], DATES),
    rule(
      "numbers",
      ["ID", "HEALTH_PLAN_BENEFICIARY_NUMBER", "CERTIFICATE_LICENSE_NUMBER", "ACCOUNT_NUMBER", "US_SSN"],
      NUMBERS,
    ),
    rule("EMAIL, PHONE", ["EMAIL", "PHONE", "FAX_NUMBER"], ["EMAIL", "PHONE"]),
  ]),
  spanSet(
    "enron-email-dev",
    "Enron threads",
    [
      PERSON,
      rule("EMAIL", ["EMAIL"], ["EMAIL"]),
      rule("ORG", ["ORG"], ORGANISATIONS),
      rule("LOCATION", ["LOCATION"], PLACES),
    ],
    ["NOMINAL_PERSON", "NOMINAL_ORG", "NOMINAL_LOCATION"],
  ),
  spanSet("ner-dev", "UNER EWT, WNUT-17, Broad Twitter, GUM, CrossNER: whatever bears a name, famous or not", [
    PERSON,
    rule("USERNAME", ["USERNAME"], ["HANDLE"]),
    rule("ORG", ["ORG"], ORGANISATIONS),
    rule("LOCATION", ["LOCATION"], PLACES),
  ]),
];

/** Corpora for tuning: looked at only when they are named. */
const TRAINING: readonly PublicSet[] = [
  { name: "tab-train", title: "TAB subset, its training part", judge: judgeRelease },
  spanSet("ner-train", "the training part of the same", [
    PERSON,
    rule("ORG", ["ORG"], ORGANISATIONS),
    rule("LOCATION", ["LOCATION"], PLACES),
  ]),
];

export interface SetReport {
  readonly name: string;
  readonly title: string;
  readonly documents: number;
  readonly figures: Readonly<Record<string, Share>>;
  readonly f2?: Estimate;
}

async function main(folder: string, wanted: readonly string[], json: boolean, show: string | undefined): Promise<void> {
  const examine = buildExaminer();
  const reports: SetReport[] = [];
  for (const set of [...SETS, ...TRAINING]) {
    if (wanted.length > 0 ? !wanted.includes(set.name) : TRAINING.includes(set)) continue;
    const documents = readSet(folder, set.name);
    if (!documents) {
      process.stderr.write(`${set.name}.jsonl.gz is not in the folder\n`);
      process.exitCode = 1;
      continue;
    }
    const tally = new Tally();
    for await (const document of documents) {
      const { counts, misses } = set.judge(document, examine(document.text));
      tally.add(counts);
      for (const { figure, kind, text } of misses)
        if (show !== undefined && figure.startsWith(show))
          process.stdout.write(`${kind} ${document.id} ${figure} ${JSON.stringify(text)}\n`);
    }
    const report = reportOf(set, tally);
    reports.push(report);
    if (!json) process.stdout.write(`${formatReport(report)}\n\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
}

function reportOf({ name, title, f2 }: PublicSet, tally: Tally): SetReport {
  return {
    name,
    title,
    documents: tally.documents,
    figures: Object.fromEntries(tally.names.map((figure) => [figure, tally.share(figure)])),
    ...(f2 && { f2: tally.fBeta(f2[0], f2[1], 2) }),
  };
}

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));
const between = (interval: readonly [number, number] | null): string =>
  interval === null ? "" : `${percent(interval[0])} to ${percent(interval[1])}`;

function formatReport({ name, title, documents, figures, f2 }: SetReport): string {
  const lines = Object.entries(figures).map(
    ([figure, { hit, all, share, interval }]) =>
      `  ${figure.padEnd(28)} ${percent(share).padStart(5)} %  ${`${hit} of ${all}`.padEnd(16)} ${between(interval)}`,
  );
  if (f2)
    lines.push(`  ${"F2".padEnd(28)} ${percent(f2.value).padStart(5)} %  ${"".padEnd(16)} ${between(f2.interval)}`);
  return [`${name} (${documents} texts): ${title}`, ...lines].join("\n");
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
    misses: { type: "string" },
  },
});
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write("usage: public-sets.js FOLDER [--set NAME]... [--json] [--misses FIGURE]\n");
  process.exitCode = 2;
} else await main(folder, values.set, values.json, values.misses);
