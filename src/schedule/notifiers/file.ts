/** Notifications as lines of JSON at the end of a file that only its owner may read. */
import { open } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { ConfigError } from "../../core/problem.js";
import { codeOf, OWNER_ONLY } from "../private-file.js";
import { SendError, type Notifier } from "./notifier.js";

const SCHEME = "file:";

export const fileNotifier: Notifier = {
  id: "file",
  example: "file:alerts.jsonl",
  accepts: (address) => address.startsWith(SCHEME),
  check: async (address) => {
    const path = pathOf(address);
    if (path === "") throw new ConfigError(`--notify ${address}: name a file, such as file:alerts.jsonl`);
    try {
      await append(path, "");
    } catch (error) {
      throw new ConfigError(`--notify ${address}: the file cannot be written (${codeOf(error) ?? "unknown error"})`, {
        cause: error,
      });
    }
  },
  resolve: (address, folder) => {
    const path = pathOf(address);
    return path === "" || isAbsolute(path) ? address : SCHEME + resolve(folder, path);
  },
  send: async (address, notification, { id }) => {
    try {
      await append(pathOf(address), `${JSON.stringify({ id, ...notification })}\n`);
    } catch (error) {
      throw new SendError(`the file could not be written (${codeOf(error) ?? "unknown error"})`, { cause: error });
    }
  },
};

const pathOf = (address: string): string => address.slice(SCHEME.length);

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, "a", OWNER_ONLY);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
