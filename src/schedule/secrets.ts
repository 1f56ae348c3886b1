/**
 * Passwords and keys of notifiers: in a file of the user's own or in the environment, never in a schedule, a log or a message.
 * The file maps addresses to secrets: `{"smtp://mailer@mail.example.org:587": "…", "https://hooks.example.org/sever": "…"}`.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { ConfigError } from "../core/problem.js";
import { readPrivate } from "./private-file.js";

export type SecretKind = "SMTP_PASSWORD" | "WEBHOOK_SECRET";

export interface Secrets {
  /** What belongs to an address, or, where the file names none, to all addresses of that kind. Throws `ConfigError`. */
  find(address: string, kind: SecretKind): Promise<string | undefined>;
  /** Where the file lies, for messages. */
  readonly path: string;
}

const fileSchema = z.record(z.string(), z.string().min(1));

/** Read anew each time: a password that was changed holds from the next message on. */
export function openSecrets(environment: NodeJS.ProcessEnv): Secrets {
  const { SEVER_SECRETS_FILE: named, XDG_CONFIG_HOME: folder } = environment;
  const path = named ? named : join(folder ? folder : join(homedir(), ".config"), "sever", "secrets.json");
  return {
    path,
    find: async (address, kind) => {
      const text = await readPrivate(path, "may not read");
      const own = text === undefined ? undefined : parseSecrets(text, path)[address];
      return own ?? (environment[`SEVER_${kind}`] || undefined);
    },
  };
}

function parseSecrets(text: string, path: string): Readonly<Record<string, string>> {
  const result = fileSchema.safeParse(parseJson(text));
  // The parser's own words might quote the file.
  if (!result.success) throw new ConfigError(`${path}: expected a JSON object of addresses and their secrets`);
  return result.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
