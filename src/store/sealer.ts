/** Packs texts for the store, compressed and encrypted: what a record tells of an item is read by who has the key only. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { StoreError } from "./store.js";

const CIPHER = "aes-256-gcm";
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
/** Speed counts for more than size. */
const COMPRESSION = { level: 1 };

export class Sealer {
  readonly #key: Buffer;
  /** Tells whether a store was made with this key; tells nothing of it. */
  readonly keyCheck: string;

  /** `key`: the hexadecimal key of the fingerprints, of which one of its own is derived. */
  constructor(key: string) {
    const derive = (purpose: string): Buffer =>
      createHmac("sha256", Buffer.from(key, "hex")).update(`sever store: ${purpose}`).digest();
    this.#key = derive("pages");
    this.keyCheck = derive("check").toString("hex").slice(0, 32);
  }

  /** `text`: as bytes, in UTF-8. */
  seal(text: string | Uint8Array): Buffer {
    const nonce = randomBytes(NONCE_LENGTH);
    const cipher = createCipheriv(CIPHER, this.#key, nonce);
    const sealed = cipher.update(deflateRawSync(text, COMPRESSION));
    return Buffer.concat([nonce, sealed, cipher.final(), cipher.getAuthTag()]);
  }

  /** Throws `StoreError` for bytes that this key did not seal, or that were changed since. */
  open(bytes: Uint8Array): string {
    const end = bytes.length - TAG_LENGTH;
    try {
      const decipher = createDecipheriv(CIPHER, this.#key, bytes.subarray(0, NONCE_LENGTH));
      decipher.setAuthTag(bytes.subarray(end));
      const packed = Buffer.concat([decipher.update(bytes.subarray(NONCE_LENGTH, end)), decipher.final()]);
      return inflateRawSync(packed).toString("utf8");
    } catch (error) {
      throw new StoreError("a page of the store is damaged", { cause: error });
    }
  }
}
