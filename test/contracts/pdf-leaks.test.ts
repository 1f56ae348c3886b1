/**
 * The ways in which PDF documents leak what was hidden, case by case: `verify` tells of each, our own copy of the same
 * document holds nothing of it in any layer that poppler, mutool and qpdf can read, and `verify` is silent on the copy.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { compileDetectors } from "../../src/detection/compile.js";
import { pdf } from "../../src/formats/pdf.js";
import { OcrReader } from "../../src/ocr/ocr.js";
import { MemoryContent } from "../../src/pipeline/content.js";
import { redactItem } from "../../src/pipeline/redact-item.js";
import type { RedactTools } from "../../src/pipeline/redact-tools.js";
import { verifyItem, type VerifiedItem } from "../../src/pipeline/verify-item.js";
import { Marker } from "../../src/redaction/marks.js";
import { EXAMINING } from "../support/examining.js";
import { hasProgram } from "../support/programs.js";
import { shape } from "../support/shape-detector.js";
import { bar, line, smallPdf, type SmallObject, type SmallPage } from "../support/small-pdf.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SCRATCH = mkdtempSync(join(tmpdir(), "sever-leaks-"));
const ocr = new OcrReader("auto", ["eng"]);
afterAll(async () => {
  await ocr.close();
  rmSync(SCRATCH, { recursive: true });
});

const DETECTORS = [
  shape("any.name", "PERSON", /Anil(?:[\s-]|%20)+Ramkissoon/g, { consistent: true }),
  shape("any.date", "DATE_OF_BIRTH", /1985-03-14/g, { consistent: true }),
];
const SECRETS = ["Anil", "Ramkissoon", "1985-03-14"];

const TOOLS: RedactTools = {
  tools: {
    formats: [pdf],
    detectors: compileDetectors(DETECTORS, EXAMINING),
    acts: [],
    classify: {},
    detect: { minConfidence: 0.5 },
    ocr,
  },
  options: EXAMINING,
  release: { to: "public" },
  requester: undefined,
  marker: new Marker("label", EXAMINING.fingerprintKey),
  officials: new Set(),
  seeds: [],
  decisions: new Map(),
  signal: new AbortController().signal,
};

/** Looks at copies without recognising their pictures again: their making did so. */
const LOOKING: RedactTools = { ...TOOLS, tools: { ...TOOLS.tools, ocr: undefined } };

const NAME = "Anil Ramkissoon";
const NAME_LINE = line(148, 700, NAME);
const REST = line(72, 700, "The tenant is") + line(252, 700, "of Arima.") + line(72, 660, "All else is as agreed.");
const PAGE = NAME_LINE + REST;
/** Over the name. */
const BAR = bar(146, 696, 102, 14);

const fixture = (name: string) => (): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, "fixtures/pdf-leaks", `${name}.pdf`)));
const page = (small: SmallPage) => (): Uint8Array => smallPdf(small);
/** The page with a further object that an entry of the page refers to. */
const withObject = (entry: string, object: SmallObject) => page({ content: PAGE, page: entry, objects: [object] });

const WIDTH = 1275;
const HEIGHT = 330;

/** A scan of one line, changed within a bar over the name, with recognised text over it. */
async function scan(change: (grey: number) => number, layer = ""): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}"><rect width="100%" height="100%" fill="white"/><text x="60" y="160" font-family="Helvetica, Arial, sans-serif" font-size="34">The tenant is ${NAME} of Arima since June.</text></svg>`;
  const data = await sharp(Buffer.from(svg)).flatten().greyscale().raw().toBuffer();
  for (let y = 116; y < 180; y++)
    for (let x = 264; x < 522; x++) data[y * WIDTH + x] = change(data[y * WIDTH + x] ?? 0);
  const raw = { width: WIDTH, height: HEIGHT, channels: 1 } as const;
  const jpeg = await sharp(data, { raw }).toColourspace("b-w").jpeg({ quality: 80 }).toBuffer();
  const dict = `/Subtype /Image /Width ${String(WIDTH)} /Height ${String(HEIGHT)} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode`;
  const content = `q 612 0 0 158.4 0 600 cm /I Do Q\n${layer}`;
  return smallPdf({ content, resources: "/XObject << /I 6 0 R >>", objects: [{ dict, data: jpeg }] });
}

async function commentedPicture(): Promise<Uint8Array> {
  const raw = { width: 8, height: 8, channels: 1 } as const;
  const jpeg = await sharp(Buffer.alloc(64, 200), { raw }).toColourspace("b-w").jpeg().toBuffer();
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, NAME.length + 2]);
  const data = Buffer.concat([head, Buffer.from(NAME, "latin1"), jpeg.subarray(2)]);
  const dict = "/Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode";
  return smallPdf({
    content: `${PAGE}q 8 0 0 8 72 600 cm /I Do Q\n`,
    resources: "/XObject << /I 6 0 R >>",
    objects: [{ dict, data }],
  });
}

interface Case {
  readonly id: string;
  readonly title: string;
  readonly original: () => Uint8Array | Promise<Uint8Array>;
  /** What `verify` tells: kinds of what is concealed, and places of what is hidden. */
  readonly found: readonly string[];
  /** A bad copy, looked at beside the original; the original alone where there is none. */
  readonly badCopy?: () => Uint8Array;
  /** Gaps that the copy is known to keep, and must count. */
  readonly held?: number;
}

const HIDDEN_LAYER = {
  content: `${PAGE}/OC /L BDC ${line(72, 600, NAME)} EMC`,
  resources: "/Properties << /L 6 0 R >>",
  catalog: "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
  objects: [`<< /Type /OCG /Name (${NAME}) >>`],
};
const PATTERN = {
  dict: "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 120 20] /XStep 120 /YStep 20 /Resources << /Font << /F1 5 0 R >> >>",
  data: line(2, 4, NAME),
};

const CASES: readonly Case[] = [
  { id: "P1", title: "a bar over live text", original: page({ content: PAGE + BAR }), found: ["covered-text"] },
  { id: "P2", title: "black on black", original: page({ content: BAR + PAGE }), found: ["black-on-black-text"] },
  { id: "P2", title: "a white bar", original: page({ content: PAGE + bar(146, 696, 102, 14, "1 g") }), found: ["covered-text"] },
  { id: "P2", title: "white on white", original: page({ content: REST + line(72, 600, NAME, "1 g") }), found: ["ground-coloured-text", "page 1"] },
  { id: "P2", title: "white and covered", original: fixture("c09_white_and_covered"), found: ["covered-text", "ground-coloured-text"] },
  { id: "P3", title: "a redaction that was not applied", original: withObject("/Annots [6 0 R]", "<< /Type /Annot /Subtype /Redact /Rect [146 696 248 710] /F 4 >>"), found: ["pending-redaction"] },
  { id: "P4", title: "a note that holds the text", original: withObject("/Annots [6 0 R]", `<< /Type /Annot /Subtype /Square /Rect [72 600 90 620] /Contents (${NAME}) /F 4 >>`), found: ["comments"] },
  { id: "P4", title: "an overlay that says what it covers", original: withObject("/Annots [6 0 R]", `<< /Type /Annot /Subtype /Redact /Rect [72 600 90 620] /OverlayText (${NAME}) /F 4 >>`), found: ["pending-redaction"] },
  { id: "P7", title: "what a second removal on a line left", original: page({ content: PAGE }), badCopy: page({ content: REST + line(400, 900, NAME) }), found: ["off-page-text", "page 1"] },
  { id: "P9", title: "a name split by kerning", original: fixture("c02_tj_kern"), badCopy: page({ content: `${REST}BT /F1 12 Tf 1 0 0 1 72 900 Tm [(An) 3 (il Ram) -4 (kis) 2 (soon)] TJ ET\n` }), found: ["off-page-text", "page 1"] },
  { id: "P9", title: "a name of single letters", original: fixture("c03_perglyph_td"), badCopy: fixture("c08_tr3_invisible"), found: ["invisible-text"] },
  { id: "P9", title: "a name broken over lines", original: fixture("m01_linebreak"), badCopy: fixture("c06_cropbox_hidden"), found: ["off-page-text"] },
  { id: "P10", title: "alternative texts in a program", original: page({ content: `${REST}/Span << /Alt (${NAME}) >> BDC ${line(72, 600, "A. R.")} EMC` }), found: ["attributes"] },
  { id: "P10", title: "actual text", original: page({ content: `${REST}/Span << /ActualText (${NAME}) >> BDC ${line(72, 600, "A. R.")} EMC` }), found: ["attributes"] },
  { id: "P10", title: "structure", original: fixture("c12_structtree"), found: ["properties of the file"] },
  { id: "P11", title: "a pattern of text", original: page({ content: `${PAGE}/Pattern cs /T scn 120 560 120 20 re f\n`, resources: "/Pattern << /T 6 0 R >>", objects: [PATTERN] }), found: ["hidden text"] },
  { id: "P11", title: "a form that nothing draws", original: fixture("c18_unused_objs"), found: ["removed-part", "data-after-end"] },
  { id: "P12", title: "a layer that is off", original: page(HIDDEN_LAYER), found: ["clipped-text"] },
  { id: "P13", title: "form fields", original: fixture("r08_form"), found: ["form-value"] },
  { id: "P14", title: "an earlier version", original: fixture("c27_incremental"), found: ["earlier-version", "earlier-text"] },
  { id: "P15", title: "outlines, labels, destinations", original: fixture("c14_bookmarks_labels_dests"), found: ["properties of the file"] },
  { id: "P15", title: "objects packed in streams", original: fixture("e03_objstm_linearized"), found: ["author"] },
  { id: "P16", title: "an attached file", original: fixture("c16_attach"), found: ["attached-file"] },
  { id: "P16", title: "scripts", original: fixture("c14_bookmarks_labels_dests"), found: ["script"] },
  { id: "P16", title: "a small picture of the page", original: withObject("/Thumb 6 0 R", { dict: "/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", data: "\0" }), found: ["thumbnail"] },
  { id: "P17", title: "recognised text under a blacked-out scan", original: () => scan(() => 0, line(130, 683, NAME, "3 Tr")), found: ["blackened-scan-text"] },
  { id: "P18", title: "the comment of a picture", original: commentedPicture, found: ["properties of the file"] },
  { id: "P19", title: "a marker that is seen through", original: () => scan((grey) => Math.min(grey, 40)), found: ["see-through-bar"], held: 1 },
  { id: "P21", title: "text beyond the part of the page that is shown", original: fixture("c06_cropbox_hidden"), found: ["off-page-text"] },
  { id: "P21", title: "a bar on a turned page with units of its own", original: page({ content: PAGE + BAR, page: "/Rotate 90 /UserUnit 2 /CropBox [20 20 592 772]" }), found: ["covered-text"] },
  { id: "P22", title: "the address of a link", original: page({ content: REST, page: "/Annots [6 0 R]", objects: ["<< /Type /Annot /Subtype /Link /Rect [72 656 200 670] /A << /S /URI /URI (https://files.example/Anil%20Ramkissoon) >> >>"] }), found: ["link targets"] },
  { id: "P23", title: "text on a coloured cell", original: page({ content: bar(146, 696, 102, 14, "0.2 0.2 0.6 rg") + REST + line(148, 700, NAME, "1 g") }), found: [] },
]; // prettier-ignore

async function verify(bytes: Uint8Array, against?: Uint8Array, tools = TOOLS): Promise<VerifiedItem> {
  const paths = [bytes, against].flatMap((one, i) => {
    if (!one) return [];
    const path = join(SCRATCH, `verified-${String(i)}.pdf`);
    writeFileSync(path, one);
    return [path];
  });
  const [path = "", original] = paths;
  const item = { kind: "item" as const, ref: { source: path, path: [path] }, key: path, locator: { kind: "file" as const, path }, bytes: 0 }; // prettier-ignore
  const beside = original === undefined ? {} : { against: { locator: { kind: "file" as const, path: original }, name: original } }; // prettier-ignore
  return verifyItem({ kind: "verify", item, ...beside }, tools);
}

const run = (program: string, ...options: string[]): string =>
  execFileSync(program, options, { encoding: "latin1", stdio: ["ignore", "pipe", "ignore"] });

/** What other programs read in a document, with all strings of its programs joined. */
function readElsewhere(bytes: Uint8Array): string {
  const path = join(SCRATCH, "copy.pdf");
  writeFileSync(path, bytes);
  const unpacked = run("qpdf", "--qdf", "--object-streams=disable", "--warning-exit-0", path, "-");
  const strings = [...unpacked.matchAll(/\((?:[^()\\]|\\.)*\)/g)].map(([one]) => one.slice(1, -1)).join("");
  return [unpacked, strings, run("pdftotext", "-raw", path, "-"), run("mutool", "draw", "-q", "-F", "text", path)].join(
    "\n",
  );
}

const told = ({ concealed, hidden }: VerifiedItem): string[] => [
  ...concealed.map(({ kind }) => kind),
  ...hidden.map(({ place }) => place),
];
const squeeze = (text: string): string => text.replace(/\s/g, "");

describe("what verify tells of", () => {
  it.each(CASES)("$id: $title", { timeout: 120_000 }, async ({ original, badCopy, found }) => {
    const before = await original();
    const result = badCopy ? await verify(badCopy(), before) : await verify(before);
    if (found.length === 0) expect(told(result)).toEqual([]);
    else expect(told(result)).toEqual(expect.arrayContaining([...found]));
  });
});

const hasTools = ["pdftotext", "mutool", "qpdf"].every(hasProgram);

describe.skipIf(!hasTools)("our copy holds nothing of", () => {
  it.each(CASES)("$id: $title", { timeout: 120_000 }, async ({ original, held = 0 }) => {
    const content = new MemoryContent(await original());
    const { result, copy } = await redactItem({ source: "a.pdf", path: ["a.pdf"] }, "a.pdf", content, TOOLS);
    expect(result.problems.filter(({ code }) => code === "not-redactable")).toEqual([]);
    expect(result.status).toBe("released");
    expect(result.gaps?.held ?? 0).toBeGreaterThanOrEqual(held);
    const text = squeeze(readElsewhere(copy ?? new Uint8Array()));
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    const { hidden, concealed } = await verify(copy ?? new Uint8Array(), undefined, LOOKING);
    expect(hidden).toEqual([]);
    // What stays may be white or off the page, as it was.
    expect(concealed.filter(({ grade }) => grade === "failure").map(({ kind }) => kind)).toEqual([]);
  });
});

describe("the guide", () => {
  const rows = [...readFileSync(join(ROOT, "docs/verify.md"), "utf8").matchAll(/^\| (P[\d, P]+) \|.*\| (\S+) \|$/gm)];

  it("names a test of every case, and this one for those that are here", () => {
    const named = rows.flatMap(([, ids = "", files = ""]) => ids.split(", ").map((id) => [id, files] as const));
    const ids = named.map(([id]) => id);
    expect(new Set(ids)).toEqual(new Set(Array.from({ length: 23 }, (_, i) => `P${String(i + 1)}`)));
    const here = named.filter(([, file]) => file.includes("pdf-leaks.test.ts")).map(([id]) => id);
    expect(new Set(here)).toEqual(new Set(CASES.map(({ id }) => id)));
    for (const [, file] of named) expect(existsSync(join(ROOT, "test", file.replaceAll("`", "")))).toBe(true);
  });
});
