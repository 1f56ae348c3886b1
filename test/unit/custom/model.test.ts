/** A model of the user's: pieces and their places, windows, labels, and what is said when it cannot be run. */
import { mkdtempSync, cpSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { resolveModel } from "../../../src/config/model-files.js";
import type { ModelPlan } from "../../../src/core/custom-plan.js";
import { PieceReader } from "../../../src/custom/model/pieces.js";
import { TokenClassifier } from "../../../src/custom/model/token-classifier.js";
import { plainDocument } from "../../../src/text/document.js";
import { hasPackages } from "../../support/packages.js";

const FOLDER = fileURLToPath(new URL("../../../fixtures/custom/model", import.meta.url));
const isInstalled = hasPackages("onnxruntime-node", "@huggingface/tokenizers");

const PLAN: ModelPlan = {
  name: "ner",
  folder: FOLDER,
  file: join(FOLDER, "model.onnx"),
  names: ["O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-MISC", "I-MISC"],
  labels: { PER: "PERSON", LOC: "ADDRESS" },
  threshold: 0.5,
  maxTokens: 64,
  overlap: 8,
};

async function foundBy(plan: ModelPlan, text: string, segments: readonly { start: number; end: number }[] = []) {
  const model = new TokenClassifier(plan, () => true, 0.5);
  const [result] = await model.addTo([{ document: plainDocument(text, { segments }), detections: [] }]);
  return result?.detections ?? [];
}

const valuesOf = async (text: string, plan = PLAN, segments: readonly { start: number; end: number }[] = []) =>
  (await foundBy(plan, text, segments)).map(({ type, span }) => `${type} ${text.slice(span.start, span.end)}`);

describe("the pieces of a text", () => {
  const split: Readonly<Record<string, readonly string[]>> = {
    " José,": ["jos", "##e", ","],
    " (文).": ["(", "[UNK]", ")", "."],
  };
  const tokenizer = {
    encode: (text: string) => {
      const tokens = [...(split[text] ?? [])];
      return { ids: tokens.map((_, i) => i), tokens };
    },
  };

  it("have their places, signs apart; what cannot be laid side by side is the whole word", () => {
    const text = "José, (文).";
    const pieces = new PieceReader(tokenizer).read(text);
    expect(pieces.map(({ start, end, word }) => [text.slice(start, end), word])).toEqual([
      ["Jos", 1],
      ["é", 1],
      [",", 2],
      ["文", 3],
      ["文", 3],
      ["文", 3],
      ["文", 3],
    ]);
  });
});

describe.skipIf(!isInstalled)("a model that labels pieces", () => {
  it("finds words of the labels that were given types, joined, without the possessive and the comma", async () => {
    expect(await valuesOf("The file of Keisha Joseph, and Ramkissoon's; lives in New Grant. Sapphire.")).toEqual([
      "PERSON Keisha Joseph",
      "PERSON Ramkissoon",
      "ADDRESS New Grant",
    ]);
  });

  it("keeps the places of the text as it is written", async () => {
    expect(await valuesOf("😀 ZOÉ\u00a0JOSEPH sees Arima")).toEqual(["PERSON ZOÉ\u00a0JOSEPH", "ADDRESS Arima"]);
  });

  it("begins anew at B, and at an empty line", async () => {
    expect(await valuesOf("Keisha Zoe Joseph\n\nJoseph")).toEqual([
      "PERSON Keisha",
      "PERSON Zoe Joseph",
      "PERSON Joseph",
    ]);
  });

  it("does not run on into the next cell", async () => {
    const cells = [
      { start: 0, end: 6 },
      { start: 7, end: 13 },
    ];
    expect(await valuesOf("Keisha Joseph", PLAN, cells)).toEqual(["PERSON Keisha"]);
  });

  it("says how sure it is, and leaves out what it is less sure of than the threshold", async () => {
    const [sure] = await foundBy(PLAN, "Keisha");
    expect(sure).toMatchObject({
      detector: "custom.ner",
      confidence: 0.99,
      evidence: [{ kind: "model", effect: 0.99, detail: "PER by the model ner" }],
    });
    expect(await valuesOf("maybe")).toEqual([]);
    expect(await valuesOf("maybe", { ...PLAN, threshold: 0.4 })).toEqual([]);
  });

  it("reads a long text in windows, and finds the same as in one", async () => {
    const text = Array.from({ length: 400 }, (_, i) => (i % 7 === 0 ? "Keisha Joseph" : "the file of")).join(" and ");
    const small = await foundBy({ ...PLAN, maxTokens: 16, overlap: 6 }, text);
    const large = await foundBy({ ...PLAN, maxTokens: 8192 }, text);
    expect(large).toHaveLength(58);
    expect(small).toEqual(large);
  });

  it("that cannot be run is a problem of the item, without a word of its text", async () => {
    const broken = foundBy({ ...PLAN, names: ["O", "B-PER"] }, "Keisha Joseph");
    await expect(broken).rejects.toMatchObject({ code: "model-failed", message: "the model ner could not be run" });
  });
});

describe("the settings of a model", () => {
  const config = { folder: FOLDER, kind: "token-classification" as const, labels: { PER: "PERSON" as const } };
  const copyOfFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), "sever-model-"));
    cpSync(FOLDER, folder, { recursive: true });
    return folder;
  };

  it.skipIf(!isInstalled)("take lengths and labels from the model's own files", () => {
    expect(resolveModel(config)).toMatchObject({ names: PLAN.names, maxTokens: 64, threshold: 0.5, file: PLAN.file });
  });

  it.skipIf(isInstalled)("without the packages say what to install", () => {
    expect(() => resolveModel(config)).toThrow(/onnxruntime-node .*not installed; .* npm install onnxruntime-node@/);
  });

  it("name a label that the model lacks, a file that is missing, and one that is no JSON", () => {
    expect(() => resolveModel({ ...config, labels: { PERS: "PERSON" } })).toThrow(
      /model\.labels\.PERS: the model has no such label; did you mean PER\?; its labels are PER, LOC, MISC/,
    );
    expect(() => resolveModel({ ...config, folder: "/nowhere" })).toThrow(/model\.folder: .*: no such file/);
    const folder = copyOfFolder();
    writeFileSync(join(folder, "tokenizer.json"), "{");
    expect(() => resolveModel({ ...config, folder })).toThrow(/tokenizer\.json: not valid JSON/);
  });
});
