/** Numbers in texts that go to everybody or are about goods: of offices, firms and things, unless the sentence is personal. */
import type { Span } from "../../src/core/span.js";
import type { ScanView } from "../../src/detection/define.js";
import { settingOf } from "./individual.js";

/** Whether the text is a notice and nobody is spoken of beside the span. The detector must name `SETTING_LISTS`. */
export function isOfNotice(view: ScanView, { start, end }: Span): boolean {
  const setting = settingOf(view);
  return setting.kind === "notice" && !setting.isPersonal(start, end);
}
