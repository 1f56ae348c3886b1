/** The library that decodes and packs pictures, loaded when the first is. */

import type { SharpConstructor } from "sharp";

/** It would hold what it decoded for a file that is asked for again; none is. */
export async function loadSharp(): Promise<SharpConstructor> {
  const { default: sharp } = await import("sharp");
  sharp.cache(false);
  return sharp;
}
