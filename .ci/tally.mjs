// Prints the closing line: how many tests passed and failed, the accuracy floor and the bench counted as one each.
import { readFileSync } from "node:fs";

const status = Number(process.argv[2] ?? "0");
let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const results = JSON.parse(readFileSync("coverage/tests.json", "utf8"));
  passed = results.numPassedTests;
  failed = results.numFailedTests;
  skipped = results.numPendingTests + results.numTodoTests;
} catch {
  failed = 1;
}
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
