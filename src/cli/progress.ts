/** The progress bar on a terminal. It shows counts and times, never a name or a value. */
import { Presets, SingleBar } from "cli-progress";
import { formatBytes } from "./format-quantity.js";

export interface Progress {
  /** An item is done, or so many; the bytes of all. */
  advance(bytes: number, items?: number): void;
  /** The number of items, known so far. */
  setTotal(total: number): void;
  stop(): void;
}

export const NO_PROGRESS: Progress = { advance: () => undefined, setTotal: () => undefined, stop: () => undefined };

export function startProgress(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    {
      stream,
      format: "{bar} {value}/{total} items, {rate} items/s, {speed}/s, {left} left",
      hideCursor: true,
      clearOnComplete: true,
      fps: 5,
    },
    Presets.shades_classic,
  );
  const since = performance.now();
  let items = 0;
  let bytes = 0;
  let total = 0;
  const show = (): void => {
    const seconds = Math.max(0.001, (performance.now() - since) / 1000);
    const rate = items / seconds;
    bar.update(items, {
      rate: Math.round(rate),
      speed: formatBytes(bytes / seconds),
      left: rate > 0 && total > items ? formatDuration((total - items) / rate) : "-",
    });
  };
  bar.start(0, 0, { rate: 0, speed: formatBytes(0), left: "-" });
  return {
    advance: (more, done = 1) => {
      items += done;
      bytes += more;
      show();
    },
    setTotal: (number) => {
      total = number;
      bar.setTotal(number);
    },
    stop: () => bar.stop(),
  };
}

function formatDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
