/** A run's records as something to iterate: the run goes on as they are taken, and ends when nobody takes any more. */
import type { ScanRecord } from "../core/finding.js";
import type { RecordSink } from "./scan.js";

/** One handful of records at a time, handed from the writer to the reader. */
class Exchange implements RecordSink {
  #offer: { readonly records: readonly ScanRecord[]; readonly taken: () => void } | undefined;
  #isOver = false;
  #wake: () => void = () => undefined;

  findings = (findings: readonly ScanRecord[]): Promise<void> => this.#give(findings);
  item = (item: ScanRecord): Promise<void> => this.#give([item]);
  end = (summary: ScanRecord): Promise<void> => this.#give([summary]);

  /** The next records; undefined when there will be none. */
  async take(): Promise<readonly ScanRecord[] | undefined> {
    while (!this.#offer && !this.#isOver) await new Promise<void>((resolve) => (this.#wake = resolve));
    const offer = this.#offer;
    this.#offer = undefined;
    offer?.taken();
    return offer?.records;
  }

  /** Nothing more will be given, or nobody takes any more. */
  close(): void {
    this.#isOver = true;
    this.#offer?.taken();
    this.#wake();
  }

  #give(records: readonly ScanRecord[]): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    return new Promise((taken) => {
      this.#offer = { records, taken };
      this.#wake();
    });
  }
}

/** `run` writes to the sink until it is done or the signal aborts. */
export async function* streamRecords(
  run: (sink: RecordSink, signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal | undefined,
): AsyncGenerator<ScanRecord> {
  const control = new AbortController();
  const abort = (): void => control.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const exchange = new Exchange();
  const done = run(exchange, control.signal).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  void done.then(() => exchange.close());
  try {
    for (let records = await exchange.take(); records; records = await exchange.take()) yield* records;
    const failure = await done;
    if (failure) throw failure.error;
  } finally {
    signal?.removeEventListener("abort", abort);
    abort();
    exchange.close();
    await done;
  }
}
