/**
 * OpenDocument packages that a password protects: their parts in the open, or the package that they hold whole. Knows how
 * manifests tell of it, and nothing of what parts say.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { ItemError } from "../../core/problem.js";
import { packedBytes } from "../archive/zip-entry.js";
import { openPackage, type Package, type Part } from "../ooxml/package.js";
import { rawAttribute, scanXml, type XmlElement } from "../ooxml/xml-scan.js";
import { openPart, type Encryption } from "./part-password.js";

/** The part that holds the whole package in files of LibreOffice 24.8 and later. */
const WHOLE = "encrypted-package";
const MOST_BYTES = 1024 * 1024 * 1024;

/** Throws `ItemError("encrypted")` when no password opens it. `manifest` is the source of the manifest's part. */
export async function decryptOdf(
  pack: Package,
  manifest: { readonly part: Part; readonly source: string },
  passwords: readonly string[],
): Promise<Package> {
  const { encryptions, plain } = readEncryptions(manifest.source);
  const encrypted = pack.parts.filter(({ name, entry }) => encryptions.has(name) && !entry.isOrphan);
  if (encrypted.length === 0) throw unopened();
  const opened = new Map<Part, Uint8Array>();
  let known: string | undefined;
  for (const part of encrypted) {
    const encryption = encryptions.get(part.name) ?? NONE;
    for (const password of known === undefined ? passwords : [known]) {
      const bytes = await openPart(encryption, packedBytes(pack.bytes, part.entry), password);
      if (!bytes) continue;
      known = password;
      opened.set(part, bytes);
      break;
    }
    if (!opened.has(part)) throw unopened();
  }
  const whole = encrypted.find(({ name }) => name === WHOLE);
  if (whole) return { ...openPackage(unpackWhole(opened.get(whole) ?? new Uint8Array())), isOpened: true };
  opened.set(manifest.part, deflateRawSync(plain));
  return {
    ...pack,
    isOpened: true,
    parts: pack.parts.map((part) => {
      const bytes = opened.get(part);
      return bytes ? { ...part, opened: bytes } : part;
    }),
  };
}

const unopened = (): ItemError =>
  new ItemError("encrypted", "extract", "the document is encrypted, and no password that was given opens it");

const NONE: Encryption = { attributes: new Map() };

/** What the manifest says of encrypted parts, and its source without that. */
function readEncryptions(source: string): { readonly encryptions: Map<string, Encryption>; readonly plain: string } {
  const encryptions = new Map<string, Encryption>();
  const kept: string[] = [];
  let path = "";
  let within: { readonly start: number; readonly attributes: Map<string, string> } | undefined;
  let from = 0;
  scanXml(source, {
    open: (element: XmlElement) => {
      if (element.name === "file-entry") path = rawAttribute(source, element, "full-path") ?? "";
      if (element.name === "encryption-data") within = { start: element.tag.start, attributes: new Map() };
      for (const { name, value } of within ? element.attributes : [])
        // Both a start key and a derived one have a size; the second is the one that decrypts.
        within?.attributes.set(name, source.slice(value.start, value.end));
    },
    close: (element, tag) => {
      if (element.name !== "encryption-data" || !within) return;
      encryptions.set(path, within);
      kept.push(source.slice(from, within.start));
      from = tag.end;
      within = undefined;
    },
    text: () => undefined,
  });
  return { encryptions, plain: [...kept, source.slice(from)].join("") };
}

/** The package within is packed once more, or lies as it is. */
function unpackWhole(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return bytes;
  try {
    return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }));
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new ItemError("malformed", "extract", "the packed data of the encrypted package is broken", { cause });
  }
}
