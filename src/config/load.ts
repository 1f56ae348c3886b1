/** Finds and reads the configuration file: the nearest one from the working folder upwards, or the one that was named. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { parse as parseYaml, YAMLParseError } from "yaml";
import { ConfigError } from "../core/problem.js";
import { checkConfig } from "./check.js";
import type { Config } from "./schema.js";

export const CONFIG_NAMES = ["sever.config.json", "sever.config.yaml", "sever.config.yml"] as const;

/** How a store in a file is named. */
const SQLITE = "sqlite:";

export interface LoadedConfig {
  /** Undefined when there is no configuration file. */
  readonly path: string | undefined;
  readonly config: Config;
}

/** Throws `ConfigError` when a named file is missing, or a file is no valid configuration. */
export function loadConfig(folder: string, named?: string): LoadedConfig {
  const path = named === undefined ? findConfig(folder) : resolve(folder, named);
  if (path === undefined) return { path, config: {} };
  const config = checkConfig(parseFile(path, readText(path)), {
    name: path,
    nameKey: (keys) => keys.map(String).join("."),
  });
  return { path, config: withPathsFrom(dirname(path), config) };
}

/** The nearest configuration file in the folder or above it; two beside one another are a mistake. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = CONFIG_NAMES.filter((name) => existsSync(join(at, name)));
    if (found.length > 1) throw new ConfigError(`${at}: both ${found.join(" and ")} are there; keep one of them`);
    if (found[0] !== undefined) return join(at, found[0]);
    if (dirname(at) === at) return undefined;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    const reason = code === "ENOENT" ? "no such file" : `cannot be read (${code})`;
    throw new ConfigError(`${path}: ${reason}; name a configuration file that is there`, { cause: error });
  }
}

function parseFile(path: string, text: string): unknown {
  try {
    return path.endsWith(".json") ? (JSON.parse(text) as unknown) : ((parseYaml(text) as unknown) ?? {});
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const kind = path.endsWith(".json") ? "JSON" : "YAML";
    throw new ConfigError(
      `${path}${line === undefined ? "" : `, line ${line}`}: not valid ${kind}; correct its syntax`,
      {
        cause: error,
      },
    );
  }
}

/** Files that a configuration names lie beside it, not in the folder in which the program was started. */
function withPathsFrom(folder: string, config: Config): Config {
  const from = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  return {
    ...config,
    ...(config.output !== undefined && { output: from(config.output) }),
    ...(config.passwordFile !== undefined && { passwordFile: from(config.passwordFile) }),
    ...(config.baseline !== undefined && { baseline: from(config.baseline) }),
    ...(config.store?.startsWith(SQLITE) && { store: SQLITE + from(config.store.slice(SQLITE.length)) }),
    ...(config.suppressions !== undefined &&
      config.suppressions !== "none" && { suppressions: from(config.suppressions) }),
    ...(config.detectors !== undefined && { detectors: config.detectors.map(from) }),
    ...(config.model !== undefined && { model: { ...config.model, folder: from(config.model.folder) } }),
    ...(config.exactMatch !== undefined && {
      exactMatch: config.exactMatch.map((one) => ({
        ...one,
        file: from(one.file),
        ...(one.csv !== undefined && { csv: from(one.csv) }),
      })),
    }),
  };
}
