import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Threads run what was built.
    alias: [
      {
        find: /^\.\/thread-file\.js$/,
        replacement: new URL("./dist/src/ocr/thread-file.js", import.meta.url).pathname,
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "detectors/**/*.test.ts"],
    // End-to-end tests start the program as a process; two cores are common.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Left alone it keeps one of two cores free.
    maxWorkers: "100%",
  },
});
