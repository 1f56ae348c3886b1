/** The little of the platform's `WebAssembly` that is used here; its usual declarations come with those of browsers only. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: "WebAssembly.Module";
  }
  const Module: new (code: Uint8Array) => Module;
  class Memory {
    /** Pages of 64 KiB. Throws `RangeError` when there is no room. */
    constructor(of: { readonly initial: number; readonly maximum: number; readonly shared: true });
    readonly buffer: SharedArrayBuffer;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, Memory>>>>);
    readonly exports: object;
  }
}
