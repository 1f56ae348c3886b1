/** Makes copies of labelled texts for those who ask for them, each as a file of its own kind, and scores the copies. */
import type { GoldDocument } from "../accuracy/gold.js";
import { requesterDetails, scoreSeverance, type SeveredDocument } from "../accuracy/severance.js";
import type { ExamineOptions } from "../core/options.js";
import { ConfigError } from "../core/problem.js";
import { PERSON_SCHEMA, Requester } from "../redaction/person.js";
import { MemoryContent } from "./content.js";
import { describeProblems } from "./problems.js";
import { redactItem } from "./redact-item.js";
import { buildRedactTools, type RedactTools } from "./redact-tools.js";

export interface SeveranceRun {
  readonly severed: readonly SeveredDocument[];
  /** Documents of which no copy was made, each with its problems: id and code. */
  readonly refused: readonly string[];
  /** Documents that nobody asks for. */
  readonly skipped: number;
}

/**
 * Redacts every document that has a requester the way `sever redact --release-to PERSON.json` does. `onCopy` is given
 * the bytes of each copy that passed verification.
 */
export async function measureSeverance(
  documents: readonly GoldDocument[],
  options: ExamineOptions,
  onCopy: (name: string, copy: Uint8Array) => void = () => undefined,
): Promise<SeveranceRun> {
  const tools = buildRedactTools({
    options: { ...options, quasi: false, values: "none" },
    release: { to: "internal" },
    mark: "label",
    decisions: [],
    runKey: "",
  });
  const severed: SeveredDocument[] = [];
  const refused: string[] = [];
  for (const document of documents) {
    const forRequester = toolsFor(document, tools);
    if (!forRequester) continue;
    const name = `${document.id}.${document.format}`;
    const content = new MemoryContent(Buffer.from(document.text, "utf8"));
    const { copy, result } = await redactItem({ source: name, path: [name] }, name, content, forRequester);
    if (copy) onCopy(name, copy);
    else refused.push(`${name}: ${describeProblems(result.problems)}`);
    const scored = scoreSeverance(document, copy ? Buffer.from(copy).toString("utf8") : null);
    if (scored) severed.push(scored);
  }
  return { severed, refused, skipped: documents.length - severed.length };
}

/** The tools of a release to the requester of the document; undefined when it has none. */
function toolsFor(document: GoldDocument, tools: RedactTools): RedactTools | undefined {
  const details = requesterDetails(document);
  if (!details) return undefined;
  const person = PERSON_SCHEMA.safeParse(details);
  if (!person.success) throw new ConfigError(`${document.id}: the requester has no name`);
  return { ...tools, release: { to: "person", person: person.data }, requester: new Requester(person.data) };
}
