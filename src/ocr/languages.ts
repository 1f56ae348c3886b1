/** Which languages can be read: those whose data packages are installed. Nothing is ever fetched. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const DEFAULT_LANGUAGES: readonly string[] = ["eng"];
/** Tesseract's code of a language: `eng`, `chi_sim`. */
export const LANGUAGE_CODE = /^[a-z]{3}(?:_[a-z]{3,5}){0,2}$/;
/** Folders of a data package, the best first. */
const VARIANTS = ["4.0.0_best_int", "4.0.0_fast", "4.0.0"];

/** npm package that holds the data of a language. */
export const languagePackage = (language: string): string => `@tesseract.js-data/${language}`;

/** The packed data file of a language; undefined when its package is not installed. */
export function languageFile(language: string): string | undefined {
  if (!LANGUAGE_CODE.test(language)) return undefined;
  const require = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = dirname(require.resolve(`${languagePackage(language)}/package.json`));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
  const files = VARIANTS.map((variant) => join(folder, variant, `${language}.traineddata.gz`));
  return files.find((file) => existsSync(file));
}
