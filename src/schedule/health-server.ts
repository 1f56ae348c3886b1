/** `/healthz` and `/metrics` for programs on this machine, which watch the runner. Nothing else is answered, nothing is changed. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { ConfigError } from "../core/problem.js";
import { isLoopback } from "./loopback.js";
import type { Metrics } from "./metrics.js";
import type { Runner } from "./runner.js";
import { codeOf } from "./private-file.js";

/** A runner that has not looked for what is due for so long hangs. */
const SILENCE_MS = 5 * 60_000;

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

export interface Watched {
  readonly metrics: Metrics;
  readonly runner: Pick<Runner, "lastLook" | "running">;
  readonly now: () => number;
}

/** `127.0.0.1:9464`, `[::1]:9464`, `localhost:9464`. Throws `ConfigError` for what others could reach. */
export function parseListen(text: string): ListenAddress {
  const { host, port } = /^(?<host>\[[\d:a-f]+\]|[^:]+):(?<port>\d{1,5})$/i.exec(text)?.groups ?? {};
  if (host === undefined || port === undefined || Number(port) > 65_535)
    throw new ConfigError(`--listen: expected a host and a port such as 127.0.0.1:9464, not ${JSON.stringify(text)}`);
  if (!isLoopback(host))
    throw new ConfigError(
      `--listen ${text}: others could reach it; use 127.0.0.1 and, if need be, a proxy of your own`,
    );
  return { host: host.replace(/^\[|\]$/g, ""), port: Number(port) };
}

/** Throws `ConfigError` when the address cannot be had. */
export async function startHealthServer({ host, port }: ListenAddress, watched: Watched): Promise<Server> {
  const server = createServer((request, response) => answer(request, response, watched));
  server.listen({ host, port });
  try {
    await once(server, "listening");
  } catch (error) {
    throw new ConfigError(`--listen ${host}:${port}: cannot be listened on (${codeOf(error) ?? "unknown error"})`, {
      cause: error,
    });
  }
  return server;
}

function answer(request: IncomingMessage, response: ServerResponse, watched: Watched): void {
  // A page in a browser may be led here under a name of its own.
  const named = /^(?<host>\[[\d:a-f]+\]|[^:]*)/i.exec(request.headers.host ?? "")?.groups?.["host"] ?? "";
  if (!isLoopback(named)) send(response, 403, "text/plain", "not for this host\n");
  else if (request.method !== "GET" && request.method !== "HEAD") send(response, 405, "text/plain", "GET only\n");
  else if (request.url === "/metrics")
    send(response, 200, "text/plain; version=0.0.4; charset=utf-8", watched.metrics.render());
  else if (request.url === "/healthz") {
    const silence = watched.now() - watched.runner.lastLook;
    const isWell = silence < SILENCE_MS;
    const body = { status: isWell ? "ok" : "hangs", lastLookSeconds: silence / 1000, running: watched.runner.running };
    send(response, isWell ? 200 : 503, "application/json", `${JSON.stringify(body)}\n`);
  } else send(response, 404, "text/plain", "/healthz or /metrics\n");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
