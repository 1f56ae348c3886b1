/** `sever schedule` as processes: what an office sees from the first night to the mail about the second. */
import { once } from "node:events";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startMailServer } from "../support/mail-server.js";
import { makeFolder, outcomeOf, runSever, startSever, type Outcome } from "./run-sever.js";

const eventsOf = ({ stderr }: Outcome): Record<string, unknown>[] =>
  stderr
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const NIGHTLY = ["schedule", "add", "nightly", "share", "--cron", "0 19 * * *", "--zone", "America/Port_of_Spain"];

describe("a schedule", () => {
  it("tells of what is new and sensitive by counts and place, never by value", async () => {
    const server = await startMailServer("hunter2");
    const folder = makeFolder({ "share/minutes.txt": "Call Anna Joseph on 622-1234.\n" });
    const secrets = join(folder, "..", "sever-e2e-secrets.json");
    const address = `smtp://sever@127.0.0.1:${server.port}`;
    writeFileSync(secrets, JSON.stringify({ [address]: "hunter2" }), { mode: 0o600 });
    const environment = { SEVER_SECRETS_FILE: secrets };
    const notify = ["--notify", `${address}?from=sever@example.org&to=foi@example.org`, "--niceness", "5"];
    const added = await runSever(folder, [...NIGHTLY, ...notify, "--workers", "1"], { environment });
    expect([added.status, added.stdout]).toEqual([0, ""]);
    expect(added.stderr).toMatch(
      /schedule nightly is kept; next run \w{3} \d{4}-\d\d-\d\d 19:00 America\/Port_of_Spain/,
    );

    const first = await runSever(folder, ["schedule", "run", "nightly", "--once"], { environment });
    expect(first.status).toBe(0);
    expect(server.mails).toEqual([]);

    writeFileSync(
      join(folder, "share/clinic.txt"),
      "Patient Keisha Mohammed is HIV positive. Email: keisha@example.com\n",
    );
    const second = await runSever(folder, ["schedule", "run", "nightly", "--once"], { environment });
    expect(second.status).toBe(0);
    expect(eventsOf(second).find(({ event }) => event === "run ended")).toMatchObject({
      outcome: "done",
      newSensitive: 1,
    });
    expect(server.mails).toHaveLength(1);
    expect(server.mails[0]).toContain("Subject: sever nightly: 1 new sensitive");
    expect(server.mails[0]).toContain("share/clinic.txt: 1 HEALTH");

    const kept = [".sever/schedules/nightly/schedule.json", ".sever/schedules/nightly/state.json"];
    const texts = kept.map((name) => readFileSync(join(folder, name), "utf8"));
    expect([...texts, ...server.mails, first.stderr, second.stderr].join("\n")).not.toMatch(
      /keisha|HIV|622-1234|Anna|hunter2/i,
    );
    for (const name of kept) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, ".sever/outbox")).filter((name) => name.endsWith(".json"))).toEqual([]);
    await server.close();
  }, 120_000);

  it.each([
    ["without a store", { "share/a.txt": "anna.joseph@example.com\n" }, ["--store", "none"], 0],
    ["that is to fail on what stands there", { "share/a.txt": "anna.joseph@example.com\n" }, ["--fail-on", "any"], 1],
  ])(
    "runs again and again, %s",
    async (_, files, options, status) => {
      const folder = makeFolder(files);
      await runSever(folder, [...NIGHTLY, ...options, "--types", "EMAIL", "--workers", "1"]);
      for (let night = 0; night < 2; night++) {
        const run = await runSever(folder, ["schedule", "run", "nightly", "--once"]);
        expect([run.status, eventsOf(run).find(({ event }) => event === "run ended")?.["findings"]]).toEqual([
          status,
          1,
        ]);
      }
    },
    120_000,
  );

  it("writes its results whole each night where the configuration names a file for them", async () => {
    const folder = makeFolder({
      "share/a.txt": "anna.joseph@example.com\n",
      "sever.config.json": JSON.stringify({ output: "night.jsonl", types: ["EMAIL"] }),
    });
    await runSever(folder, [...NIGHTLY, "--workers", "1"]);
    for (let night = 0; night < 2; night++) {
      await runSever(folder, ["schedule", "run", "nightly", "--once"]);
      expect(readFileSync(join(folder, "night.jsonl"), "utf8")).toContain('"kind":"finding"');
    }
  }, 120_000);

  it("is refused whole when any of it is wrong", async () => {
    const folder = makeFolder({ "share/a.txt": "a\n" });
    const wrong: readonly (readonly [string, ...string[]])[] = [
      ["--min-confidence: expected a number from 0 to 1", "--min-confidence", "7"],
      ["no-such-folder: no such file or folder", "no-such-folder"],
      ["standard input is not there", "-"],
    ];
    for (const [message, ...args] of wrong) {
      const outcome = await runSever(folder, [...NIGHTLY, ...args]);
      expect(outcome.status).toBe(2);
      expect(outcome.stderr).toContain(message);
    }
    const list = await runSever(folder, ["schedule", "list"]);
    expect(list.stdout).toBe("no schedules; sever schedule add makes one\n");
  });
});

describe("the runner as a service", () => {
  it("says that it is well, and ends when it is told to, with the scan at hand stopped and not lost", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`share/${i}.txt`, `Call Anna Joseph on 622-${1000 + i}.\n`]),
    );
    const folder = makeFolder(files);
    // Slow enough not to be done before it is told to end, however quick the machine.
    await runSever(folder, [...NIGHTLY, "--workers", "1", "--read-rate", "20"]);
    const path = join(folder, ".sever/schedules/nightly/schedule.json");
    // As if it had been added two days ago: it is due.
    const schedule = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, JSON.stringify({ ...schedule, addedAt: Date.now() - 2 * 86_400_000 }));

    const port = await freePort();
    const service = startSever(folder, ["schedule", "run", "--listen", `127.0.0.1:${port}`]);
    const outcome = outcomeOf(service);
    await new Promise<void>((resolve) => {
      service.stderr.on("data", (text: string) => {
        if (text.includes('"run begins"')) resolve();
      });
    });
    expect(await fetchLocal(port, "/healthz")).toContain('"status":"ok"');
    expect(await fetchLocal(port, "/metrics")).toContain('sever_schedule_running{schedule="nightly"} 1');
    service.kill("SIGTERM");
    expect((await outcome).status).toBe(0);
    const list = await runSever(folder, ["schedule", "list"]);
    expect(list.stdout).toContain("to go on, begun");
  }, 120_000);
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const fetchLocal = (port: number, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve(body));
    }).on("error", reject);
  });
