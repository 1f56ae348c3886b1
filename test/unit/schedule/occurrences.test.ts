import { describe, expect, it } from "vitest";
import {
  allowedHours,
  checkCron,
  checkZone,
  dueTimes,
  nextDue,
  parseHours,
} from "../../../src/schedule/occurrences.js";

const at = (iso: string): number => Date.parse(iso);
const iso = (time: number | undefined): string => (time === undefined ? "never" : new Date(time).toISOString());

function listDue(cron: string, zone: string, from: string, number: number): string[] {
  const times: string[] = [];
  for (
    let time = nextDue(cron, zone, at(from));
    time !== undefined && times.length < number;
    time = nextDue(cron, zone, time)
  )
    times.push(iso(time));
  return times;
}

describe("occurrences", () => {
  it("stay at the same time of day in their zone through changes of summer time", () => {
    expect(listDue("0 19 * * 5,0", "Pacific/Auckland", "2026-09-25T00:00:00Z", 3)).toEqual([
      "2026-09-25T07:00:00.000Z",
      "2026-09-27T06:00:00.000Z",
      "2026-10-02T06:00:00.000Z",
    ]);
    expect(listDue("0 19 * * *", "America/Port_of_Spain", "2026-03-07T00:00:00Z", 3)).toEqual([
      "2026-03-07T23:00:00.000Z",
      "2026-03-08T23:00:00.000Z",
      "2026-03-09T23:00:00.000Z",
    ]);
  });

  it("fall at the first moment after a time that is skipped", () => {
    expect(listDue("30 2 * * *", "Pacific/Auckland", "2026-09-25T20:00:00Z", 2)).toEqual([
      "2026-09-26T14:00:00.000Z",
      "2026-09-27T13:30:00.000Z",
    ]);
  });

  it("fall once at a time that comes twice", () => {
    expect(listDue("30 2 * * *", "Pacific/Auckland", "2027-04-02T20:00:00Z", 2)).toEqual([
      "2027-04-03T13:30:00.000Z",
      "2027-04-04T14:30:00.000Z",
    ]);
  });

  it("are counted, the latest told", () => {
    const due = dueTimes("0 * * * *", "UTC", at("2026-11-22T10:30:00Z"), at("2026-11-22T14:00:00Z"));
    expect({ ...due, latest: iso(due.latest) }).toEqual({ count: 4, latest: "2026-11-22T14:00:00.000Z" });
    expect(dueTimes("0 * * * *", "UTC", at("2026-11-22T10:00:00Z"), at("2026-11-22T10:59:59Z"))).toEqual({
      count: 0,
      latest: undefined,
    });
  });

  it("are not counted for years on end", () => {
    expect(dueTimes("* * * * *", "UTC", at("2020-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z"))).toEqual({
      count: 1000,
      latest: at("2026-01-01T00:00:00Z"),
    });
  });
});

describe("allowed hours", () => {
  const hours = { from: "19:00", to: "06:00" };

  it("are open from their first to before their last minute, over midnight", () => {
    const zone = "America/Port_of_Spain";
    const until = at("2026-11-24T10:00:00Z");
    expect(allowedHours(hours, zone, at("2026-11-23T22:59:59Z"))).toEqual({
      isOpen: false,
      from: at("2026-11-23T23:00:00Z"),
    });
    expect(allowedHours(hours, zone, at("2026-11-23T23:00:00Z"))).toEqual({ isOpen: true, until });
    expect(allowedHours(hours, zone, at("2026-11-24T09:59:59Z"))).toEqual({ isOpen: true, until });
    expect(allowedHours(hours, zone, until)).toEqual({ isOpen: false, from: at("2026-11-24T23:00:00Z") });
  });

  it("may lie within a day", () => {
    const midday = { from: "12:00", to: "13:30" };
    expect(allowedHours(midday, "UTC", at("2026-11-23T12:30:00Z"))).toEqual({
      isOpen: true,
      until: at("2026-11-23T13:30:00Z"),
    });
    expect(allowedHours(midday, "UTC", at("2026-11-23T14:00:00Z"))).toEqual({
      isOpen: false,
      from: at("2026-11-24T12:00:00Z"),
    });
  });

  it("follow the clock of the zone on the night it is put forward", () => {
    expect(allowedHours(hours, "Pacific/Auckland", at("2026-09-26T10:00:00Z"))).toEqual({
      isOpen: true,
      until: at("2026-09-26T17:00:00Z"),
    });
  });
});

describe("wrong use", () => {
  it.each([
    ["61 * * * *", /--cron: .*61 \* \* \* \*/],
    ["* * * * * *", /exactly 5 parts/],
    ["nightly", /--cron/],
    ["0 0 30 2 *", /never falls due/],
  ])("names the mistake in %s", (cron, message) => {
    expect(() => checkCron(cron, "UTC", at("2026-11-22T00:00:00Z"))).toThrow(message);
  });

  it.each(["19-06", "19:00-24:00", "19:00", "19:00-19:00", "7:00-8:00"])("takes no hours such as %s", (text) => {
    expect(() => parseHours(text)).toThrow(/--between: .*19:00-06:00/);
  });

  it("takes no zone that is not there", () => {
    expect(() => checkZone("Trinidad")).toThrow(/--zone: .*America\/Port_of_Spain/);
  });
});
