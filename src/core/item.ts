/** Where an item lies: its source and the way through containers. The way is a value, printable and comparable. */

/**
 * `source` is the file path or the database URL without credentials; `path` the way through containers, its first
 * element the item itself: `["case.zip", "in.eml", "cv.docx"]`.
 */
export interface ItemRef {
  readonly source: string;
  readonly path: readonly string[];
}

/** The reference of something found inside `parent`. */
export const childRef = (parent: ItemRef, name: string): ItemRef => ({
  source: parent.source,
  path: [...parent.path, name],
});

/** For people: `share/case.zip > in.eml > cv.docx`, `postgres://db.example:5432/hr > hr.people`. */
export const formatRef = ({ source, path }: ItemRef): string =>
  [source, ...(DATABASE.test(source) ? path : path.slice(1))].join(" > ");

/** Of a file the source says its name; of a database it does not say the table's. */
const DATABASE = /^(?:[a-z]{2,20}:\/\/|sqlite:)/;
