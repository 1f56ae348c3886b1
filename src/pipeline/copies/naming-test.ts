/** Whether the statements that build a database name somebody: in literals, and in the names of what they make. */
import type { RemovedValues } from "../../copies/removed-values.js";
import { isSwept } from "../../redaction/needles.js";
import { judgeBatch } from "../../redaction/policy.js";
import { literalsIn, namesIn } from "../../tables/sql-clauses.js";
import { plainDocument } from "../../text/document.js";
import { examineExtracted } from "../level.js";
import type { RedactTools } from "../redact-tools.js";

/** One word may be anybody's, or a thing's: `grant`, `page`. */
const SEVERAL_WORDS = /\p{L}\s+\p{L}/u;

export class NamingTest {
  constructor(
    private readonly tools: RedactTools,
    private readonly removed: RemovedValues,
  ) {}

  /** Whether a literal is, or holds, a name, an address or a number of an individual, or a name in the statement is somebody's. */
  async ofStatement(sql: string): Promise<boolean> {
    return (await this.ofTexts(literalsIn(sql))) || this.ofNames(namesIn(sql));
  }

  async ofTexts(texts: readonly string[]): Promise<boolean> {
    if (texts.some((text) => this.#removedIn(text).length > 0)) return true;
    return (await this.#found(texts)).length > 0;
  }

  /** Of tables, columns, indexes and the like. A given name or a surname by itself is not told from a word. */
  async ofNames(names: readonly string[]): Promise<boolean> {
    const spoken = names.map(wordsOf).filter((words) => SEVERAL_WORDS.test(words) || /\d{5}/.test(words));
    const gone = spoken.flatMap((words) => this.#removedIn(words));
    if (gone.some((words) => /\d{5}/.test(words))) return true;
    const found = await this.#found([...spoken, ...gone.map(asTitle)]);
    return found.some((words) => SEVERAL_WORDS.test(words) || /\d{5}/.test(words));
  }

  #removedIn(text: string): string[] {
    return Array.from(this.removed.find(text), ({ start, end }) => text.slice(start, end));
  }

  /** What of the texts would go from a copy, wherever it stands. */
  async #found(texts: readonly string[]): Promise<string[]> {
    if (texts.length === 0) return [];
    const { tools, release, signal } = this.tools;
    const all = texts.join("\n");
    const extraction = (async function* () {
      yield await Promise.resolve({ kind: "document" as const, document: plainDocument(all) });
    })();
    const found: string[] = [];
    for await (const event of examineExtracted(extraction, tools, signal)) {
      if (event.kind !== "documents") continue;
      const judged = judgeBatch(event.documents, release, { actions: new Map(), keptBefore: new Set() });
      for (const { detections } of judged)
        for (const { action, type, span } of detections)
          if (action === "redact" && isSwept(type)) found.push(all.slice(span.start, span.end));
    }
    return found;
  }
}

/** `chk_SitaMaharaj`: its words, parted by spaces. */
const wordsOf = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[^\p{L}\p{N}@'-]+/gu, " ")
    .trim();

const asTitle = (words: string): string => words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
