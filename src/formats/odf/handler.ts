/** What text documents, spreadsheets and presentations of OpenDocument share: how they are known, read and written. */
import type { FormatHandler, Head } from "../format.js";
import { loadLate } from "../late.js";

/** The first entry says it; an archive that holds such a document as its first has another name there. */
const KIND = /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.([a-z]{1,20})/;

/** `text`, `spreadsheet`, …, when the bytes are a package that says so. */
function kindOf({ bytes }: Head): string | undefined {
  const text = Buffer.from(bytes).toString("latin1");
  if (!text.startsWith("PK\x03\x04")) return undefined;
  return KIND.exec(text.slice(0, 200))?.[1] ?? "";
}

/** A handler for the documents whose media type begins with `kind`. */
export const odfHandler = (
  names: Pick<FormatHandler, "id" | "title"> & { readonly kind: string; readonly extensions: readonly string[] },
): FormatHandler =>
  loadLate(
    {
      id: names.id,
      title: names.title,
      extensions: names.extensions,
      textBased: false,
      surfaces: [
        "text, tables, cells as shown and as stored",
        "headers, footers, notes, frames",
        "comments and their authors",
        "tracked changes, versions",
        "fields, links, bookmarks, alternative texts",
        "names of sheets and styles, formulas, validations",
        "properties, settings",
        "pictures and embedded objects",
      ],
      proof: "every part unpacked by zlib; tests: LibreOffice",
      sniff: (head) => {
        const kind = kindOf(head);
        if (kind === undefined) return 0;
        if (kind === names.kind) return 3;
        const isNamed = names.extensions.some((extension) => head.name.endsWith(`.${extension}`));
        // Some programs leave out what says the kind.
        const isPackage = Buffer.from(head.bytes).includes("content.xml", 0, "latin1");
        return kind === "" && isNamed && isPackage ? 3 : 0;
      },
    },
    {
      extract: async () => (await import("./extract-odf.js")).extractOdf,
      redact: async () => {
        const { redactOdf } = await import("./redact-odf.js");
        return (content, edits, children, context) => redactOdf(content, edits, children, context);
      },
      residue: async () => {
        const { deepResidue } = await import("../archive/residue.js");
        return (bytes) => deepResidue(bytes);
      },
      inspect: async () => (await import("./inspect-odf.js")).inspectOdf,
    },
  );
