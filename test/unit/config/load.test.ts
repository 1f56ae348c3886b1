/** Configuration files: where they are found, and what is said of mistakes in them. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadConfig } from "../../../src/config/load.js";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sever-config-"));
  mkdirSync(join(folder, "below/deep"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const messageOf = (json: string): string => {
  try {
    loadConfig(folderWith({ "sever.config.json": json }));
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

describe("the configuration file", () => {
  it("is the nearest one above the working folder; paths in it count from its own folder", () => {
    const folder = folderWith({
      "sever.config.yaml": "jurisdiction: tt, nz\nmaxFileSize: 20M\ntimeout: 2m\nbaseline: old.jsonl\n",
    });
    const { path, config } = loadConfig(join(folder, "below/deep"));
    expect(path).toBe(join(folder, "sever.config.yaml"));
    expect(config).toEqual({
      jurisdiction: ["tt", "nz"],
      maxFileSize: 20 * 1024 ** 2,
      timeout: 120,
      baseline: join(folder, "old.jsonl"),
    });
  });

  it("may not stand beside a second one", () => {
    const folder = folderWith({ "sever.config.yaml": "", "sever.config.json": "{}" });
    expect(() => loadConfig(folder)).toThrow(/both sever\.config\.json and sever\.config\.yaml are there; keep one/);
  });

  it("must be there when it is named", () => {
    expect(() => loadConfig(folderWith({}), "mine.json")).toThrow(/mine\.json: no such file; name a configuration/);
  });

  it.each([
    ['{"workerz": 2}', /sever\.config\.json: workerz: unknown key; did you mean workers\?/],
    ['{"redact": {"marks": "label"}}', /redact\.marks: unknown key; did you mean mark\?/],
    ['{"workers": 0}', /workers: expected a whole number from 1 to 256, not 0/],
    ['{"minConfidence": "high"}', /minConfidence: expected a number from 0 to 1, not "high"/],
    ['{"types": ["EMIAL"]}', /types\.0: expected one of .*, not "EMIAL"; did you mean EMAIL\?/],
    [
      '{"failOn": "sensitve"}',
      /failOn: expected one of any, sensitive, never, not "sensitve"; did you mean sensitive\?/,
    ],
    ['{"quiet": "yes"}', /quiet: expected boolean, not "yes"/],
    ['{"maxFileSize": "20 cats"}', /maxFileSize: expected bytes such as 1048576, 200K, 50M or 2G, not "20 cats"/],
    ['{"workers": 1', /not valid JSON; correct its syntax/],
  ])("is refused with place, expectation and mend: %s", (json, message) => {
    expect(messageOf(json)).toMatch(message);
  });
});
