/** The examples of the library's guide, run as they stand, against the built package. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// Within the package, so that it can name itself.
const FOLDER = join(ROOT, "dist", "examples");
const OUTPUT = join(ROOT, "sample-output", "complaints");

const guide = readFileSync(join(ROOT, "docs", "library.md"), "utf8");
const examples = [...guide.matchAll(/^```js\n(?<code>[\s\S]*?)^```/gm)].map((match) => match.groups?.["code"] ?? "");

function run(index: number): string {
  const file = join(FOLDER, `${index}.mjs`);
  writeFileSync(file, examples[index] ?? "");
  const env = { ...process.env, SEVER_KEY_FILE: join(FOLDER, "key") };
  return execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8", env });
}

describe("the examples of docs/library.md", () => {
  beforeAll(() => {
    expect(existsSync(join(ROOT, "dist", "src", "index.js")), "build the program first: npm run build").toBe(true);
    rmSync(OUTPUT, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

  it("are four", () => {
    expect(examples).toHaveLength(4);
  });

  it("finds what stands in a text", () => {
    const text = "Applicant: Ms Rani Maharaj, tel. 868-622-1234.";
    const lines = run(0).trim().split("\n");
    const at = (value: string): string => `${value} ${text.indexOf(value)} ${text.indexOf(value) + value.length}`;
    expect(lines.some((line) => line.startsWith(`PERSON ${at("Rani Maharaj")}`))).toBe(true);
    expect(lines.some((line) => line.startsWith(`PHONE ${at("868-622-1234")}`) && line.includes("tt.dpa.2.pi.d"))).toBe(
      true,
    );
  });

  it("reads files, and says which were not examined", () => {
    const printed = run(1);
    expect(printed).toMatch(/scanned-minutes\.pdf \w+ .*no-text-layer/);
    expect(printed).toMatch(/\d{3,} findings, \d+ sensitive/);
  });

  it("makes copies for one person, which prove clean", () => {
    const printed = run(2);
    expect(printed).toContain("released 2025-06-03-decision-letter.docx");
    const letter = readFileSync(join(OUTPUT, "2025-03-11-water-bill-letter.txt"), "utf8");
    expect(letter).toContain("Savitri Ramlakhan-Doon");
    expect(letter).not.toContain("Doolarsingh");
    expect(run(3).trim()).toBe("0 survivors, 0 problems");
  });
});
