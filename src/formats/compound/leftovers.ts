/** What a compound file holds besides the texts that its kind's reader takes: properties, words in other streams, files. */
import type { Problem } from "../../core/problem.js";
import type { Concealment } from "../format.js";
import type { AsideText, HeldFile } from "../legacy/convert.js";
import type { CompoundFile } from "./compound-file.js";
import { carveDrawings, carvePictures, embeddedFiles } from "./embedded-files.js";
import { readProperties } from "./property-sets.js";
import { readableRuns } from "./readable-runs.js";

export interface Leftovers {
  readonly asides: readonly AsideText[];
  readonly files: readonly HeldFile[];
  readonly problems: readonly Problem[];
  readonly concealments: readonly Concealment[];
}

/** `main` names streams that the reader of the kind answers for; `rest` is what it leaves of them. */
export function readLeftovers(file: CompoundFile, main: readonly string[], rest: readonly Buffer[]): Leftovers {
  const own = (name: string): boolean => main.includes(name);
  const asides: AsideText[] = readProperties(file);
  const files = embeddedFiles(file);
  let drawings = 0;
  for (const { path, bytes } of file.streams) {
    const name = path.at(-1) ?? "";
    if (name.startsWith("\u0005") && path.length === 1) continue;
    if (!(own(name) && path.length === 1))
      asides.push({ surface: "hidden", text: withoutPrograms(readableRuns(bytes)) });
    if (path.length > 1) continue;
    const carved = carveDrawings(bytes);
    files.push(...carvePictures(bytes), ...carved.files);
    drawings += carved.unread;
  }
  for (const bytes of [...rest, ...file.unused]) asides.push({ surface: "hidden", text: readableRuns(bytes) });
  const detail = `${drawings} drawings cannot be read`;
  const problems: Problem[] = drawings > 0 ? [{ code: "unsupported-part", stage: "extract", detail }] : [];
  return {
    asides,
    files: files.map((one, i) => ({ ...one, name: one.name.replace(/^(object|picture)-\d+/, `$1-${i + 1}`) })),
    problems: file.streams.some(({ isCut }) => isCut) ? [...problems, CUT] : problems,
    concealments: macrosOf(file),
  };
}

/** What programs call their documents is said of nobody: `MS PowerPoint 97`. */
const withoutPrograms = (text: string): string =>
  text.replace(/^(?:MS|Microsoft) (?:PowerPoint|Word|Excel|Office)(?:[ -][\w-]{1,20}){0,3}$/gm, "");

/** A project of macros has one such stream (MS-OVBA 2.2.1). */
function macrosOf({ streams }: CompoundFile): Concealment[] {
  const count = streams.filter(({ path }) => path.at(-1)?.toUpperCase() === "_VBA_PROJECT").length;
  return count > 0 ? [{ kind: "script", place: "macros", count }] : [];
}

const CUT: Problem = {
  code: "truncated",
  stage: "extract",
  detail: "the file ends before its parts do; what there is was read",
};

export const storiesOf = (text: string): string => text.replace(/[\u0002\u0007\u001d\u001e]/g, "\n");
