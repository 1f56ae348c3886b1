/** A file too large to be held for whoever asks again. */
import { mkdtempSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MEMORY_LIMIT, openContent } from "../../../src/pipeline/content.js";

describe("a large file", () => {
  it("is refused when it was written between opening and reading: places in it would be of what it was", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "sever-large-")), "scan.bin");
    writeFileSync(path, "");
    truncateSync(path, 65 * 1024 ** 2);
    const content = await openContent({ kind: "file", path }, MEMORY_LIMIT);
    utimesSync(path, 1, 1);
    await expect(content.bytes()).rejects.toMatchObject({ code: "unreadable", stage: "read" });
    content.close();
  });
});
