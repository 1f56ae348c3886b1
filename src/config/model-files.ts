/** Checks the model that a configuration names: its files, its labels, and that what runs it is installed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ModelPlan } from "../core/custom-plan.js";
import { ConfigError } from "../core/problem.js";
import { INSTALL_COMMAND, missingPackages, readJson } from "../custom/model/runtime.js";
import type { ModelConfig } from "./schema.js";
import { didYouMean } from "./suggest.js";

/** Where exported models have their network. */
const NETWORKS = ["model.onnx", join("onnx", "model.onnx")];
const DEFAULT_THRESHOLD = 0.5;
const DEFAULT_TOKENS = 512;
const DEFAULT_OVERLAP = 64;

const modelFile = z.object({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.number().int().positive().optional(),
});
const tokenizerFile = z.object({ model_max_length: z.number().positive().optional() });

/** Throws `ConfigError`. Nothing is loaded yet but the small files. */
export function resolveModel(config: ModelConfig): ModelPlan {
  const { folder, labels, threshold, name = "model" } = config;
  const file = networkOf(config);
  const { id2label, max_position_embeddings } = readPart(folder, "config.json", modelFile);
  const { model_max_length } = readPart(folder, "tokenizer_config.json", tokenizerFile);
  readPart(folder, "tokenizer.json", z.object({ model: z.unknown() }));
  const names = Object.keys(id2label).map((_, i) => id2label[i] ?? "O");
  checkLabels(labels, names);
  const missing = missingPackages();
  if (missing.length > 0)
    throw new ConfigError(`model: ${missing.join(" and ")} not installed; a model needs them: ${INSTALL_COMMAND}`);
  const longest = Math.min(
    DEFAULT_TOKENS,
    max_position_embeddings ?? DEFAULT_TOKENS,
    model_max_length ?? DEFAULT_TOKENS,
  );
  return {
    name,
    folder,
    file,
    names,
    labels,
    threshold: threshold ?? DEFAULT_THRESHOLD,
    maxTokens: config.maxTokens ?? longest,
    overlap: config.overlap ?? DEFAULT_OVERLAP,
  };
}

function networkOf({ folder, file }: ModelConfig): string {
  const candidates = (file === undefined ? NETWORKS : [file]).map((name) => join(folder, name));
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new ConfigError(`model.folder: ${candidates.join(" and ")}: no such file; name it with model.file`);
}

function readPart<T>(folder: string, name: string, schema: z.ZodType<T>): T {
  const path = join(folder, name);
  try {
    const result = schema.safeParse(readJson(path));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new ConfigError(
      `${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}; take the model’s own file`,
    );
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const reason = error instanceof SyntaxError ? "not valid JSON" : "no such file, or it cannot be read";
    throw new ConfigError(`${path}: ${reason}; a model’s folder holds it`, { cause: error });
  }
}

function checkLabels(labels: ModelConfig["labels"], names: readonly string[]): void {
  const known = [...new Set(names.map((name) => name.replace(/^[BISLEU][-_]/, "")))].filter((name) => name !== "O");
  for (const label of Object.keys(labels))
    if (!known.includes(label))
      throw new ConfigError(
        `model.labels.${label}: the model has no such label${didYouMean(label, known)}; its labels are ${known.join(", ")}`,
      );
}
