/** Gives finished copies their places below the output folder, under names that hold no removed value. */
import { mkdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { convertedName, extensionOf, holdsValue, substituteName } from "../redaction/names.js";
import type { DoneItem } from "./redact.js";

export interface PlacedItem extends DoneItem {
  /** Path of the copy below the output folder, with `/`; null when there is no copy. */
  readonly copy: string | null;
  /** Whether the item's own path may be named. */
  readonly isNamed: boolean;
}

/**
 * Says where each copy goes. A folder that holds a value for one item is replaced for all; what one item had removed is
 * looked for in the names of all.
 */
export function placeCopies(done: readonly DoneItem[], runKey: string): PlacedItem[] {
  const keys = new Set(done.flatMap(({ answer }) => answer.keys));
  const flagged = new Set<string>();
  for (const { place, answer } of done)
    place.forEach((name, i) => {
      if (answer.flagged[i] || holdsValue(name, keys, runKey)) flagged.add(place.slice(0, i + 1).join("/"));
    });
  const namer = new Namer(flagged);
  const paths = done.map((one) => namer.pathOf(one.place));
  const copies = done.map(() => null as string | null);
  // A copy that bears its original's name comes before one whose extension is another.
  for (const isConverted of [false, true])
    done.forEach(({ answer: { copySha256, result } }, i) => {
      if (copySha256 === null || (result.convertedTo !== null) !== isConverted) return;
      copies[i] = namer.claim(convertedName(paths[i] ?? "", result.convertedTo));
    });
  return done.map((one, i) => {
    const isNamed = !one.place.some((_, n) => flagged.has(one.place.slice(0, n + 1).join("/")));
    return { ...one, copy: copies[i] ?? null, isNamed };
  });
}

/** Moves each copy to its place below the output folder. */
export function moveCopies(placed: readonly PlacedItem[], out: string): void {
  for (const { copy, staged } of placed) {
    if (copy === null) continue;
    mkdirSync(dirname(join(out, copy)), { recursive: true });
    renameSync(staged, join(out, copy));
  }
}

class Namer {
  readonly #folders = new Map<string, string>();
  readonly #taken = new Set<string>();
  #files = 0;

  constructor(private readonly flagged: ReadonlySet<string>) {}

  pathOf(place: readonly string[]): string {
    return place
      .map((name, i) => {
        const path = place.slice(0, i + 1).join("/");
        if (!this.flagged.has(path)) return name;
        return i === place.length - 1 ? substituteName("file", ++this.#files, name) : this.#folder(path);
      })
      .join("/");
  }

  #folder(path: string): string {
    const known = this.#folders.get(path);
    if (known) return known;
    const name = substituteName("folder", this.#folders.size + 1);
    this.#folders.set(path, name);
    return name;
  }

  /** The path, or, when another copy has it, the path with a number; letter case does not tell paths apart. */
  claim(path: string): string {
    const extension = extensionOf(path.split("/").at(-1) ?? "");
    const stem = path.slice(0, path.length - extension.length);
    let name = path;
    for (let number = 2; this.#taken.has(name.toLowerCase()); number++) name = `${stem}-${number}${extension}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
