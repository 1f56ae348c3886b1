/** A long document is examined by several threads as by one. Runs the program as it was built. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PagesAhead } from "../../../src/formats/page-help.js";
import { pdf } from "../../../src/formats/pdf.js";
import { freeSlots, newSlots, SlotShare } from "../../../src/ocr/slots.js";
import { DEFAULT_LIMITS, ItemBudget } from "../../../src/pipeline/budget.js";
import { MemoryContent } from "../../../src/pipeline/content.js";
import { buildTools } from "../../../src/pipeline/examiner.js";
import { examineLevel } from "../../../src/pipeline/level.js";
import { ThreadPageHelp } from "../../../src/pipeline/page-help.js";
import { EXAMINING } from "../../support/examining.js";

const PAGES = 330;
const BUILT = new URL("./telling-page-thread.mjs", import.meta.url);
const DYING = new URL("./dying-page-thread.mjs", import.meta.url);

/** Whom one page names in full others name by surname alone, before it and behind it. */
async function makeLongDocument(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let i = 0; i < PAGES; i++) {
    const page = document.addPage([400, 200]);
    const line = i % 50 === 25 ? "Applicant: Mrs. Savitri Ramkissoon, tel. 868-622-1234" : "Ramkissoon did not reply.";
    page.drawText(`${line} Sheet ${String(i)}`, { x: 20, y: 150, size: 10, font });
  }
  return document.save();
}

const folder = mkdtempSync(join(tmpdir(), "sever-page-help-"));
const firstPage = join(folder, "first-page");
beforeEach(() => {
  process.env["FIRST_PAGE_FILE"] = firstPage;
  rmSync(firstPage, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Goes on with the first page once another thread has made one, if that is what it is there for. */
class CountingHelp extends ThreadPageHelp {
  helped = 0;
  isAwaited = false;

  override open(...args: Parameters<ThreadPageHelp["open"]>): PagesAhead | undefined {
    const ahead = super.open(...args);
    if (!ahead) return undefined;
    return {
      take: async (page) => {
        while (this.isAwaited && !existsSync(firstPage)) await setTimeout(10);
        const reading = await ahead.take(page);
        if (reading) this.helped++;
        return reading;
      },
      close: () => ahead.close(),
    };
  }
}

const tools = buildTools(EXAMINING);
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await makeLongDocument();
});

async function findAll(help?: ThreadPageHelp): Promise<string[]> {
  const found: string[] = [];
  const context = { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [] };
  const helped = help ? { ...tools, newPageHelp: () => help } : tools;
  for await (const event of examineLevel(new MemoryContent(bytes), "long.pdf", helped, context)) {
    if (event.kind === "problem") found.push(event.problem.detail);
    if (event.kind !== "documents") continue;
    for (const { document, detections } of event.documents)
      found.push(JSON.stringify([document.page, document.text, detections]));
  }
  return found;
}

const helpOf = (threads: number, threadFile: URL) => {
  const slots = newSlots(threads);
  const plan = { options: EXAMINING, threads: new SlotShare(slots), isMarkBlind: false, threadFile };
  return { slots, help: new CountingHelp(plan) };
};

describe("a long document", () => {
  it.each([1, 2])("is found to say the same with %i more threads", async (threads) => {
    const { slots, help } = helpOf(threads, BUILT);
    help.isAwaited = true;
    expect(await findAll(help)).toEqual(await findAll());
    expect(help.helped).toBeGreaterThan(0);
    expect(freeSlots(slots)).toBe(threads);
  });

  it("is read to its end when a thread dies of a page", async () => {
    const { help } = helpOf(2, DYING);
    expect(await findAll(help)).toEqual(await findAll());
    expect(help.helped).toBe(0);
  });

  it("is read by one thread when no other is free", async () => {
    const { help } = helpOf(0, BUILT);
    expect(help.open({ bytes, passwords: [], pageCount: PAGES })).toBeUndefined();
    expect(await pdf.extract(new MemoryContent(bytes), { budget: ItemBudget.forItem(DEFAULT_LIMITS), signal: new AbortController().signal, passwords: [], pageHelp: help })[Symbol.asyncIterator]().next()).toMatchObject({ done: false }); // prettier-ignore
  });
});
