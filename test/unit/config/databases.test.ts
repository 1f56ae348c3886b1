import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { resolveDatabases } from "../../../src/config/databases.js";

const folder = mkdtempSync(join(tmpdir(), "sever-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("databases of the configuration", () => {
  it("reads a password from a file that nobody else may read", () => {
    const passwordFile = join(folder, "secret");
    writeFileSync(passwordFile, "s3cret\n", { mode: 0o600 });
    const { databases } = resolveDatabases({ databases: [{ url: "postgres://db/hr", passwordFile }] }, {});
    expect(databases).toEqual([{ url: "postgres://db/hr", password: "s3cret" }]);
  });

  it("refuses a file that others may read, and says how to mend it", () => {
    const passwordFile = join(folder, "open");
    writeFileSync(passwordFile, "s3cret\n");
    chmodSync(passwordFile, 0o644);
    const resolve = () => resolveDatabases({ databases: [{ url: "postgres://db/hr", passwordFile }] }, {});
    expect(resolve).toThrow(
      `databases[0].passwordFile: ${passwordFile} can be read by others; take that from them: chmod 600`,
    );
  });

  it("takes URL and password from the environment and refuses secrets in the configuration", () => {
    const entry = { url: "$HR_URL", password: "$HR_PASSWORD" };
    const { databases } = resolveDatabases({ databases: [entry] }, { HR_URL: "postgres://db/hr", HR_PASSWORD: "x" });
    expect(databases).toEqual([{ url: "postgres://db/hr", password: "x" }]);
    expect(() => resolveDatabases({ databases: [entry] }, {})).toThrow("the environment has no variable HR_URL");
    expect(() => resolveDatabases({ databases: [{ url: "postgres://db/hr", password: "s3cret" }] }, {})).toThrow(
      /does not belong in the configuration/,
    );
    expect(() => resolveDatabases({ databases: [{ url: "postgres://a:s3cret@db/hr" }] }, {})).toThrow(
      "databases[0].url: holds a password",
    );
  });
});
