/**
 * Fits the weights of the signs that somebody stands in a record as an official, and writes them as a module:
 * `node dist/bench/capacity-weights.js GOLD.jsonl > capacity-weights.ts`. First those of the words around, then how much the
 * others of the record add to what these say; for that each record is weighed by weights that were fitted without it. Records
 * that are held out are left out. The same texts give the same weights.
 */
import { signsOf } from "../src/classification/capacity-signs.js";
import { companyOf } from "../src/classification/company.js";
import { Peers } from "../src/classification/peers.js";
import { findIndividuals, type Individual } from "../src/classification/people.js";
import { ruledCapacityOf, surroundingsOf } from "../src/classification/roles.js";
import { resolveExamineOptions } from "../src/config/settings.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import type { GoldDocument } from "../src/accuracy/gold.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../src/pipeline/level.js";
import { fitWeights, oddsBy, readFitted, weightsModule, type Row } from "./sign-weights.js";

/** The requester's own mentions are known by name; less hangs on them. */
const SUBJECT_SHARE = 0.5;
/** Parts of the records, each weighed by what was fitted on the others. */
const PARTS = 5;

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Roles by the words of a name: how the marks of the record share them out. */
function rolesOf(document: GoldDocument): Map<string, Map<string, number>> {
  const roles = new Map<string, Map<string, number>>();
  for (const { type, start, end, who, official_private: isPrivate } of document.spans) {
    if (type !== "PERSON") continue;
    const words = squeeze(document.text.slice(start, end));
    const role = isPrivate ? "official" : (document.people[who[0] ?? ""]?.role ?? "");
    const known = roles.get(words) ?? new Map<string, number>();
    roles.set(words, known.set(role, (known.get(role) ?? 0) + 1));
  }
  return roles;
}

function roleOf({ mentions }: Individual, roles: ReadonlyMap<string, ReadonlyMap<string, number>>): string | undefined {
  const votes = new Map<string, number>();
  for (const { document, detection } of mentions) {
    const known = roles.get(squeeze(document.text.slice(detection.span.start, detection.span.end)));
    const all = [...(known?.values() ?? [])].reduce((sum, one) => sum + one, 0);
    for (const [role, count] of known ?? []) votes.set(role, (votes.get(role) ?? 0) + count / all);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The individuals that were found in a record; what is marked of none of them tells nothing. */
interface Found {
  readonly part: number;
  readonly individuals: readonly Individual[];
  /** One for each individual. */
  readonly rows: readonly Row[];
  readonly isMarked: readonly boolean[];
}

async function foundIn(
  document: GoldDocument,
  part: number,
  tools: Tools,
  today: string | undefined,
): Promise<Found[]> {
  const roles = rolesOf(document);
  const all: Found[] = [];
  const content = new MemoryContent(Buffer.from(document.text, "utf8"));
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  for await (const event of examineLevel(content, `${document.id}.${document.format}`, tools, context)) {
    if (event.kind !== "documents") continue;
    const around = surroundingsOf(event.documents.map(({ document: { text } }) => text));
    const individuals = findIndividuals(event.documents);
    const company = companyOf(individuals, event.documents);
    const rolesFound = individuals.map((individual) => roleOf(individual, roles));
    const rows = individuals.map((individual, i): Row => {
      const ruled = ruledCapacityOf(individual, { ...around, today });
      const signs = [...signsOf(individual, around, ruled.role, company)];
      const share = rolesFound[i] === "requester" ? SUBJECT_SHARE : 1;
      return { id: document.id, signs, isSo: rolesFound[i] === "official", share };
    });
    const isMarked = rolesFound.map((role) => role === "official" || role === "third_party" || role === "requester");
    all.push({ part, individuals, rows, isMarked });
  }
  return all;
}

const marked = ({ rows, isMarked }: Found): Row[] => rows.filter((_, i) => isMarked[i] === true);

/** The same rows with the signs of the others, and with what the words around say already. */
function peerRowsOf(found: Found, odds: readonly number[]): Row[] {
  const peers = new Peers(found.individuals, odds);
  const rows = found.rows.map((row, i): Row => {
    const individual = found.individuals[i];
    const signs = individual ? [...peers.signsOf(individual)] : [];
    return { ...row, signs, known: odds[i] ?? 0 };
  });
  return marked({ ...found, rows });
}

const gold = readFitted("capacity-weights");
if (gold) {
  const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64));
  const tools = buildTools(options);
  const all: Found[] = [];
  for (const [i, document] of gold.entries()) all.push(...(await foundIn(document, i % PARTS, tools, options.today)));
  const weights = fitWeights(all.flatMap(marked));
  const peerRows: Row[] = [];
  for (let part = 0; part < PARTS; part++) {
    const without = fitWeights(all.filter((one) => one.part !== part).flatMap(marked));
    for (const found of all.filter((one) => one.part === part))
      peerRows.push(
        ...peerRowsOf(
          found,
          found.rows.map(({ signs }) => oddsBy(without, signs)),
        ),
      );
  }
  process.stdout.write(
    weightsModule(gold, "How much each sign speaks for an office, as `bench/capacity-weights.ts` fitted it.", [
      {
        name: "CAPACITY_WEIGHTS",
        about: "Of the words around: `capacity-signs.ts`.",
        weights,
        ofWords: /^(?:left[12]?|right[12]?|above|under|field|label) /,
      },
      { name: "PEER_WEIGHTS", about: "Of the others of the item: `peers.ts`.", weights: fitWeights(peerRows) },
    ]),
  );
}
