/** Presentations of the binary kind made anew as presentations of today, of the texts that slides show. */
import { readCompound, streamAt, type CompoundFile } from "../compound/compound-file.js";
import { readLeftovers } from "../compound/leftovers.js";
import { NOT_ENCRYPTED, type AsideText, type Conversion, type HeldFile } from "../legacy/convert.js";
import { writePptx } from "../legacy/write-pptx.js";
import { openPpt } from "./open-ppt.js";
import { readPptObjects } from "./objects.js";
import { readPpt, type PptTexts } from "./read-ppt.js";

const MAIN = "PowerPoint Document";

/** Throws `ItemError` when it is no presentation, an encrypted one or one of PowerPoint 95. */
export function convertPpt(bytes: Uint8Array, { passwords }: { readonly passwords: readonly string[] }): Conversion {
  const compound = readCompound(bytes);
  const file = openPpt(compound, passwords);
  const texts = readPpt(file);
  // Pictures are taken out as they are; their bytes hold no other texts.
  const left = readLeftovers(file, [MAIN, "Pictures"], [outsideText(file, texts)]);
  const held = readPptObjects(texts.objects);
  const files = [...left.files, ...held.files].map((one, i): HeldFile => {
    return { ...one, name: one.name.replace(/^(object|picture)-\d+/, `$1-${i + 1}`) };
  });
  return {
    bytes: writePptx(texts.deck),
    asides: [...texts.asides, ...lastUser(file), ...left.asides, ...held.asides],
    files,
    concealments: [...left.concealments, ...held.concealments],
    problems: [...left.problems, ...held.problems],
    losses: [
      ...(file === compound ? [] : [NOT_ENCRYPTED]),
      "the copy is a presentation of text boxes, tables and notes; comments, links, charts and its look are not kept",
      ...(files.length > 0 ? [`${files.length} pictures or embedded objects are left out`] : []),
    ],
  };
}

/** Whoever saved it last (MS-PPT 2.3.2). */
function lastUser(file: CompoundFile): AsideText[] {
  const bytes = streamAt(file, "Current User")?.bytes;
  if (!bytes || bytes.length < 28) return [];
  const name = bytes.toString("latin1", 28, 28 + bytes.readUInt16LE(20));
  return [{ surface: "metadata", text: name.replace(/\0[^]*$/, ""), field: "author" }];
}

/** What the main stream holds besides its texts and objects. */
function outsideText(file: CompoundFile, { covered, objects }: PptTexts): Buffer {
  const main = Buffer.from(streamAt(file, MAIN)?.bytes ?? []);
  for (const { at, body } of objects) main.fill(0, at, at + body.length);
  for (const { start, end } of covered) main.fill(0, start, end);
  return main;
}
