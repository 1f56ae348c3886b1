/** `sever detectors`: the catalogue, and one or all of them tried on a text. */
import type { Command } from "commander";
import { registerDetectorsExplain } from "./detectors-explain.js";
import { registerDetectorsIndex } from "./detectors-index.js";
import { registerDetectorsList } from "./detectors-list.js";
import { registerDetectorsTest } from "./detectors-test.js";
import type { CliContext } from "./context.js";

export function registerDetectors(program: Command, context: CliContext): void {
  const command = program.command("detectors").description("the catalogue of detectors; try one on a text");
  registerDetectorsList(command, context);
  registerDetectorsTest(command, context);
  registerDetectorsExplain(command, context);
  registerDetectorsIndex(command, context);
}
