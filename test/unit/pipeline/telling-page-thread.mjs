/** The built thread, which leaves a file when it has made its first page: tests wait for it. */
import { writeFileSync } from "node:fs";
import { workerData } from "node:worker_threads";

const { port } = workerData;
const post = port.postMessage.bind(port);
port.postMessage = (...message) => {
  post(...message);
  writeFileSync(process.env.FIRST_PAGE_FILE, "");
};
await import("../../../dist/src/pipeline/page-thread.js");
