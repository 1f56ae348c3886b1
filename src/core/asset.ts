/** Data that ship with the program. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDER = join("detectors", "assets");

/** Bytes of a file of the program, looked for from here upwards: sources and build lie at different depths. */
export function readAsset(name: string): Buffer {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, FOLDER, name);
    if (existsSync(path)) return readFileSync(path);
    if (dirname(folder) === folder) throw new Error(`the program is not whole: ${join(FOLDER, name)} is missing`);
  }
}
