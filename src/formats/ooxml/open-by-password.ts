/** Kinds of packages that a password may protect: opened first, then read and copied as any other. Copies are not encrypted. */
import { memoryContent } from "../archive/content.js";
import { isCompound } from "../compound/compound-file.js";
import type { Content, FormatHandler, Head, SniffScore } from "../format.js";

/** A name in the directory of the compound file that is put around a package. */
const AROUND = "EncryptedPackage\0";

/** The directory may lie behind the head: then the name speaks. */
function sniffAround({ bytes, name }: Head, extensions: readonly string[]): SniffScore {
  if (!isCompound(bytes)) return 0;
  const isNamed = extensions.includes(/[^.]*$/.exec(name)?.[0] ?? "");
  const isAround = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(AROUND, 0, "utf16le");
  return isNamed ? (isAround ? 3 : 1) : isAround ? 1 : 0;
}

async function opened(content: Content, passwords: readonly string[]): Promise<Content> {
  const bytes = await content.bytes();
  if (!isCompound(bytes)) return content;
  return memoryContent((await import("./decrypt-package.js")).decryptPackage(bytes, passwords));
}

export function openByPassword(handler: FormatHandler): FormatHandler {
  const { extract, redact, inspect } = handler;
  return {
    ...handler,
    sniff: (head) => {
      const around = sniffAround(head, handler.extensions);
      return around > 0 ? around : handler.sniff(head);
    },
    async *extract(content, context) {
      yield* extract.call(handler, await opened(content, context.passwords), context);
    },
    ...(redact && {
      redact: async (content, edits, children, context) => {
        const package_ = await opened(content, context.passwords);
        if (package_ !== content) context.noteLoss?.("the copy is not encrypted");
        return redact.call(handler, package_, edits, children, context);
      },
    }),
    ...(inspect && {
      async *inspect(content, context) {
        yield* inspect.call(handler, await opened(content, context.passwords), context);
      },
    }),
  };
}
