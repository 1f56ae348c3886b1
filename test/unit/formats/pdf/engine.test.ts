/** The life of the PDF engine in a thread. */
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { sweep } from "../../../../src/core/spare-memory.js";
import { dropEngine, useEngine } from "../../../../src/formats/pdf/engine.js";

/** Without a trace of the engine in the caller. */
const memoryOfEngine = async (): Promise<WeakRef<object>> => new WeakRef((await useEngine()).memory.HEAPU8.buffer);

describe("an engine that was dropped", () => {
  it.each(["the first of the thread", "another"])("gives its memory back: %s", async () => {
    const memory = await memoryOfEngine();
    dropEngine();
    await useEngine();
    // What a weak reference gave lives on until the turn is over.
    await setImmediate();
    sweep();
    expect(memory.deref()).toBeUndefined();
  });
});
