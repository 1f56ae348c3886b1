/** Where a store is, as the option names it: `sqlite:FILE`, `postgres://…` or `none`. */
import { join, resolve } from "node:path";
import { ConfigError } from "../core/problem.js";

export type StoreLocation =
  | { readonly kind: "none" }
  /** `isDefault`: nobody named it. */
  | { readonly kind: "sqlite"; readonly path: string; readonly isDefault: boolean }
  | { readonly kind: "postgres"; readonly url: string };

/** Below the working folder. */
const DEFAULT_FILE = join(".sever", "store.sqlite");

/** Throws `ConfigError` when it is no place of a store. */
export function parseStoreLocation(option: string | undefined, folder: string): StoreLocation {
  if (option === undefined) return { kind: "sqlite", path: resolve(folder, DEFAULT_FILE), isDefault: true };
  if (option === "none") return { kind: "none" };
  if (/^postgres(?:ql)?:\/\//.test(option)) return { kind: "postgres", url: option };
  const file = /^sqlite:(?<path>.+)$/s.exec(option)?.groups?.["path"];
  if (file !== undefined) return { kind: "sqlite", path: resolve(folder, file), isDefault: false };
  // What was given may be a URL with a password: it is not repeated.
  throw new ConfigError("--store: expected sqlite:FILE, postgres://… or none");
}
