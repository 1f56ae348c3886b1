/** What a run loads before it has seen a file: no library that reads one kind of file only. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { pdf } from "../../../src/formats/pdf.js";
import { sqlite } from "../../../src/formats/sqlite.js";

const SOURCES = fileURLToPath(new URL("../../../src", import.meta.url));
const STATIC = /^(?:import|export)\b(?! type)[^;"]*?"(?<path>[^"]+)";/gm;
const LARGE = ["@cantoo/pdf-lib", "@embedpdf/pdfium", "mammoth", "@e965/xlsx", "hyparquet", "yaml", "postal-mime", "libarchive-wasm", "sharp"]; // prettier-ignore

/** Libraries that come with a module, without those that it loads as it needs them. */
function librariesOf(file: string, seen = new Set<string>()): Set<string> {
  const libraries = new Set<string>();
  if (seen.has(file)) return libraries;
  seen.add(file);
  for (const { groups } of readFileSync(file, "utf8").matchAll(STATIC)) {
    const path = groups?.["path"] ?? "";
    if (path.startsWith(".")) {
      const below = librariesOf(resolve(dirname(file), path.replace(/\.js$/, ".ts")), seen);
      for (const library of below) libraries.add(library);
    } else libraries.add(path);
  }
  return libraries;
}

describe("the list of handlers", () => {
  it("comes without the libraries of single kinds", () => {
    const libraries = librariesOf(join(SOURCES, "formats/index.ts"));
    expect(libraries).toContain("iconv-lite");
    expect(LARGE.filter((library) => libraries.has(library))).toEqual([]);
  });
});

describe("a handler that is loaded late", () => {
  it("says what it does before it is loaded, and does no more", () => {
    expect([typeof pdf.redact, typeof pdf.inspect]).toEqual(["function", "function"]);
    expect([typeof sqlite.redact, typeof sqlite.inspect]).toEqual(["function", "undefined"]);
  });
});
