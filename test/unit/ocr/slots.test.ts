/** Who may read a picture when. */
import { describe, expect, it } from "vitest";
import { OcrEngines } from "../../../src/ocr/engines.js";
import { freeSlots, giveSlot, newSlots, takeFreeSlot, takeOwnSlot } from "../../../src/ocr/slots.js";

describe("slots of a run", () => {
  it("are given out until there are none, and a thread's own in any case", () => {
    const slots = newSlots(2);
    expect([takeFreeSlot(slots), takeFreeSlot(slots), takeFreeSlot(slots)]).toEqual([true, true, false]);
    takeOwnSlot(slots);
    giveSlot(slots);
    expect(freeSlots(slots)).toBe(0);
    expect(takeFreeSlot(slots)).toBe(false);
    giveSlot(slots);
    expect(takeFreeSlot(slots)).toBe(true);
  });
});

describe("engines of a thread", () => {
  /** The most that were at work at once. */
  async function most(engines: OcrEngines, count: number): Promise<number> {
    let [busy, highest] = [0, 0];
    const work = async (): Promise<void> => {
      highest = Math.max(highest, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
    };
    await Promise.all(Array.from({ length: count }, () => engines.use(work)));
    return highest;
  }

  it.each([
    [1, 1],
    [2, 2],
    [16, 3],
  ])("with %i slots do as much at once as they may: %i", async (free, expected) => {
    const slots = newSlots(free);
    const engines = new OcrEngines(["eng"], undefined, slots);
    expect(engines.atOnce).toBe(expected);
    expect(await most(engines, 8)).toBe(expected);
    expect(freeSlots(slots)).toBe(free);
    await engines.close();
  });

  it("read no more at once than the run may, all together", async () => {
    const slots = newSlots(2);
    const [one, other] = [new OcrEngines(["eng"], undefined, slots), new OcrEngines(["eng"], undefined, slots)];
    let [busy, highest] = [0, 0];
    const work = async (): Promise<void> => {
      highest = Math.max(highest, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
    };
    await Promise.all([one, other, one, other, one, other].map((engines) => engines.use(work)));
    // A thread that comes later may always read one, whatever others took meanwhile.
    expect(highest).toBeLessThanOrEqual(3);
    expect(freeSlots(slots)).toBe(2);
  });

  it("are free again after work that failed", async () => {
    const slots = newSlots(1);
    const engines = new OcrEngines(["eng"], undefined, slots);
    await expect(engines.use(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await engines.use(() => Promise.resolve("read"))).toBe("read");
    expect(freeSlots(slots)).toBe(1);
  });
});
