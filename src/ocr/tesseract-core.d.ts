/** The little of Tesseract, as `tesseract.js-core` builds it, that is used here. */
declare module "tesseract.js-core/tesseract-core-simd-lstm.js" {
  interface Recognition {
    /** 0: it is ready. */
    Init(folder: null, languages: string, mode: number): number;
    SetVariable(name: string, value: string): void;
    SaveParameters(): void;
    RestoreParameters(): void;
    /** Takes the picture `/input`; `orientation` as EXIF has it, `angle` in radians. 1: it cannot be read. */
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
    /** Frees the picture and what was read in it. */
    Clear(): void;
  }

  interface Core {
    readonly TessBaseAPI: new () => Recognition;
    readonly FS: {
      writeFile(path: string, bytes: Uint8Array, options?: { readonly canOwn: boolean }): void;
      unlink(path: string): void;
    };
  }

  interface Settings {
    /** Called with percent. */
    TesseractProgress(percent: number): void;
    /** What the engine would write to standard output and standard error. */
    print(text: string): void;
    printErr(text: string): void;
    /** Is to instantiate the machine with these imports and hand it over. */
    instantiateWasm(imports: object, take: (instance: WebAssembly.Instance) => void): object;
  }

  export default function start(settings: Settings): Promise<Core>;
}
