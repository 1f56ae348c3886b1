/** A MariaDB server of a test's own, as installed on the machine: it listens on this machine only and keeps nothing. */
import { spawn, spawnSync, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createConnection, type Connection } from "mysql2/promise";
import { hasProgram } from "./programs.js";

const NOBODY = 65_534;
const START_MS = 30_000;

export interface MariadbServer {
  readonly port: number;
  /** As the server's own account. */
  connect(database?: string): Promise<Connection>;
  stop(): Promise<void>;
}

/** Whether a server can be started; see `hasProgram`. */
export const hasMariadb = (): boolean => hasProgram("mariadbd");

export async function startMariadb(): Promise<MariadbServer> {
  const root = mkdtempSync(join(tmpdir(), "sever-mariadb-"));
  const identity: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid !== undefined) chownSync(root, NOBODY, NOBODY);
  const data = join(root, "data");
  const made = spawnSync(
    "mariadb-install-db",
    ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db"],
    { ...identity, cwd: root, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`mariadb-install-db failed: ${made.stderr}`);
  const port = 20_000 + (process.pid % 20_000);
  const socket = join(root, "socket");
  const settings = [`--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, "--bind-address=127.0.0.1"];
  const server = spawn("mariadbd", ["--no-defaults", ...settings, "--innodb-flush-log-at-trx-commit=0"], {
    ...identity,
    cwd: root,
    stdio: "ignore",
  });
  const connect = (database = "mysql"): Promise<Connection> =>
    createConnection({ socketPath: socket, user: "root", database, multipleStatements: true });
  const stop = async (): Promise<void> => {
    const gone = once(server, "exit");
    server.kill("SIGKILL");
    await gone;
    rmSync(root, { recursive: true, force: true, maxRetries: 10 });
  };
  for (const until = Date.now() + START_MS; ; await setTimeout(100))
    try {
      await (await connect()).end();
      return { port, connect, stop };
    } catch (error) {
      if (server.exitCode === null && Date.now() < until) continue;
      await stop();
      throw error;
    }
}
