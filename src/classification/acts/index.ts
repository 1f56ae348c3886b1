/** All Acts. A new one is a file and a line here. */
import type { Act } from "../act.js";

export const ACTS: readonly Act[] = [];
