/** The HTML report as an officer meets it: in a browser, without a network, by mouse, by keyboard and on paper. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasProgram } from "../support/programs.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FLAGS = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]; // prettier-ignore

describe.skipIf(!hasProgram("chromium"))("the HTML report in a browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "sever-report-"));
  const report = join(folder, "report.html");
  const requests: string[] = [];
  const errors: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const program = join(ROOT, "dist", "src", "cli", "main.js");
    expect(existsSync(program), "build the program first: npm run build").toBe(true);
    const args = [
      program,
      "scan",
      "fixtures/sample-office",
      "--ocr",
      "never",
      "--format",
      "html",
      "--output",
      report,
      "--quiet",
      "--store",
      "none",
    ];
    try {
      execFileSync(process.execPath, args, { cwd: ROOT, env: { ...process.env, SEVER_KEY_FILE: join(folder, "key") } });
    } catch (error) {
      // 3: one record is a scanned page, which is not read here.
      expect(error).toMatchObject({ status: 3 });
    }
    browser = await chromium.launch({
      executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
      args: FLAGS,
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => (message.type() === "error" ? errors.push(message.text()) : undefined));
    await page.goto(pathToFileURL(report).href);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it("loads nothing but itself, and without errors", () => {
    expect(requests).toEqual([pathToFileURL(report).href]);
    expect(errors).toEqual([]);
  });

  it("begins with the summary, then what could not be examined", async () => {
    const headings = await page.locator("h1, h2").allTextContents();
    expect(headings.slice(0, 3)).toEqual(["Personal information found", "At a glance", "What could not be examined"]);
    const troubled = page.locator("section", { hasText: "What could not be examined" }).first();
    await expect(troubled.textContent()).resolves.toContain("scanned-minutes.pdf");
  });

  it("shows no value unless asked", async () => {
    const text = await page.locator("body").innerText();
    expect(text).not.toContain("Ramlakhan");
    expect(text).not.toContain("868-685-2207");
  });

  it("narrows to sensitive health findings of one folder", async () => {
    await page.fill("#words", "clinic");
    await page.selectOption("#type", "HEALTH");
    await page.check("#grave");
    const shown = await page.locator("details.item:not(.away)").evaluateAll((items) => items.map((item) => item.getAttribute("data-path") ?? "")); // prettier-ignore
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((path) => path.includes("clinic"))).toBe(true);
    await expect(page.locator("#count").textContent()).resolves.toMatch(
      new RegExp(`^${shown.length} of \\d+ items shown`),
    );
    await page.fill("#words", "");
    await page.selectOption("#type", "");
    await page.uncheck("#grave");
  });

  it("opens an item by keyboard, down to the evidence", async () => {
    const item = page.locator("details.item", { hasText: "referral-letter.txt" }).first();
    await item.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await item.getAttribute("open")).not.toBeNull();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(item.locator("details.why[open] li").first().isVisible()).resolves.toBe(true);
  });

  it("closes an item by Escape, and empties the field for paths", async () => {
    const item = page.locator("details.item", { hasText: "referral-letter.txt" }).first();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(item.getAttribute("open")).resolves.toBeNull();
    await page.fill("#words", "referral");
    await page.focus("#words");
    await page.keyboard.press("Escape");
    await expect(page.locator("#words").inputValue()).resolves.toBe("");
    await expect(page.locator("details.item.away").count()).resolves.toBe(0);
  });

  it("prints with nothing beyond the edge of the paper", async () => {
    await page.setViewportSize({ width: 703, height: 1016 });
    await page.emulateMedia({ media: "print" });
    const beyond = await page.evaluate(
      `[...document.querySelectorAll("main *")].filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().right > innerWidth + 1).length`,
    );
    await page.emulateMedia({ media: null });
    expect(beyond).toBe(0);
  });

  it("prints with every item open", async () => {
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(4);
  });

  it("reads on a narrow screen without scrolling sideways", async () => {
    await page.setViewportSize({ width: 420, height: 800 });
    const wider = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    expect(wider).toBeLessThanOrEqual(0);
  });
});
