/** Workbooks of the binary kind in packages, made anew as workbooks of today with the values that the sheets show. */
import { ItemError } from "../../core/problem.js";
import { memoryContent, UNLIMITED } from "../archive/content.js";
import { readZipDirectory } from "../archive/zip-directory.js";
import { unpackEntry, packedBytes } from "../archive/zip-entry.js";
import { readableRuns } from "../compound/readable-runs.js";
import type { Budget, Extracted } from "../format.js";
import type { AsideText, Conversion, HeldFile } from "../legacy/convert.js";
import { writeXlsx } from "../legacy/write-xlsx.js";
import { extractPackage } from "../ooxml/extract-package.js";
import { readSheets } from "./read-sheets.js";

/** Of all parts unpacked, and of one against its packed size: the library itself asks for no limit. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_RATIO = 500;

export async function convertXlsb(
  bytes: Uint8Array,
  { passwords }: { readonly passwords: readonly string[] },
): Promise<Conversion> {
  const parts = unpackAll(bytes);
  const sheets = readSheets(bytes, passwords);
  const rest = await readRest(bytes);
  const runs = parts.flatMap(([name, part]) =>
    name.endsWith(".bin")
      ? readableRuns(part)
          .split("\n")
          .filter((line) => !isShown(line, sheets.shown))
      : [],
  );
  return {
    bytes: writeXlsx(sheets.workbook),
    asides: [...sheets.asides, ...rest.asides, { surface: "hidden", text: runs.join("\n") }],
    files: rest.files,
    problems: rest.problems,
    losses: [
      "the copy is a workbook of values; formulas, comments, charts and the look of cells are not kept",
      ...(rest.files.length > 0 ? [`${rest.files.length} pictures or embedded objects are left out`] : []),
    ],
  };
}

const isShown = (line: string, shown: ReadonlySet<string>): boolean =>
  [line, line.slice(1), line.slice(0, -1), line.slice(1, -1)].some((one) => shown.has(one.trim()));

/** Throws `ItemError` when the parts unpack to more than is held. */
function unpackAll(bytes: Uint8Array): (readonly [name: string, bytes: Buffer])[] {
  let total = 0;
  const budget: Budget = {
    ...UNLIMITED,
    takeBytes: (unpacked, packed) => {
      total += unpacked;
      if (total > MOST_BYTES) throw new ItemError("too-large", "extract", "the parts unpack to more than is held");
      if (unpacked > 1_000_000 && unpacked > packed * MOST_RATIO)
        throw new ItemError("ratio-exceeded", "extract", "a part expands far beyond its packed size");
    },
  };
  return readZipDirectory(bytes).entries.map((entry) => {
    if (entry.encrypted) throw new ItemError("encrypted", "extract", "a part of the workbook is encrypted");
    return [
      entry.name,
      Buffer.from(unpackEntry(packedBytes(bytes, entry), entry, entry.method, budget).bytes),
    ] as const;
  });
}

/** What stands in XML beside the sheets, and files: drawings, properties, pictures, objects. */
async function readRest(bytes: Uint8Array): Promise<Pick<Conversion, "asides" | "files" | "problems">> {
  const asides: AsideText[] = [];
  const files: HeldFile[] = [];
  const problems: Conversion["problems"][number][] = [];
  const context = { budget: UNLIMITED, passwords: [], signal: new AbortController().signal };
  for await (const one of extractPackage(memoryContent(bytes), context)) await sort(one);
  return { asides, files, problems };

  async function sort(one: Extracted): Promise<void> {
    if (one.kind === "problem") problems.push(one.problem);
    else if (one.kind === "child") {
      const { name, content, concealment } = one.child;
      const isPart = name.endsWith(".bin") && !/(?:^|\/)embeddings\/|vbaProject/i.test(name);
      if (!isPart) files.push({ name, bytes: await content.bytes(), concealment });
    } else {
      const { surface, text } = one.document;
      const isShownBeside = surface === "body" || surface === "header-footer" || surface === "note";
      asides.push(
        ...text.split("\n").map((line) => ({ surface: isShownBeside ? ("hidden" as const) : surface, text: line })),
      );
    }
  }
}
