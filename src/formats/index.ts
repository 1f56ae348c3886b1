/** All format handlers. A new one is a file and a line here; where two score alike, the earlier is taken. */
import { csv } from "./csv.js";
import { docx } from "./docx.js";
import { eml } from "./eml.js";
import type { FormatHandler } from "./format.js";
import { gzip } from "./gzip.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { markdown } from "./markdown.js";
import { pdf } from "./pdf.js";
import { plain } from "./plain.js";
import { sql } from "./sql.js";
import { tar } from "./tar.js";
import { xml } from "./xml.js";
import { yaml } from "./yaml.js";
import { zip } from "./zip.js";

export const FORMATS: readonly FormatHandler[] = [
  docx,
  zip,
  gzip,
  tar,
  eml,
  pdf,
  json,
  jsonl,
  html,
  xml,
  sql,
  yaml,
  csv,
  markdown,
  plain,
];
