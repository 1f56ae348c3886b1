/** Ids of the kinds that are text themselves, for those who need not load the handlers; a test holds them to what these say. */
export const TEXT_BASED: ReadonlySet<string> = new Set([
  "csv",
  "eml",
  "html",
  "json",
  "jsonl",
  "md",
  "sql",
  "txt",
  "xml",
  "yaml",
]);
