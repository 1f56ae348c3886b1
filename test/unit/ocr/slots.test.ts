/** Who may read a picture when. */
import { describe, expect, it } from "vitest";
import { OcrEngines } from "../../../src/ocr/engines.js";
import { freeSlots, giveHeld, newSlots, SlotShare } from "../../../src/ocr/slots.js";

describe("slots of a run", () => {
  it("are given out until there are none, and a thread's own in any case", () => {
    const slots = newSlots(2);
    const share = new SlotShare(slots);
    const [first, second] = [share.takeFree(), share.takeFree()];
    expect([typeof first, typeof second, share.takeFree()]).toEqual(["function", "function", undefined]);
    const own = share.takeOwn();
    own();
    expect(share.takeFree()).toBeUndefined();
    first?.();
    first?.();
    expect(share.free).toBe(1);
    expect(share.takeFree()).toBeDefined();
  });

  it("are given back for a thread that has ended, once", () => {
    const [slots, held, next] = [newSlots(3), newSlots(0), newSlots(0)];
    const share = new SlotShare(slots);
    share.noteIn(held);
    const [first] = [share.takeFree(), share.takeOwn()];
    share.noteIn(next);
    share.takeFree();
    giveHeld(slots, held);
    expect(freeSlots(slots)).toBe(2);
    first?.();
    giveHeld(slots, held);
    expect(freeSlots(slots)).toBe(2);
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
    const engines = new OcrEngines(["eng"], undefined, new SlotShare(slots));
    expect(engines.atOnce).toBe(expected);
    expect(await most(engines, 8)).toBe(expected);
    expect(freeSlots(slots)).toBe(free);
    await engines.close();
  });

  it("read no more at once than the run may, all together", async () => {
    const slots = newSlots(2);
    const [one, other] = [
      new OcrEngines(["eng"], undefined, new SlotShare(slots)),
      new OcrEngines(["eng"], undefined, new SlotShare(slots)),
    ];
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
    const engines = new OcrEngines(["eng"], undefined, new SlotShare(slots));
    await expect(engines.use(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await engines.use(() => Promise.resolve("read"))).toBe("read");
    expect(freeSlots(slots)).toBe(1);
  });
});
