/** What of a Word document others can read: its running text, and every part unpacked. */
import mammoth from "mammoth";
import { ItemError } from "../../core/problem.js";
import { deepResidue } from "../archive/residue.js";
import type { Residue } from "../format.js";

export async function* documentResidue(bytes: Uint8Array): AsyncIterable<Residue> {
  yield { place: "text as mammoth reads it", text: await readByMammoth(bytes) };
  yield* deepResidue(bytes);
}

/** The running text by a reader that shares no code with ours. Throws `ItemError` when it cannot open the document. */
async function readByMammoth(bytes: Uint8Array): Promise<string> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (await mammoth.extractRawText({ buffer })).value;
  } catch (error) {
    throw new ItemError("malformed", "verify", "an independent reader cannot open the document", { cause: error });
  }
}
