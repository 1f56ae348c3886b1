import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "detectors/**/*.test.ts"],
    // End-to-end tests start the program as a process; two cores are common.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left alone it keeps one of two cores free.
    maxWorkers: "100%",
  },
});
