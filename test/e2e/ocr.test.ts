/** Scanned pages and pictures through the program: read, redacted, released, and what is said when they are not read. */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, runSever } from "./run-sever.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCAN = join(ROOT, "fixtures", "sample-office", "correspondence", "scanned-minutes.pdf");
const CARD = join(ROOT, "fixtures", "formats", "png", "library-card.png");
/** Milliseconds: recognition takes its time on a machine that has other work. */
const LONG = 240_000;
const hasPoppler = existsSync("/usr/bin/pdftotext");

function folderWith(name: string, source: string): string {
  const folder = makeFolder({});
  copyFileSync(source, join(folder, name));
  return folder;
}

describe("a scanned page", { timeout: LONG }, () => {
  it("is read and released as a picture with the words that stay", async () => {
    const folder = folderWith("minutes.pdf", SCAN);
    const { status, stderr } = await runSever(folder, ["redact", "minutes.pdf", "--out", "out", "--ocr", "auto"]);
    expect(stderr).toContain("1 released");
    expect(status).toBe(0);
    const copy = join(folder, "out", "minutes.pdf");
    expect(readFileSync(copy).includes("ScanStation")).toBe(false);
    if (!hasPoppler) return;
    const text = execFileSync("pdftotext", ["-layout", copy, "-"], { encoding: "utf8" });
    expect(text).toContain("will write to the Unit at");
    expect(text).toContain("[name]");
    expect(text).not.toMatch(/Ramoutar|Noreiga|Rishi|Gran Couva/);
    const verified = await runSever(folder, ["verify", "out/minutes.pdf", "--against", "minutes.pdf"]);
    expect(verified.status).toBe(0);
  });

  it("is refused with its cause when nobody reads it", async () => {
    const folder = folderWith("minutes.pdf", SCAN);
    const { status, stderr } = await runSever(folder, ["redact", "minutes.pdf", "--out", "out", "--ocr", "never"]);
    expect(stderr).toContain("no-text-layer");
    expect(status).toBe(3);
    expect(existsSync(join(folder, "out", "minutes.pdf"))).toBe(false);
  });
});

describe("a picture", { timeout: LONG }, () => {
  it("gives findings with their boxes, and a copy without its metadata", async () => {
    const folder = folderWith("card.png", CARD);
    const scanned = await runSever(folder, ["scan", "card.png", "--format", "jsonl", "--values", "full"]);
    const records = scanned.stdout.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
    const phone = records.find(({ type }) => type === "PHONE");
    expect(phone).toMatchObject({ value: "868-555-0142", page: 1 });
    expect(phone?.["boxes"]).toHaveLength(1);
    const { status } = await runSever(folder, ["redact", "card.png", "--out", "out"]);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "out", "card.png")).includes("Achong")).toBe(false);
    const again = await runSever(folder, ["scan", "out/card.png", "--format", "jsonl", "--values", "full"]);
    expect(again.stdout).not.toMatch(/868-555-0142|Quintero/);
  });

  it("is not begun in a language whose data are missing", async () => {
    const folder = folderWith("card.png", CARD);
    const { status, stderr } = await runSever(folder, ["scan", "card.png", "--ocr-language", "eng,xyz"]);
    expect(status).toBe(2);
    expect(stderr).toContain("npm install @tesseract.js-data/xyz");
  });
});
