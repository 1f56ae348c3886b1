/** All Acts. A new one is a file and a line here. */
import type { Act } from "../act.js";
import { NZ_ACT } from "./nz.js";
import { QLD_ACT } from "./qld.js";
import { TT_ACT } from "./tt.js";

export const ACTS: readonly Act[] = [TT_ACT, QLD_ACT, NZ_ACT];
