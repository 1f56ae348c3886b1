/** Hashes of all that influences what is found: an examination stands as long as they are the same. */
import { createHash, createHmac } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExamineOptions } from "../core/options.js";
import type { SettingsDigest } from "../store/store.js";

/** Folders whose files are the program, and the file that names its libraries. */
const PROGRAM = ["dist/src", "dist/detectors", "detectors/assets", "package.json"];
const LENGTH = 32;

/**
 * `version` of the program. How values are shown does not matter, as the store has none; of the day only the year does,
 * by which those long dead are told.
 */
export function digestSettings(options: ExamineOptions, version: string): SettingsDigest {
  const { today, passwords, ocr, maxDepth, fingerprintKey, custom } = options;
  // All that is not named here, and what a later version adds.
  const rest = { ...options, values: undefined, today: undefined, passwords: undefined, ocr: undefined };
  const others = { ...rest, maxDepth: undefined, fingerprintKey: undefined, custom: undefined };
  const secrets = createHmac("sha256", Buffer.from(fingerprintKey, "hex")).update(JSON.stringify(passwords));
  const plan = custom && {
    ...custom,
    exact: custom.exact.map(({ name, bytes }) => [name, createHash("sha256").update(bytes).digest("hex")]),
    model: custom.model && [custom.model, filesBelow(custom.model.folder)],
  };
  return {
    all: hash({ version, program: programFiles(), year: today.slice(0, 4), plan, others }),
    reach: hash({ secrets: passwords.length === 0 ? "" : secrets.digest("hex"), ocr, maxDepth }),
  };
}

const hash = (settings: unknown): string =>
  createHash("sha256").update(JSON.stringify(settings)).digest("hex").slice(0, LENGTH);

/** Size and time of each file: a change of any detector, list or library is another program. */
function programFiles(): string[] {
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, "package.json")) && dirname(root) !== root) root = dirname(root);
  return PROGRAM.flatMap((name) => filesBelow(join(root, name)));
}

function filesBelow(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (stats.isFile()) return [`${path} ${stats.size} ${stats.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
