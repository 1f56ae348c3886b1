/** Scans kept, compared and reported; what is accepted and how it ends: as processes, and the page in a browser. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasProgram } from "../support/programs.js";
import { makeFolder, recordsOf, runSever } from "./run-sever.js";

const ANNA = "Patient Rani Maharaj has diabetes. Write to anna.joseph@example.com today.\n";
const TYPES = ["--types", "EMAIL,HEALTH", "--workers", "1"];

describe("what is accepted", () => {
  it("does not meet --fail-on, is counted, and never hides what was not examined", async () => {
    const folder = makeFolder({
      "a b.txt": ANNA,
      "draft.txt": "ben.ali@example.com # sever:ignore EMAIL invented person\n",
    });
    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["add", "."], { cwd: folder });
    writeFileSync(join(folder, "a b.txt"), "not staged\n");
    const args = ["scan", "--staged", "--fail-on", "any", "--store", "none", ...TYPES];
    const found = await runSever(folder, args);
    expect(found.status).toBe(1);
    const findings = recordsOf(found).filter(({ kind }) => kind === "finding");
    expect(findings.map(({ source, type }) => [source, type])).toEqual([
      ["a b.txt", "HEALTH"],
      ["a b.txt", "EMAIL"],
    ]);
    const entries = findings.map(
      ({ fingerprint, type }) =>
        `  - {fingerprint: ${String(fingerprint)}, type: ${String(type)}, reason: invented, author: clerk, expires: 2999-01-01}\n`,
    );
    writeFileSync(join(folder, "sever.suppressions.yaml"), `suppressions:\n${entries.join("")}`);
    const accepted = await runSever(folder, args);
    expect(accepted.status).toBe(0);
    expect(accepted.stderr).toContain("2 findings left out by suppressions; 1 finding left out by marks in the items");
    expect(recordsOf(accepted).at(-1)).toMatchObject({
      findings: 0,
      leftOut: { findings: { suppressed: 2, marked: 1 } },
    });
    writeFileSync(join(folder, "cut.pdf"), "%PDF-1.7\n");
    execFileSync("git", ["add", "cut.pdf"], { cwd: folder });
    expect((await runSever(folder, [...args, "--suppressions", "none"])).status).toBe(3);
  }, 120_000);

  it("is told as wrong use outside a repository", async () => {
    const outcome = await runSever(makeFolder({}), ["scan", "--staged"]);
    expect(outcome).toMatchObject({ status: 2, stdout: "" });
    expect(outcome.stderr).toContain("not in the working tree of a git repository");
  });
});

describe.skipIf(!hasProgram("chromium"))("the page of sever report", () => {
  const folder = makeFolder({ "hr/old.txt": ANNA, "hr/gone.txt": ANNA, "pub/a.txt": "Nothing.\n" });
  const requests: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(
      join(folder, "sever.config.yaml"),
      'retention: [{name: Staff, paths: "hr/", keepYears: 0, authority: "schedule, item 12"}]\n',
    );
    await runSever(folder, ["scan", "hr", "pub", ...TYPES]);
    rmSync(join(folder, "hr/gone.txt"));
    writeFileSync(join(folder, "pub/a.txt"), ANNA);
    await runSever(folder, ["scan", "hr", "pub", ...TYPES]);
    const report = join(folder, "held.html");
    const outcome = await runSever(folder, ["report", "--since", "1", "--format", "html", "--output", report]);
    expect(outcome).toMatchObject({ status: 0, stdout: "" });
    browser = await chromium.launch({
      executablePath: execFileSync("which", ["chromium"], { encoding: "utf8" }).trim(),
      args: ["--no-sandbox"],
    });
    page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(report).href);
  }, 120_000);
  afterAll(() => browser.close());

  it("asks for nothing but itself, and fits a narrow window", async () => {
    expect(requests).toHaveLength(1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(400);
  });

  it("tells what changed and what is kept too long", async () => {
    const text = await page.innerText("main");
    expect(text).toContain("What changed since scan 1");
    expect(await page.innerText("#changes .card:has-text('items with more findings') b")).toBe("1");
    expect(await page.innerText("#changes .card:has-text('items gone') b")).toBe("1");
    expect(text).toContain("Staff");
  });

  it("leads by keyboard to an item and to the command that shows its findings", async () => {
    const item = page.locator("#items details.item", { hasText: "pub/a.txt" });
    await item.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await item.innerText()).toMatch(/Owner.*Last changed.*--below/s);
  });

  it("draws how far all was examined over the whole width, and prints on few pages with every list named", async () => {
    const width = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.width ?? 0;
    const ends = "[...document.querySelectorAll('.shares rect')].reduce((sum, one) => sum + one.getBoundingClientRect().width, 0)"; // prettier-ignore
    expect(Math.abs(((await page.evaluate(ends)) as number) - (await width("#glance .cards")))).toBeLessThan(2);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThan(9);
  });

  it("finds items by a word of their path", async () => {
    await page.fill("#words", "hr/");
    expect(await page.locator("details.item:visible").count()).toBe(1);
  });

  it("gives the records of what changed to a code host", async () => {
    const outcome = await runSever(folder, ["report", "--since", "1", "--format", "sarif"]);
    const log = JSON.parse(outcome.stdout) as { runs: { results: { ruleId: string }[] }[] };
    expect(log.runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(["HEALTH", "EMAIL"]);
    expect(readFileSync(join(folder, "held.html"), "utf8")).not.toContain("anna.joseph");
  });
});
