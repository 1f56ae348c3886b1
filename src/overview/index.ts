/** All forms of an overview. A new one is a file and a line here. */
import { csvOverview } from "./csv.js";
import type { OverviewFormat } from "./format.js";
import { htmlOverview } from "./html.js";
import { jsonlOverview, jsonOverview } from "./json.js";
import { textOverview } from "./text.js";

export const OVERVIEW_FORMATS: readonly OverviewFormat[] = [
  textOverview,
  jsonOverview,
  jsonlOverview,
  csvOverview,
  htmlOverview,
];
