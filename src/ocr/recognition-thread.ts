/** The thread of a recognition engine: reads pictures one after the other and says what the engine says of them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { gunzipSync } from "node:zlib";
import startCore from "tesseract.js-core/tesseract-core-simd-lstm.js";
import type { LaidPicture } from "./desk.js";
import { linesOfAnswer, type ReadLine } from "./lines.js";

/** Given to the thread when it starts. */
export interface RecognitionData {
  readonly languages: readonly { readonly code: string; readonly file: string }[];
}

export interface RecognitionRequest {
  readonly picture: LaidPicture;
  /** Number of the engine's way of looking for lines. */
  readonly segmentation: string;
}

/** `ready` once, then for each picture `read` or `failed`; before each, `progress` as often as there is any. */
export type RecognitionMessage =
  | { readonly kind: "ready" | "progress" | "failed" }
  | {
      readonly kind: "read";
      readonly lines: readonly ReadLine[];
      /** That the engine holds, which never become less. */
      readonly bytes: number;
    };

/** LSTM models only. */
const NEURAL = 1;
/** Where the engine looks for a picture. */
const INPUT = "/input";
const AS_IT_LIES = 1;

const say = (message: RecognitionMessage): void => parentPort?.postMessage(message);
const gotOn = (): void => say({ kind: "progress" });
const silent = (): void => undefined;

let memory: { readonly buffer: ArrayBufferLike } | undefined;

// Its start is a matter of seconds where others have the processor.
gotOn();
const core = await startCore({
  TesseractProgress: gotOn,
  print: silent,
  printErr: silent,
  instantiateWasm: (imports, take) => {
    const code = readFileSync(
      createRequire(import.meta.url).resolve("tesseract.js-core/tesseract-core-simd-lstm.wasm"),
    );
    const module = new WebAssembly.Module(code);
    gotOn();
    const machine = new WebAssembly.Instance(module, imports);
    memory = Object.values(machine.exports).find((one) => one instanceof WebAssembly.Memory);
    take(machine);
    return machine.exports;
  },
});
const recognition = startRecognition(workerData as RecognitionData);

function startRecognition({ languages }: RecognitionData): InstanceType<typeof core.TessBaseAPI> {
  const files = languages.map(({ code, file }) => ({ path: `./${code}.traineddata`, file }));
  for (const { path, file } of files) {
    core.FS.writeFile(path, gunzipSync(readFileSync(file)), { canOwn: true });
    gotOn();
  }
  const api = new core.TessBaseAPI();
  const status = api.Init(null, languages.map(({ code }) => code).join("+"), NEURAL);
  if (status !== 0) throw new Error("the recognition engine cannot use its data");
  for (const { path } of files) core.FS.unlink(path);
  return api;
}

function read({ picture, segmentation }: RecognitionRequest): readonly ReadLine[] | undefined {
  recognition.SaveParameters();
  try {
    recognition.SetVariable("tessedit_pageseg_mode", segmentation);
    recognition.SetVariable("user_defined_dpi", "300");
    core.FS.writeFile(INPUT, picture, { canOwn: true });
    if (recognition.SetImageFile(AS_IT_LIES, 0) === 1) return undefined;
    core.FS.unlink(INPUT);
    recognition.Recognize(null);
    return linesOfAnswer(recognition.GetJSONText());
  } finally {
    recognition.Clear();
    recognition.RestoreParameters();
  }
}

parentPort?.on("message", (request: RecognitionRequest) => {
  const lines = read(request);
  say(lines ? { kind: "read", lines, bytes: memory?.buffer.byteLength ?? 0 } : { kind: "failed" });
});
say({ kind: "ready" });
