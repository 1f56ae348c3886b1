/**
 * Fits the weights of the signs that a fact is the requester's, and writes them as a module:
 * `node dist/bench/holder-weights.js GOLD.jsonl > src/redaction/holder-weights.ts`. Records that are held out are left out.
 * The same texts give the same weights. Run it after `capacity-weights.js`.
 */
import type { GoldDocument, GoldSpan } from "../src/accuracy/gold.js";
import { requesterDetails, requesterOf } from "../src/accuracy/severance.js";
import { resolveExamineOptions } from "../src/config/settings.js";
import type { ClassifiedDocument } from "../src/classification/classify.js";
import type { ClassifiedDetection } from "../src/core/finding.js";
import { JURISDICTIONS } from "../src/core/jurisdiction.js";
import { DEFAULT_LIMITS, ItemBudget } from "../src/pipeline/budget.js";
import { MemoryContent } from "../src/pipeline/content.js";
import { buildTools } from "../src/pipeline/examiner.js";
import { examineLevel, type Tools } from "../src/pipeline/level.js";
import { holderSignsOf } from "../src/redaction/holder-signs.js";
import { readingsOf } from "../src/redaction/holders.js";
import { PERSON_SCHEMA, Requester } from "../src/redaction/person.js";
import { isWeighed } from "../src/redaction/policy.js";
import { factOf, viewOf } from "../src/redaction/view.js";
import { nativeSpans } from "../src/text/document.js";
import { fitWeights, readFitted, weightsModule, type Row } from "./sign-weights.js";

/** The mark that the finding lies on, of its own type rather than of another. */
function markOf(
  document: GoldDocument,
  { document: read }: ClassifiedDocument,
  { span, type }: ClassifiedDetection,
): GoldSpan | undefined {
  const [place] = nativeSpans(read, span);
  if (place?.part !== "") return undefined;
  const there = document.spans.filter(({ start, end }) => start < place.end && end > place.start);
  return there.find((one) => one.type === type) ?? there[0];
}

/** Whether what is marked stays; undefined where it speaks of the requester and of somebody else. */
function stays(document: GoldDocument, { who, official_private: isPrivate }: GoldSpan): boolean | undefined {
  const requester = requesterOf(document) ?? "";
  if (who.includes(requester)) return who.length === 1 || undefined;
  return !isPrivate && who.every((key) => ["official", "deceased"].includes(document.people[key]?.role ?? ""));
}

function rowsOf(document: GoldDocument, classified: ClassifiedDocument, requester: Requester): Row[] {
  const view = viewOf(classified.document, classified.detections, requester);
  return classified.detections.flatMap((detection): Row[] => {
    const value = classified.document.text.slice(detection.span.start, detection.span.end);
    if (!isWeighed(detection) || requester.owns(detection.type, value)) return [];
    const mark = markOf(document, classified, detection);
    const isSo = mark && stays(document, mark);
    if (isSo === undefined) return [];
    const signs = holderSignsOf(view.read, factOf(view, detection), readingsOf(view.read, detection.span));
    return [{ id: document.id, signs: [...signs], isSo, share: 1 }];
  });
}

async function rowsIn(document: GoldDocument, tools: Tools): Promise<Row[]> {
  const details = requesterDetails(document);
  if (!details) return [];
  const requester = new Requester(PERSON_SCHEMA.parse(details));
  const rows: Row[] = [];
  const content = new MemoryContent(Buffer.from(document.text, "utf8"));
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  for await (const event of examineLevel(content, `${document.id}.${document.format}`, tools, context))
    if (event.kind === "documents") for (const one of event.documents) rows.push(...rowsOf(document, one, requester));
  return rows;
}

const gold = readFitted("holder-weights");
if (gold) {
  const tools = buildTools(resolveExamineOptions({ jurisdiction: [...JURISDICTIONS] }, "0".repeat(64)));
  const rows: Row[] = [];
  for (const document of gold) rows.push(...(await rowsIn(document, tools)));
  const header =
    "How much each sign of `holder-signs.ts` speaks for the requester, as `bench/holder-weights.ts` fitted it.";
  const ofWords = /^(?:left1?|right|field|label) /;
  process.stdout.write(weightsModule(gold, header, [{ name: "HOLDER_WEIGHTS", weights: fitWeights(rows), ofWords }]));
}
