/** What the threads of one run share out, and what each job holds of it: a thread that dies takes nothing with it. */
import { giveHeld, giveSlot, newSlots, SlotShare, takeOwnSlot, type Slots } from "../ocr/slots.js";

/** Plain data: `pictures` that may be read at once, `threads` that may be set to work. */
export interface SlotsOfRun {
  readonly pictures: Slots;
  readonly threads: Slots;
}

/** What a job holds; goes with it to its thread. */
export type HeldSlots = SlotsOfRun;

/** In the main thread. */
export class RunSlots {
  readonly all: SlotsOfRun;

  constructor(workers: number) {
    this.all = { pictures: newSlots(workers), threads: newSlots(workers) };
  }

  /** For a job that is about to be given to a thread. */
  begin(): HeldSlots {
    takeOwnSlot(this.all.threads);
    return { pictures: newSlots(0), threads: newSlots(0) };
  }

  /** When the job has ended or its thread has died. */
  end(held: HeldSlots): void {
    giveSlot(this.all.threads);
    giveHeld(this.all.pictures, held.pictures);
    giveHeld(this.all.threads, held.threads);
  }
}

/** In a thread. */
export class SlotShares {
  readonly pictures: SlotShare;
  readonly threads: SlotShare;

  constructor({ pictures, threads }: SlotsOfRun) {
    this.pictures = new SlotShare(pictures);
    this.threads = new SlotShare(threads);
  }

  /** Has what is taken from now on noted with this job. */
  noteIn(held: HeldSlots): void {
    this.pictures.noteIn(held.pictures);
    this.threads.noteIn(held.threads);
  }
}
