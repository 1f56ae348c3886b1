/**
 * The packages that run a model. They are no part of this program: who wants a model installs them beside it. What they
 * give is checked once, here; nothing in them is asked to fetch anything.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The second is slower, and has no native part. */
const RUNTIMES = ["onnxruntime-node", "onnxruntime-web"] as const;
const TOKENIZER = "@huggingface/tokenizers";

/** How what is missing is installed; versions that were tried. */
export const INSTALL_COMMAND =
  "ONNXRUNTIME_NODE_INSTALL=skip npm install onnxruntime-node@1.30.0 @huggingface/tokenizers@0.2.0";

export interface Tensor {
  readonly dims: readonly number[];
  readonly data: ArrayLike<number | bigint>;
}

export interface Session {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
}

export interface Tokenizer {
  encode(
    text: string,
    options?: { add_special_tokens?: boolean },
  ): { readonly ids: number[]; readonly tokens: string[] };
}

export interface Runtime {
  openSession(file: string): Promise<Session>;
  /** A row of whole numbers. */
  tensor(values: readonly number[]): Tensor;
  openTokenizer(folder: string): Tokenizer;
}

interface RuntimePackage {
  readonly InferenceSession: { create(file: string, options: object): Promise<Session> };
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => Tensor;
}

interface TokenizerPackage {
  readonly Tokenizer: new (tokenizer: unknown, config: unknown) => Tokenizer;
}

const require = createRequire(import.meta.url);

function placeOf(name: string): string | undefined {
  try {
    return require.resolve(name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** The packages that a model needs and that are not installed. */
export function missingPackages(): string[] {
  const runtime = RUNTIMES.some((name) => placeOf(name) !== undefined);
  const tokenizer = placeOf(TOKENIZER) !== undefined;
  return [...(runtime ? [] : [RUNTIMES[0]]), ...(tokenizer ? [] : [TOKENIZER])];
}

/** Throws when a package is missing or is not what it is taken for. */
export function loadRuntime(): Runtime {
  const runtime = load(RUNTIMES.find((name) => placeOf(name) !== undefined) ?? RUNTIMES[0], isRuntimePackage);
  const { Tokenizer } = load(TOKENIZER, isTokenizerPackage);
  return {
    openSession: (file) =>
      // One thread each: as many texts are read at once as there are threads already.
      runtime.InferenceSession.create(file, {
        executionProviders: [placeOf(RUNTIMES[0]) === undefined ? "wasm" : "cpu"],
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        logSeverityLevel: 3,
      }),
    tensor: (values) => new runtime.Tensor("int64", BigInt64Array.from(values, BigInt), [1, values.length]),
    openTokenizer: (folder) =>
      new Tokenizer(readJson(join(folder, "tokenizer.json")), readJson(join(folder, "tokenizer_config.json"))),
  };
}

function load<T>(name: string, isPackage: (loaded: unknown) => loaded is T): T {
  const loaded: unknown = require(name);
  if (isPackage(loaded)) return loaded;
  throw new Error(`${name} is not the package that it is taken for`);
}

const isRuntimePackage = (loaded: unknown): loaded is RuntimePackage =>
  isRecord(loaded) && "InferenceSession" in loaded && typeof loaded["Tensor"] === "function";

const isTokenizerPackage = (loaded: unknown): loaded is TokenizerPackage =>
  isRecord(loaded) && typeof loaded["Tokenizer"] === "function";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8")) as unknown;
