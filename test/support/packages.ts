/** Optional packages that some tests use. Where one is missing its tests are skipped and said to be. */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Whether all the packages are installed. When one is not, says so on standard error, and throws where
 * `SEVER_TEST_NO_SKIP=1` forbids tests to be skipped and `SEVER_TEST_MODEL=1` says that the packages should be there.
 */
export function hasPackages(...names: readonly string[]): boolean {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  const said = `${missing.join(" and ")} not installed`;
  console.warn(`${said}: tests that need it are skipped`);
  if (process.env["SEVER_TEST_NO_SKIP"] === "1" && process.env["SEVER_TEST_MODEL"] === "1")
    throw new Error(`${said}, and SEVER_TEST_NO_SKIP=1 allows no test to be skipped`);
  return false;
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}
