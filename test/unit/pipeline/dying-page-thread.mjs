/** A thread that begins a page and dies of it. */
import { workerData } from "node:worker_threads";

Atomics.store(workerData.claims.numbers, 2 + 9, 1);
throw new TypeError("this page kills");
