/**
 * Compiles `src/recogniser/score.wat` to the code that ships: `node dist/bench/recogniser/score-code.js > src/recogniser/score-code.ts`.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import wabt from "wabt";

const SOURCE = "src/recogniser/score.wat";

/** The module in base 64; the same source gives the same. Throws with line and column when the source is wrong. */
export async function compileScore(source: string): Promise<string> {
  const parsed = (await wabt()).parseWat(SOURCE, source, { simd: true, threads: true });
  return Buffer.from(parsed.toBinary({}).buffer).toString("base64");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const code = await compileScore(readFileSync(SOURCE, "utf8"));
  process.stdout.write(`/** Compiled from \`score.wat\` by \`bench/recogniser/score-code.ts\`. */\n`);
  process.stdout.write(`export const SCORE_CODE =\n  ${JSON.stringify(code)};\n`);
}
