/** All format handlers. A new one is a file and a line here; where two score alike, the earlier is taken. */
import { csv } from "./csv.js";
import { docx } from "./docx.js";
import type { FormatHandler } from "./format.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { markdown } from "./markdown.js";
import { plain } from "./plain.js";
import { xml } from "./xml.js";

export const FORMATS: readonly FormatHandler[] = [docx, json, jsonl, html, xml, csv, markdown, plain];
