/** The little of the platform's `WebAssembly` that is used here; its usual declarations come with those of browsers only. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  const Module: new (code: Uint8Array) => Module;
  class Memory {
    readonly buffer: ArrayBuffer;
    /** Adds pages of 64 KiB. Throws `RangeError` when there is no room. */
    grow(pages: number): number;
  }
  class Instance {
    constructor(module: Module);
    readonly exports: object;
  }
}
