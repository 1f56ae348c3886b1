/** The model and the tables that ship with the program, read from its folder when first needed. */
import { readAsset } from "../core/asset.js";
import type { WordKnowledge } from "./known-words.js";
import { RecogniserModel } from "./model.js";
import { Recogniser } from "./recognise.js";
import type { SharedWeights } from "./shared-weights.js";
import { WordClusters } from "./word-clusters.js";

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
