/** Every way in which office files, mails, data and releases leak has a test, and docs/formats.md says which. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1)}`);
const CASES = [...numbered("O", 17), ...numbered("E", 2), ...numbered("T", 3), ...numbered("B", 4)];
const TABLE = read("docs/formats.md").split("<!-- cases: begin -->")[1]?.split("<!-- cases: end -->")[0] ?? "";
const ROWS = [...TABLE.matchAll(/^\| ([A-Z]\d+) \| [^|]+ \| ([^|]+) \|$/gm)];

it("every way of leaking has a row", () => {
  expect(ROWS.map(([, id]) => id)).toEqual(CASES);
});

it.each(ROWS.map(([, id = "", tests = ""]) => [id, tests.split("<br>")] as const))("%s has tests", (_id, tests) => {
  const missing = tests.filter((test) => {
    const [, path, title] = /^`(test\/[\w/.-]+\.test\.ts)`: (.+)$/.exec(test) ?? [];
    return path === undefined || title === undefined || !read(path).includes(`"${title}"`);
  });
  expect(missing).toEqual([]);
});
