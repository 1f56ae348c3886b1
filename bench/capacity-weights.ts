/**
 * Fits the weights of the signs that somebody stands in a record as an official, and writes them as a module:
 * `node dist/bench/capacity-weights.js GOLD.jsonl > src/classification/capacity-weights.ts`. Records that are held out are
 * left out. The same texts give the same weights.
 */
import { signsOf } from "../src/classification/capacity-signs.js";
import { companyOf } from "../src/classification/company.js";
import { findIndividuals, type Individual } from "../src/classification/people.js";
import { ruledCapacityOf, surroundingsOf } from "../src/classification/roles.js";
import { resolveExamineOptions } from "../src/config/settings.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import type { GoldDocument } from "../src/accuracy/gold.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../src/pipeline/level.js";
import { runFit, type Row } from "./sign-weights.js";

/** The requester's own mentions are known by name; less hangs on them. */
const SUBJECT_SHARE = 0.5;

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

async function rowsOf(document: GoldDocument, tools: Tools, today: string | undefined): Promise<Row[]> {
  const roles = rolesOf(document);
  const rows: Row[] = [];
  const content = new MemoryContent(Buffer.from(document.text, "utf8"));
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  for await (const event of examineLevel(content, `${document.id}.${document.format}`, tools, context)) {
    if (event.kind !== "documents") continue;
    const around = surroundingsOf(event.documents.map(({ document: { text } }) => text));
    const individuals = findIndividuals(event.documents);
    const company = companyOf(individuals, event.documents);
    for (const individual of individuals) {
      const role = roleOf(individual, roles);
      if (role !== "official" && role !== "third_party" && role !== "requester") continue;
      const ruled = ruledCapacityOf(individual, { ...around, today });
      const signs = [...signsOf(individual, around, ruled.role, company)];
      const share = role === "requester" ? SUBJECT_SHARE : 1;
      rows.push({ id: document.id, signs, isSo: role === "official", share });
    }
  }
  return rows;
}

const options = resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64));
const tools = buildTools(options);
await runFit("capacity-weights", {
  header: "How much each sign of `capacity-signs.ts` speaks for an office, as `bench/capacity-weights.ts` fitted it.",
  name: "CAPACITY_WEIGHTS",
  ofWords: /^(?:left[12]?|right[12]?|above|under|field|label) /,
  rowsOf: (document) => rowsOf(document, tools, options.today),
});
