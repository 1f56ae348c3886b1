import { describe, expect, it } from "vitest";
import { Pace, type PaceClock } from "../../../src/pipeline/pace.js";

/** Time passes only while somebody sleeps, or when it is told to. */
class SimulatedClock implements PaceClock {
  time = 0;

  now(): number {
    return this.time;
  }

  sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (!signal.aborted) this.time += milliseconds;
    return Promise.resolve();
  }
}

async function takeAll(pace: Pace, clock: SimulatedClock, sizes: readonly number[]): Promise<number[]> {
  const times: number[] = [];
  for (const size of sizes) {
    await pace.take(size);
    times.push(clock.time);
  }
  return times;
}

describe("a pace", () => {
  it("lets each file wait until those before it have had their time", async () => {
    const clock = new SimulatedClock();
    const pace = new Pace(1000, new AbortController().signal, clock);
    expect(await takeAll(pace, clock, [500, 2000, 100, 0, 100])).toEqual([0, 500, 2500, 2500, 2600]);
  });

  it("keeps to its rate over an hour", async () => {
    const clock = new SimulatedClock();
    const pace = new Pace(1_000_000, new AbortController().signal, clock);
    let bytes = 0;
    while (clock.time < 3_600_000) {
      bytes += 700_000;
      await pace.take(700_000);
    }
    expect(bytes / 3600).toBeGreaterThan(990_000);
    expect(bytes / 3600).toBeLessThan(1_010_000);
  });

  it("does not make up for a pause", async () => {
    const clock = new SimulatedClock();
    const pace = new Pace(1000, new AbortController().signal, clock);
    await pace.take(100);
    clock.time = 60_000;
    expect(await takeAll(pace, clock, [1000, 1000, 1000])).toEqual([60_000, 61_000, 62_000]);
  });

  it("waits for nothing once the run is to end", async () => {
    const clock = new SimulatedClock();
    const ended = new AbortController();
    const pace = new Pace(1, ended.signal, clock);
    await pace.take(1000);
    ended.abort();
    expect(await takeAll(pace, clock, [1000, 1000])).toEqual([0, 0]);
  });

  it("wakes on the system's clock when the run is to end", async () => {
    const ended = new AbortController();
    const pace = new Pace(1, ended.signal);
    await pace.take(1000);
    const waiting = pace.take(1);
    ended.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
