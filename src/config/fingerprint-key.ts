/** The secret key of fingerprints: a file of the user's own, outside every store and report, made when first needed. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { ConfigError } from "../core/problem.js";

const KEY = /^[0-9a-f]{64}$/;

/** Where the key lies: `SEVER_KEY_FILE`, else `sever/fingerprint.key` in the user's configuration folder. */
export function keyPath(environment: NodeJS.ProcessEnv): string {
  const { SEVER_KEY_FILE: named, XDG_CONFIG_HOME: folder } = environment;
  return named ? named : join(folder ? folder : join(homedir(), ".config"), "sever", "fingerprint.key");
}

/** The key in hexadecimal. Throws `ConfigError` when there is none and none can be made. */
export function loadFingerprintKey(path: string): string {
  const key = readKey(path) ?? makeKey(path);
  if (KEY.test(key)) return key;
  throw new ConfigError(`${path}: not a fingerprint key (64 hexadecimal digits); move it away and a new one is made`);
}

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim().toLowerCase();
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return undefined;
    throw new ConfigError(`${path}: the fingerprint key cannot be read (${code}); name another with SEVER_KEY_FILE`, {
      cause: error,
    });
  }
}

function makeKey(path: string): string {
  const key = randomBytes(32).toString("hex");
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: "wx" });
    return key;
  } catch (error) {
    const code = codeOf(error);
    // Another run made it at the same moment.
    if (code === "EEXIST") return readKey(path) ?? "";
    throw new ConfigError(
      `${path}: the fingerprint key cannot be made (${code}); name a place that can be written with SEVER_KEY_FILE`,
      { cause: error },
    );
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "unknown error";
