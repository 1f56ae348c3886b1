/**
 * Recognition of text as format handlers ask for it: when to read pictures, and the readings, each made once. One in each
 * thread that examines.
 */
import { createHash } from "node:crypto";
import type { OcrMode } from "../core/options.js";
import { OcrEngines } from "./engines.js";
import type { Grey } from "./grey.js";
import { readPicture, type PictureReading } from "./read-picture.js";
import type { SlotShare } from "./slots.js";

/** What handlers are given; absent when pictures are not to be read. */
export interface Ocr {
  readonly mode: Exclude<OcrMode, "never">;
  /** Pictures that are worth being handed in together; one where it is not said. */
  readonly atOnce?: number;
  read(picture: Grey): Promise<PictureReading>;
}

/** Readings kept, so that a page that is extracted, redacted and proved is read once. */
const KEPT = 64;

export class OcrReader implements Ocr {
  readonly #engines: OcrEngines;
  readonly #kept = new Map<string, Promise<PictureReading>>();

  /** `gotOn` is called whenever the reading has got on; `slots`: what the threads of the run may read at once. */
  constructor(
    readonly mode: Exclude<OcrMode, "never">,
    languages: readonly string[],
    gotOn?: () => void,
    slots?: SlotShare,
  ) {
    this.#engines = new OcrEngines(languages, gotOn, slots);
  }

  get atOnce(): number {
    return this.#engines.atOnce;
  }

  read(picture: Grey): Promise<PictureReading> {
    const key = createHash("sha256").update(`${picture.width} ${picture.height} `).update(picture.pixels).digest("hex");
    const known = this.#kept.get(key);
    // Taken out and put in again: the first is the one that was not asked for longest.
    this.#kept.delete(key);
    const reading = known ?? this.#engines.use((reader) => readPicture(picture, reader));
    this.#kept.set(key, reading);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    reading.catch(() => this.#kept.delete(key));
    return reading;
  }

  /** Ends the engines' threads. */
  close(): Promise<void> {
    return this.#engines.close();
  }
}
