/** RC4, which old Office files are encrypted with; the platform's own library has it no more. */

/** Encrypts and decrypts, which is the same. A part of a stream is reached by `skip`. */
export class StreamCipher {
  readonly #state = Uint8Array.from({ length: 256 }, (_, i) => i);
  #i = 0;
  #j = 0;

  constructor(key: Uint8Array) {
    for (let i = 0, j = 0; i < 256; i++) {
      j = (j + this.#at(i) + (key[i % key.length] ?? 0)) & 0xff;
      this.#swap(i, j);
    }
  }

  skip(bytes: number): void {
    for (let i = 0; i < bytes; i++) this.#next();
  }

  apply(bytes: Uint8Array): Buffer {
    const out = Buffer.alloc(bytes.length);
    for (let i = 0; i < bytes.length; i++) out[i] = (bytes[i] ?? 0) ^ this.#next();
    return out;
  }

  #next(): number {
    this.#i = (this.#i + 1) & 0xff;
    this.#j = (this.#j + this.#at(this.#i)) & 0xff;
    this.#swap(this.#i, this.#j);
    return this.#at((this.#at(this.#i) + this.#at(this.#j)) & 0xff);
  }

  #at(index: number): number {
    return this.#state[index] ?? 0;
  }

  #swap(i: number, j: number): void {
    const held = this.#at(i);
    this.#state[i] = this.#at(j);
    this.#state[j] = held;
  }
}
