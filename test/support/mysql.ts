/** A MariaDB or MySQL server of a test's own: it listens on this machine only and keeps nothing. */
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

export interface MysqlServer {
  readonly port: number;
  /** As the server's own account. */
  connect(database?: string): Promise<Connection>;
  stop(): Promise<void>;
}

/** What makes an empty server, and what runs it. */
interface Programs {
  readonly make: readonly [program: string, ...settings: string[]];
  readonly run: string;
}

interface TriedServer {
  readonly name: string;
  readonly isThere: boolean;
  start(): Promise<MysqlServer>;
}

const MARIADB: Programs = {
  make: ["mariadb-install-db", "--auth-root-authentication-method=normal", "--skip-test-db"],
  run: "mariadbd",
};

let started = 0;

/** The servers that contracts are tried against: MariaDB as installed, and the `mysqld` that `SEVER_TEST_MYSQL` names. */
export function mysqlServers(): TriedServer[] {
  const mysqld = process.env["SEVER_TEST_MYSQL"];
  const mysql: Programs = { make: [mysqld ?? "", "--initialize-insecure"], run: mysqld ?? "" };
  return [
    { name: "mariadb", isThere: hasProgram("mariadbd"), start: () => start(MARIADB) },
    { name: "mysql", isThere: mysqld !== undefined, start: () => start(mysql) },
  ];
}

async function start({ make: [program, ...settings], run }: Programs): Promise<MysqlServer> {
  const root = mkdtempSync(join(tmpdir(), "sever-mysql-"));
  const identity: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid !== undefined) chownSync(root, NOBODY, NOBODY);
  const data = `--datadir=${join(root, "data")}`;
  const made = spawnSync(program, ["--no-defaults", data, ...settings], { ...identity, cwd: root, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`${program} failed: ${made.stderr}`);
  const port = 20_000 + ((process.pid + 7919 * started++) % 20_000);
  const socket = join(root, "socket");
  const places = [data, `--socket=${socket}`, `--port=${port}`, "--bind-address=127.0.0.1"];
  const server = spawn(run, ["--no-defaults", ...places, "--innodb-flush-log-at-trx-commit=0"], {
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
