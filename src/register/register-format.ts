/** What every way of writing a register promises: the whole edition as bytes. */
import type { Edition } from "./edition.js";
import type { Cite } from "./register-document.js";

export interface RegisterFormat {
  /** The value of `--format`. */
  readonly id: string;
  readonly title: string;
  /** `caveat`: what a reader must check of the provisions that the register is made under. */
  write(edition: Edition, cite: Cite, caveat: string | undefined): Promise<Uint8Array>;
}
