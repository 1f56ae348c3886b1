import { describe, expect, it } from "vitest";
import { ConfigError } from "../../../src/core/problem.js";
import { resolveConnection } from "../../../src/sources/database/connection.js";
import { databaseSource } from "../../../src/sources/database/source.js";
import type { SourceSetup } from "../../../src/sources/source.js";

const SETUP: SourceSetup = { environment: {}, databases: [], views: "needed", timeout: 60 };

function thrownBy(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("how a database is reached", () => {
  it("takes user and password out of the URL that is shown", () => {
    const connection = resolveConnection("postgres://ann:p%40ss@db.example/hr?sslmode=verify-full", SETUP);
    expect(connection).toEqual({
      engine: "postgres",
      address: "postgres://db.example:5432/hr",
      host: "db.example",
      port: 5432,
      database: "hr",
      user: "ann",
      password: "p@ss",
      tls: "verified",
      timeoutMs: 48_000,
    });
  });

  it("fills in what is missing from the variables of the engine's own programs", () => {
    const environment = { PGHOST: "db2", PGPORT: "6000", PGUSER: "eve", PGPASSWORD: "x", PGDATABASE: "cases" };
    const connection = resolveConnection("postgres://", { ...SETUP, environment });
    expect(connection).toMatchObject({ address: "postgres://db2:6000/cases", user: "eve", password: "x" });
  });

  it("finds the password of the configuration's entry for the same database", () => {
    const databases = [
      { url: "mysql://bob@db/hr", password: "other" },
      { url: "mysql://bob@db/clinic", password: "right" },
    ];
    expect(resolveConnection("mysql://db:3306/clinic", { ...SETUP, databases })).toMatchObject({
      user: "bob",
      password: "right",
    });
  });

  it("never quotes what was typed when it is no URL", () => {
    const words = thrownBy(() => resolveConnection("postgres://ann:s3cret@[db/hr", SETUP));
    expect(words).toContain("is no URL");
    expect(words).not.toMatch(/s3cret|ann/);
  });

  it("says which parameter it does not know, without its value", () => {
    const words = thrownBy(() => resolveConnection("postgres://db/hr?passwort=s3cret", SETUP));
    expect(words).toContain('"passwort"');
    expect(words).not.toContain("s3cret");
  });

  it.each(["mssql://db/hr", "oracle://db/hr", "mongodb://db/hr"])(
    "refuses %s with what to do instead",
    async (target) => {
      await expect(databaseSource.prepare(target, SETUP)).rejects.toThrow(/is not supported; scan an export/);
    },
  );

  it("takes no database where only files are taken", async () => {
    await expect(databaseSource.prepare("postgres://db/hr")).rejects.toThrow(/scanned only/);
  });
});
