/** Databases of the configuration: their secrets stand outside it, in variables of the environment or files of the user's. */
import { readFileSync, statSync } from "node:fs";
import { ConfigError } from "../core/problem.js";
import type { Config } from "./schema.js";
import { DEFAULT_TIMEOUT } from "./settings.js";

export interface DatabaseAccess {
  readonly url: string;
  readonly password?: string | undefined;
}

/** What sources need to know of databases. */
export interface DatabaseSetup {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly databases: readonly DatabaseAccess[];
  readonly views: "needed" | "all" | "none";
  readonly sample?: number | undefined;
  readonly timeout: number;
}

/** Throws `ConfigError`. */
export function resolveDatabases(
  config: Config,
  environment: Readonly<Record<string, string | undefined>>,
): DatabaseSetup {
  const databases = (config.databases ?? []).map(({ url, password, passwordFile }, i) => {
    const name = `databases[${i}]`;
    if (password !== undefined && !password.startsWith("$"))
      throw new ConfigError(
        `${name}.password: expected the name of a variable of the environment such as $HR_PASSWORD; a secret does not belong in the configuration`,
      );
    if (!url.startsWith("$") && /^[^/]*\/\/[^/:@]*:[^/@]*@/.test(url))
      throw new ConfigError(`${name}.url: holds a password; give it by password: $NAME or passwordFile`);
    return {
      url: fromEnvironment(url, `${name}.url`, environment),
      password:
        passwordFile === undefined
          ? password && fromEnvironment(password, `${name}.password`, environment)
          : readSecret(passwordFile, `${name}.passwordFile`),
    };
  });
  return {
    environment,
    databases,
    views: config.databaseViews ?? "needed",
    sample: config.sample,
    timeout: config.timeout ?? DEFAULT_TIMEOUT,
  };
}

function fromEnvironment(
  text: string,
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (!text.startsWith("$")) return text;
  const value = environment[text.slice(1)];
  if (value === undefined || value === "")
    throw new ConfigError(`${name}: the environment has no variable ${text.slice(1)}`);
  return value;
}

/** The first line of a file that nobody else may read. */
function readSecret(path: string, name: string): string {
  try {
    if (process.platform !== "win32" && (statSync(path).mode & 0o077) !== 0)
      throw new ConfigError(`${name}: ${path} can be read by others; take that from them: chmod 600 ${path}`);
    return readFileSync(path, "utf8").split(/\r?\n/, 1)[0] ?? "";
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new ConfigError(`${name}: ${path} cannot be read (${code})`, { cause: error });
  }
}
