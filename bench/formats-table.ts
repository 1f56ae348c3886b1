/**
 * The table of kinds in `docs/formats.md`, from what their handlers say: `node dist/bench/formats-table.js` prints it, and
 * `--write` puts it into the file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FormatHandler } from "../src/formats/format.js";
import { FORMATS } from "../src/formats/index.js";

const BEGIN = "<!-- kinds: begin -->";
const END = "<!-- kinds: end -->";

function copiesOf({ redact, convertsTo }: FormatHandler): string {
  if (!redact) return "refused";
  return convertsTo ? `as ${convertsTo.extensions[0]?.toUpperCase() ?? convertsTo.id}` : "same kind";
}

const rowOf = (format: FormatHandler): string =>
  `| ${[
    `\`${format.id}\` ${format.title}`,
    format.extensions.map((extension) => `.${extension}`).join(" "),
    copiesOf(format),
    (format.surfaces ?? []).join("; "),
    format.proof ?? "",
  ].join(" | ")} |`;

/** The table, a line for each kind in the order of the list. */
export const formatsTable = (formats: readonly FormatHandler[]): string =>
  [
    "| kind | names | copies | what is examined | what proves a copy |",
    "| --- | --- | --- | --- | --- |",
    ...formats.map(rowOf),
  ].join("\n");

/** The text with the table between its marks. Throws when they are not there. */
export function withTable(text: string, table: string): string {
  const from = text.indexOf(BEGIN);
  const to = text.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the text lacks ${BEGIN} or ${END}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n<!-- prettier-ignore -->\n${table}\n\n${text.slice(to)}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const table = formatsTable(FORMATS);
  if (process.argv.includes("--write")) {
    const path = fileURLToPath(new URL("../../docs/formats.md", import.meta.url));
    writeFileSync(path, withTable(readFileSync(path, "utf8"), table));
  } else console.log(table);
}
