/** The model and the tables that ship with the program, read from its folder when first needed. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { WordKnowledge } from "./known-words.js";
import { RecogniserModel } from "./model.js";
import { Recogniser } from "./recognise.js";
import type { SharedWeights } from "./shared-weights.js";
import { WordClusters } from "./word-clusters.js";

const FOLDER = join("detectors", "assets");

/** Bytes of a file of the program, looked for from here upwards: sources and build lie at different depths. */
export function readAsset(name: string): Buffer {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, FOLDER, name);
    if (existsSync(path)) return readFileSync(path);
    if (dirname(folder) === folder) throw new Error(`the program is not whole: ${join(FOLDER, name)} is missing`);
  }
}

/** A recogniser with the shipped model. `shared`: where threads hold its weights together. */
export function loadRecogniser(knowledge: WordKnowledge, shared?: SharedWeights): Recogniser {
  return new Recogniser(
    RecogniserModel.decode(readAsset("recogniser.bin")),
    new WordClusters(readAsset("word-clusters.bin")),
    knowledge,
    undefined,
    shared,
  );
}
