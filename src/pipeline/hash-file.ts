/** The content hash of a file, read as a stream. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const CHUNK = 256 * 1024;

/** Undefined when the file cannot be read, has another size than expected, or the signal aborts. */
export async function hashFile(path: string, bytes: number, signal: AbortSignal): Promise<string | undefined> {
  const hash = createHash("sha256");
  let read = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK, signal })) {
      const part = chunk as Buffer;
      hash.update(part);
      read += part.length;
      if (read > bytes) return undefined;
    }
  } catch (error) {
    // Whoever examines it says what is wrong with it.
    if (error instanceof Error) return undefined;
    throw error;
  }
  return read === bytes ? hash.digest("hex") : undefined;
}
