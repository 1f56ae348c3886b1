/** How a measure over labelled texts ends. */
import { describe, expect, it } from "vitest";
import { closeMeasure } from "../../../src/cli/bench-files.js";
import { EXIT, type CliContext } from "../../../src/cli/context.js";

function close(refused: readonly string[], floor = {}): { status: number; told: string } {
  let told = "";
  const stderr = { write: (text: string) => (told += text) };
  const status = closeMeasure({ share: 0.5 }, floor, refused, { stderr } as unknown as CliContext);
  return { status, told };
}

describe("the end of a measure", () => {
  it("says which texts were refused, and is incomplete", () => {
    const { status, told } = close(["a.txt: worker-crashed at extract: examining failed"]);
    expect(status).toBe(EXIT.incomplete);
    expect(told).toBe("sever: not examined: a.txt: worker-crashed at extract: examining failed\n");
  });

  it("is incomplete rather than short of the floor when a text was refused", () => {
    const { status, told } = close(["a.txt: malformed at extract: x"], { share: 0.8 });
    expect(status).toBe(EXIT.incomplete);
    expect(told).toContain("below the floor");
  });

  it("is done when all was examined", () => {
    expect(close([])).toEqual({ status: EXIT.done, told: "" });
  });
});
