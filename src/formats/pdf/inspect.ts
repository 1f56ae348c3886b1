/** What a document hides from its reader, whoever made it: on its pages, besides them, and in earlier versions. */
import type { Concealment, Content, RedactContext } from "../format.js";
import { inspectPages } from "./inspect-pages.js";

export async function* inspectPdf(content: Content, { passwords, signal }: RedactContext): AsyncIterable<Concealment> {
  const bytes = await content.bytes();
  yield* inspectPages(bytes, passwords, signal);
}
