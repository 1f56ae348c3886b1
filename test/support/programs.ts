/** Outside programs that some tests compare with. Where one is missing its tests are skipped and said to be. */
import { spawnSync } from "node:child_process";

const known = new Map<string, boolean>();

/**
 * Whether the program is installed. When it is not, says so on standard error, and throws where `SEVER_TEST_NO_SKIP=1`
 * forbids tests to be skipped.
 */
export function hasProgram(name: string): boolean {
  let found = known.get(name);
  if (found === undefined) {
    found = spawnSync("which", [name], { stdio: "ignore" }).status === 0;
    known.set(name, found);
    if (!found) console.warn(`${name} is not installed: tests that need it are skipped`);
  }
  if (!found && process.env["SEVER_TEST_NO_SKIP"] === "1")
    throw new Error(`${name} is not installed, and SEVER_TEST_NO_SKIP=1 allows no test to be skipped`);
  return found;
}

/** Pythons of a machine: the first on the path may be without what the system's packages bring. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** A Python that has the modules; undefined where none has, which is told like a program that is missing. */
export function pythonWith(modules: string): string | undefined {
  const found = PYTHONS.find(
    (python) => spawnSync(python, ["-c", `import ${modules}`], { stdio: "ignore" }).status === 0,
  );
  if (found !== undefined) return found;
  const said = `no Python has ${modules}`;
  console.warn(`${said}: tests that need them are skipped`);
  if (process.env["SEVER_TEST_NO_SKIP"] === "1")
    throw new Error(`${said}, and SEVER_TEST_NO_SKIP=1 allows no test to be skipped`);
  return undefined;
}
