/** File and folder names: as a text that can be examined, and what stands for them when they must not be shown. */
import { createHmac } from "node:crypto";
import { foldValue } from "./fold.js";
import type { Needle } from "./search.js";

/** The name in words: parted at `_`, `-`, `.`, digits' ends and humps, without its extension. */
export function nameToText(name: string): string {
  return withoutExtension(name)
    .replace(/[_.+~-]+/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{L})(\p{N})/gu, "$1 $2")
    .replace(/(\p{N})(\p{L})/gu, "$1 $2")
    .replace(/\s+/g, " ")
    .trim();
}

/** With its dot; empty when there is none that looks like one. */
export const extensionOf = (name: string): string =>
  /(?<=.)(?:\.tar)?\.[A-Za-z][A-Za-z0-9]{0,7}$/.exec(name)?.[0] ?? "";
const withoutExtension = (name: string): string => name.slice(0, name.length - extensionOf(name).length);

/** `file-0001.docx`. */
export const substituteName = (kind: "file" | "folder", number: number, name = ""): string =>
  `${kind}-${String(number).padStart(4, "0")}${extensionOf(name)}`;

/** The name with another extension in the place of its own; the name itself where there is none to give. */
export const convertedName = (name: string, extension: string | null | undefined): string =>
  extension ? `${withoutExtension(name)}.${extension}` : name;

/** Letters from which one word of a name counts as that name. */
const WORD = 4;
/** Words of a file name that together may be one value. */
const MAX_WORDS = 8;

const keyOf = (runKey: string, folded: string): string =>
  createHmac("sha256", runKey).update(folded).digest("base64url").slice(0, 16);

/**
 * Keyed hashes of removed values and of the words of removed names, so that names of other items can be compared with
 * them in the main thread without the values being there.
 */
export function valueKeys(needles: Iterable<Needle>, runKey: string): string[] {
  const keys = new Set<string>();
  for (const { value, folded, type } of needles) {
    keys.add(keyOf(runKey, folded));
    if (type !== "PERSON") continue;
    for (const word of value.split(/[^\p{L}\p{M}'’]+/u))
      if (foldValue(word).length >= WORD) keys.add(keyOf(runKey, foldValue(word)));
  }
  return [...keys];
}

/** Whether the name holds a value or a word of a name whose key is among those given. */
export function holdsValue(name: string, keys: ReadonlySet<string>, runKey: string): boolean {
  const words = nameToText(name)
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(foldValue)
    .filter((word) => word !== "");
  for (let i = 0; i < words.length; i++) {
    let joined = "";
    for (const word of words.slice(i, i + MAX_WORDS)) {
      joined += word;
      if (joined.length >= WORD && keys.has(keyOf(runKey, joined))) return true;
    }
  }
  return false;
}
