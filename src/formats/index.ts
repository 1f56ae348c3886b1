/** All format handlers. A new one is a file and a line here; where two score alike, the earlier is taken. */
import { bmp } from "./bmp.js";
import { bzip2 } from "./bzip2.js";
import { cab } from "./cab.js";
import { csv } from "./csv.js";
import { doc } from "./doc.js";
import { docx } from "./docx.js";
import { eml } from "./eml.js";
import { emf } from "./emf.js";
import { epub } from "./epub.js";
import type { FormatHandler } from "./format.js";
import { gif } from "./gif.js";
import { gzip } from "./gzip.js";
import { html } from "./html.js";
import { ics } from "./ics.js";
import { iso } from "./iso.js";
import { jpeg } from "./jpeg.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { markdown } from "./markdown.js";
import { mbox } from "./mbox.js";
import { msg } from "./msg.js";
import { odp } from "./odp.js";
import { ods } from "./ods.js";
import { odt } from "./odt.js";
import { parquet } from "./parquet.js";
import { pdf } from "./pdf.js";
import { plain } from "./plain.js";
import { png } from "./png.js";
import { ppt } from "./ppt.js";
import { pptx } from "./pptx.js";
import { pst } from "./pst.js";
import { rar } from "./rar.js";
import { rtf } from "./rtf.js";
import { sevenzip } from "./sevenzip.js";
import { sql } from "./sql.js";
import { sqlite } from "./sqlite.js";
import { tar } from "./tar.js";
import { tiff } from "./tiff.js";
import { tnef } from "./tnef.js";
import { vcf } from "./vcf.js";
import { webp } from "./webp.js";
import { wmf } from "./wmf.js";
import { xls } from "./xls.js";
import { xlsb } from "./xlsb.js";
import { xlsx } from "./xlsx.js";
import { xml } from "./xml.js";
import { xz } from "./xz.js";
import { yaml } from "./yaml.js";
import { zip } from "./zip.js";
import { zstd } from "./zstd.js";

export const FORMATS: readonly FormatHandler[] = [
  docx,
  xlsx,
  pptx,
  xlsb,
  odt,
  ods,
  odp,
  epub,
  zip,
  gzip,
  bzip2,
  xz,
  zstd,
  sevenzip,
  rar,
  cab,
  iso,
  tar,
  eml,
  mbox,
  msg,
  tnef,
  pst,
  doc,
  xls,
  ppt,
  rtf,
  ics,
  vcf,
  parquet,
  sqlite,
  pdf,
  png,
  jpeg,
  tiff,
  webp,
  gif,
  bmp,
  emf,
  wmf,
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
