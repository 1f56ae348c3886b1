/** Files that only their owner may read: written whole or not at all, and refused when others may change them. */
import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, stat } from "node:fs/promises";
import { ConfigError } from "../core/problem.js";

export const OWNER_ONLY = 0o600;

/**
 * Replaces the file in one step: whoever reads it sees the old text or the new. `isLasting`: the text is on the disk when this
 * resolves, whatever becomes of the machine.
 */
export async function writePrivate(path: string, text: string, isLasting = true): Promise<void> {
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    const file = await open(draft, "wx", OWNER_ONLY);
    try {
      await file.writeFile(text);
      if (isLasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** The file's text; undefined when there is none. Throws `ConfigError` when the file is open to others. */
export async function readPrivate(path: string, others: "may read" | "may not read"): Promise<string | undefined> {
  try {
    const { mode } = await stat(path);
    const forbidden = others === "may read" ? 0o022 : 0o077;
    // Where files have no such modes, folders of a user's own protect them.
    if (process.platform !== "win32" && (mode & forbidden) !== 0)
      throw new ConfigError(
        `${path}: others may ${others === "may read" ? "change" : "read"} this file; close it: chmod 600 ${path}`,
      );
    return await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The system's code of an error, `ENOENT`; undefined when it has none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
