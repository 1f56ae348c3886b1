/**
 * How pages of reports fare in a browser: `npm run bench:page -- held.html found.html`. Of each: its size, processor time of
 * the browser until it answers keys, memory of the page, how many elements it has, what a key of the filter costs, whether
 * all that can be used is reached by Tab in the order seen, pages on paper, what is wider than the paper, and what it asked
 * of a network.
 */
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]; // prettier-ignore
/** Points of A4 less the page's margins, in units of style at 96 to the inch. */
const PAPER = { width: 703, height: 1016 };
/** Keys of Tab that are pressed; long lists go on alike. */
const TABS = 60;
const MIB = 2 ** 20;

interface Metric {
  readonly name: string;
  readonly value: number;
}

async function metricsOf(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = (await session.send("Performance.getMetrics")) as { readonly metrics: readonly Metric[] };
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Milliseconds from a key in the field for paths to the next picture. */
const timeFilter = (page: Page, words: string): Promise<number | null> =>
  page.evaluate(`new Promise((done) => {
    const field = document.querySelector("#words");
    if (!field) return done(null);
    const begin = performance.now();
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(Math.round(performance.now() - begin))));
  })`);

/** How many of the first keys of Tab went somewhere above the place before. */
async function countTabsBack(page: Page): Promise<number> {
  let back = 0;
  let last = -1;
  for (let i = 0; i < TABS; i++) {
    await page.keyboard.press("Tab");
    const top = await page.evaluate<number | null>(
      `document.activeElement === document.body ? null : Math.round(document.activeElement.getBoundingClientRect().bottom + scrollY)`,
    );
    if (top === null) break;
    if (top < last - 40) back++;
    last = top;
  }
  return back;
}

/** By how many points the page is wider than the paper, as printed. */
async function widthBeyond(page: Page): Promise<number> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  await page.emulateMedia({ media: null });
  return Math.max(0, beyond);
}

async function printPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function measure(browser: Browser, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(300_000);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const begin = performance.now();
  await page.goto(pathToFileURL(file).href, { timeout: 300_000 });
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
  const opened = performance.now() - begin;
  const metrics = await metricsOf(session);
  const told = {
    MiB: (statSync(file).size / MIB).toFixed(2),
    elements: await page.evaluate<number>(`document.querySelectorAll("*").length`),
    "s until it answers": (opened / 1000).toFixed(2),
    "s of its thread": (metrics.get("TaskDuration") ?? 0).toFixed(2),
    "MiB of scripts' memory": ((metrics.get("JSHeapUsedSize") ?? 0) / MIB).toFixed(1),
    "ms for a word": await timeFilter(page, "case-1"),
    "ms for none": await timeFilter(page, ""),
    "tabs that go back": await countTabsBack(page),
    "points wider than paper": await widthBeyond(page),
    "pages on paper": await printPages(page),
    "asked of a network": requests.filter((url) => !url.startsWith("file:")).length,
  };
  process.stdout.write(`${file}: ${Object.entries(told).map(([name, value]) => `${value} ${name}`).join(", ")}\n`); // prettier-ignore
  await page.close();
}

const executablePath = execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
for (const file of process.argv.slice(2)) {
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  await measure(browser, file);
  await browser.close();
}
