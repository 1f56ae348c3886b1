/** Documents of one page written out by hand, so that a test shows all that is in them. */

/** An object's source; streams as their dictionary's entries and their data. */
export type SmallObject = string | { readonly dict: string; readonly data: string | Uint8Array };

export interface SmallPage {
  /** Program of the page; `/F1` is Helvetica. */
  readonly content: string;
  /** Further entries of the page, of its resources and of the catalogue. */
  readonly page?: string;
  readonly resources?: string;
  readonly catalog?: string;
  /** Entries of the page tree, which the page inherits. */
  readonly tree?: string;
  /** The page's own box; empty for none. */
  readonly box?: string;
  /** Objects from number 6 on. */
  readonly objects?: readonly SmallObject[];
}

/** A document of one page of 612 by 792 points. */
export function smallPdf(small: SmallPage): Uint8Array {
  const { content, page = "", resources = "", catalog = "", tree = "", objects = [] } = small;
  const { box = "/MediaBox [0 0 612 792]" } = small;
  return writeObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count 1 ${tree} >>`,
    `<< /Type /Page /Parent 2 0 R ${box} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
    { dict: "", data: content },
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...objects,
  ]);
}

function writeObjects(objects: readonly SmallObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n", "latin1")];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  const add = (bytes: Buffer): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((object, i) => {
    offsets.push(at);
    add(Buffer.from(`${String(i + 1)} 0 obj\n`, "latin1"));
    if (typeof object === "string") add(Buffer.from(object, "latin1"));
    else {
      const data = Buffer.from(typeof object.data === "string" ? Buffer.from(object.data, "latin1") : object.data);
      add(Buffer.from(`<< ${object.dict} /Length ${String(data.length)} >>\nstream\n`, "latin1"));
      add(data);
      add(Buffer.from("\nendstream", "latin1"));
    }
    add(Buffer.from("\nendobj\n", "latin1"));
  });
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = String(objects.length + 1);
  add(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${rows}`, "latin1"));
  add(Buffer.from(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(start)}\n%%EOF\n`, "latin1"));
  return new Uint8Array(Buffer.concat(parts));
}

/** One line of text of 12 points. */
export const line = (x: number, y: number, text: string, before = ""): string =>
  `BT ${before} /F1 12 Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${text}) Tj ET\n`;

/** A filled rectangle. */
export const bar = (x: number, y: number, width: number, height: number, colour = "0 g"): string =>
  `q ${colour} ${[x, y, width, height].map(String).join(" ")} re f Q\n`;
