/** What a copy says of itself: the same in all copies, since what the original says may tell what was removed. */
import {
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { lookUp, nameOf, unpackStream } from "./object-graph.js";

/** What a tagged copy is called. */
const COPY_TITLE = "Redacted document";
const METADATA_KEYS = new Set(["Type", "Subtype", "Length"]);
/** The mark of documents that are said to be accessible by PDF/UA-1, as an element or as an attribute. */
const CLAIM = /<pdfuaid:part>\s*1\s*<\/pdfuaid:part>|\spdfuaid:part\s*=\s*["']1["']/;

const writeMetadata = (isClaimed: boolean): Buffer =>
  Buffer.from(
    [
      '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${COPY_TITLE}</rdf:li></rdf:Alt></dc:title>`,
      ...(isClaimed ? ["<pdfuaid:part>1</pdfuaid:part>"] : []),
      "</rdf:Description>",
      "</rdf:RDF>",
      "</x:xmpmeta>",
      '<?xpacket end="r"?>',
    ].join("\n"),
  );

const PLAIN = writeMetadata(false);
const CLAIMED = writeMetadata(true);

/** Whether the document is said to be accessible by PDF/UA-1. */
export function claimsAccess(catalog: PDFDict): boolean {
  const bytes = unpackStream(lookUp(catalog, "Metadata"));
  return bytes !== undefined && CLAIM.test(Buffer.from(bytes).toString("utf8"));
}

/** Gives a copy its title, which programs are asked to show. Returns what the trailer refers to. */
export function addTitle(catalog: PDFDict, context: PDFContext): PDFRef {
  catalog.set(PDFName.of("ViewerPreferences"), context.obj({ DisplayDocTitle: true }));
  return context.register(context.obj({ Title: PDFString.of(COPY_TITLE) }));
}

/** Gives a copy with a title its metadata. */
export function addMetadata(catalog: PDFDict, context: PDFContext, isClaimed: boolean): void {
  const bytes = isClaimed ? CLAIMED : PLAIN;
  const dict = context.obj({ Type: "Metadata", Subtype: "XML", Length: bytes.length });
  catalog.set(PDFName.of("Metadata"), context.register(PDFRawStream.of(dict, bytes)));
}

/** The title that every tagged copy has, and nothing else. */
export function isCopyInfo(info: PDFObject | undefined): boolean {
  if (!(info instanceof PDFDict) || info.keys().length !== 1) return false;
  const title = lookUp(info, "Title");
  return title instanceof PDFString && title.asString() === COPY_TITLE;
}

/** The metadata that tagged copies have, to the byte, and nothing else. */
export function isCopyMetadata(metadata: PDFObject | undefined): boolean {
  if (!(metadata instanceof PDFStream)) return false;
  const { dict } = metadata;
  if (dict.keys().some((key) => !METADATA_KEYS.has(key.decodeText()))) return false;
  if (nameOf(dict, "Type") !== "Metadata" || nameOf(dict, "Subtype") !== "XML") return false;
  const bytes = metadata.getContents();
  return PLAIN.equals(bytes) || CLAIMED.equals(bytes);
}
