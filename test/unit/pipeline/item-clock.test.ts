/** The time limit of items. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ItemClock } from "../../../src/pipeline/item-clock.js";
import { beat, newPulse } from "../../../src/pipeline/pulse.js";

const MIB = 1024 ** 2;

describe("the clock of a job", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("gives each item its own time, and five seconds more for each MiB", () => {
    const clock = new ItemClock([{ bytes: 0 }, { bytes: 3 * MIB }], 2, newPulse(), () => undefined);
    clock.start(0);
    vi.advanceTimersByTime(1_900);
    clock.start(1);
    vi.advanceTimersByTime(16_900);
    expect(clock.isOver).toBe(false);
    vi.advanceTimersByTime(200);
    expect(clock.isOver).toBe(true);
  });

  it("begins anew for an item that gets on, and catches it when it no longer does", () => {
    const pulse = newPulse();
    const clock = new ItemClock([{ bytes: 0 }], 2, pulse, () => undefined);
    clock.start(0);
    for (let second = 0; second < 30; second++) {
      vi.advanceTimersByTime(1_000);
      beat(pulse);
    }
    expect(clock.isOver).toBe(false);
    vi.advanceTimersByTime(2_600);
    expect(clock.isOver).toBe(true);
  });

  it("does not begin anew for what the item before it did", () => {
    const pulse = newPulse();
    const clock = new ItemClock([{ bytes: 0 }, { bytes: 0 }], 2, pulse, () => undefined);
    clock.start(0);
    vi.advanceTimersByTime(100);
    beat(pulse);
    clock.start(1);
    vi.advanceTimersByTime(2_100);
    expect(clock.isOver).toBe(true);
  });

  it("stands still while it is paused", () => {
    const clock = new ItemClock([{ bytes: 0 }], 2, newPulse(), () => undefined);
    clock.start(0);
    vi.advanceTimersByTime(1_000);
    clock.pause();
    vi.advanceTimersByTime(60_000);
    clock.resume();
    vi.advanceTimersByTime(900);
    expect(clock.isOver).toBe(false);
    vi.advanceTimersByTime(200);
    expect(clock.isOver).toBe(true);
  });

  it("runs for nothing beyond the last item", () => {
    const clock = new ItemClock([{ bytes: 0 }], 2, newPulse(), () => undefined);
    clock.start(0);
    clock.start(1);
    clock.resume();
    vi.advanceTimersByTime(60_000);
    expect(clock.isOver).toBe(false);
  });
});
