/**
 * From a target to a connection: the URL over the configuration's entry for the same database over the environment.
 * Nothing here quotes a URL as it was typed, since it may hold a password.
 */
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { resolve } from "node:path";
import { ConfigError } from "../../core/problem.js";
import type { DatabaseSettings, SourceSetup } from "../source.js";
import type { Connection, EngineId, TlsMode } from "./engine.js";

/** Of the time that an item has, the share that one statement may take: the server's own word comes before the clock's. */
const STATEMENT_SHARE = 0.8;

interface ServerKind {
  readonly engine: Exclude<EngineId, "sqlite">;
  readonly scheme: string;
  readonly port: number;
  /** Variables of the environment, as the engine's own programs read them. */
  readonly variables: Readonly<
    Record<"host" | "port" | "user" | "password" | "database" | "tls" | "certificates", string>
  >;
  /** Parameters of the URL. */
  readonly parameters: Readonly<Record<"tls" | "certificates" | "socket", string>>;
}

const POSTGRES: ServerKind = {
  engine: "postgres",
  scheme: "postgres:",
  port: 5432,
  variables: {
    host: "PGHOST",
    port: "PGPORT",
    user: "PGUSER",
    password: "PGPASSWORD",
    database: "PGDATABASE",
    tls: "PGSSLMODE",
    certificates: "PGSSLROOTCERT",
  },
  parameters: { tls: "sslmode", certificates: "sslrootcert", socket: "host" },
};

const MYSQL: ServerKind = {
  engine: "mysql",
  scheme: "mysql:",
  port: 3306,
  variables: {
    host: "MYSQL_HOST",
    port: "MYSQL_TCP_PORT",
    user: "MYSQL_USER",
    password: "MYSQL_PWD",
    database: "MYSQL_DATABASE",
    tls: "MYSQL_SSL_MODE",
    certificates: "MYSQL_SSL_CA",
  },
  parameters: { tls: "ssl-mode", certificates: "ssl-ca", socket: "socket" },
};

const TLS_MODES: Readonly<Record<string, TlsMode>> = {
  disable: "off",
  disabled: "off",
  allow: "preferred",
  prefer: "preferred",
  preferred: "preferred",
  require: "on",
  required: "on",
  "verify-ca": "verified",
  "verify-full": "verified",
  verify_ca: "verified",
  verify_identity: "verified",
};

/** Throws `ConfigError`. */
export function resolveConnection(target: string, setup: SourceSetup): Connection {
  const timeoutMs = Math.round(setup.timeout * 1000 * STATEMENT_SHARE);
  if (/^sqlite:/i.test(target)) return sqliteConnection(target, timeoutMs);
  const kind = /^mysql:|^mariadb:/i.test(target) ? MYSQL : POSTGRES;
  const url = parseUrl(target, kind);
  const configured = setup.databases.map((one) => ({ settings: one, url: parseUrl(one.url, kindOf(one.url)) }));
  const own = addressOf(url, kind, setup.environment);
  const entry = configured.find(
    (one) => addressOf(one.url, kindOf(one.settings.url), setup.environment).address === own.address,
  );
  return {
    ...own,
    ...credentials(url, entry, kind, setup.environment),
    ...encryption(url, entry?.url, kind, setup.environment),
    timeoutMs,
  };
}

const kindOf = (url: string): ServerKind => (/^mysql:|^mariadb:/i.test(url) ? MYSQL : POSTGRES);

function sqliteConnection(target: string, timeoutMs: number): Connection {
  const path = target.slice("sqlite:".length).replace(/^\/\/(?=\/)/, "");
  if (path === "") throw new ConfigError("sqlite: names no file; write sqlite:FILE");
  return {
    engine: "sqlite",
    address: `sqlite:${path}`,
    host: "",
    port: 0,
    database: resolve(path),
    user: "",
    tls: "off",
    timeoutMs,
  };
}

/** A URL of the kind, its parts checked. What is wrong is said without the URL. */
function parseUrl(text: string, { scheme, parameters }: ServerKind): URL {
  let url: URL;
  try {
    url = new URL(text.replace(/^[a-z]+:(?!\/\/)/i, (start) => `${start}//`));
    decodeURIComponent(url.username + url.password + url.pathname);
  } catch {
    // The reason is the URL itself, which may hold a password.
    throw new ConfigError(
      `a ${scheme}// target is no URL; write ${scheme}//USER@HOST:PORT/DATABASE, with signs such as @ and / in names written as %40 and %2F`,
    );
  }
  const known = Object.values(parameters);
  for (const name of url.searchParams.keys())
    if (!known.includes(name))
      throw new ConfigError(
        `${scheme}// does not know the parameter ${JSON.stringify(name)}; it knows ${known.join(", ")}`,
      );
  if (url.pathname.slice(1).includes("/"))
    throw new ConfigError(`a ${scheme}// target has more than one name behind its host; leave out tables by --exclude`);
  return url;
}

type Environment = SourceSetup["environment"];

function addressOf(
  url: URL,
  { engine, scheme, port: usual, variables, parameters }: ServerKind,
  environment: Environment,
): Pick<Connection, "engine" | "address" | "host" | "port" | "database"> {
  const named = decodeURIComponent(url.hostname).replace(/^\[|\]$/g, "");
  const host = url.searchParams.get(parameters.socket) ?? (named || environment[variables.host] || "localhost");
  const port = Number(url.port || environment[variables.port] || usual);
  const database = decodeURIComponent(url.pathname.slice(1)) || environment[variables.database] || "";
  if (database === "") throw new ConfigError(`${scheme}// names no database; write ${scheme}//HOST/DATABASE`);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new ConfigError(`${variables.port}: expected the number of a port`);
  const place = host.startsWith("/") ? "" : `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const socket = host.startsWith("/") ? `?${parameters.socket}=${host}` : "";
  return { engine, address: `${scheme}//${place}/${encodeURIComponent(database)}${socket}`, host, port, database };
}

interface Entry {
  readonly settings: DatabaseSettings;
  readonly url: URL;
}

function credentials(
  url: URL,
  entry: Entry | undefined,
  { variables, engine }: ServerKind,
  environment: Environment,
): Pick<Connection, "user" | "password"> {
  const first = (...values: readonly (string | undefined)[]): string | undefined =>
    values.find((one) => one !== undefined && one !== "");
  const user = first(
    decodeURIComponent(url.username),
    decodeURIComponent(entry?.url.username ?? ""),
    environment[variables.user],
    engine === "postgres" ? userInfo().username : "root",
  );
  const password = first(
    decodeURIComponent(url.password),
    entry?.settings.password,
    decodeURIComponent(entry?.url.password ?? ""),
    environment[variables.password],
  );
  return { user: user ?? "", ...(password !== undefined && { password }) };
}

function encryption(
  url: URL,
  entry: URL | undefined,
  { parameters, variables }: ServerKind,
  environment: Environment,
): Pick<Connection, "tls" | "certificates"> {
  const asked = (
    url.searchParams.get(parameters.tls) ??
    entry?.searchParams.get(parameters.tls) ??
    environment[variables.tls] ??
    "prefer"
  ).toLowerCase();
  const tls = TLS_MODES[asked];
  if (!tls) throw new ConfigError(`${parameters.tls}: expected one of ${Object.keys(TLS_MODES).join(", ")}`);
  const file =
    url.searchParams.get(parameters.certificates) ??
    entry?.searchParams.get(parameters.certificates) ??
    environment[variables.certificates];
  if (file === undefined || file === "" || file === "system") return { tls };
  try {
    return { tls, certificates: readFileSync(file, "utf8") };
  } catch (error) {
    throw new ConfigError(`${parameters.certificates}: the file cannot be read`, { cause: error });
  }
}
