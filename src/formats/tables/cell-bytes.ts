/** Cells of bytes: which are text, which may be documents, and which hold nothing to read. */

/** Bytes up to which a value that is not text is a number, a key or a digest: there is nothing in it to read. */
const SHORT = 64;
/** Bytes of text that are read as a cell; a longer one is opened as a document of its own. */
const MAX_TEXT = 4096;

/** Signs that no text has; tabs, line ends and escapes are not among them. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u001b\u0080-\u009f]/u;

/** What stands for what could not be decoded. */
export const UNDECODABLE = "\ufffd";

/** The text of the bytes; null when they hold nothing to read; undefined when they may be a document. */
export function textOfBytes(bytes: Uint8Array): string | null | undefined {
  if (bytes.length > MAX_TEXT) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (isMarked(text)) return undefined;
    if (!CONTROLS.test(text)) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return bytes.length <= SHORT ? null : undefined;
}

/** Documents that are text and have structure of their own. */
const isMarked = (text: string): boolean => /^\s{0,20}(?:%PDF|\{\\rtf|<(?:!doctype|html)|From |BEGIN:V)/i.test(text);

/** The name of a column in a sentence. */
export const quoteColumn = (name: string): string => `“${name.replace(/\p{Cc}+/gu, " ")}”`;
