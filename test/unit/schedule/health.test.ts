import { execFileSync, spawnSync } from "node:child_process";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parseListen, startHealthServer } from "../../../src/schedule/health-server.js";
import { Metrics } from "../../../src/schedule/metrics.js";

function fullMetrics(): Metrics {
  const metrics = new Metrics();
  for (const schedule of ["share", "nightly"]) {
    metrics.runBegan(schedule, 2);
    metrics.runStopped(schedule);
    metrics.runEnded(schedule, { outcome: "incomplete", at: 1_795_305_600_000, seconds: 61.5, skipped: 1 });
    metrics.setSummary(schedule, { items: { examined: 9, partly: 1, refused: 0 }, findings: 7, sensitive: 3 });
    metrics.setNews(schedule, 2, 1);
    metrics.setNext(schedule, 1_795_392_000_500);
  }
  metrics.countNotification("smtp", "failed");
  metrics.setWaiting(1);
  return metrics;
}

/** The grammar of the text format 0.0.4, from its specification. */
const LINE = new RegExp(
  String.raw`^(?:# HELP [a-zA-Z_:][\w:]* [^\n]*|# TYPE [a-zA-Z_:][\w:]* (?:counter|gauge|histogram|summary|untyped)|` +
    String.raw`[a-zA-Z_:][\w:]*(?:\{[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\n"])*"(?:,[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\n"])*")*\})? -?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|\+Inf|-Inf))$`,
);

describe("metrics", () => {
  it("follow the grammar of the text format: each family once, its samples behind its help and type, no sample twice", () => {
    const text = fullMetrics().render();
    expect(text.endsWith("\n")).toBe(true);
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
    const families: string[] = [];
    const samples: string[] = [];
    for (const line of lines) {
      const [, keyword, name] = /^# (HELP|TYPE) (\S+)/.exec(line) ?? [];
      if (keyword === "HELP") families.push(name ?? "");
      else if (keyword === "TYPE") expect(name).toBe(families.at(-1));
      else {
        expect(/^[\w:]+/.exec(line)?.[0]).toBe(families.at(-1));
        samples.push(line.replace(/ \S+$/, ""));
      }
    }
    expect(new Set(families).size).toBe(families.length);
    expect(new Set(samples).size).toBe(samples.length);
    expect(lines).toContain('sever_schedule_runs_total{schedule="share",outcome="incomplete"} 1');
    expect(lines).toContain('sever_schedule_next_run_timestamp_seconds{schedule="share"} 1795392000.5');
    expect(lines).toContain('sever_schedule_last_findings{schedule="share",sensitive="true"} 3');
  });

  it.skipIf(spawnSync("promtool", ["--version"]).error !== undefined)("satisfy Prometheus' own tool", () => {
    expect(execFileSync("promtool", ["check", "metrics"], { input: fullMetrics().render(), encoding: "utf8" })).toBe(
      "",
    );
  });
});

describe("the health server", () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
    server?.closeAllConnections();
    server = undefined;
  });
  const runner = { lastLook: 1_000_000, running: 1 };
  let now = runner.lastLook + 2000;

  async function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<[number, string]> {
    server ??= await startHealthServer(parseListen("127.0.0.1:0"), { metrics: fullMetrics(), runner, now: () => now });
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve([response.statusCode ?? 0, body]));
      })
        .on("error", reject)
        .end();
    });
  }

  it("says that the runner is well, and when it is not", async () => {
    expect(await ask("/healthz")).toEqual([200, '{"status":"ok","lastLookSeconds":2,"running":1}\n']);
    now += 6 * 60_000;
    expect((await ask("/healthz"))[0]).toBe(503);
  });

  it("gives metrics, and nothing else to nobody else", async () => {
    expect(await ask("/metrics")).toEqual([200, fullMetrics().render()]);
    expect((await ask("/metrics", { host: "attacker.example.org" }))[0]).toBe(403);
    expect((await ask("/metrics", {}, "POST"))[0]).toBe(405);
    expect((await ask("/../etc/passwd"))[0]).toBe(404);
  });

  it("listens to this machine only", () => {
    expect(parseListen("[::1]:9464")).toEqual({ host: "::1", port: 9464 });
    for (const text of ["0.0.0.0:9464", "192.168.1.5:9464", "records:9464"])
      expect(() => parseListen(text)).toThrow(/others could reach it/);
    for (const text of ["9464", "127.0.0.1", "127.0.0.1:99999"])
      expect(() => parseListen(text)).toThrow(/expected a host/);
  });
});
