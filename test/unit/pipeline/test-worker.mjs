/** A worker that does to its thread what the name of an item says, and else tells as its format which slots are free. */
import { workerData } from "node:worker_threads";
import { SlotShares } from "../../../dist/src/pipeline/run-slots.js";

const RECORD = { kind: "item", status: "examined", problems: [], format: "txt", bytes: 1, sha256: null, findings: 0 };
const { slots } = workerData;

export default async function runJob({ items, port, pulse, held }) {
  port.postMessage({ kind: "begin" });
  const shares = new SlotShares(slots);
  shares.noteIn(held);
  let isWorn = false;
  try {
    for (const [index, { ref }] of items.entries()) {
      if (ref.source.startsWith("hold")) {
        shares.pictures.takeOwn();
        shares.threads.takeOwn();
        for (;;);
      }
      if (ref.source.startsWith("wear")) isWorn = true;
      if (ref.source.startsWith("exit")) process.exit(1);
      if (ref.source.startsWith("throw")) throw new TypeError("the value 4111111111111111 is to blame");
      if (ref.source.startsWith("hang")) for (;;);
      for (let i = 0; ref.source.startsWith("slow") && i < 20; i++) {
        Atomics.wait(pulse, 0, Atomics.load(pulse, 0), 200);
        Atomics.add(pulse, 0, 1);
      }
      if (ref.source.startsWith("fill")) for (const kept = []; ;) kept.push(new Array(100_000).fill(kept.length));
      port.postMessage({
        kind: "output",
        index,
        output: [{ ...RECORD, ...ref, format: `${shares.pictures.free} ${shares.threads.free}` }],
        last: true,
      });
    }
  } finally {
    port.postMessage({ kind: "end", isWorn });
    port.close();
  }
  if (isWorn) await new Promise(() => undefined);
}
