/**
 * A scan of any size: `node dist/bench/scanned-pdf.js OUT.pdf [--size 500MB] [--seed 1]`. Pages are colour pictures at 300 dots an inch with
 * invented letters and the grain of a scanner, unpacked, 26 MB each; the same bytes for the same arguments.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { parseArgs } from "node:util";
import { OpenPdf } from "../src/formats/pdf/open-pdf.js";
import { drawGrey } from "../src/formats/pdf/page-picture.js";
import type { Grey } from "../src/ocr/grey.js";
import { parseSize } from "./corpus.js";
import { KINDS } from "./kinds.js";
import { Random } from "./random.js";

const DPI = 300;
const POINTS = "0 0 595 842";
/** Sentences on a page. */
const UNITS = 40;
/** Grey levels by which paper and ink vary. */
const GRAIN = 15;
const NOISE_LENGTH = 1 << 20;
/** Numbers of objects. */
const CATALOGUE = 1;
const TREE = 2;

/** A page of text, drawn. */
async function drawPage(random: Random): Promise<Grey> {
  const bytes = await KINDS["pdf"]?.(random, UNITS);
  const pdf = await OpenPdf.open(bytes ?? new Uint8Array(), [], "extract");
  try {
    const picture = pdf.withPage(1, (page) => drawGrey(pdf, page, DPI));
    if (!picture) throw new Error("a page cannot be drawn");
    return picture;
  } finally {
    pdf.close();
  }
}

/** The picture in colour, grainy. `noise` goes round and round, begun elsewhere on each page. */
function toColour({ pixels }: Grey, noise: Uint8Array, begin: number): Uint8Array {
  const colour = new Uint8Array(3 * pixels.length);
  for (let i = 0; i < colour.length; i++) {
    const grain = noise[(begin + i) % NOISE_LENGTH] ?? 0;
    colour[i] = Math.min(255, 20 + 0.85 * (pixels[(i / 3) | 0] ?? 255) + grain);
  }
  return colour;
}

/** Writes objects one after the other and remembers where each begins. */
class PdfFile {
  readonly #file: number;
  /** By number, less one. */
  readonly #offsets: number[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
    this.#write("%PDF-1.4\n");
  }

  get length(): number {
    return this.#length;
  }

  add(number: number, source: string, data?: Uint8Array): void {
    this.#offsets[number - 1] = this.#length;
    this.#write(`${String(number)} 0 obj\n${source}\n`);
    if (data) {
      this.#write("stream\n");
      this.#write(data);
      this.#write("\nendstream\n");
    }
    this.#write("endobj\n");
  }

  end(): void {
    const table = this.#length;
    const count = this.#offsets.length + 1;
    const entries = this.#offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
    this.#write(`xref\n0 ${String(count)}\n0000000000 65535 f \n${entries}`);
    this.#write(
      `trailer\n<< /Size ${String(count)} /Root ${String(CATALOGUE)} 0 R >>\nstartxref\n${String(table)}\n%%EOF\n`,
    );
    closeSync(this.#file);
  }

  #write(part: string | Uint8Array): void {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : part;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#length += bytes.length;
  }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { size: { type: "string", default: "500MB" }, seed: { type: "string", default: "1" } },
});
const [path] = positionals;
if (path === undefined) throw new Error("name the file to be written");
const wanted = parseSize(values.size);
const random = new Random(Number(values.seed));
const noise = Uint8Array.from({ length: NOISE_LENGTH }, () => random.integer(0, 2 * GRAIN));
const file = new PdfFile(path);
const pages: number[] = [];
for (let next = TREE + 1; pages.length === 0 || file.length < wanted; next += 3) {
  const picture = await drawPage(random);
  const colour = toColour(picture, noise, random.integer(0, NOISE_LENGTH - 1));
  const size = `/Width ${String(picture.width)} /Height ${String(picture.height)} /Length ${String(colour.length)}`;
  file.add(next, `<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 ${size} >>`, colour);
  const program = Buffer.from("q 595 0 0 842 0 0 cm /P Do Q", "latin1");
  file.add(next + 1, `<< /Length ${String(program.length)} >>`, program);
  const resources = `/Resources << /XObject << /P ${String(next)} 0 R >> >>`;
  file.add(next + 2, `<< /Type /Page /Parent ${String(TREE)} 0 R /MediaBox [${POINTS}] /Contents ${String(next + 1)} 0 R ${resources} >>`); // prettier-ignore
  pages.push(next + 2);
}
const kids = pages.map((page) => `${String(page)} 0 R`).join(" ");
file.add(TREE, `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`);
file.add(CATALOGUE, `<< /Type /Catalog /Pages ${String(TREE)} 0 R >>`);
file.end();
process.stdout.write(`${String(pages.length)} pages, ${String(file.length)} bytes\n`);
