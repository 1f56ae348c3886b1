/** All sources. A new one is a file and a line here; the first that accepts a target lists it. */
import { databaseSource } from "./database/source.js";
import { filesystemSource } from "./filesystem.js";
import type { Source } from "./source.js";
import { stdinSource } from "./stdin.js";

export const SOURCES: readonly Source[] = [stdinSource, databaseSource, filesystemSource];
