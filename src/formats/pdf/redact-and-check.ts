/** A redacted copy that holds no more than its pages need. */
import type { ChildReplacement, Content, Edit, RedactContext } from "../format.js";
import { checkCopy } from "./check-copy.js";
import { redactPdf } from "./redact.js";

/** Throws `ItemError("residue")` when the copy holds more than its pages need. */
export async function redactAndCheck(
  content: Content,
  edits: readonly Edit[],
  children: readonly ChildReplacement[],
  context: RedactContext,
): Promise<Uint8Array> {
  const copy = await redactPdf(content, edits, children, context);
  await checkCopy(copy);
  return copy;
}
