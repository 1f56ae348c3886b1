/** All format handlers. A new one is a file and a line here; where two score alike, the earlier is taken. */
import type { FormatHandler } from "./format.js";
import { plain } from "./plain.js";

export const FORMATS: readonly FormatHandler[] = [plain];
