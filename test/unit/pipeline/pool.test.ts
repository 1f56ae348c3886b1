/** What an item does to its thread costs that item only. */
import { describe, expect, it } from "vitest";
import { ItemPool } from "../../../src/pipeline/pool.js";
import type { SourceItem } from "../../../src/sources/source.js";
import { EXAMINING } from "../../support/examining.js";

const item = (source: string): SourceItem => ({
  kind: "item",
  ref: { source, path: [source] },
  key: source,
  locator: { kind: "file", path: source },
  bytes: 0,
});

interface Ended {
  readonly ended: string[];
  readonly details: string;
  /** Pictures and threads that are free, as each item that was examined saw them. */
  readonly free: string[];
}

async function examine(sources: readonly string[], timeout = 30, workers = 1): Promise<Ended> {
  const examine = { ...EXAMINING, jurisdictions: [] };
  const workerFile = new URL("./test-worker.mjs", import.meta.url);
  const pool = new ItemPool({ examine, workers, timeout, memory: 64, workerFile }, new AbortController().signal);
  const ended: string[] = [];
  const free: string[] = [];
  let details = "";
  await pool.run(sources.map(item), {
    output: (_, output, taken) => {
      for (const one of output) if (one.kind === "item") free.push(one.format ?? "");
      taken();
    },
    end: (index, problem) => {
      ended.push(`${sources[index] ?? ""} ${problem?.code ?? "done"}`);
      details += problem?.detail ?? "";
    },
  });
  await pool.close();
  return { ended, details, free };
}

it("ends a thread that says it is worn when its job is done, and goes on in another", async () => {
  const { ended } = await examine(["a", "wear"]);
  expect(ended).toEqual(["a done", "wear done"]);
});

describe("a job of several items", () => {
  it.each([
    ["exit", "worker-crashed"],
    ["throw", "worker-crashed"],
    ["fill", "memory-limit"],
  ])("loses only the item whose thread ends by %s", async (name, code) => {
    const { ended } = await examine(["a", name, "b", "c"]);
    expect(ended).toEqual(["a done", `${name} ${code}`, "b done", "c done"]);
  });

  it("loses only the item that hangs, not one that takes longer than the limit and gets on", async () => {
    const { ended, details } = await examine(["a", "slow", "hang", "b"], 2);
    expect(ended).toEqual(["a done", "slow done", "hang time-limit", "b done"]);
    expect(details).toContain("got no further in 2 s");
  });

  it("leaves to those that follow what a thread held that was ended", async () => {
    const { ended, free } = await examine(["a", "hold", "b"], 1, 2);
    expect(ended).toEqual(["a done", "hold time-limit", "b done"]);
    expect(free).toEqual(["2 1", "2 1"]);
  });

  it("survives several such items", async () => {
    const { ended } = await examine(["exit 1", "exit 2", "a", "throw 3"]);
    expect(ended).toEqual(["exit 1 worker-crashed", "exit 2 worker-crashed", "a done", "throw 3 worker-crashed"]);
  });

  it("does not repeat the message of an error, which may quote the item", async () => {
    const { details } = await examine(["throw"]);
    expect(details).toContain("TypeError");
    expect(details).not.toContain("4111");
  });
});
