/** The gate on copies: each thing planted in a sound copy makes it refuse. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { PDFContext, PDFDict, PDFName, PDFRawStream, PDFStreamWriter, PDFString } from "@cantoo/pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import { ItemError } from "../../../src/core/problem.js";
import { pdf } from "../../../src/formats/pdf.js";
import { checkCopy } from "../../../src/formats/pdf/check-copy.js";
import { loadObjects } from "../../../src/formats/pdf/object-graph.js";
import { findSurvivors } from "../../../src/redaction/verify.js";
import { needleOf, ValueIndex } from "../../../src/redaction/search.js";
import { bar, line, smallPdf } from "../../support/small-pdf.js";
import { redactedBytes } from "./harness.js";

const ORIGINAL = smallPdf({ content: line(72, 700, "All is as agreed.") + bar(72, 600, 40, 10) });
let sound: Uint8Array;
beforeAll(async () => {
  sound = await redactedBytes(pdf, ORIGINAL, []);
});

/** The sound copy with its objects changed, written anew. */
async function plant(change: (context: PDFContext, catalog: PDFDict, page: PDFDict) => void): Promise<Uint8Array> {
  const context = await loadObjects(sound);
  const catalog = context.lookup(context.trailerInfo.Root, PDFDict);
  const page = context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .find((object) => object instanceof PDFDict && object.get(PDFName.of("Type")) === PDFName.of("Page"));
  if (!(page instanceof PDFDict)) throw new Error("the copy has no page");
  change(context, catalog, page);
  return PDFStreamWriter.forContext(context, Infinity, true, 100).serializeToBuffer();
}

const append = (bytes: Uint8Array, text: string): Uint8Array =>
  new Uint8Array(Buffer.concat([bytes, Buffer.from(text, "latin1")]));
const refused = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await checkCopy(bytes).catch((caught: unknown) => caught);
  return error instanceof ItemError ? `${error.code}: ${error.message}` : "passed";
};
const stream = (data: Uint8Array, filter = true): PDFRawStream => {
  const dict = PDFContext.create().obj({ Length: data.length, ...(filter && { Filter: "FlateDecode" }) });
  return PDFRawStream.of(dict, data);
};

describe("the gate on copies", () => {
  it.each(["formats/pdf/plain", "formats/pdf/forms", "pdf-leaks/c14_bookmarks_labels_dests", "pdf-leaks/r06_pdfkit"])(
    "lets a copy of %s pass",
    async (name) => {
      const path = fileURLToPath(new URL(`../../../fixtures/${name}.pdf`, import.meta.url));
      const copy = await redactedBytes(pdf, new Uint8Array(readFileSync(path)), []);
      expect(await refused(copy)).toBe("passed");
    },
  );

  it("lets a copy pass that is written anew as it is", async () => {
    expect(await refused(await plant(() => undefined))).toBe("passed");
  });

  it("refuses bytes behind the end", async () => {
    expect(await refused(append(sound, "Ravindra Maharaj"))).toMatch(/bytes that belong to none/);
  });

  it("refuses a comment between objects", async () => {
    const source = Buffer.from(sound).toString("latin1");
    const at = source.indexOf("endobj") + 6;
    const bytes = new Uint8Array(Buffer.from(`${source.slice(0, at)}\n%Ravindra\n${source.slice(at)}`, "latin1"));
    expect(await refused(bytes)).toMatch(/^residue/);
  });

  it("refuses a second version", async () => {
    const later =
      "9 0 obj\n<< /A (b) >>\nendobj\nxref\n9 1\n0000000000 00000 n \ntrailer\n<< /Root 1 0 R /Size 10 >>\n";
    expect(await refused(append(sound, `${later}startxref\n${String(sound.length)}\n%%EOF\n`))).toMatch(/^residue/);
  });

  it("refuses what says more of the document", async () => {
    const bytes = await plant((context) => {
      context.trailerInfo.Info = context.register(context.obj({ Author: PDFString.of("Ravindra Maharaj") }));
    });
    expect(await refused(bytes)).toMatch(/says more of itself/);
  });

  it.each(["Outlines", "Names", "AcroForm", "OpenAction", "Metadata", "OCProperties", "Collection", "PieceInfo"])(
    "refuses /%s in the catalogue",
    async (key) => {
      const bytes = await plant((context, catalog) => {
        catalog.set(PDFName.of(key), context.obj({}));
      });
      expect(await refused(bytes)).toMatch(/more in its catalogue/);
    },
  );

  it.each(["Annots", "Thumb", "Metadata", "AA", "LastModified", "B"])("refuses /%s on a page", async (key) => {
    const bytes = await plant((context, _, page) => {
      page.set(PDFName.of(key), context.obj([]));
    });
    expect(await refused(bytes)).toMatch(/more in a page/);
  });

  it.each(["Alternates", "OC", "OPI", "Metadata", "ActualText"])("refuses /%s anywhere", async (key) => {
    const bytes = await plant((context, _, page) => {
      page.lookup(PDFName.of("Resources"), PDFDict).set(PDFName.of("Extra"), context.obj({ [key]: "x" }));
    });
    expect(await refused(bytes)).toMatch(/not drawn/);
  });

  it("lets resources bear any names", async () => {
    const bytes = await plant((context, _, page) => {
      const state = context.obj({ Type: "ExtGState" });
      page.lookup(PDFName.of("Resources"), PDFDict).set(PDFName.of("ExtGState"), context.obj({ OC: state, AF: state }));
    });
    expect(await refused(bytes)).toBe("passed");
  });

  it("refuses an object that no page needs", async () => {
    const bytes = await plant((context) => {
      context.register(stream(Buffer.from("BT (Ravindra Maharaj) Tj ET", "latin1"), false));
    });
    expect(await refused(bytes)).toMatch(/none of its pages needs/);
  });

  it("refuses data behind the end of a packed stream", async () => {
    const bytes = await plant((context, _, page) => {
      const packed = Buffer.concat([deflateSync(Buffer.from("q Q", "latin1")), Buffer.from("Ravindra Maharaj")]);
      page.set(PDFName.of("Contents"), context.register(stream(packed)));
    });
    expect(await refused(bytes)).toMatch(/data behind its end/);
  });
});

describe("the search of copies", () => {
  const wanted = new ValueIndex();
  const needle = needleOf("Ravindra Maharaj", "PERSON");
  if (needle) wanted.add(needle);
  const nothing = new ValueIndex();
  const places = async (bytes: Uint8Array): Promise<string[]> =>
    (await findSurvivors(pdf, bytes, { removed: wanted, fragments: nothing, kept: nothing })).map(({ place }) => place);
  const NAME = "Ravindra Maharaj";

  it.each<[string, Parameters<typeof smallPdf>[0]]>([
    ["off the page", { content: line(72, 1400, NAME) }],
    ["outside the crop box", { content: line(72, 700, NAME), page: "/CropBox [0 0 100 100]" }],
    [
      "in a layer that is off",
      {
        content: `/OC /L BDC ${line(72, 700, NAME)} EMC`,
        resources: "/Properties << /L 6 0 R >>",
        catalog: "/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>",
        objects: ["<< /Type /OCG /Name (L) >>"],
      },
    ],
    ["shown by the operator '", { content: `BT /F1 12 Tf 14 TL 72 700 Td (Ravindra) ' (Maharaj) ' ET` }],
    ["split by kerning", { content: "BT /F1 12 Tf 72 700 Td [(Rav) -20 (indra) -300 (Ma) 12 (haraj)] TJ ET" }],
    ["in an inline dictionary", { content: `/Span << /ActualText (${NAME}) >> BDC ${line(72, 700, "A. R.")} EMC` }],
    ["in a comment of a program", { content: `% ${NAME}\n${line(72, 700, "A. R.")}` }],
    ["in hexadecimal digits", { content: `BT /F1 12 Tf 72 700 Td <${Buffer.from(NAME).toString("hex")}> Tj ET` }],
    [
      "in a form that is not drawn",
      {
        content: line(72, 700, "A. R."),
        objects: [{ dict: "/Subtype /Form /BBox [0 0 9 9]", data: line(0, 0, NAME) }],
      },
    ],
    [
      "in an attached text packed twice",
      {
        content: line(72, 700, "A. R."),
        objects: [
          {
            dict: "/Type /EmbeddedFile /Filter [/ASCIIHexDecode /FlateDecode]",
            data: `${deflateSync(Buffer.from(NAME)).toString("hex")}>`,
          },
        ],
      },
    ],
  ])("finds a name %s", async (_, page) => {
    expect(await places(smallPdf(page))).not.toEqual([]);
  });

  it("finds nothing where nothing is", async () => {
    expect(await places(smallPdf({ content: line(72, 700, "A. R.") }))).toEqual([]);
  });
});
