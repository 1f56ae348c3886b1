/** The proof of the schedules: weeks go by on a simulated clock, through changes to and from summer time, lost nights and failing mail. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { News } from "../../../src/schedule/notification.js";
import { startMailServer, type MailServer } from "../../support/mail-server.js";
import { Office } from "./simulation.js";

const HOURS = 60;

const NEWS: News = {
  newSensitive: {
    findings: 3,
    items: 1,
    byType: { HEALTH: 2, SOCIAL_INSURANCE_ID: 1 },
    places: [{ place: "/srv/share/clinic.csv", findings: { HEALTH: 2, SOCIAL_INSURANCE_ID: 1 } }],
  },
  unreadable: { items: 0, places: [] },
  settingsChanged: false,
};

let mailServer: MailServer | undefined;
afterEach(async () => {
  await mailServer?.close();
  mailServer = undefined;
});

describe("a week in Auckland, with the change to summer time", () => {
  it("runs, stops, goes on, catches up and tells, each when it should", async () => {
    mailServer = await startMailServer();
    const notify = [`smtp://127.0.0.1:${mailServer.port}?from=sever@example.org&to=foi@example.org`];
    const office: Office = new Office({
      start: "2026-09-24T06:00:00Z", // Thursday 18:00
      zone: "Pacific/Auckland",
      scans: ({ name }, at) => {
        if (name === "share") return { minutes: 15 * HOURS, itemMinutes: 7 };
        return { minutes: at === office.toTime("2026-09-28 02:30") ? 25 * HOURS : 1 * HOURS };
      },
      news: ({ name }, at) => (name === "nightly" && at === office.toTime("2026-09-26 03:30") ? NEWS : undefined),
    });
    // Fifteen hours of work in nights of eleven.
    await office.add({ name: "share", cron: "0 19 * * 4", between: { from: "19:00", to: "06:00" } });
    // Half past two is not there on Sunday.
    await office.add({ name: "nightly", cron: "30 2 * * *", notify });

    await office.startRunner();
    await office.goOnUntil("2026-09-26 01:00");
    mailServer.isFailing = true;
    await office.goOnUntil("2026-09-26 12:00");
    mailServer.isFailing = false;
    await office.goOnUntil("2026-09-29 12:00");
    await office.stopRunner();
    const atStop = office.journal.length;
    await office.goOnUntil("2026-10-01 09:00");
    expect(office.journal.length).toBe(atStop);
    await office.startRunner();
    await office.goOnUntil("2026-10-01 12:00");
    await office.stopRunner();

    const refused = (time: string, attempt: number): string =>
      `Sat 26 Sept ${time} nightly: notification not sent, reason the mail server did not take it (EMESSAGE 451), attempt ${attempt}`;
    expect(office.journal).toEqual([
      "Thu 24 Sept 18:00 runner started",
      "Thu 24 Sept 19:00 share: run begins",
      "Fri 25 Sept 02:30 nightly: run begins",
      "Fri 25 Sept 03:30 nightly: run ended, outcome done",
      // Its night is over; the item at hand is finished first.
      "Fri 25 Sept 06:00 share: run is asked to stop, reason its hours are over",
      "Fri 25 Sept 06:05 share: run stopped; it goes on later",
      "Fri 25 Sept 19:00 share: run goes on",
      "Fri 25 Sept 22:55 share: run ended, outcome done",
      "Sat 26 Sept 02:30 nightly: run begins",
      "Sat 26 Sept 03:30 nightly: run ended, outcome done",
      // The mail server refuses; the notification waits for longer and longer.
      refused("03:30", 1),
      refused("03:31", 2),
      refused("03:36", 3),
      refused("03:51", 4),
      refused("04:51", 5),
      refused("07:51", 6),
      "Sat 26 Sept 13:51 nightly: notification sent, attempt 7",
      // The clock goes from two to three.
      "Sun 27 Sept 03:00 nightly: run begins",
      "Sun 27 Sept 04:00 nightly: run ended, outcome done",
      // A run of 25 hours: the next night's is not begun beside it, nor after it.
      "Mon 28 Sept 02:30 nightly: run begins",
      "Tue 29 Sept 03:30 nightly: run ended, outcome done, skipped 1",
      "Tue 29 Sept 12:00 runner ended",
      // Two nights without a runner: one run makes up for both.
      "Thu 1 Oct 09:00 runner started",
      "Thu 1 Oct 09:00 nightly: run begins, missed 1",
      "Thu 1 Oct 10:00 nightly: run ended, outcome done",
      "Thu 1 Oct 12:00 runner ended",
    ]);
    expect(mailServer.refused).toBe(6);
    expect(mailServer.mails).toHaveLength(1);
    expect(mailServer.mails[0]).toContain("Subject: sever nightly: 3 new sensitive");
    expect(mailServer.mails[0]).toContain("/srv/share/clinic.csv: 2 HEALTH, 1 SOCIAL_INSURANCE_ID");
  });
});

describe("the night on which summer time ends", () => {
  it("is an hour longer, and what is due at a time that comes twice runs once", async () => {
    const office = new Office({
      start: "2027-04-03T05:00:00Z", // Saturday 18:00
      zone: "Pacific/Auckland",
      scans: ({ name }) => ({ minutes: name === "share" ? 20 * HOURS : 10 }),
    });
    await office.add({ name: "share", cron: "0 19 * * 6", between: { from: "19:00", to: "06:00" } });
    await office.add({ name: "nightly", cron: "30 2 * * *" });
    await office.startRunner();
    const begin = office.toTime("2027-04-03 19:00");
    await office.goOnUntil("2027-04-04 06:30");
    expect(office.journal.slice(1)).toEqual([
      "Sat 3 Apr 19:00 share: run begins",
      "Sun 4 Apr 02:30 nightly: run begins",
      "Sun 4 Apr 02:40 nightly: run ended, outcome done",
      "Sun 4 Apr 06:00 share: run is asked to stop, reason its hours are over",
      "Sun 4 Apr 06:00 share: run stopped; it goes on later",
    ]);
    expect((office.toTime("2027-04-04 06:00") - begin) / 3_600_000).toBe(12);
    await office.stopRunner();
  });
});

describe("a year in Port of Spain, which has no summer time", () => {
  it("falls due at 19:00 on every working day", async () => {
    const office = new Office({
      start: "2026-03-06T12:00:00Z",
      zone: "America/Port_of_Spain",
      scans: () => ({ minutes: 30 }),
    });
    await office.add({ name: "share", cron: "0 19 * * 1-5" });
    await office.startRunner();
    await office.goOnUntil("2026-03-10 08:00");
    await office.stopRunner();
    expect(office.journal.filter((line) => line.includes("begins"))).toEqual([
      "Fri 6 Mar 19:00 share: run begins",
      "Mon 9 Mar 19:00 share: run begins",
    ]);
  });
});

describe("the runner", () => {
  const start = "2026-11-22T16:00:00Z";
  const zone = "UTC";

  it("asks a scan that goes on past its hours to end at once when its patience is over", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 6 * HOURS, itemMinutes: 3 * HOURS }) });
    await office.add({ name: "slow", cron: "0 17 * * *", between: { from: "17:00", to: "18:30" } });
    await office.startRunner();
    await office.goOnUntil("2026-11-22 20:00");
    await office.stopRunner();
    expect(office.journal.slice(1, -1).map((line) => line.slice(11))).toEqual([
      "17:00 slow: run begins",
      "18:30 slow: run is asked to stop, reason its hours are over",
      "18:40 slow: run stopped; it goes on later",
    ]);
  });

  it("goes on with what its end cut short when it is started again", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 3 * HOURS }) });
    await office.add({ name: "share", cron: "0 17 * * *" });
    await office.startRunner();
    await office.goOnUntil("2026-11-22 18:00");
    await office.stopRunner();
    await office.startRunner();
    await office.goOnUntil("2026-11-22 21:00");
    await office.stopRunner();
    expect(office.journal.map((line) => line.slice(11))).toEqual(
      [
        "16:00 runner started",
        "17:00 share: run begins",
        "18:00 share: run is asked to stop, reason the runner ends",
        "18:00 share: run stopped; it goes on later",
        "18:00 runner ended",
        "18:02 share: run goes on",
        "20:02 share: run ended, outcome done",
        "21:00 runner ended",
      ].toSpliced(5, 0, "18:02 runner started"),
    );
  });

  it("never runs a schedule twice at once, nor one occurrence twice, however many runners there are", async () => {
    const first = new Office({ start, zone, scans: () => ({ minutes: 90 }) });
    await first.add({ name: "share", cron: "0 17 * * *" });
    await first.startRunner({ watch: 540_000 });
    await first.goOnUntil("2026-11-22 17:30");
    const second = new Office({
      start: "2026-11-22T17:30:00Z",
      zone,
      folder: first.folder,
      scans: () => ({ minutes: 90 }),
    });
    await second.startRunner({ lookAgain: 540_000, watch: 540_000 });
    for (const time of ["17:35", "17:40", "17:45", "18:00", "18:15", "18:30", "18:45", "19:00"]) {
      await first.goOnUntil(`2026-11-22 ${time}`);
      await second.goOnUntil(`2026-11-22 ${time}`);
    }
    await first.stopRunner();
    await second.goOnUntil("2026-11-23 17:00");
    expect(first.journal.filter((line) => line.includes("begins"))).toEqual(["Sun 22 Nov 17:00 share: run begins"]);
    expect(second.journal.slice(1)).toEqual([
      "Sun 22 Nov 17:30 share: another runner runs it",
      "Mon 23 Nov 17:00 share: run begins",
    ]);
    await second.stopRunner();
  });

  it("tries a scan that failed again a little later, tells when it fails for good, and begins anew when it is due", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 1, status: 2 }) });
    await office.add({ name: "share", cron: "0 */2 * * *", notify: [`file:${office.folder}/alerts.jsonl`] });
    await office.startRunner();
    await office.goOnUntil("2026-11-22 20:02");
    await office.stopRunner();
    const reason = "reason /srv/share: no such file or folder";
    expect(office.journal.slice(1).map((line) => line.slice(11))).toEqual([
      "18:00 share: run begins",
      `18:01 share: run failed and is tried again, ${reason}`,
      "18:06 share: run goes on",
      `18:07 share: run failed and is tried again, ${reason}`,
      "18:22 share: run goes on",
      `18:23 share: run ended, outcome failed, ${reason}`,
      "18:23 share: notification sent, attempt 1",
      "20:00 share: run begins",
      `20:01 share: run failed and is tried again, ${reason}`,
      "20:02 runner ended",
    ]);
    const told = readFileSync(join(office.folder, "alerts.jsonl"), "utf8").trim().split("\n");
    expect(told).toHaveLength(1);
    expect(JSON.parse(told[0] ?? "")).toMatchObject({
      schedule: "share",
      at: "2026-11-22T18:23:00.000Z",
      news: null,
      failure: "/srv/share: no such file or folder",
    });
  });

  it("runs no more scans at the same time than it may, those that have been due for longer first", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 40 }) });
    await office.add({ name: "a", cron: "10 17 * * *" });
    await office.add({ name: "b", cron: "0 17 * * *" });
    await office.add({ name: "c", cron: "20 17 * * *" });
    await office.startRunner({ atOnce: 1 });
    await office.goOnUntil("2026-11-22 20:00");
    await office.stopRunner();
    expect(office.journal.filter((line) => line.includes("begins")).map((line) => line.slice(11))).toEqual([
      "17:00 b: run begins",
      "17:40 a: run begins",
      "18:20 c: run begins",
    ]);
  });

  it("with once, runs what is due, one after the other, and ends", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 40 }) });
    await office.add({ name: "a", cron: "0 3 * * *", addedAt: office.clock.now() - 86_400_000 });
    await office.add({ name: "b", cron: "0 4 * * *", addedAt: office.clock.now() - 86_400_000 });
    await office.add({ name: "c", cron: "0 17 * * *" });
    await office.startRunner({ once: true, atOnce: 1 });
    await office.goOnUntil("2026-11-22 23:00");
    expect(office.journal.map((line) => line.slice(11))).toEqual([
      "16:00 runner started",
      "16:00 a: run begins",
      "16:40 a: run ended, outcome done",
      "16:40 b: run begins",
      "17:20 b: run ended, outcome done",
      "17:20 c: run begins",
      "18:00 c: run ended, outcome done",
      "18:00 runner ended",
    ]);
  });

  it("with once and a name, runs that one now, unless it is not in its hours", async () => {
    const office = new Office({ start, zone, scans: () => ({ minutes: 40 }) });
    await office.add({ name: "a", cron: "0 3 * * *" });
    await office.add({ name: "night", cron: "0 3 * * *", between: { from: "19:00", to: "06:00" } });
    await office.startRunner({ once: true, only: "a" });
    await office.goOnUntil("2026-11-22 17:00");
    await office.startRunner({ once: true, only: "night" });
    expect(office.journal.map((line) => line.slice(11))).toEqual([
      "16:00 runner started",
      "16:00 a: run begins",
      "16:40 a: run ended, outcome done",
      "16:40 runner ended",
      "17:00 runner started",
      "17:00 night: not in its hours",
      "17:00 runner ended",
    ]);
  });
});
