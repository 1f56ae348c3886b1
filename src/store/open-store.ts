/** Opens stores. A new engine is a file beside this one and a line here. */
import type { Engine } from "./engine.js";
import { EngineStore } from "./engine-store.js";
import type { StoreLocation } from "./location.js";
import { migrate } from "./migrate.js";
import type { Purpose } from "./owner-file.js";
import { Sealer } from "./sealer.js";
import type { Store } from "./store.js";

/**
 * Opens a store, which is made or brought to its present form as needed. `key`: the hexadecimal key of the fingerprints.
 * Throws `ConfigError` when it cannot be had, is in use, or was made with another key; `StoreError` when it fails, as on a
 * full disk.
 */
export async function openStore(
  location: Exclude<StoreLocation, { kind: "none" }>,
  key: string,
  purpose: Purpose,
): Promise<Store> {
  const engine = await openEngine(location, purpose);
  try {
    const sealer = new Sealer(key);
    await migrate(engine, sealer.keyCheck);
    return new EngineStore(engine, sealer);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Each engine is loaded when it is named: its library takes longer to load than a small scan. */
async function openEngine(location: Exclude<StoreLocation, { kind: "none" }>, purpose: Purpose): Promise<Engine> {
  if (location.kind === "postgres") {
    const { openPostgres } = await import("./postgres-engine.js");
    return openPostgres(location.url, purpose);
  }
  const { openSqlite } = await import("./sqlite-engine.js");
  return openSqlite(location.path, purpose);
}
