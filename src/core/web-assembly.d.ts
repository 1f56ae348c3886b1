/** The little of the platform's `WebAssembly` that is used here; its usual declarations come with those of browsers only. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  const Module: new (code: Uint8Array) => Module;
  class Memory<Shared extends boolean = true> {
    /** Pages of 64 KiB. Throws `RangeError` when there is no room. */
    constructor(of: { readonly initial: number; readonly maximum: number; readonly shared: Shared });
    readonly buffer: Shared extends true ? SharedArrayBuffer : ArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: object);
    readonly exports: object;
  }
}
